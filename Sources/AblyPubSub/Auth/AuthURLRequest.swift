/// A request to a URL that options name and that is not the service's, such as an `authUrl` (RSA8c).
struct AuthURLRequest: Sendable {
    private let method: String
    private let origin: String
    private let target: String
    private let headers: [HeaderField]
    private let body: [UInt8]?

    /// - Parameters:
    ///   - url: The URL. Its own query is kept, except for parameters that `params` contains (RSA8c1c).
    ///   - method: The method.
    ///   - params: The parameters.
    ///   - headers: Header fields.
    /// - Returns: nil if the URL is not an absolute one of http or https.
    init?(_ url: String, method: AuthMethod, params: [String: String], headers: [String: String]) {
        let withoutFragment = url.prefix { $0 != "#" }
        guard let separator = withoutFragment.firstRange(of: "://") else { return nil }
        let scheme = withoutFragment[..<separator.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else { return nil }
        let rest = withoutFragment[separator.upperBound...]
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        guard end != rest.startIndex else { return nil }
        origin = scheme + "://" + rest[..<end]
        let path = rest[end...].prefix { $0 != "?" }
        let query = rest[end...].dropFirst(path.count + 1)
        let pairs = params.sorted { $0.key < $1.key }
            .map { "\(PercentEncoding.encode($0.key))=\(PercentEncoding.encode($0.value))" }
        var kept = query.split(separator: "&").map(String.init)
        var fields = headers.map { HeaderField($0.key, $0.value) }
        switch method {
        case .get:
            self.method = "GET"
            kept.removeAll { params[Self.name(of: $0)] != nil }
            kept += pairs
            body = nil
        case .post:
            self.method = "POST"
            body = Array(pairs.joined(separator: "&").utf8)
            fields.removeAll { $0.name.lowercased() == "content-type" }
            fields.append(HeaderField("Content-Type", "application/x-www-form-urlencoded"))
        }
        target = (path.isEmpty ? "/" : path) + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
        self.headers = fields
    }

    /// The name of a pair of a query.
    private static func name(of pair: String) -> String {
        String(decoding: PercentEncoding.decode(pair.prefix { $0 != "=" }), as: UTF8.self)
    }

    /// The request with the timeouts of a client.
    func transportRequest(_ configuration: Configuration) -> TransportRequest {
        TransportRequest(
            method: method, origin: origin, target: target, headers: headers, body: body,
            connectTimeout: configuration.connectTimeout, timeout: configuration.requestTimeout,
            maximumResponseBytes: 1 << 20)
    }
}
