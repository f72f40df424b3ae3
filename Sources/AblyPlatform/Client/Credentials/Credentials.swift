/// What a client shows to say who calls. No description of it, in text or by reflection, holds a secret.
public struct Credentials: Sendable {
    /// A source of tokens: asked once for the first call that needs one, and again when the service says that a new
    /// token is needed. What it throws becomes the cause of an ``ApiError`` of kind ``ApiError/Kind/tokenProvider``.
    public typealias TokenProvider = @Sendable () async throws -> String
    /// A source of tokens that says how long each of them lasts, and is asked again once one has expired.
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

    /// No credentials: only operations that ask for none can be called.
    public static let none = Credentials(kind: .none)

    /// A user name and a password, sent as `Authorization: Basic` (RFC 7617).
    ///
    /// - Parameters:
    ///   - username: The user name, without a colon.
    ///   - password: The password.
    /// - Returns: The credentials. What is wrong with them fails the first call that needs them.
    public static func basic(username: String, password: String) -> Credentials {
        if username.contains(":") {
            return Credentials(
                kind: .invalid(argument: "username", reason: "it contains a colon, which ends a user name"))
        }
        for (argument, text) in [("username", username), ("password", password)] where !isSendable(text) {
            return Credentials(kind: .invalid(argument: argument, reason: "it contains control characters"))
        }
        let pair = String(decoding: Base64.encode(Array("\(username):\(password)".utf8)), as: UTF8.self)
        return Credentials(kind: .basic(password: password, field: HeaderField("Authorization", "Basic \(pair)")))
    }

    /// A key that holds name and secret, `name:secret`, sent as `Authorization: Basic`.
    ///
    /// - Parameter key: The key; what follows the first colon is the secret.
    /// - Returns: The credentials. A key without a colon fails the first call that needs it.
    public static func key(_ key: String) -> Credentials {
        guard let colon = key.firstIndex(of: ":"), colon != key.startIndex, key.index(after: colon) != key.endIndex
        else {
            let reason = "a key is a name and a secret with a colon between them"
            return Credentials(kind: .invalid(argument: "key", reason: reason))
        }
        guard isSendable(key) else {
            return Credentials(kind: .invalid(argument: "key", reason: "it contains spaces or control characters"))
        }
        return .basic(username: String(key[..<colon]), password: String(key[key.index(after: colon)...]))
    }

    /// A token, sent as `Authorization: Bearer` just as it is (RFC 6750).
    ///
    /// - Parameter token: The token.
    /// - Returns: The credentials. An empty token, or one with spaces, fails the first call that needs it.
    public static func bearer(_ token: String) -> Credentials {
        guard isToken(token) else {
            return Credentials(
                kind: .invalid(argument: "token", reason: "it is empty, or contains spaces or line ends"))
        }
        return Credentials(kind: .bearer(token: token, field: HeaderField("Authorization", "Bearer \(token)")))
    }

    /// Tokens from a closure, sent as ``bearer(_:)`` is.
    ///
    /// Calls that need a token at the same time share one question. The closure must not make calls that need the
    /// credentials of the client it serves.
    ///
    /// - Parameter provider: Returns a token.
    /// - Returns: The credentials.
    public static func tokenProvider(_ provider: @escaping TokenProvider) -> Credentials {
        Credentials(kind: .provider { ProvidedToken(try await provider()) })
    }

    /// Tokens from a closure that says how long they last. A token that has expired is not sent: the closure is asked for
    /// another one before the call, which saves a refused request (RSA4b1).
    ///
    /// - Parameter provider: Returns a token and how long it lasts. What is said of ``tokenProvider(_:)`` holds.
    /// - Returns: The credentials.
    public static func expiringTokenProvider(_ provider: @escaping ExpiringTokenProvider) -> Credentials {
        Credentials(kind: .provider(provider))
    }

    /// A key for services that take it in a header, a query parameter or a cookie of their own.
    ///
    /// - Parameters:
    ///   - value: The key.
    ///   - name: The header, query parameter or cookie that it is for, where a service takes several; nil for any.
    /// - Returns: The credentials. A key that is empty or has control characters fails the first call that needs it.
    public static func apiKey(_ value: String, name: String? = nil) -> Credentials {
        guard !value.isEmpty, isSendable(value) else {
            return Credentials(kind: .invalid(argument: "apiKey", reason: "it is empty or contains control characters"))
        }
        return Credentials(kind: .apiKey(value, name: name))
    }

    /// Several credentials of one client. An operation that asks for some of them together gets those, and one that asks
    /// for one of several gets the first that is here.
    ///
    /// ```swift
    /// Credentials.all([.bearer(token), .apiKey("k1", name: "X-Application"), .apiKey("k2", name: "X-Tenant")])
    /// ```
    ///
    /// - Parameter credentials: The credentials; of those of one kind the first one is sent, API keys with names apart.
    /// - Returns: The credentials together.
    public static func all(_ credentials: [Credentials]) -> Credentials {
        Credentials(kind: .several(credentials))
    }

    /// Whether a text can be a token: visible ASCII, within the 128 KiB that RSA4f allows.
    static func isToken(_ text: String) -> Bool {
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

    /// As ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
