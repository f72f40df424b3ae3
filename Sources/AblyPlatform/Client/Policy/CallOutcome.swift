/// How one request of a call ended.
#if hasAttribute(nonexhaustive)
    @nonexhaustive
#endif
public enum RequestOutcome: Sendable {
    /// With a response of any status: its header fields, except those that carry credentials, and the time from sending
    /// the request to the last byte of the response.
    case response(status: Int, headers: ResponseHeaders, roundTripTime: Duration)
    /// Without a response: the reason, and the time since the request was sent.
    case failure(TransportError, elapsed: Duration)
}

/// How a call ended.
public struct CallOutcome: Sendable {
    /// The error that the caller gets, without ``ApiError/bytes`` and header fields that carry credentials; nil for a
    /// success.
    public let error: ApiError?
    /// The status code of the last response; nil if there was none.
    public let status: Int?
    /// The header fields of the last response, except those that carry credentials.
    public let headers: ResponseHeaders
    /// The time from sending the last request to the end of its response, or to its failure; nil if nothing was sent.
    public let roundTripTime: Duration?
    /// The duration of the whole call, including tokens and retries.
    public let duration: Duration
    /// The number of requests that were sent, including retries.
    public let requestCount: Int
    /// The host that the last request was sent to; nil if nothing was sent.
    public let host: String?

    /// - Parameters:
    ///   - error: Why the call failed; nil for a success.
    ///   - status: The status code of the last response.
    ///   - headers: The header fields of the last response.
    ///   - roundTripTime: The time from sending the last request to its end.
    ///   - duration: The duration of the whole call.
    ///   - requestCount: The number of requests that were sent.
    ///   - host: The host that the last request was sent to.
    public init(
        error: ApiError? = nil, status: Int? = nil, headers: ResponseHeaders = ResponseHeaders(),
        roundTripTime: Duration? = nil, duration: Duration = .zero, requestCount: Int = 1, host: String? = nil
    ) {
        self.error = error
        self.status = status
        self.headers = headers
        self.roundTripTime = roundTripTime
        self.duration = duration
        self.requestCount = requestCount
        self.host = host
    }
}

extension CallOutcome {
    /// The end of a call that failed.
    init(failure error: ApiError, duration: Duration, requestCount: Int) {
        let safe = error.with { details in
            details.headers = details.headers.withoutCredentials
            details.bytes = []
        }
        self.init(
            error: safe, status: error.status, headers: safe.headers, roundTripTime: error.roundTripTime,
            duration: duration, requestCount: requestCount, host: error.host)
    }
}
