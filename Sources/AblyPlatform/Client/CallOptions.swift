/// What some calls do otherwise than their client, set by ``ApiClient/with(_:)``. Each option begins as the client has it;
/// one that is not valid fails the calls by its name, before a request leaves.
public struct CallOptions: Sendable {
    /// The time for a connection to be made.
    public var connectTimeout: Duration
    /// The time for one request and its response.
    public var requestTimeout: Duration
    /// The most requests that follow the first one of a call because of a failure.
    public var maximumRetries: Int
    /// The time within which one call begins and ends requests after its first one, pauses included.
    public var retryBudget: Duration
    /// The format of bodies and responses; nil for the service's first one.
    public var format: WireFormat?
    /// The version of the interface, where the service takes it from a header field; nil for the document's.
    public var version: String?
    /// Header fields that go with every call, in place of the service's own of the same name.
    public var headers: [HeaderField]
    /// Whether items that can carry an idempotency key get a random one where the caller gave none (RSL1k1).
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
    /// The limits and the format; no header field, which may be a credential.
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
