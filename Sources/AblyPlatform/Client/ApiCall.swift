import Logging

/// The state machine of one call: prepares requests and handles their outcomes. Blocking and asynchronous calls share it
/// and differ only in how they wait.
struct ApiCall {
    /// What to do next.
    enum Step {
        /// Obtain a token newer than the rejected one; nil for any.
        case obtainToken(after: TokenCache.Rejection?)
        /// Send ``outgoing``.
        case send
        /// Wait this long, then continue with ``ApiCall/resumed(_:)``.
        case pause(Duration)
        /// Decode this successful response.
        case succeed(TransportResponse)
        /// Fail the call.
        case fail(ApiError)
    }

    private let setup: ClientSetup
    private let plan: CallPlan
    private let acceptsNotModified: Bool
    private let prepared: PreparedRequest
    private var policy: RequestPolicy
    private var observers: CallObservers
    private var token: TokenCache.Token?
    private var sentAt: ContinuousClock.Instant
    private let startedAt: ContinuousClock.Instant

    /// The request to send next.
    private(set) var outgoing: TransportRequest

    /// What the last request revealed about its host; nil if nothing.
    var hostNews: RequestPolicy.HostNews? { policy.news }

    /// - Parameters:
    ///   - request: The request.
    ///   - setup: The state shared by all calls of the client.
    ///   - plan: The state shared by all calls of the operation.
    ///   - host: The host to try first.
    ///   - now: The current time.
    ///   - observers: The observers of the call.
    init(
        _ request: RequestParts, setup: ClientSetup, plan: CallPlan, host: Int, now: ContinuousClock.Instant,
        observers: CallObservers
    ) throws(ApiError) {
        self.setup = setup
        self.plan = plan
        self.observers = observers
        acceptsNotModified = request.acceptsNotModified
        if let problem = request.target.problem {
            throw ApiError(invalidArgument: problem.argument, reason: problem.reason)
        }
        prepared = try PreparedRequest(request, plan: plan, setup: setup)
        policy = RequestPolicy(
            rules: setup.rules, host: host, usesToken: plan.credential.usesToken,
            isIdempotent: prepared.isIdempotent, start: now)
        startedAt = now
        sentAt = now
        outgoing = TransportRequest(
            method: request.operation.method, origin: "", target: "", headers: prepared.headers, body: prepared.body,
            connectTimeout: setup.configuration.connectTimeout, timeout: setup.configuration.requestTimeout,
            maximumResponseBytes: setup.configuration.maximumResponseBytes, mayBeRepeated: prepared.isIdempotent)
    }

    /// The requested response format.
    var format: WireFormat { prepared.format }

    private var operation: ApiOperation { plan.operation }

    /// The first step.
    mutating func begin() -> Step { step(for: policy.first) }

    /// The step after a token was obtained.
    mutating func received(_ token: TokenCache.Token) -> Step {
        self.token = token
        if let tokenField = prepared.tokenField { outgoing.headers[tokenField].value = "Bearer \(token.value)" }
        return step(for: policy.afterToken)
    }

    /// The step after a pause.
    mutating func resumed(_ ending: RetryPauses.Ending) -> Step {
        switch ending {
        case .over: step(for: policy.afterPause)
        case .cancelled: failed(ApiError(.cancelled, reason: "the task was cancelled while waiting to retry"))
        case .closed: failed(ApiError(.closed, reason: "the client was closed"))
        }
    }

    /// The end of a call for which no token could be obtained.
    mutating func failed(_ error: ApiError) -> Step {
        let error = complete(error)
        if !observers.isEmpty { observers.didFail(error, at: setup.configuration.now()) }
        return .fail(error)
    }

    /// The end of a call whose response was decoded.
    mutating func succeeded(_ reply: TransportResponse) {
        if !observers.isEmpty { observers.didSucceed(with: reply, host: hostName, at: setup.configuration.now()) }
    }

    /// The step after a response.
    mutating func received(_ reply: TransportResponse) -> Step {
        if !observers.isEmpty {
            observers.didEndRequest(
                &outgoing,
                .response(
                    status: reply.status, headers: reply.headers.withoutCredentials,
                    roundTripTime: reply.roundTripTime))
        }
        if isSuccess(reply.status) {
            record(.reply(status: reply.status))
            log(status: reply.status)
            return .succeed(reply)
        }
        if reply.wasRepeated { policy.noteRepetition() }
        let info = ErrorInfo.read(from: reply, requested: format)
        let isCloudFront = reply.headers["server"].map { $0.lowercased() == "cloudfront" } ?? false
        let retryAfter = RetryAfter.delay(from: reply.headers, now: setup.configuration.date())
        let next = record(
            .reply(
                status: reply.status, errorCode: info?.code, isCloudFront: isCloudFront, retryAfter: retryAfter))
        if next == .renewToken { return step(for: next, after: rejection(by: reply, info: info)) }
        if next != .finish { return step(for: next) }
        log(status: reply.status)
        return failed(error(for: reply, info: info, retryAfter: retryAfter))
    }

    /// The step after a request without a response.
    mutating func failed(_ error: TransportError) -> Step {
        let elapsed = sentAt.duration(to: setup.configuration.now())
        if !observers.isEmpty {
            observers.didEndRequest(&outgoing, .failure(redaction.apply(error), elapsed: elapsed))
        }
        let next = record(.failure(error.kind, mayHaveBeenSent: error.mayHaveBeenSent))
        if next != .finish { return step(for: next) }
        let safe = redaction.apply(error)
        log(failure: safe)
        var details = ApiError.Details(error: safe, limits: outgoing)
        details.roundTripTime = elapsed
        return failed(ApiError(details))
    }

    /// Tells the policy how a request ended.
    @discardableResult
    private mutating func record(_ outcome: RequestPolicy.Outcome) -> RequestPolicy.Step {
        if case .reply(let status, _, false, _) = outcome, (200..<300).contains(status), policy.retries == 0 {
            return .finish
        }
        var random = ClosureGenerator(make: setup.configuration.random)
        return policy.next(after: outcome, at: setup.configuration.now(), random: &random)
    }

    private mutating func step(for step: RequestPolicy.Step, after rejection: TokenCache.Rejection? = nil) -> Step {
        switch step {
        case .obtainToken: return .obtainToken(after: nil)
        case .renewToken:
            setup.configuration.logger.info(
                "token rejected, renewing it", metadata: ["operation": "\(operation.id)", "host": "\(hostName)"])
            return .obtainToken(after: rejection)
        case .send(let number, let timeout):
            let host = setup.hosts[number]
            if prepared.holdsCredentials, !host.allowsCredentials {
                let reason = "credentials are not sent over plain HTTP to \(host.url.origin.host)"
                let remediation = "Use https, or set allowsCredentialsOverPlainHTTP."
                return failed(ApiError(.credentials, reason: reason, remediation: remediation))
            }
            if policy.retries > 0 { logRetry(movesHost: outgoing.origin != host.origin) }
            outgoing.origin = host.origin
            outgoing.target = prepared.target.text(below: host.url.basePath)
            outgoing.timeout = timeout
            if let limit = outgoing.connectTimeout, timeout < limit { outgoing.connectTimeout = timeout }
            if policy.retries > 0 || policy.hasRenewed { sentAt = setup.configuration.now() }
            logRequest()
            return observers.isEmpty ? .send : announce(to: host)
        case .pause(let duration):
            logPause(duration)
            return .pause(duration)
        case .finish: return failed(ApiError(.interrupted, reason: "nothing was sent"))
        }
    }

    /// Announces the next request to the observers, and sends it with the header fields that they add.
    private mutating func announce(to host: ClientSetup.Host) -> Step {
        let observed = ObservedRequest(
            outgoing, operation: operation, origin: host.url.origin, resendCount: observers.requestCount,
            requestId: prepared.requestId)
        do {
            try observers.willSend(&outgoing, as: observed, credential: plan.credential)
            return .send
        } catch {
            if observers.requestCount == 0 { outgoing.origin = "" }
            return failed(error)
        }
    }

    private func isSuccess(_ status: Int) -> Bool {
        (200..<300).contains(status) || (status == 304 && acceptsNotModified)
    }

    /// The failure of a call whose successful response cannot be decoded.
    mutating func undecodable(_ reply: TransportResponse, cause: WireError) -> ApiError {
        var details = ApiError.Details(kind: .undecodable, reason: "the response cannot be decoded: \(cause)")
        details.take(reply)
        details.cause = cause
        details.mayHaveBeenCarriedOut = true
        let error = complete(ApiError(details))
        if !observers.isEmpty { observers.didFail(error, at: setup.configuration.now()) }
        return error
    }

    /// The rejection of the token of this call.
    private func rejection(by reply: TransportResponse, info: ErrorInfo?) -> TokenCache.Rejection? {
        guard let token else { return nil }
        return TokenCache.Rejection(
            generation: token.generation, error: complete(ApiError(details(of: reply, info: info))))
    }

    private func details(of reply: TransportResponse, info: ErrorInfo?) -> ApiError.Details {
        var details = ApiError.Details(kind: .response, reason: ReasonPhrase.of(reply.status))
        details.take(reply)
        details.body = info.map(redaction.apply)
        return details
    }

    private func error(for reply: TransportResponse, info: ErrorInfo?, retryAfter: Duration?) -> ApiError {
        var details = details(of: reply, info: info)
        if reply.status == 401, let code = info?.code, setup.rules.renewableCodes?.contains(code) == true {
            details.remediation =
                policy.hasRenewed
                ? "The new token from the token provider was rejected as well."
                : "The token is no longer valid; use a token provider, so that the client can renew it."
        }
        if let retryAfter {
            details.retryAfter = retryAfter
            details.remediation = "The service asks to wait \(retryAfter) before calling again."
        }
        return ApiError(details)
    }

    private func complete(_ error: ApiError) -> ApiError {
        error.with { details in
            details.operation = operation.id
            details.requestId = prepared.requestId
            details.format = format
            if policy.mayHaveBeenCarriedOut {
                details.mayHaveBeenCarriedOut = true
                if !prepared.isIdempotent { details.remediation = uncertainty }
            }
            if !outgoing.origin.isEmpty { details.host = hostName }
        }
    }

    /// The remediation for a call that may have been carried out and is not idempotent.
    private var uncertainty: String {
        policy.isWithheld
            ? "The request may have been carried out; it was not repeated because \(operation.method) is not idempotent:"
                + " check before calling again."
            : "The request may have been carried out: check before calling again."
    }

    /// Redacts the configured secrets and the token of this call.
    private var redaction: Redaction {
        guard let token else { return setup.redaction }
        return Redaction(setup.configuration.credentials.secrets + [token.value])
    }

    private var hostName: String { setup.hosts[policy.host].url.origin.host }
}

// MARK: - Logging

extension ApiCall {
    /// Contains the path template: the expanded path may contain channel names or ids.
    private var metadata: Logger.Metadata {
        var metadata: Logger.Metadata = [
            "method": "\(operation.method)", "path": "\(operation.path)", "operation": "\(operation.id)",
            "host": "\(hostName)", "retries": "\(policy.retries)",
        ]
        if let requestId = prepared.requestId { metadata["request-id"] = "\(requestId)" }
        return metadata
    }

    private func logRequest() {
        let logger = setup.configuration.logger
        if logger.logLevel <= .debug { logger.debug("HTTP request", metadata: metadata) }
    }

    private func logRetry(movesHost: Bool) {
        let logger = setup.configuration.logger
        guard logger.logLevel <= .info else { return }
        logger.info(movesHost ? "trying another host" : "retrying the host", metadata: metadata)
    }

    private func logPause(_ duration: Duration) {
        let logger = setup.configuration.logger
        guard logger.logLevel <= .info else { return }
        var metadata = metadata
        metadata["pause"] = "\(duration)"
        logger.info("the host is overloaded, waiting", metadata: metadata)
    }

    private func log(status: Int) {
        let logger = setup.configuration.logger
        guard logger.logLevel <= .debug else { return }
        var metadata = metadata
        metadata["status"] = "\(status)"
        metadata["time"] = "\(startedAt.duration(to: setup.configuration.now()))"
        logger.debug("call ended", metadata: metadata)
    }

    private func log(failure: TransportError) {
        let logger = setup.configuration.logger
        guard logger.logLevel <= .debug else { return }
        var metadata = metadata
        metadata["failure"] = "\(failure.kind)"
        metadata["detail"] = "\(failure.detail)"
        metadata["time"] = "\(startedAt.duration(to: setup.configuration.now()))"
        logger.debug("call failed", metadata: metadata)
    }
}
