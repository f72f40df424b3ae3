extension BatchPublishOutcome {
    /// The channel's name (BPR2a, BPF2a).
    public var channel: String {
        switch self {
        case .success(let success): success.channel
        case .failure(let failure): failure.channel
        case .unknown(let value): value["channel"]?.stringValue ?? ""
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
        case .success(let success): .success(success)
        case .failure(let failure): .failure(AblyError(failure.error))
        case .unknown: .failure(.unknownOutcome)
        }
    }
}

extension BatchPresenceOutcome {
    /// The channel's name (BGR2a, BGF2a).
    public var channel: String {
        switch self {
        case .success(let success): success.channel
        case .failure(let failure): failure.channel
        case .unknown(let value): value["channel"]?.stringValue ?? ""
        }
    }

    /// Who is present, or why that cannot be read.
    public var result: Result<BatchPresenceSuccess, AblyError> {
        switch self {
        case .success(let success): .success(success)
        case .failure(let failure): .failure(AblyError(failure.error))
        case .unknown: .failure(.unknownOutcome)
        }
    }
}

extension TokenRevocationOutcome {
    /// The target, as `type:value` (TRS2a, TRF2a).
    public var target: String {
        switch self {
        case .success(let success): success.target
        case .failure(let failure): failure.target
        case .unknown(let value): value["target"]?.stringValue ?? ""
        }
    }

    /// From when on the tokens are revoked, or why they are not.
    public var result: Result<TokenRevocationSuccess, AblyError> {
        switch self {
        case .success(let success): .success(success)
        case .failure(let failure): .failure(AblyError(failure.error))
        case .unknown: .failure(.unknownOutcome)
        }
    }
}

extension AblyError {
    /// The outcome of one item of a batch that is of a kind unknown to this library.
    fileprivate static var unknownOutcome: AblyError {
        AblyError(
            .invalidDataOrEncoding, statusCode: 400,
            message: "the service reported an outcome that this version of the library does not know")
    }
}
