import Logging

/// The options of a realtime client that its decisions depend on.
struct RealtimeSettings: Sendable {
    var primaryDomain = ""
    var fallbackDomains: [String] = []
    var clientId: String?
    var echoMessages = true
    var queueMessages = true
    var strictMode = false
    var recover: String?
    var transportParams: [String: String] = [:]
    var format = WireFormat.msgpack
    /// The library, its dependencies and their versions.
    var agent = ""
    /// The version of the protocol (CSV2).
    var protocolVersion = ""
    var disconnectedRetryTimeout: Duration = .seconds(15)
    var suspendedRetryTimeout: Duration = .seconds(30)
    var channelRetryTimeout: Duration = .seconds(15)
    var realtimeRequestTimeout: Duration = .seconds(10)
    var queueLimit = QueueLimit()
    var maxMessageSize = 65_536
    var deltaDecoder: (any DeltaDecoder)?
    var logger = Logger.silent

    init() {}

    /// - Parameters:
    ///   - options: The client's options.
    ///   - rest: The client over REST with the same options.
    init(_ options: ClientOptions, rest: AblyRest) {
        let endpoint = Endpoint(options)
        primaryDomain = endpoint.primaryDomain
        fallbackDomains = endpoint.fallbackDomains
        clientId = options.clientId
        echoMessages = options.echoMessages
        queueMessages = options.queueMessages
        strictMode = options.strictMode
        recover = options.recover
        transportParams = options.transportParams
        format = options.useBinaryProtocol ? .msgpack : .json
        if let client = try? rest.calls.clients.get().token {
            agent = client.commonHeader("Ably-Agent") ?? ""
            protocolVersion = client.commonHeader("X-Ably-Version") ?? ""
        }
        disconnectedRetryTimeout = options.disconnectedRetryTimeout
        suspendedRetryTimeout = options.suspendedRetryTimeout
        channelRetryTimeout = options.channelRetryTimeout
        realtimeRequestTimeout = options.realtimeRequestTimeout
        queueLimit = options.queueLimit
        maxMessageSize = options.maxMessageSize
        deltaDecoder = options.deltaDecoder
        logger = rest.auth.logger
    }
}

/// How much a client keeps that the service has not acknowledged: what waits for a connection, and what was sent.
public struct QueueLimit: Sendable, Hashable {
    /// The most protocol messages: publishes, presence operations, annotations.
    public var messages: Int
    /// The most bytes.
    public var bytes: Int

    /// - Parameters:
    ///   - messages: The most protocol messages.
    ///   - bytes: The most bytes.
    public init(messages: Int = 10_000, bytes: Int = 64 << 20) {
        self.messages = messages
        self.bytes = bytes
    }
}

/// Credentials for a connection.
enum RealtimeCredentials: Sendable {
    case key(String)
    case token(String)
}
