extension String {
    /// The text as a single line, without characters that hide the rest of a line: the escaping of all comments.
    /// Literals are escaped by `swiftLiteral`.
    var singleLine: String {
        let isPlain = utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
        guard !isPlain else { return self }
        return unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar.properties.generalCategory {
            case .control where scalar == "\t": result += "    "
            case .control, .lineSeparator, .paragraphSeparator, .format: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
