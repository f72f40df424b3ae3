/// A client of Ably with a connection over which messages arrive as they are published (RTC1 to RTC17).
///
/// ```swift
/// let realtime = AblyRealtime(key: "appId.keyId:secret")
/// let channel = realtime.channels["greetings"]
/// for try await message in channel.messages(named: "hello") { print(message.data) }
/// ```
///
/// It connects when it is created, unless `autoConnect` is off, and connects again whenever the connection is lost: what is
/// published meanwhile is sent then, and subscriptions go on. It is meant to be shared: create one and keep it. The
/// connection is closed by ``close()``, or when the client, its channels and its subscriptions are released.
public final class AblyRealtime: Sendable {
    /// The client over REST, with the same options, tokens and hosts: time, statistics, requests, batches, push.
    public let rest: AblyRest
    /// The connection (RTC2).
    public let connection: Connection
    /// The channels (RTC3).
    public let channels: RealtimeChannels
    let core: RealtimeCore
    private let monitor: (any NetworkMonitor)?

    /// The options that the client was created with.
    public var options: ClientOptions { rest.options }
    /// Authentication (RTC4). ``Auth/authorize(_:options:)`` changes the token of the connection (RTC8).
    public var auth: Auth { rest.auth }
    /// The client id of this client (RTC17).
    public var clientId: String? { rest.clientId }
    /// Push notifications (RTC13).
    public var push: Push { rest.push }

    /// - Parameter options: The options. With invalid ones, the connection fails; ``ClientOptions/validate()`` tells
    ///   beforehand.
    public init(_ options: ClientOptions) {
        rest = AblyRest(options)
        let core = RealtimeCore(rest: rest, connector: Self.connector(for: options))
        self.core = core
        rest.auth.observer = core
        connection = Connection(core: core)
        channels = RealtimeChannels(core: core)
        monitor = options.networkMonitor
        monitor?.start { [weak core] isAvailable in core?.perform { $0.network(isAvailable: isAvailable) } }
        if options.autoConnect { connect() }
    }

    /// - Parameter key: An API key, `appId.keyId:secret`.
    public convenience init(key: String) { self.init(ClientOptions(key: key)) }

    /// - Parameter token: A token, for example a JWT. It cannot be renewed.
    public convenience init(token: String) { self.init(ClientOptions(token: token)) }

    /// - Parameter keyOrToken: An API key if it contains a colon, otherwise a token (RTC12).
    public convenience init(_ keyOrToken: String) {
        self.init(ClientOptions(keyOrToken: keyOrToken))
    }

    /// - Parameter authCallback: Obtains tokens.
    public convenience init(authCallback: @escaping AuthCallback) {
        self.init(ClientOptions(authCallback: authCallback))
    }

    deinit { monitor?.stop() }

    /// Connects, if the client is not connected or connecting (RTC15).
    public func connect() { connection.connect() }

    /// Closes the connection (RTC16), and returns once it is closed: within ``ClientOptions/realtimeRequestTimeout``, even if
    /// the service does not respond. Subscriptions end. ``connect()`` connects anew.
    public func close() async {
        connection.close()
        core.endAllSubscriptions()
        await connection.ended()
        core.endConnectionSequences()
    }

    /// Connects, runs a closure, and closes the connection however the closure ends.
    ///
    /// - Parameters:
    ///   - options: The options.
    ///   - body: Uses the client.
    /// - Returns: What the closure returns.
    /// - Throws: What the closure throws.
    public static func withClient<Value: Sendable>(
        _ options: ClientOptions, isolation actor: isolated (any Actor)? = #isolation,
        _ body: (AblyRealtime) async throws -> Value
    ) async throws -> Value {
        let client = AblyRealtime(options)
        client.connect()
        do {
            let value = try await body(client)
            await client.close()
            return value
        } catch {
            await client.close()
            throw error
        }
    }
}

extension AblyRealtime: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The endpoint and the kind of credentials.
    public var description: String { "AblyRealtime, \(options)" }

    /// As ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
