extension ApiError.Details {
    /// A request without a complete response.
    ///
    /// - Parameters:
    ///   - error: The transport's error.
    ///   - limits: The request, with the limits that may have been exceeded.
    init(error: TransportError, limits: TransportRequest) {
        let host = limits.origin
        switch error.kind {
        case .unreachable: self.init(kind: .unreachable, reason: "\(host) cannot be reached: \(error.detail)")
        case .outOfDescriptors:
            self.init(
                kind: .outOfDescriptors,
                reason: "no file descriptor is left for a connection to \(host): \(error.detail)")
        case .timedOut(true):
            self.init(
                kind: .timedOut, reason: "no connection to \(host) was made within \(limits.connectTimeout ?? .zero)")
        case .timedOut(false):
            self.init(kind: .timedOut, reason: "\(host) sent no complete response within \(limits.timeout ?? .zero)")
        case .tls: self.init(kind: .tls, reason: "TLS with \(host) failed: \(error.detail)")
        case .interrupted: self.init(kind: .interrupted, reason: "the connection to \(host) broke: \(error.detail)")
        case .tooLarge(let limit):
            self.init(kind: .tooLarge, reason: "the response of \(host) is larger than \(limit) bytes")
        case .cancelled: self.init(kind: .cancelled, reason: "the task was cancelled")
        case .closed: self.init(kind: .closed, reason: "the client was closed")
        case .invalidOption(let name):
            let reason = "the transport option \(name) is invalid: \(error.detail)"
            self.init(kind: .invalidArgument(name: name), reason: reason)
        case .invalidRequest:
            self.init(kind: .invalidArgument(name: "request"), reason: "the request cannot be sent: \(error.detail)")
        }
        cause = error
        if error.kind == .interrupted, !error.mayHaveBeenSent { remediation = "The request was not sent; try again." }
    }

    /// Copies the details of a response.
    mutating func take(_ reply: TransportResponse) {
        status = reply.status
        headers = reply.headers
        roundTripTime = reply.roundTripTime
        bytes = reply.body
    }
}
