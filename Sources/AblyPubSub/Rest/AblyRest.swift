/// A client of Ably over REST: publishing, history, presence, push, statistics, tokens (RSC1 to RSC26).
///
/// ```swift
/// let rest = AblyRest(key: "appId.keyId:secret")
/// let channel = rest.channels["greetings"]
/// try await channel.publish(name: "hello", data: "world")
/// ```
///
/// It connects on demand, and is meant to be shared: create one and keep it. In synchronous code, ``blocking`` has the
/// same operations.
public final class AblyRest: Sendable {
    /// The options that the client was created with.
    public let options: ClientOptions
    /// Authentication: tokens and the client's identity (RSC5).
    public let auth: Auth
    /// The channels (RSN1).
    public let channels: RestChannels
    /// The client id of this client; see ``Auth/clientId`` (RSC17).
    public var clientId: String? { auth.clientId }
    /// Push notifications (RSC21).
    public var push: Push { Push(calls: channels.calls) }

    var calls: RestCalls { channels.calls }

    /// - Parameter options: The options. With invalid ones, each call fails; ``ClientOptions/validate()`` tells beforehand.
    public init(_ options: ClientOptions) {
        self.options = options
        auth = Auth(options)
        channels = RestChannels(calls: RestCalls(auth: auth, clients: auth.clients))
    }

    private init(_ base: AblyRest, calls: RestCalls) {
        options = base.options
        auth = calls.auth
        channels = RestChannels(calls: calls, parent: base.channels)
    }

    /// - Parameter key: An API key, `appId.keyId:secret`.
    public convenience init(key: String) { self.init(ClientOptions(key: key)) }

    /// - Parameter token: A token, for example a JWT. It cannot be renewed.
    public convenience init(token: String) { self.init(ClientOptions(token: token)) }

    /// - Parameter keyOrToken: An API key if it contains a colon, otherwise a token (RSC1a).
    public convenience init(_ keyOrToken: String) {
        self.init(ClientOptions(keyOrToken: keyOrToken))
    }

    /// - Parameter authCallback: Obtains tokens.
    public convenience init(authCallback: @escaping AuthCallback) {
        self.init(ClientOptions(authCallback: authCallback))
    }

    /// The same client with other options for its calls, those of ``auth`` included: timeouts, header fields, the format.
    /// It shares connections, tokens and channel options, and costs little to make. A token that calls need is obtained
    /// with the options of the client itself, since they share it.
    ///
    /// ```swift
    /// let patient = rest.with { $0.requestTimeout = .seconds(60) }
    /// try await patient.channels["greetings"].publish(name: "hello", data: "world")
    /// ```
    ///
    /// - Parameter change: Changes the options. With invalid ones, calls fail.
    /// - Returns: The client with these options.
    public func with(_ change: (inout CallOptions) -> Void) -> AblyRest {
        let clients = calls.clients.map { $0.with(change) }
        return AblyRest(self, calls: RestCalls(auth: Auth(sharing: auth, clients: clients), clients: clients))
    }

    /// Ends the calls in flight with an error, and refuses further ones.
    public func close() { try? calls.clients.get().token.close() }

    /// Refuses further calls, lets those in flight end, then closes.
    ///
    /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
    public func close(gracefully timeout: Duration) async {
        try? await calls.clients.get().token.close(gracefully: timeout)
    }
}

extension AblyRest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The endpoint and the kind of credentials.
    public var description: String { "AblyRest, \(options)" }

    /// As ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
