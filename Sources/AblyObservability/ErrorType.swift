import AblyPlatform

#if PubSub
    import AblyPubSub
#endif

extension RequestOutcome {
    /// The value of `error.type`, or nil for a success.
    var errorType: String? {
        switch self {
        case .response(let status, _, _): status >= 400 ? "\(status)" : nil
        case .failure(let error, _): error.errorType
        }
    }
}

extension TransportError {
    /// The value of `error.type`: the kind of error without its details, so that the number of values stays small.
    var errorType: String {
        switch kind {
        case .unreachable: "unreachable"
        case .outOfDescriptors: "out_of_descriptors"
        case .timedOut: "timed_out"
        case .tls: "tls"
        case .interrupted: "interrupted"
        case .tooLarge: "too_large"
        case .cancelled: "cancelled"
        case .closed: "closed"
        case .invalidRequest: "invalid_request"
        case .invalidOption: "invalid_option"
        }
    }
}

extension ApiError {
    /// The value of `error.type`: the status code of an error response, or the kind of error without its details.
    var errorType: String {
        switch kind {
        case .response: status.map(String.init) ?? "response"
        case .invalidArgument: "invalid_argument"
        case .credentials: "credentials"
        case .tokenProvider: "token_provider"
        case .undecodable: "undecodable"
        case .unreachable: "unreachable"
        case .outOfDescriptors: "out_of_descriptors"
        case .timedOut: "timed_out"
        case .tls: "tls"
        case .interrupted: "interrupted"
        case .tooLarge: "too_large"
        case .cancelled: "cancelled"
        case .closed: "closed"
        }
    }
}

#if PubSub
    extension AblyError {
        /// The value of `error.type`: the error code.
        var errorType: String { "\(code)" }
    }

    extension RealtimeOperation.Kind {
        /// Whether it sends messages.
        var sends: Bool {
            switch self {
            case .publish, .presence, .annotate: true
            case .connect, .attach, .detach: false
            }
        }
    }
#endif
