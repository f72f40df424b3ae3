#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A product and its version in an agent header (RSC7d1, RFC 9110 section 10.1.5).
public struct AgentProduct: Sendable, Hashable {
    /// The product's name.
    public var name: String
    /// Its version; nil to leave it out.
    public var version: String?

    /// - Parameters:
    ///   - name: The product's name. Characters that are not allowed in a token become hyphens.
    ///   - version: Its version; nil to leave it out.
    public init(_ name: String, _ version: String? = nil) {
        self.name = name
        self.version = version
    }

    /// `name/version`.
    var text: String {
        guard let version else { return Self.token(name) }
        return "\(Self.token(name))/\(Self.token(version))"
    }

    /// The text with every character outside RFC 9110's `token` replaced.
    private static func token(_ text: String) -> String {
        let bytes = text.utf8.map { $0.isTokenByte ? $0 : UInt8(ascii: "-") }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension AgentProduct {
    /// The Swift compiler that this library was built with.
    static let swift: AgentProduct = {
        #if compiler(>=6.4)
            AgentProduct("swift", "6.4")
        #elseif compiler(>=6.3)
            AgentProduct("swift", "6.3")
        #else
            AgentProduct("swift", "6.2")
        #endif
    }()

    /// The operating system and its kernel's release.
    static let operatingSystem: AgentProduct = {
        var name = utsname()
        guard uname(&name) == 0 else { return AgentProduct("unknown") }
        return AgentProduct(text(of: name.sysname).lowercased(), text(of: name.release))
    }()

    private static func text<CharacterArray>(of array: CharacterArray) -> String {
        withUnsafeBytes(of: array) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
