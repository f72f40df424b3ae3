extension RequestPolicy.Outcome {
    /// Whether another host may succeed (RSC15l): host unreachable, TLS failure, connection closed, timeout, status 500 to
    /// 504, or an error response from CloudFront instead of the service.
    var mayBeMendedByHost: Bool {
        switch self {
        case .reply(let status, _, let isCloudFront, _):
            (500...504).contains(status) || (isCloudFront && status >= 400)
        case .failure(.unreachable, _), .failure(.timedOut, _), .failure(.tls, _): true
        // A connection that fails before anything is sent is this machine's fault: it lacks memory or file descriptors.
        case .failure(.interrupted, let mayHaveBeenSent): mayHaveBeenSent
        case .failure: false
        }
    }

    /// Whether the same host may succeed later: it is overloaded and responds with status 429 or 503 (RFC 6585 section 4,
    /// RFC 9110 section 15.6.4).
    var mayBeMendedByTime: Bool {
        guard case .reply(let status, _, _, _) = self else { return false }
        return status == 429 || status == 503
    }

    /// Whether the service may have carried the request out without confirming it.
    var mayHaveBeenCarriedOut: Bool {
        switch self {
        // The service does not support the method or version: it did nothing.
        case .reply(501, _, _, _), .reply(505, _, _, _): false
        // With `Retry-After`, the service did not accept the request. Without it, a gateway may have lost the response of
        // the service behind it.
        case .reply(503, _, _, let retryAfter): retryAfter == nil
        case .reply(let status, _, _, _): status >= 500
        case .failure(_, let mayHaveBeenSent): mayHaveBeenSent
        }
    }
}
