public import Logging

/// The configuration of a client: host, credentials, limits. If it is invalid, calls fail with an ``ApiError`` that names
/// the property.
public struct Configuration: Sendable {
    /// The service, as described by its OpenAPI document.
    public var service: ServiceDescription
    /// How the client authenticates.
    public var credentials: Credentials
    /// Scheme, host, port and base path; nil for those of the OpenAPI document. If set, the OpenAPI document's fallback
    /// hosts are not used.
    public var baseURL: String?
    /// Hosts to try if the first one does not respond, as `host`, `host:port` or a URL; nil for those of the OpenAPI
    /// document.
    public var fallbackHosts: [String]?
    /// The format of request and response bodies; nil for the service's default.
    public var format: WireFormat?
    /// The API version to request, if the service accepts it in a header field; nil for that of the OpenAPI document.
    public var version: String?
    /// Time allowed to connect. 4 seconds.
    public var connectTimeout: Duration = .seconds(4)
    /// Time allowed for one request and its response. 10 seconds.
    public var requestTimeout: Duration = .seconds(10)
    /// The most retries of a call: on fallback hosts, or on the same host if it is overloaded. 3.
    public var maximumRetries = 3
    /// The time from a call's first request within which its retries must end, pauses included. 15 seconds.
    public var retryBudget: Duration = .seconds(15)
    /// How long a fallback host that responded is preferred (RSC15f). 600 seconds.
    public var fallbackRetention: Duration = .seconds(600)
    /// Time allowed for the token provider. 10 seconds.
    public var tokenTimeout: Duration = .seconds(10)
    /// The maximum size of a response body in bytes, after decompression. 64 MiB.
    public var maximumResponseBytes = 64 << 20
    /// The maximum size of a request body in bytes; nil for no limit.
    public var maximumRequestBytes: Int?
    /// Whether items that can carry an idempotency key get a random one if the caller gave none, so that a call can be
    /// retried without being carried out twice (TO3n, RSL1k1).
    public var generatesIdempotencyKeys = true
    /// Whether each call carries a random id, if the service has a parameter for it (RSC7c).
    public var sendsRequestIds = false
    /// Products to list in the agent header after the library itself (RSC7d6).
    public var agents: [AgentProduct] = []
    /// Header fields of every call; they replace the service's own of the same name.
    public var headers: [HeaderField] = []
    /// The client's log: each call and each of its requests at `debug`, changes of host and token renewals at `info`. No
    /// level contains credentials, header fields, query values, or bodies.
    public var logger: Logger
    /// Observers of each call, such as metrics and tracing, which may add header fields to requests; the first one
    /// encloses the others.
    public var middleware: [any ClientMiddleware] = []
    /// Whether credentials may be sent over plain HTTP to hosts other than this machine.
    public var allowsCredentialsOverPlainHTTP = false
    /// The transport; nil for libcurl. The client owns it: closing the client closes the transport.
    public var transport: (any HTTPTransport)?

    /// Runs a closure after a time, on any thread.
    package typealias Timer = @Sendable (Duration, @escaping @Sendable () -> Void) -> Void

    /// Whether a call that gets status 429, or 503 from the last host, waits and retries the same host.
    package var waitsForOverloadedHost = true
    /// The time, for tests.
    package var now: @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    /// The date, in seconds since the epoch, for tests.
    package var date: @Sendable () -> Int = { HTTPDate.now }
    /// The timer of pauses between requests, for tests.
    package var timer: Timer = RetryPauses.systemTimer
    /// The timer of the token provider's timeout, for tests.
    package var tokenTimer: Timer = RetryPauses.systemTimer
    /// Random numbers, for tests.
    package var random: @Sendable () -> UInt64 = {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }

    /// - Parameters:
    ///   - service: The service, as described by its OpenAPI document.
    ///   - credentials: How the client authenticates.
    public init(service: ServiceDescription, credentials: Credentials = .none) {
        self.service = service
        self.credentials = credentials
        logger = Logger(label: service.name) { _ in SwiftLogNoOpLogHandler() }
    }
}

extension Configuration: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The service and the kind of credentials; no secrets, and no header fields, since they may contain secrets.
    public var description: String { "configuration for \(service.name) with \(credentials)" }

    /// As ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A random number generator that calls a closure.
package struct ClosureGenerator: RandomNumberGenerator {
    let make: @Sendable () -> UInt64

    /// - Parameter make: Returns random numbers.
    package init(make: @escaping @Sendable () -> UInt64) { self.make = make }

    package mutating func next() -> UInt64 { make() }
}
