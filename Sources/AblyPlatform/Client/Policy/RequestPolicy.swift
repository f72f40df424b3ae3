/// A state machine without I/O that decides the next step of a call: the rules for hosts, retries and tokens.
///
/// The caller carries each ``Step`` out and reports its outcome, together with the time and a source of randomness.
/// Fallback follows RSC15, token renewal RSA4b. A request that may have been carried out is retried only if the call is
/// idempotent (RFC 9110 section 9.2.2).
struct RequestPolicy: Sendable {
    /// The rules for every call of a client.
    struct Rules: Sendable, Hashable {
        /// The number of hosts: host 0 is the first choice, the rest are fallbacks.
        var hostCount = 1
        /// The most retries.
        var maximumRetries = 3
        /// The time from the first request within which retries must end.
        var retryBudget: Duration = .seconds(15)
        /// Time allowed for one request.
        var requestTimeout: Duration = .seconds(10)
        /// Error codes that, with status 401, call for a new token.
        var renewableCodes: ClosedRange<Int>?
        /// Whether a call waits for a host that is overloaded, and then retries it.
        var waitsForOverloadedHost = true
        /// How long to wait before retrying the same host.
        var backoff = RetryBackoff()
    }

    /// What to do next.
    enum Step: Sendable, Hashable {
        /// Obtain the shared token.
        case obtainToken
        /// Obtain a token to replace the rejected one.
        case renewToken
        /// Send the request to the host with this index, with this timeout.
        case send(host: Int, timeout: Duration)
        /// Wait this long, then continue with ``RequestPolicy/afterPause``.
        case pause(Duration)
        /// End the call with the last response or failure.
        case finish
    }

    /// How a request ended.
    enum Outcome: Sendable, Hashable {
        /// With a response.
        case reply(status: Int, errorCode: Int? = nil, isCloudFront: Bool = false, retryAfter: Duration? = nil)
        /// Without a response.
        case failure(TransportError.Kind, mayHaveBeenSent: Bool)
    }

    /// What a call revealed about a host, for later calls.
    enum HostNews: Sendable, Hashable {
        /// A fallback host responded after others had failed.
        case answered(host: Int)
        /// The host failed in a way that another one may not.
        case failed(host: Int)
    }

    private let rules: Rules
    private let usesToken: Bool
    private let canRenew: Bool
    private let isIdempotent: Bool
    private let start: ContinuousClock.Instant

    /// The host in use.
    private(set) var host: Int
    /// The number of retries so far.
    private(set) var retries = 0
    /// Whether a token was renewed for this call.
    private(set) var hasRenewed = false
    /// What the last outcome revealed about its host.
    private(set) var news: HostNews?
    /// Whether a request of the call may have been carried out although no response confirmed it.
    private(set) var mayHaveBeenCarriedOut = false
    /// Whether a retry was withheld because the last request may have been carried out.
    private(set) var isWithheld = false
    private var untried: [Int]?
    private var timeout: Duration

    /// - Parameters:
    ///   - rules: The client's rules.
    ///   - host: The host to try first.
    ///   - usesToken: Whether the call needs a token that has to be obtained first.
    ///   - isIdempotent: Whether the call is idempotent.
    ///   - start: The current time.
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
    ///   - now: The current time.
    ///   - random: The source of the order of fallback hosts, and of the jitter of pauses.
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
        let canWait = rules.waitsForOverloadedHost && outcome.mayBeMendedByTime
        guard canMove || canWait else {
            if retries > 0, host != 0, case .reply = outcome { news = .answered(host: host) }
            return .finish
        }
        guard retries < rules.maximumRetries, let left = budgetLeft(at: now) else { return .finish }
        if isUncertain && !isIdempotent {
            isWithheld = rules.hostCount > 1 || canWait
            return .finish
        }
        if canMove, let other = nextHost(random: &random) {
            retries += 1
            host = other
            timeout = min(left, rules.requestTimeout)
            return .send(host: other, timeout: timeout)
        }
        return canWait ? pause(after: outcome, within: left, random: &random) : .finish
    }

    /// Takes note that the transport sent a request twice: the response to the second one says nothing about the first.
    mutating func noteRepetition() { mayHaveBeenCarriedOut = true }

    /// Waits before retrying the same host, as long as the service asks or else with exponential backoff; finishes if that
    /// exceeds the budget.
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

    /// The remaining retry budget; nil if it is spent.
    private func budgetLeft(at now: ContinuousClock.Instant) -> Duration? {
        let left = rules.retryBudget - start.duration(to: now)
        return left > .zero ? left : nil
    }

    private func mayBeMendedByToken(_ outcome: Outcome) -> Bool {
        guard canRenew, !hasRenewed, case .reply(401, let code?, _, _) = outcome else { return false }
        return rules.renewableCodes?.contains(code) == true
    }

    /// The next host in a random order that is chosen at the first failure. If the call began at a fallback host, host 0
    /// comes first (RSC15f). Returns nil if none is left.
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
