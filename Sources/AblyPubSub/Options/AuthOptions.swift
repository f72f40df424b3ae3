/// How a client authenticates, and where its tokens come from (AO2).
public struct AuthOptions: Sendable {
    /// An API key, `appId.keyId:secret`: sent as basic authentication, or used to sign token requests (AO2a).
    public var key: String?
    /// A token, for example a JWT (AO2h).
    public var token: String?
    /// A token with its expiry, client id and capability (AO2i).
    public var tokenDetails: TokenDetails?
    /// A closure that obtains tokens, called when one is needed and again when it has to be renewed (AO2b).
    public var authCallback: AuthCallback?
    /// A URL that answers with a token, a `TokenDetails` or a signed `TokenRequest` (AO2c).
    public var authUrl: String?
    /// The method of requests to ``authUrl`` (AO2d).
    public var authMethod: AuthMethod
    /// Header fields of requests to ``authUrl`` (AO2e).
    public var authHeaders: [String: String]
    /// Parameters of requests to ``authUrl``: in the query for GET, in a form for POST (AO2f).
    public var authParams: [String: String]
    /// Whether token requests are signed with the service's time instead of this machine's (AO2g).
    public var queryTime: Bool
    /// Whether token authentication is used; nil to use it if there is a source of tokens besides a key (RSA4).
    public var useTokenAuth: Bool?

    /// - Parameters:
    ///   - key: An API key.
    ///   - token: A token.
    ///   - tokenDetails: A token with its details.
    ///   - authCallback: A closure that obtains tokens.
    ///   - authUrl: A URL that answers with a token.
    ///   - authMethod: The method of requests to `authUrl`.
    ///   - authHeaders: Header fields of requests to `authUrl`.
    ///   - authParams: Parameters of requests to `authUrl`.
    ///   - queryTime: Whether token requests are signed with the service's time.
    ///   - useTokenAuth: Whether token authentication is used; nil to decide by the other options.
    public init(
        key: String? = nil, token: String? = nil, tokenDetails: TokenDetails? = nil, authCallback: AuthCallback? = nil,
        authUrl: String? = nil, authMethod: AuthMethod = .get, authHeaders: [String: String] = [:],
        authParams: [String: String] = [:], queryTime: Bool = false, useTokenAuth: Bool? = nil
    ) {
        self.key = key
        self.token = token
        self.tokenDetails = tokenDetails
        self.authCallback = authCallback
        self.authUrl = authUrl
        self.authMethod = authMethod
        self.authHeaders = authHeaders
        self.authParams = authParams
        self.queryTime = queryTime
        self.useTokenAuth = useTokenAuth
    }
}

/// Obtains a token for the given parameters (RSA8d).
///
/// An error that it throws becomes the cause of the error of the calls that wait for the token, whose message describes it;
/// an ``AblyError`` is passed on as it is.
public typealias AuthCallback = @Sendable (_ params: TokenParams) async throws -> AuthToken

/// What an ``AuthCallback`` returns.
public enum AuthToken: Sendable {
    /// A token: one of Ably's, or a JWT.
    case token(String)
    /// A token with its details.
    case details(TokenDetails)
    /// A signed request, which the client exchanges for a token.
    case request(TokenRequest)
}

/// The method of requests to an ``AuthOptions/authUrl`` (AO2d).
public enum AuthMethod: Sendable, Hashable {
    /// GET, with the parameters in the query.
    case get
    /// POST, with the parameters in a form.
    case post
}

extension AuthOptions {
    /// The token given, with or without details.
    var givenToken: TokenDetails? { tokenDetails ?? token.map { TokenDetails(token: $0) } }

    /// Whether further tokens can be obtained.
    var canObtainToken: Bool { authCallback != nil || authUrl != nil || key != nil }

    /// Whether calls authenticate with a token (RSA4).
    var usesToken: Bool {
        useTokenAuth ?? (authCallback != nil || authUrl != nil || token != nil || tokenDetails != nil)
    }
}

extension AuthOptions: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The names of the options that are set, without their values.
    public var description: String {
        let names = [
            ("key", key != nil), ("token", token != nil), ("tokenDetails", tokenDetails != nil),
            ("authCallback", authCallback != nil), ("authUrl", authUrl != nil),
        ].filter(\.1).map(\.0)
        return names.isEmpty ? "no credentials" : "credentials: \(names.joined(separator: ", "))"
    }

    /// As ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
