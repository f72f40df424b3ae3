/// An HTTP proxy.
struct ProxyAddress: Sendable, Hashable {
    /// Why a URL is not the URL of a proxy that can be used. It contains nothing of the URL but its scheme.
    struct Problem: Error, Hashable {
        /// What is wrong.
        let reason: String
    }

    /// The host name or address, without brackets.
    var host: String
    /// The port.
    var port: Int
    /// The value of `Proxy-Authorization`, which is a credential; nil without user name and password.
    var authorization: String?

    /// - Parameters:
    ///   - host: The host name or address, without brackets.
    ///   - port: The port.
    ///   - authorization: The value of `Proxy-Authorization`.
    init(host: String, port: Int, authorization: String? = nil) {
        self.host = host
        self.port = port
        self.authorization = authorization
    }

    /// Reads the URL of a proxy as libcurl does: `[http://][user[:password]@]host[:port]`, with port 1080 by default.
    ///
    /// - Parameter url: The URL.
    /// - Throws: ``Problem``.
    init(url: String) throws(Problem) {
        var rest = url[...]
        if let range = rest.firstRange(of: "://") {
            let scheme = rest[..<range.lowerBound].lowercased()
            guard scheme == "http" else {
                throw Problem(
                    reason: "a proxy of the scheme \(Self.shown(scheme)) is not supported, only HTTP proxies are")
            }
            rest = rest[range.upperBound...]
        }
        rest = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        authorization = nil
        if let at = rest.lastIndex(of: "@") {
            authorization = Self.authorization(rest[..<at])
            rest = rest[rest.index(after: at)...]
        }
        var port: Substring?
        if rest.first == "[" {
            guard let close = rest.firstIndex(of: "]") else { throw Problem(reason: "its IPv6 address is not closed") }
            host = String(rest[rest.index(after: rest.startIndex)..<close])
            rest = rest[rest.index(after: close)...]
            guard rest.isEmpty || rest.first == ":" else { throw Problem(reason: "its host is malformed") }
            port = rest.isEmpty ? nil : rest.dropFirst()
        } else {
            let colon = rest.lastIndex(of: ":") ?? rest.endIndex
            host = String(rest[..<colon])
            port = colon == rest.endIndex ? nil : rest[rest.index(after: colon)...]
        }
        guard !host.isEmpty, host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw Problem(reason: "its host is missing or malformed")
        }
        guard let port, !port.isEmpty else {
            self.port = 1080
            return
        }
        guard port.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int(port),
            (1...65_535).contains(number)
        else { throw Problem(reason: "its port must be a number from 1 to 65535") }
        self.port = number
    }

    /// The scheme, if it can be a scheme: a URL without one may begin with a password.
    private static func shown(_ scheme: String) -> String {
        let known = ["https", "socks4", "socks4a", "socks5", "socks5h", "socks"]
        return known.contains(scheme) ? scheme : "in its URL"
    }

    private static func authorization(_ userInfo: Substring) -> String {
        let parts = userInfo.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let user = PercentEncoding.decode(parts[0])
        let password = parts.count > 1 ? PercentEncoding.decode(parts[1]) : []
        return "Basic " + String(decoding: Base64.encode(user + [UInt8(ascii: ":")] + password), as: UTF8.self)
    }
}

extension ProxyAddress: CustomStringConvertible, CustomReflectable {
    /// The host and port, without the credentials.
    var description: String { "\(Endpoint.host(of: host)):\(port)" }

    /// A mirror without children, so that `dump` shows ``description`` only.
    var customMirror: Mirror { Mirror(self, children: []) }
}
