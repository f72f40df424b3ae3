public import Logging
public import NIOCore

/// The options of a client (TO3). If they are invalid, each call fails with an ``AblyError`` that names the option;
/// ``validate()`` tells beforehand.
///
/// The options of ``AuthOptions`` are members of this type as well:
///
/// ```swift
/// var options = ClientOptions(key: "appId.keyId:secret")
/// options.clientId = "jim"
/// options.httpRequestTimeout = .seconds(5)
/// let rest = AblyRest(options)
/// ```
@dynamicMemberLookup
public struct ClientOptions: Sendable {
    /// How the client authenticates.
    public var auth: AuthOptions
    /// The client's identity (TO3a); nil for none. With basic authentication, it is asserted by a header field (RSA7e2);
    /// with token authentication, tokens must permit it.
    public var clientId: String?
    /// What tokens are asked for with, unless a call says otherwise (TO3j11).
    public var defaultTokenParams: TokenParams?

    /// A host name, or a routing policy: `name`, or `nonprod:name` (REC1b); nil for Ably's default.
    public var endpoint: String?
    /// Hosts to try if the first one does not respond; nil for those of the endpoint, empty for none (REC2).
    public var fallbackHosts: [String]?
    /// Whether TLS is used (TO3d). Without it, only tokens are sent, except to this machine (RSA1).
    public var tls = true
    /// The port without TLS; nil for 80 (TO3k4).
    public var port: Int?
    /// The port with TLS; nil for 443 (TO3k5).
    public var tlsPort: Int?

    /// Whether bodies are MessagePack instead of JSON (TO3f).
    public var useBinaryProtocol = true
    /// Whether messages without ids get random ones, so that a publish can be repeated safely (TO3n, RSL1k1).
    public var idempotentRestPublishing = true
    /// Whether each request carries a random id (TO3p, RSC7c).
    public var addRequestIds = false
    /// Time allowed to connect (TO3l3). 4 seconds.
    public var httpOpenTimeout: Duration = .seconds(4)
    /// Time allowed for one request and its response (TO3l4). 10 seconds.
    public var httpRequestTimeout: Duration = .seconds(10)
    /// The most fallback hosts that a call tries (TO3l5). 3.
    public var httpMaxRetryCount = 3
    /// The time from a call's first request within which its retries must end (TO3l6). 15 seconds.
    public var httpMaxRetryDuration: Duration = .seconds(15)
    /// How long a fallback host that responded is preferred (TO3l10). 600 seconds.
    public var fallbackRetryTimeout: Duration = .seconds(600)
    /// Time allowed to obtain a token, to connect, and for the service to respond to a request over a connection (TO3l11).
    /// 10 seconds.
    public var realtimeRequestTimeout: Duration = .seconds(10)
    /// The maximum size of the messages of one publish in bytes (TO3l8). 65,536.
    public var maxMessageSize = 65_536
    /// The maximum size of a request body in bytes (TO3l9). 524,288.
    public var maxFrameSize = 524_288

    /// Where the client logs to (TO3c); nil for a logger labelled `ably`. No level contains credentials or payloads.
    public var logger: Logger?
    /// The least severe level that is logged (TO3b, RSC2); nil to log nothing. `.warning`.
    public var logLevel: Logger.Level? = .warning
    /// Products to name in the `Ably-Agent` header field beside this library, with their versions. Only for libraries that
    /// wrap this one (RSC7d6).
    public var agents: [AgentProduct] = []
    /// Observers of each call over HTTP, such as metrics and tracing.
    public var middleware: [any ClientMiddleware] = []
    /// Observers of what a client of realtime does over its connection, such as metrics and tracing.
    public var realtimeObservers: [any RealtimeObserver] = []
    /// The HTTP transport; nil for libcurl. The client owns it.
    public var transport: (any HTTPTransport)?
    /// The certificate authorities that servers are verified against; nil for those of the system, and of the environment's
    /// `SSL_CERT_FILE`. A ``transport`` of the program's own has its own.
    public var certificateAuthorities: PEMSource?
    /// The proxy for requests and connections. A ``transport`` of the program's own has its own.
    public var proxy: CurlTransport.Proxy = .environment
    /// The event loops that connections run on; nil for one thread that all realtime clients of the process share.
    public var eventLoopGroup: (any EventLoopGroup)?
    /// The device that ``PushChannel`` subscribes for; nil if the client acts for none.
    public var device: LocalDevice?

    /// Whether a client of realtime connects as soon as it is created (RTC1b).
    public var autoConnect = true
    /// Whether what the client publishes is delivered to itself as well (RTC1a).
    public var echoMessages = true
    /// Whether messages are kept while there is no connection; otherwise publishing fails at once (TO3g).
    public var queueMessages = true
    /// How much a client of realtime keeps that is not acknowledged. When it is full, publishing fails at once.
    public var queueLimit = QueueLimit()
    /// Whether subscribing fails if the service does not send what is subscribed to; otherwise a warning is logged (TO3r).
    public var strictMode = false
    /// What ``Connection/createRecoveryKey()`` returned to another client, whose connection this one is to continue
    /// (RTC1c, RTN16).
    public var recover: String?
    /// Parameters of the connection's URL; they replace those of the client (RTC1f).
    public var transportParams: [String: String] = [:]
    /// The time from a failed attempt to connect to the next one (TO3l1). 15 seconds, growing to 30, and shortened at random
    /// by up to a fifth.
    public var disconnectedRetryTimeout: Duration = .seconds(15)
    /// The time between attempts to connect once the service no longer keeps the connection's state (TO3l2). 30 seconds.
    public var suspendedRetryTimeout: Duration = .seconds(30)
    /// The time from a failed attempt to attach a channel to the next one (TO3l7). 15 seconds, growing to 30, and shortened
    /// at random by up to a fifth.
    public var channelRetryTimeout: Duration = .seconds(15)
    /// Applies deltas to the payloads of channels with the parameter `delta` (PC3); nil for none.
    public var deltaDecoder: (any DeltaDecoder)? = VCDIFF()
    /// Tells of the network of this machine (RTN20); nil if nothing does.
    public var networkMonitor: (any NetworkMonitor)?
    /// Makes the connections of realtime clients, for tests; nil for WebSockets.
    package var connector: (any RealtimeConnector)?

    /// What is requested to find out whether this machine reaches the internet (REC3). Clients that keep a connection need
    /// it; those over REST do not.
    package var connectivityCheckUrl = "https://internet-up.ably-realtime.com/is-the-internet-up.txt"

    /// The time, the timers and the source of randomness, for tests.
    package var environment = ClientEnvironment()

    /// - Parameter auth: How the client authenticates.
    public init(auth: AuthOptions = AuthOptions()) { self.auth = auth }

    /// - Parameter key: An API key, `appId.keyId:secret`.
    public init(key: String) { self.init(auth: AuthOptions(key: key)) }

    /// - Parameter token: A token, for example a JWT.
    public init(token: String) { self.init(auth: AuthOptions(token: token)) }

    /// - Parameter keyOrToken: An API key if it contains a colon, otherwise a token (RSC1a).
    package init(keyOrToken: String) {
        self.init(auth: keyOrToken.contains(":") ? AuthOptions(key: keyOrToken) : AuthOptions(token: keyOrToken))
    }

    /// - Parameter authCallback: A closure that obtains tokens.
    public init(authCallback: @escaping AuthCallback) { self.init(auth: AuthOptions(authCallback: authCallback)) }

    /// - Parameter authUrl: A URL that answers with a token.
    public init(authUrl: String) { self.init(auth: AuthOptions(authUrl: authUrl)) }

    /// The options of ``auth``.
    public subscript<Value>(dynamicMember member: WritableKeyPath<AuthOptions, Value>) -> Value {
        get { auth[keyPath: member] }
        set { auth[keyPath: member] = newValue }
    }
}

extension ClientOptions {
    /// Checks the options without sending anything.
    ///
    /// - Throws: ``AblyError`` for the first invalid option: 40106 without credentials, 40103 for basic authentication
    ///   without TLS, 40012 for an invalid client id, 40000 for an invalid endpoint or port.
    public func validate() throws(AblyError) {
        if let refusal = try RestSetup(self).keyRefusal { throw refusal }
    }
}

extension ClientOptions: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The endpoint and the kind of credentials; no secrets.
    public var description: String { "options for \(Endpoint(self).primaryDomain) with \(auth)" }

    /// As ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
