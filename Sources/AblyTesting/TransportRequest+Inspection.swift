public import AblyPlatform

extension TransportRequest {
    /// The value of a header field, or nil if the request has no field with that name.
    ///
    /// - Parameter name: The field's name, case-insensitive.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The path as sent, percent-encoded.
    public var path: String { String(target.prefix { $0 != "?" }) }

    /// The query parameters as sent, percent-encoded: `["limit=10", "direction=forwards"]`.
    public var query: [String] {
        guard let mark = target.firstIndex(of: "?") else { return [] }
        return target[target.index(after: mark)...].split(separator: "&").map(String.init)
    }

    /// The body decoded as UTF-8, or nil if there is none.
    public var text: String? { body.map { String(decoding: $0, as: UTF8.self) } }
}
