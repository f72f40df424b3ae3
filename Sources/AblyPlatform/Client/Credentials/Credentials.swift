/// How a client authenticates. Neither its descriptions nor its mirror contain a secret.
public struct Credentials: Sendable {
    /// A source of tokens: called for the first call that needs a token, and again when the service requires a new one.
    /// An error that it throws becomes the cause of an ``ApiError`` of kind ``ApiError/Kind/tokenProvider``.
    public typealias TokenProvider = @Sendable () async throws -> String
    /// A source of tokens with their lifetimes, which is called again once a token has expired.
    public typealias ExpiringTokenProvider = @Sendable () async throws -> ProvidedToken

    enum Kind: Sendable {
        case none
        case basic(password: String, field: HeaderField)
        case bearer(token: String, field: HeaderField)
        case provider(ExpiringTokenProvider)
        case apiKey(String, name: String?)
        case several([Credentials])
        case invalid(argument: String, reason: String)
    }

    let kind: Kind

    /// No credentials: only operations that require none can be called.
    public static let none = Credentials(kind: .none)

    /// A user name and a password, sent as `Authorization: Basic` (RFC 7617).
    ///
    /// - Parameters:
    ///   - username: The user name, without a colon.
    ///   - password: The password.
    /// - Returns: The credentials. If they are invalid, calls that need them fail.
    public static func basic(username: String, password: String) -> Credentials {
        if username.contains(":") {
            return Credentials(
                kind: .invalid(argument: "username", reason: "a user name must not contain a colon"))
        }
        for (argument, text) in [("username", username), ("password", password)] where !isSendable(text) {
            return Credentials(kind: .invalid(argument: argument, reason: "it contains control characters"))
        }
        let pair = String(decoding: Base64.encode(Array("\(username):\(password)".utf8)), as: UTF8.self)
        return Credentials(kind: .basic(password: password, field: HeaderField("Authorization", "Basic \(pair)")))
    }

    /// A key of the form `name:secret`, sent as `Authorization: Basic`.
    ///
    /// - Parameter key: The key; the secret begins after the first colon.
    /// - Returns: The credentials. With a key without a colon, calls that need it fail.
    public static func key(_ key: String) -> Credentials {
        guard let colon = key.firstIndex(of: ":"), colon != key.startIndex, key.index(after: colon) != key.endIndex
        else {
            let reason = "a key is a name and a secret, separated by a colon"
            return Credentials(kind: .invalid(argument: "key", reason: reason))
        }
        guard isSendable(key) else {
            return Credentials(kind: .invalid(argument: "key", reason: "it contains spaces or control characters"))
        }
        return .basic(username: String(key[..<colon]), password: String(key[key.index(after: colon)...]))
    }

    /// A token, sent unchanged as `Authorization: Bearer` (RFC 6750).
    ///
    /// - Parameter token: The token.
    /// - Returns: The credentials. With an empty token, or one that contains spaces, calls that need it fail.
    public static func bearer(_ token: String) -> Credentials {
        guard isToken(token) else {
            return Credentials(
                kind: .invalid(argument: "token", reason: "it is empty, or contains spaces or line breaks"))
        }
        return Credentials(kind: .bearer(token: token, field: HeaderField("Authorization", "Bearer \(token)")))
    }

    /// Tokens from a closure, sent like that of ``bearer(_:)``.
    ///
    /// Calls that need a token at the same time share one call of the closure. The closure must not make calls that need
    /// the credentials of its own client.
    ///
    /// - Parameter provider: Returns a token.
    /// - Returns: The credentials.
    public static func tokenProvider(_ provider: @escaping TokenProvider) -> Credentials {
        Credentials(kind: .provider { ProvidedToken(try await provider()) })
    }

    /// Tokens with their lifetimes from a closure. A token that has expired is not sent: the closure is called for another
    /// one first, which saves a rejected request (RSA4b1).
    ///
    /// - Parameter provider: Returns a token and its lifetime. See ``tokenProvider(_:)``.
    /// - Returns: The credentials.
    public static func expiringTokenProvider(_ provider: @escaping ExpiringTokenProvider) -> Credentials {
        Credentials(kind: .provider(provider))
    }

    /// An API key for services that accept it in a header field, a query parameter or a cookie of their own.
    ///
    /// - Parameters:
    ///   - value: The key.
    ///   - name: The header field, query parameter or cookie that it is for, if a service accepts several; nil for any.
    /// - Returns: The credentials. With a key that is empty or contains control characters, calls that need it fail.
    public static func apiKey(_ value: String, name: String? = nil) -> Credentials {
        guard !value.isEmpty, isSendable(value) else {
            return Credentials(kind: .invalid(argument: "apiKey", reason: "it is empty or contains control characters"))
        }
        return Credentials(kind: .apiKey(value, name: name))
    }

    /// Several credentials of one client. An operation that requires several of them together gets those; one that accepts
    /// alternatives gets the first one available.
    ///
    /// ```swift
    /// Credentials.all([.bearer(token), .apiKey("k1", name: "X-Application"), .apiKey("k2", name: "X-Tenant")])
    /// ```
    ///
    /// - Parameter credentials: The credentials. The first one of each kind is sent; API keys with different names count as
    ///   different kinds.
    /// - Returns: The combined credentials.
    public static func all(_ credentials: [Credentials]) -> Credentials {
        Credentials(kind: .several(credentials))
    }

    /// Whether a string is a valid token: visible ASCII, within the 128 KiB that RSA4f allows.
    package static func isToken(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 128 << 10 && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    private static func isSendable(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }
}

extension Credentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The kind of credentials, without any part of them.
    public var description: String {
        switch kind {
        case .none: "no credentials"
        case .basic: "basic credentials"
        case .bearer: "a bearer token"
        case .provider: "a token provider"
        case .apiKey: "an API key"
        case .several(let credentials):
            credentials.isEmpty ? "no credentials" : credentials.map(\.description).joined(separator: " and ")
        case .invalid(let argument, _): "invalid credentials (\(argument))"
        }
    }

    /// Same as ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
