import API

extension FailureDescription {
    /// What the document says of error responses, for people.
    var documentation: String {
        switch self {
        case .byStatus(let name):
            return "``\(name)`` has the bodies by status, and `error.failure(as:)` reads it."
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
    /// Which media types there are and how to ask for them, for people.
    var documentation: String {
        let quoted = all.map { "`\($0)`" }
        let plain = quoted.prefix(plainCount).joined(with: "or")
        let which = plainCount < all.count ? ": \(quoted.joined(with: "or"))" : ""
        return "Asks for \(plain). The raw call has an argument `\(argument)` that asks for one of these alone\(which)."
    }
}

extension Collection<String> {
    /// The items as a list in a sentence: `a, b or c`.
    fileprivate func joined(with conjunction: String) -> String {
        guard let last = Array(self).last, count > 1 else { return joined() }
        return "\(dropLast(1).joined(separator: ", ")) \(conjunction) \(last)"
    }
}
