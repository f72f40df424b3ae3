/// The scheme, host and port that requests are sent to (RFC 6454).
struct Origin: Sendable, Hashable {
    /// `http` or `https`.
    let scheme: String
    /// The host's name in lower case, or its address; IPv6 in brackets.
    let host: String
    /// The port; nil for the scheme's default.
    let port: Int?

    init(scheme: String, host: String, port: Int?) {
        self.scheme = scheme
        self.host = host
        let usual = scheme == "https" ? 443 : 80
        self.port = port == usual ? nil : port
    }

    /// `https://example.com:8443`, without a trailing slash.
    var text: String {
        guard let port else { return "\(scheme)://\(host)" }
        return "\(scheme)://\(host):\(port)"
    }

    /// Whether requests are encrypted in transit.
    var isSecure: Bool { scheme == "https" }

    /// Whether the host is this machine: `localhost`, `127.0.0.0/8` or `::1`.
    var isLoopback: Bool {
        if host == "localhost" || host == "[::1]" { return true }
        let octets = host.split(separator: ".", omittingEmptySubsequences: false)
        return octets.count == 4 && octets[0] == "127" && octets.allSatisfy { UInt8($0) != nil }
    }
}

/// An absolute URL, split into its origin and the prefix of every path.
struct ServiceURL: Sendable, Hashable {
    /// The origin to connect to.
    let origin: Origin
    /// The path, without a trailing slash; empty for the root.
    let basePath: String

    /// Why a string is not a valid service URL. The reason never quotes the string, which may contain a credential.
    struct Problem: Error, Hashable {
        let reason: String
    }

    /// - Parameter text: `https://host:port/base/path`.
    init(_ text: String) throws(Problem) {
        guard let (scheme, rest) = Self.splitScheme(text) else {
            throw Problem(reason: "it must be an absolute URL, for example https://api.example.com")
        }
        guard scheme == "https" || scheme == "http" else {
            throw Problem(reason: "its scheme must be https or http")
        }
        let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
        let (host, port) = try Self.authority(rest[..<end])
        origin = Origin(scheme: scheme, host: host, port: port)
        basePath = try Self.path(rest[end...])
    }

    /// - Parameters:
    ///   - fallback: `host`, `host:port`, or a URL.
    ///   - base: The URL that supplies the parts missing in `fallback`.
    init(fallback: String, of base: ServiceURL) throws(Problem) {
        if Self.splitScheme(fallback) != nil {
            let whole = try ServiceURL(fallback)
            origin = whole.origin
            basePath = whole.basePath.isEmpty ? base.basePath : whole.basePath
            return
        }
        let (host, port) = try Self.authority(fallback[...])
        origin = Origin(scheme: base.origin.scheme, host: host, port: port ?? base.origin.port)
        basePath = base.basePath
    }

    /// The scheme in lower case, and the rest after `://`; nil if there is no scheme.
    static func splitScheme(_ text: String) -> (scheme: String, rest: Substring)? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let scheme = text[..<colon]
        guard scheme.first?.isASCIILetter == true, scheme.allSatisfy(\.isSchemeCharacter) else { return nil }
        let rest = text[text.index(after: colon)...]
        guard rest.hasPrefix("//") else { return nil }
        return (scheme.lowercased(), rest.dropFirst(2))
    }

    private static func authority(_ text: Substring) throws(Problem) -> (host: String, port: Int?) {
        if text.contains("@") {
            throw Problem(reason: "it must not contain a user name or password; pass those as credentials")
        }
        var host = text
        var port: Substring?
        if text.first == "[" {
            guard let close = text.firstIndex(of: "]") else { throw Problem(reason: "its IPv6 address is not closed") }
            host = text[...close]
            let rest = text[text.index(after: close)...]
            guard rest.isEmpty || rest.first == ":" else { throw Problem(reason: "its host is malformed") }
            port = rest.isEmpty ? nil : rest.dropFirst()
            guard host.dropFirst().dropLast().allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }), host.count > 3
            else {
                throw Problem(reason: "its IPv6 address is not well formed")
            }
        } else {
            if let colon = text.firstIndex(of: ":") {
                host = text[..<colon]
                port = text[text.index(after: colon)...]
            }
            guard !host.isEmpty, host.allSatisfy(\.isHostCharacter) else {
                throw Problem(reason: "its host is missing or malformed")
            }
        }
        guard let port, !port.isEmpty else { return (host.lowercased(), nil) }
        guard port.allSatisfy(\.isASCIIDigit), let number = Int(port), (1...65_535).contains(number) else {
            throw Problem(reason: "its port must be a number from 1 to 65535")
        }
        return (host.lowercased(), number)
    }

    private static func path(_ text: Substring) throws(Problem) -> String {
        guard !text.contains("?"), !text.contains("#") else {
            throw Problem(reason: "it must not contain a query or fragment")
        }
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw Problem(reason: "its path must be percent-encoded")
        }
        var path = text
        while path.last == "/" { path.removeLast() }
        return String(path)
    }
}

extension Character {
    fileprivate var isASCIILetter: Bool { isASCII && isLetter }
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
    fileprivate var isSchemeCharacter: Bool {
        isASCIILetter || isASCIIDigit || self == "+" || self == "-" || self == "."
    }
    fileprivate var isHostCharacter: Bool {
        isASCIILetter || isASCIIDigit || self == "-" || self == "." || self == "_"
    }
}
