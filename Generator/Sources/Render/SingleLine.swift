extension String {
    /// The text without what ends a line, or hides what follows: the one escaper of every comment. Literals are escaped by
    /// `swiftLiteral`, and hold nothing of the kind.
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
