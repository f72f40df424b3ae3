import OpenAPI

extension TypeBuilder {
    /// Counts a schema or member that is given a type.
    ///
    /// - Returns: False once there are too many, which is then an error of the document; nothing further needs a type.
    func spend(at pointer: JSONPointer) -> Bool {
        remainingWork -= 1
        if remainingWork == 0 {
            diagnostics.error(
                "the document's types have too many members in total, including those from allOf and"
                    + " references: split the document", at: pointer)
        }
        return remainingWork > 0
    }

    /// The maximum nesting of inline schemas, including those from `allOf`. The values of a document nest less than
    /// half as deep.
    static let maximumNesting = 512

    /// Counts a schema inside another one.
    ///
    /// - Returns: False if it is too deep, which is an error of the document.
    func beginNesting(at pointer: JSONPointer) -> Bool {
        guard nesting < Self.maximumNesting else {
            // One error is enough: whatever is on the return path would only repeat it.
            if remainingWork > 0 {
                remainingWork = 0
                diagnostics.error(
                    "schemas nest deeper than \(Self.maximumNesting) levels, including those from allOf:"
                        + " give the schemas in between a name under components/schemas", at: pointer)
            }
            return false
        }
        nesting += 1
        return true
    }
}
