/// The state of an ``Auth``, which those of clients with other options for their calls share.
final class SharedAuthState: Sendable {
    private let state: SystemLock<AuthState>

    init(_ state: AuthState) { self.state = SystemLock(state) }

    /// The realtime client that uses the tokens as well, if there is one.
    var observer: (any AuthorizationObserver)? {
        get { observers.withLock { $0.observer } }
        set { observers.withLock { $0.observer = newValue } }
    }

    private struct Observers: Sendable {
        weak var observer: (any AuthorizationObserver)?
    }

    private let observers = SystemLock(Observers())

    /// Acquires the lock and calls `body`, which must not acquire it again.
    func withLock<Value: Sendable>(_ body: @Sendable (inout AuthState) -> Value) -> Value {
        state.withLock { body(&$0) }
    }
}

/// What an ``Auth`` remembers between calls.
struct AuthState: Sendable {
    /// The options for tokens, replaced by ``Auth/authorize(_:options:)`` (RSA10g).
    var options: AuthOptions
    /// What tokens are asked for with.
    var params: TokenParams?
    /// Whether calls authenticate with a token.
    var usesToken: Bool
    /// The token in use (RSA16).
    var token: TokenDetails?
    /// Whether ``token`` has been given to the calls yet.
    var isTokenInUse = false
    /// The client id that the service has given a connection; nil if there is none (RSA7b3).
    var connectionClientId: String?
    /// The difference between the service's time and this machine's, in milliseconds; nil if unknown (RSA10k).
    var clockOffset: Int64?

    init(_ options: ClientOptions) {
        self.options = options.auth
        params = options.defaultTokenParams
        usesToken = options.auth.usesToken
        token = usesToken ? options.auth.givenToken : nil
    }

    /// Gives the calls a token.
    mutating func use(_ token: TokenDetails, at localTime: Int64) -> ProvidedToken {
        self.token = token
        isTokenInUse = true
        return ProvidedToken(token.token, lifetime: lifetime(of: token, at: localTime))
    }

    /// The remaining lifetime of a token; nil if the service's time or the expiry is unknown (RSA4b1).
    private func lifetime(of token: TokenDetails, at localTime: Int64) -> Duration? {
        guard let expires = token.expires, let clockOffset else { return nil }
        return .milliseconds(expires - localTime - clockOffset)
    }
}
