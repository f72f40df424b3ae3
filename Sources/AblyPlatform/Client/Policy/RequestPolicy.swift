/// What a call does next: the rules of hosts, retries and tokens, free of I/O.
///
/// The caller carries a ``Step`` out and reports how that ended; time and randomness come in with the reports. Fallback
/// follows RSC15, renewal of tokens RSA4b. A request that may have been carried out is repeated only if the call is
/// idempotent (RFC 9110 section 9.2.2).
struct RequestPolicy: Sendable {
    /// What holds for every call of a client.
    struct Rules: Sendable, Hashable {
        /// The number of hosts: number 0 is the first choice, the rest are fallbacks.
        var hostCount = 1
        /// The most requests that follow the first one because of a failure.
        var maximumRetries = 3
        /// From the first request on, the time within which further ones are begun and end.
        var retryBudget: Duration = .seconds(15)
        /// The time that one request may take.
        var requestTimeout: Duration = .seconds(10)
        /// Error codes that, with status 401, a new token can mend.
        var renewableCodes: ClosedRange<Int>?
        /// How long to wait before the same host is asked again.
        var backoff = RetryBackoff()
    }

    /// What to do next.
    enum Step: Sendable, Hashable {
        /// Get the token that calls share.
        case obtainToken
        /// Get another token than the one that was refused.
        case renewToken
        /// Send the request to the host of this number, within this time.
        case send(host: Int, timeout: Duration)
        /// Wait this long, then take ``RequestPolicy/afterPause``.
        case pause(Duration)
        /// Hand over what came last, response or failure.
        case finish
    }

    /// How a request ended.
    enum Outcome: Sendable, Hashable {
        /// With a response.
        case reply(status: Int, errorCode: Int? = nil, isCloudFront: Bool = false, retryAfter: Duration? = nil)
        /// Without one.
        case failure(TransportError.Kind, mayHaveBeenSent: Bool)
    }

    /// What a call learnt about a host, for the calls after it.
    enum HostNews: Sendable, Hashable {
        /// A fallback answered after others had failed.
        case answered(host: Int)
        /// The host failed in a way that another one may mend.
        case failed(host: Int)
    }

    private let rules: Rules
    private let usesToken: Bool
    private let canRenew: Bool
    private let isIdempotent: Bool
    private let start: ContinuousClock.Instant

    /// The host in use.
    private(set) var host: Int
    /// Requests that followed the first one because of a failure.
    private(set) var retries = 0
    /// Whether a token was renewed for this call.
    private(set) var hasRenewed = false
    /// What the last outcome said about its host.
    private(set) var news: HostNews?
    /// Whether a request of the call may have been carried out although no response says so.
    private(set) var mayHaveBeenCarriedOut = false
    /// Whether the last outcome was one to repeat the request for, and it was not, since it may have been carried out.
    private(set) var isWithheld = false
    private var untried: [Int]?
    private var timeout: Duration

    /// - Parameters:
    ///   - rules: What holds for every call.
    ///   - host: The host to begin with.
    ///   - usesToken: Whether the call shows a token that has to be obtained first.
    ///   - isIdempotent: Whether the call may be carried out several times with the effect of once.
    ///   - start: The time now.
    init(rules: Rules, host: Int, usesToken: Bool, isIdempotent: Bool, start: ContinuousClock.Instant) {
        self.rules = rules
        self.host = host
        self.usesToken = usesToken
        self.isIdempotent = isIdempotent
        canRenew = usesToken && rules.renewableCodes != nil
        self.start = start
        timeout = rules.requestTimeout
    }

    /// The first step.
    var first: Step { usesToken ? .obtainToken : .send(host: host, timeout: timeout) }

    /// The step after a token was obtained or renewed.
    var afterToken: Step { .send(host: host, timeout: timeout) }

    /// The step after a pause.
    var afterPause: Step { .send(host: host, timeout: timeout) }

    /// The step after a request ended.
    ///
    /// - Parameters:
    ///   - outcome: How it ended.
    ///   - now: The time now.
    ///   - random: The source of the order in which fallback hosts are tried, and of the jitter of pauses.
    mutating func next(
        after outcome: Outcome, at now: ContinuousClock.Instant, random: inout some RandomNumberGenerator
    ) -> Step {
        news = nil
        let isUncertain = outcome.mayHaveBeenCarriedOut
        if isUncertain { mayHaveBeenCarriedOut = true }
        if mayBeMendedByToken(outcome) {
            guard let left = budgetLeft(at: now) else { return .finish }
            hasRenewed = true
            timeout = min(left, rules.requestTimeout)
            return .renewToken
        }
        let canMove = outcome.mayBeMendedByHost
        if canMove, host != 0 { news = .failed(host: host) }
        guard canMove || outcome.mayBeMendedByTime else {
            if retries > 0, host != 0, case .reply = outcome { news = .answered(host: host) }
            return .finish
        }
        guard retries < rules.maximumRetries, let left = budgetLeft(at: now) else { return .finish }
        if isUncertain && !isIdempotent {
            isWithheld = rules.hostCount > 1 || outcome.mayBeMendedByTime
            return .finish
        }
        if canMove, let other = nextHost(random: &random) {
            retries += 1
            host = other
            timeout = min(left, rules.requestTimeout)
            return .send(host: other, timeout: timeout)
        }
        return outcome.mayBeMendedByTime ? pause(after: outcome, within: left, random: &random) : .finish
    }

    /// Waits before the same host is asked again, for as long as the service says or else with backoff; finishes where that
    /// takes the whole budget.
    private mutating func pause(
        after outcome: Outcome, within left: Duration, random: inout some RandomNumberGenerator
    ) -> Step {
        var delay = rules.backoff.delay(before: retries + 1, random: &random)
        if case .reply(_, _, _, let wanted?) = outcome { delay = wanted }
        guard delay < left else { return .finish }
        retries += 1
        timeout = min(left - delay, rules.requestTimeout)
        return .pause(delay)
    }

    /// What is left of the retry budget; nil when it is spent.
    private func budgetLeft(at now: ContinuousClock.Instant) -> Duration? {
        let left = rules.retryBudget - start.duration(to: now)
        return left > .zero ? left : nil
    }

    private func mayBeMendedByToken(_ outcome: Outcome) -> Bool {
        guard canRenew, !hasRenewed, case .reply(401, let code?, _, _) = outcome else { return false }
        return rules.renewableCodes?.contains(code) == true
    }

    /// The next host of a random order that is drawn at the first failure; the first host comes before the others when the
    /// call began at a fallback (RSC15f). Returns nil if none is left.
    private mutating func nextHost(random: inout some RandomNumberGenerator) -> Int? {
        if untried == nil {
            var order = (1..<max(rules.hostCount, 1)).filter { $0 != host }.shuffled(using: &random)
            if host != 0 { order.insert(0, at: 0) }
            order.reverse()
            untried = order
        }
        return untried?.popLast()
    }
}
