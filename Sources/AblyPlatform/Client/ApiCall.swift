import Logging

/// One call on its way: what goes out next, and what becomes of what comes back. Blocking and asynchronous calls run the
/// same one and differ only in how they wait.
struct ApiCall {
    /// What to do next.
    enum Step {
        /// Get a token that is newer than this generation; nil for any.
        case obtainToken(newerThan: Int?)
        /// Send ``outgoing``.
        case send
        /// Wait this long, then go on with ``ApiCall/resumed(_:)``.
        case pause(Duration)
        /// Decode this reply, which says success.
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

    /// The request as it goes out next.
    private(set) var outgoing: TransportRequest

    /// What the last request taught about its host; nil for nothing.
    var hostNews: RequestPolicy.HostNews? { policy.news }

    /// - Parameters:
    ///   - request: What to call.
    ///   - setup: What holds for all calls of the client.
    ///   - plan: What holds for all calls of the operation.
    ///   - host: The host to begin with.
    ///   - now: The time now.
    ///   - observers: What is told about the call.
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

    /// The format that the response was asked for in.
    var format: WireFormat { prepared.format }

    private var operation: ApiOperation { plan.operation }

    /// The first step.
    mutating func begin() -> Step { step(for: policy.first) }

    /// The step after a token was had.
    mutating func received(_ token: TokenCache.Token) -> Step {
        self.token = token
        if let tokenField = prepared.tokenField { outgoing.headers[tokenField].value = "Bearer \(token.value)" }
        return step(for: policy.afterToken)
    }

    /// The step after a pause.
    mutating func resumed(_ ending: RetryPauses.Ending) -> Step {
        switch ending {
        case .over: step(for: policy.afterPause)
        case .cancelled: failed(ApiError(.cancelled, reason: "the task was cancelled while waiting to call again"))
        case .closed: failed(ApiError(.closed, reason: "the client was closed"))
        }
    }

    /// The end of a call that could get no token.
    mutating func failed(_ error: ApiError) -> Step {
        let error = complete(error)
        if !observers.isEmpty { observers.didFail(error, at: setup.configuration.now()) }
        return .fail(error)
    }

    /// The end of a call whose response was read.
    mutating func succeeded(_ reply: TransportResponse) {
        if !observers.isEmpty { observers.didSucceed(with: reply, host: hostName, at: setup.configuration.now()) }
    }

    /// The step after a reply.
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
        let info = ErrorInfo.read(from: reply, requested: format)
        let isCloudFront = reply.headers["server"].map { $0.lowercased() == "cloudfront" } ?? false
        let retryAfter = RetryAfter.delay(from: reply.headers, now: setup.configuration.date())
        let next = record(
            .reply(
                status: reply.status, errorCode: info?.code, isCloudFront: isCloudFront, retryAfter: retryAfter))
        if next != .finish { return step(for: next) }
        log(status: reply.status)
        return failed(error(for: reply, info: info, retryAfter: retryAfter))
    }

    /// The step after a request that no reply came to.
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

    private mutating func step(for step: RequestPolicy.Step) -> Step {
        switch step {
        case .obtainToken: return .obtainToken(newerThan: nil)
        case .renewToken:
            setup.configuration.logger.info(
                "token refused, renewing it", metadata: ["operation": "\(operation.id)", "host": "\(hostName)"])
            return .obtainToken(newerThan: token?.generation)
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

    /// Tells the observers of the request that goes out next, and sends it with what they add.
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

    /// The failure of a call whose reply says success and cannot be read.
    mutating func undecodable(_ reply: TransportResponse, cause: WireError) -> ApiError {
        var details = ApiError.Details(kind: .undecodable, reason: "the reply cannot be read: \(cause)")
        details.take(reply)
        details.cause = cause
        details.mayHaveBeenCarriedOut = true
        let error = complete(ApiError(details))
        if !observers.isEmpty { observers.didFail(error, at: setup.configuration.now()) }
        return error
    }

    private func error(for reply: TransportResponse, info: ErrorInfo?, retryAfter: Duration?) -> ApiError {
        var details = ApiError.Details(kind: .response, reason: ReasonPhrase.of(reply.status))
        details.take(reply)
        details.body = info.map(redaction.apply)
        if reply.status == 401, let code = info?.code, setup.rules.renewableCodes?.contains(code) == true {
            details.remediation =
                policy.hasRenewed
                ? "The token provider's new token was refused as well."
                : "The token is no longer good; give the client a token provider, which is asked for a new one."
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

    /// What to do about a call that may have been carried out and should not be carried out twice.
    private var uncertainty: String {
        policy.isWithheld
            ? "The request may have been carried out; it was not repeated because \(operation.method) is not idempotent:"
                + " check before calling again."
            : "The request may have been carried out: check before calling again."
    }

    /// What must not be seen: the configured secrets, and the token of this call.
    private var redaction: Redaction {
        guard let token else { return setup.redaction }
        return Redaction(setup.configuration.credentials.secrets + [token.value])
    }

    private var hostName: String { setup.hosts[policy.host].url.origin.host }
}

// MARK: - Logging

extension ApiCall {
    /// The document's path: the path as sent may contain names of channels or ids.
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
        if logger.logLevel <= .trace { logger.trace("request", metadata: metadata) }
    }

    private func logRetry(movesHost: Bool) {
        let logger = setup.configuration.logger
        guard logger.logLevel <= .info else { return }
        logger.info(movesHost ? "trying another host" : "trying the host again", metadata: metadata)
    }

    private func logPause(_ duration: Duration) {
        let logger = setup.configuration.logger
        guard logger.logLevel <= .info else { return }
        var metadata = metadata
        metadata["pause"] = "\(duration)"
        logger.info("the host has too much to do, waiting", metadata: metadata)
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
