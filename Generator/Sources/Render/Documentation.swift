import API

extension FailureDescription {
    /// The document's description of error responses, for display.
    var documentation: String {
        switch self {
        case .byStatus(let name):
            return "``\(name)`` contains the bodies by status; `error.failure(as:)` decodes it."
        case .shared(let type, let statuses):
            let type = type.unwrapped
            let body = if case .named(let name) = type { "``\(name)``" } else { "`\(type.swift)`" }
            let named = statuses?.map { $0 == "default" ? "any other" : $0 }
            let which = named.map { "With status \($0.joined(with: "or")) the body" } ?? "The body"
            return "\(which) is of type \(body): `error.decode(as: \(type.swift).self)`."
        }
    }
}

extension MediaTypeChoice {
    /// The media types and how to request them, for display.
    var documentation: String {
        let quoted = all.map { "`\($0)`" }
        let plain = quoted.prefix(plainCount).joined(with: "or")
        let which = plainCount < all.count ? ": \(quoted.joined(with: "or"))" : ""
        return "Requests \(plain). The raw call has an argument `\(argument)` that requests only one of these\(which)."
    }
}

extension Collection<String> {
    /// The items as a list in a sentence: `a, b or c`.
    fileprivate func joined(with conjunction: String) -> String {
        guard let last = Array(self).last, count > 1 else { return joined() }
        return "\(dropLast(1).joined(separator: ", ")) \(conjunction) \(last)"
    }
}

extension String {
    /// The text on one line, with a full stop if it ends without punctuation.
    var sentence: String {
        let text = singleLine.trimmedMarkdown
        guard let last = text.last else { return text }
        return ".!?:;".contains(last) ? text : text + "."
    }
}
