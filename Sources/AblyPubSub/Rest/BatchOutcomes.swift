extension BatchPublishOutcome {
    /// The channel's name (BPR2a, BPF2a).
    public var channel: String {
        switch self {
        case .batchPublishSuccess(let success): success.channel
        case .batchPublishFailure(let failure): failure.channel
        }
    }

    /// What was published, or why nothing was.
    ///
    /// ```swift
    /// for outcome in try await rest.batchPublish(spec).results {
    ///     switch outcome.result {
    ///     case .success(let success): print(outcome.channel, success.messageId)
    ///     case .failure(let error): print(outcome.channel, error)
    ///     }
    /// }
    /// ```
    public var result: Result<BatchPublishSuccess, AblyError> {
        switch self {
        case .batchPublishSuccess(let success): .success(success)
        case .batchPublishFailure(let failure): .failure(AblyError(failure.error))
        }
    }
}

extension BatchPresenceOutcome {
    /// The channel's name (BGR2a, BGF2a).
    public var channel: String {
        switch self {
        case .batchPresenceSuccess(let success): success.channel
        case .batchPresenceFailure(let failure): failure.channel
        }
    }

    /// Who is present, or why that cannot be read.
    public var result: Result<BatchPresenceSuccess, AblyError> {
        switch self {
        case .batchPresenceSuccess(let success): .success(success)
        case .batchPresenceFailure(let failure): .failure(AblyError(failure.error))
        }
    }
}
