import Logging

/// Authentication of a client: tokens, token requests, and who the client is (RSC5, RSA1 to RSA17).
///
/// Calls obtain and renew tokens by themselves. Its functions serve programs that issue tokens to others, or want a token
/// now.
public final class Auth: Sendable {
    let options: ClientOptions
    /// The clients of the calls, or why there are none.
    let clients: Result<RestClients, AblyError>
    let logger: Logger
    let callbackTimeout: CallbackTimeout
    private let state: SharedAuthState
    /// The one that provides the calls with tokens; nil if that is this one.
    private let provider: Auth?

    /// - Parameter options: The client's options.
    init(_ options: ClientOptions) {
        self.options = options
        provider = nil
        state = SharedAuthState(AuthState(options))
        callbackTimeout = CallbackTimeout(options)
        let reference = AuthReference()
        do throws(AblyError) {
            let setup = try RestSetup(options)
            logger = setup.logger
            var configuration = setup.configuration
            configuration.credentials = .expiringTokenProvider { try await reference.provideToken() }
            let token = ApiClient(configuration: configuration)
            let key = options.auth.key.map { key in
                ApiClient(sharing: token) { configuration in
                    configuration.credentials = .key(key)
                    configuration.allowsCredentialsOverPlainHTTP = false
                }
            }
            clients = .success(
                RestClients(
                    token: token, key: key.map { client in setup.keyRefusal.map { .failure($0) } ?? .success(client) }))
        } catch {
            logger = RestSetup.logger(of: options)
            clients = .failure(error)
        }
        reference.set(self)
        logger.info(
            "client created",
            metadata: [
                "host": "\(Endpoint(options).primaryDomain)",
                "authentication": options.auth.usesToken ? "token" : "basic",
                "format": options.useBinaryProtocol ? "MessagePack" : "JSON",
            ])
        if options.auth.usesToken, options.auth.givenToken != nil, !options.auth.canObtainToken {
            logger.info(
                "the token cannot be renewed: there is no key, authCallback or authUrl (code 40171). See https://help.ably.io/error/40171"
            )
        }
    }

    /// The same tokens and identity, with other options for its calls.
    ///
    /// - Parameters:
    ///   - base: What it shares its state with.
    ///   - clients: The clients of the calls.
    init(sharing base: Auth, clients: Result<RestClients, AblyError>) {
        self.clients = clients
        options = base.options
        logger = base.logger
        callbackTimeout = base.callbackTimeout
        state = base.state
        provider = base.provider ?? base
    }

    /// The client id of this client: that of the options or else of the token, `*` if the token permits any; nil if the
    /// client has none, or does not know it yet (RSA7b, RSA12).
    public var clientId: String? {
        options.clientId ?? state.withLock { $0.token?.clientId ?? $0.connectionClientId }
    }

    /// A connection was established with this client id (RSA7b3).
    func connectionConfirms(clientId: String?) { state.withLock { $0.connectionClientId = clientId } }

    /// The realtime client that uses the tokens as well, if there is one.
    var observer: (any AuthorizationObserver)? {
        get { state.observer }
        set { state.observer = newValue }
    }

    /// The token in use; nil with basic authentication, before the first token, and once a token is known to be invalid
    /// (RSA16).
    public var tokenDetails: TokenDetails? { state.withLock { $0.usesToken ? $0.token : nil } }

    /// Whether calls authenticate with a token.
    var usesToken: Bool { state.withLock { $0.usesToken } }

    /// Access to the state, for the extensions of this type.
    func withState<Value: Sendable>(_ body: @Sendable (inout AuthState) -> Value) -> Value {
        state.withLock(body)
    }
}

/// Leads from a client's token provider to its ``Auth``, which owns the client.
private final class AuthReference: Sendable {
    private struct Target: Sendable {
        weak var auth: Auth?
    }

    private let target = SystemLock(Target())

    func set(_ auth: Auth) { target.withLock { $0.auth = auth } }

    func provideToken() async throws(AblyError) -> ProvidedToken {
        guard let auth = target.withLock({ $0.auth }) else {
            throw AblyError(.connectionClosed, message: "the client no longer exists")
        }
        return try await auth.provideToken()
    }
}
