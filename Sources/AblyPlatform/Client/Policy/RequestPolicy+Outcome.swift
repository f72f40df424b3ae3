extension RequestPolicy.Outcome {
    /// Whether another host may do better (RSC15l): nothing answers, TLS fails, the connection breaks, no response in time,
    /// status 500 to 504, or an error that CloudFront gives in place of the service.
    var mayBeMendedByHost: Bool {
        switch self {
        case .reply(let status, _, let isCloudFront, _):
            (500...504).contains(status) || (isCloudFront && status >= 400)
        case .failure(.unreachable, _), .failure(.timedOut, _), .failure(.tls, _): true
        // Of a connection that broke before anything was sent, this machine is the cause: it lacks memory or descriptors.
        case .failure(.interrupted, let mayHaveBeenSent): mayHaveBeenSent
        case .failure: false
        }
    }

    /// Whether the same host may do better later: it has too much to do, and says so with status 429 or 503 (RFC 6585
    /// section 4, RFC 9110 section 15.6.4).
    var mayBeMendedByTime: Bool {
        guard case .reply(let status, _, _, _) = self else { return false }
        return status == 429 || status == 503
    }

    /// Whether the service may have carried the request out although it did not say so.
    var mayHaveBeenCarriedOut: Bool {
        switch self {
        // The service knows no such method or version: it did nothing.
        case .reply(501, _, _, _), .reply(505, _, _, _): false
        // A service that says when to come again did not take the request. Without that, a gateway may have lost the
        // response of a service behind it.
        case .reply(503, _, _, let retryAfter): retryAfter == nil
        case .reply(let status, _, _, _): status >= 500
        case .failure(_, let mayHaveBeenSent): mayHaveBeenSent
        }
    }
}
