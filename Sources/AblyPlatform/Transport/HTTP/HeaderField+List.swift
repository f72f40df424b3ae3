extension [HeaderField] {
    /// Sets a field, replacing one with the same name.
    ///
    /// - Returns: Its index.
    @discardableResult
    mutating func set(_ field: HeaderField) -> Int {
        guard let index = firstIndex(where: { $0.hasName(field.name) }) else {
            append(field)
            return count - 1
        }
        self[index] = field
        return index
    }

    /// Adds one `name=value` to the field that carries all cookies (RFC 6265 section 5.4).
    mutating func addCookie(_ pair: String) {
        if let index = firstIndex(where: { $0.hasName("Cookie") }) {
            self[index].value += "; \(pair)"
        } else {
            append(HeaderField("Cookie", pair))
        }
    }
}
