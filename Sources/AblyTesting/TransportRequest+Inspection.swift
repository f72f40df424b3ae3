public import AblyPlatform

extension TransportRequest {
    /// The value of a header field; nil if the request has none of that name.
    ///
    /// - Parameter name: The field's name, in any case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The path as it is sent, percent-encoded.
    public var path: String { String(target.prefix { $0 != "?" }) }

    /// The parts of the query as they are sent, percent-encoded: `["limit=10", "direction=forwards"]`.
    public var query: [String] {
        guard let mark = target.firstIndex(of: "?") else { return [] }
        return target[target.index(after: mark)...].split(separator: "&").map(String.init)
    }

    /// The body as text; nil without a body.
    public var text: String? { body.map { String(decoding: $0, as: UTF8.self) } }
}
