/// The observers of one call. Without middleware, it only checks that an array is empty.
struct CallObservers {
    private var observers: [any CallObserver]
    /// When the call began; nil without observers.
    private let startedAt: ContinuousClock.Instant?
    /// Requests that were sent.
    private(set) var requestCount = 0
    /// The header fields of the announced request, without those that observers added.
    private var headersBefore: [HeaderField]?

    /// - Parameters:
    ///   - configuration: The client's configuration.
    ///   - operation: The operation.
    init(_ configuration: Configuration, operation: ApiOperation) {
        guard !configuration.middleware.isEmpty else {
            observers = []
            startedAt = nil
            return
        }
        startedAt = configuration.now()
        let call = ObservedCall(operation: operation, service: configuration.service.name)
        observers = configuration.middleware.compactMap { $0.observe(call) }
    }

    var isEmpty: Bool { observers.isEmpty }

    /// Announces a request, and adds the observers' header fields to it.
    ///
    /// - Throws: ``ApiError`` if one of them is invalid.
    mutating func willSend(
        _ outgoing: inout TransportRequest, as observed: ObservedRequest, credential: CredentialUse
    ) throws(ApiError) {
        var observed = observed
        for index in observers.indices { observers[index].willSend(&observed) }
        if let problem = observed.problem(credential: credential) {
            tellEnd(.failure(.invalidRequest(problem.reason), elapsed: .zero))
            throw problem
        }
        requestCount += 1
        if observed.addedHeaders.isEmpty { return }
        headersBefore = outgoing.headers
        for field in observed.addedHeaders { outgoing.headers.set(field) }
    }

    /// Reports the outcome of the last announced request, and removes the fields that were added to it.
    mutating func didEndRequest(_ outgoing: inout TransportRequest, _ outcome: RequestOutcome) {
        if let headers = headersBefore.take() { outgoing.headers = headers }
        tellEnd(outcome)
    }

    /// Reports that the call has failed.
    ///
    /// - Parameter now: The current time.
    mutating func didFail(_ error: ApiError, at now: ContinuousClock.Instant) {
        didEnd(CallOutcome(failure: error, duration: duration(to: now), requestCount: requestCount))
    }

    /// Reports that the call has succeeded.
    ///
    /// - Parameters:
    ///   - host: The host that responded.
    ///   - now: The current time.
    mutating func didSucceed(with response: TransportResponse, host: String, at now: ContinuousClock.Instant) {
        didEnd(
            CallOutcome(
                status: response.status, headers: response.headers.withoutCredentials,
                roundTripTime: response.roundTripTime, duration: duration(to: now),
                requestCount: requestCount, host: host))
    }

    private func duration(to now: ContinuousClock.Instant) -> Duration {
        startedAt?.duration(to: now) ?? .zero
    }

    private mutating func didEnd(_ outcome: CallOutcome) {
        for index in observers.indices.reversed() { observers[index].didEnd(outcome) }
        // Reported only once.
        observers = []
    }

    private mutating func tellEnd(_ outcome: RequestOutcome) {
        for index in observers.indices.reversed() { observers[index].didEndRequest(outcome) }
    }
}

extension ResponseHeaders {
    /// The fields, except those that carry credentials.
    var withoutCredentials: ResponseHeaders {
        guard contains(where: { HeaderField.isSecret($0.name) }) else { return self }
        return ResponseHeaders(filter { !HeaderField.isSecret($0.name) })
    }
}
