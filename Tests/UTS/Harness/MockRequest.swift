import AblyPubSub

/// A request as a case of the test specification looks at it.
struct MockRequest: Sendable {
    let method: String
    let scheme: String
    /// The host's name or address, without brackets.
    let host: String
    let port: Int
    /// The path, percent-encoded.
    let path: String
    /// The parameters of the query, decoded.
    let query: [String: String]
    let body: [UInt8]
    /// Time allowed for the request and its response.
    let timeout: Duration?
    private let fields: [HeaderField]

    init(_ request: TransportRequest) throws(TransportError) {
        method = request.method
        body = request.body ?? []
        timeout = request.timeout
        fields = request.headers
        guard let separator = request.origin.firstRange(of: "://") else {
            throw TransportError(.invalidRequest, detail: "the origin \(request.origin) is no URL")
        }
        scheme = String(request.origin[..<separator.lowerBound])
        var authority = request.origin[separator.upperBound...]
        var port: Int?
        if let colon = authority.lastIndex(of: ":"), let number = Int(authority[authority.index(after: colon)...]) {
            port = number
            authority = authority[..<colon]
        }
        self.port = port ?? (scheme == "https" ? 443 : 80)
        host = authority.hasPrefix("[") ? String(authority.dropFirst().dropLast()) : String(authority)
        path = String(request.target.prefix { $0 != "?" })
        query = Self.pairs(of: String(request.target.dropFirst(path.count + 1)))
    }

    /// The URL.
    var url: String { "\(scheme)://\(host):\(port)\(path)" }

    /// The value of a header field; nil without it.
    func header(_ name: String) -> String? { fields.first { $0.name.lowercased() == name.lowercased() }?.value }

    /// The header fields.
    var headers: [HeaderField] { fields }

    /// The format of the body, or of the response that is asked for.
    var format: WireFormat {
        let type = body.isEmpty ? header("Accept") : header("Content-Type")
        return type?.contains("msgpack") == true ? .msgpack : .json
    }

    /// The decoded body.
    func decodedBody() throws -> WireValue { try format.decode(WireValue.self, from: body) }

    /// The fields of a body that is a form.
    var form: [String: String] { Self.pairs(of: String(decoding: body, as: UTF8.self)) }

    private static func pairs(of text: String) -> [String: String] {
        var pairs: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let name = pair.prefix { $0 != "=" }
            pairs[decode(name)] = decode(pair.dropFirst(name.count + 1))
        }
        return pairs
    }

    private static func decode(_ text: Substring) -> String {
        String(decoding: PercentEncoding.decode(text), as: UTF8.self)
    }
}
