/// Parses YAML or JSON.
enum SourceReader {
    /// Parses a text.
    ///
    /// - Parameters:
    ///   - bytes: The text in UTF-8, with or without a byte order mark.
    ///   - budget: The remaining limits, which are reduced by what the text uses.
    /// - Returns: The document's value.
    /// - Throws: ``SourceError`` with the place of the first error.
    static func read(_ bytes: [UInt8], budget: inout SourceBudget) throws(SourceError) -> SourceNode {
        guard budget.take(bytes: bytes.count) else {
            throw SourceError(
                position: nil,
                message: "the file is larger than \(budget.limits.bytes >> 20) MB: split it, or leave out what is not"
                    + " called")
        }
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw SourceError(position: nil, message: "the file is not UTF-8 text: save it as UTF-8")
        }
        guard let first = bytes.first(where: { !$0.isSpace }) else {
            throw SourceError(position: nil, message: "the file is empty")
        }
        guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
            return try YAMLSource.read(text, budget: &budget)
        }
        do {
            return try JSONSource.read(bytes, limits: budget.limits)
        } catch {
            // YAML's flow mappings begin like JSON; if the text is neither, JSON is more likely intended.
            do {
                return try YAMLSource.read(text, budget: &budget)
            } catch _ {
                throw error
            }
        }
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\n")
            || self == UInt8(ascii: "\r")
    }
}
