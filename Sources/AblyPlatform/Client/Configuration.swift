public import Logging

/// How a client behaves: where it connects, who calls, and its limits. What is wrong in it fails the first call with an
/// ``ApiError`` that names the field.
public struct Configuration: Sendable {
    /// The service as its document describes it.
    public var service: ServiceDescription
    /// Who calls.
    public var credentials: Credentials
    /// Scheme, host, port and base path, in place of the document's; with it, the document's fallback hosts are not used.
    public var baseURL: String?
    /// Hosts to try when the first one does not answer, as `host`, `host:port` or a whole URL; nil for the document's.
    public var fallbackHosts: [String]?
    /// The format of bodies and replies; nil for the service's first one.
    public var format: WireFormat?
    /// The version of the interface that calls ask for, where the service takes it from a header field; nil for the
    /// document's.
    public var version: String?
    /// The time for a connection to be made. 4 seconds.
    public var connectTimeout: Duration = .seconds(4)
    /// The time for one request and its reply. 10 seconds.
    public var requestTimeout: Duration = .seconds(10)
    /// The most requests that follow the first one of a call because of a failure: to fallback hosts, or to the same host
    /// when it has too much to do. 3.
    public var maximumRetries = 3
    /// The time within which one call begins and ends requests after its first one, pauses included. 15 seconds.
    public var retryBudget: Duration = .seconds(15)
    /// How long a fallback host that answered is preferred (RSC15f). 600 seconds.
    public var fallbackRetention: Duration = .seconds(600)
    /// The time that a token provider may take. 10 seconds.
    public var tokenTimeout: Duration = .seconds(10)
    /// The most bytes of a reply's body, after decompression. 64 MiB.
    public var maximumResponseBytes = 64 << 20
    /// The most bytes of a request's body; nil for no limit.
    public var maximumRequestBytes: Int?
    /// Whether items that can carry an idempotency key get a random one where the caller gave none, so that a call can be
    /// repeated without being carried out twice (TO3n, RSL1k1).
    public var generatesIdempotencyKeys = true
    /// Whether each call carries a random id, where the service has a parameter for it (RSC7c).
    public var sendsRequestIds = false
    /// Products to list in the agent header after the library itself (RSC7d6).
    public var agents: [AgentProduct] = []
    /// Header fields that go with every call, in place of the service's own of the same name.
    public var headers: [HeaderField] = []
    /// Where the client tells what it does: each call at `debug`, each request at `trace`, changes of host and renewals
    /// of tokens at `info`. No level shows credentials, header fields, values of queries, or bodies.
    public var logger: Logger
    /// What sees each call and may add header fields to its requests, such as metrics and tracing; the first one encloses
    /// the others.
    public var middleware: [any ClientMiddleware] = []
    /// Whether credentials may go over plain HTTP to other hosts than this machine.
    public var allowsCredentialsOverPlainHTTP = false
    /// What carries requests; nil for libcurl. The client takes it over: closing the client closes it.
    public var transport: (any HTTPTransport)?

    /// The time, for tests.
    var now: @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    /// The date, in seconds since the epoch, for tests.
    var date: @Sendable () -> Int = { HTTPDate.now }
    /// Ends pauses between requests, for tests.
    var timer: RetryPauses.Timer = RetryPauses.systemTimer
    /// Ends the time that a token provider has, for tests.
    var tokenTimer: RetryPauses.Timer = RetryPauses.systemTimer
    /// Random numbers, for tests.
    var random: @Sendable () -> UInt64 = {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }

    /// - Parameters:
    ///   - service: The service as its document describes it.
    ///   - credentials: Who calls.
    public init(service: ServiceDescription, credentials: Credentials = .none) {
        self.service = service
        self.credentials = credentials
        logger = Logger(label: service.name) { _ in SwiftLogNoOpLogHandler() }
    }
}

extension Configuration: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The service and the kind of credentials; no secret, and no header field, which may be one.
    public var description: String { "configuration for \(service.name) with \(credentials)" }

    /// As ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A source of random numbers that a closure gives.
struct ClosureGenerator: RandomNumberGenerator {
    let make: @Sendable () -> UInt64

    mutating func next() -> UInt64 { make() }
}
