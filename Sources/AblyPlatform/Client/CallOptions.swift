/// Options of single calls, set by ``ApiClient/with(_:)``. They default to the client's. With an invalid option, calls
/// fail before anything is sent, with an error that names it.
public struct CallOptions: Sendable {
    /// Time allowed to connect.
    public var connectTimeout: Duration
    /// Time allowed for one request and its response.
    public var requestTimeout: Duration
    /// The most retries of a call.
    public var maximumRetries: Int
    /// The time from a call's first request within which its retries must end, pauses included.
    public var retryBudget: Duration
    /// The format of request and response bodies; nil for the service's default.
    public var format: WireFormat?
    /// The API version to request, if the service accepts it in a header field; nil for that of the OpenAPI document.
    public var version: String?
    /// Header fields of every call; they replace the service's own of the same name.
    public var headers: [HeaderField]
    /// Whether items that can carry an idempotency key get a random one if the caller gave none (RSL1k1).
    public var generatesIdempotencyKeys: Bool

    init(_ configuration: Configuration) {
        connectTimeout = configuration.connectTimeout
        requestTimeout = configuration.requestTimeout
        maximumRetries = configuration.maximumRetries
        retryBudget = configuration.retryBudget
        format = configuration.format
        version = configuration.version
        headers = configuration.headers
        generatesIdempotencyKeys = configuration.generatesIdempotencyKeys
    }
}

extension CallOptions: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The limits and the format; no header fields, since they may be credentials.
    public var description: String {
        "options: \(requestTimeout) for a request, \(connectTimeout) for a connection, \(maximumRetries) retries within"
            + " \(retryBudget)" + (format.map { ", \($0)" } ?? "")
    }

    /// As ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Configuration {
    /// The same configuration with other options.
    func with(_ options: CallOptions) -> Configuration {
        var configuration = self
        configuration.connectTimeout = options.connectTimeout
        configuration.requestTimeout = options.requestTimeout
        configuration.maximumRetries = options.maximumRetries
        configuration.retryBudget = options.retryBudget
        configuration.format = options.format
        configuration.version = options.version
        configuration.headers = options.headers
        configuration.generatesIdempotencyKeys = options.generatesIdempotencyKeys
        return configuration
    }
}
