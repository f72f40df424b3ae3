/// What a call does next: the rules of hosts, retries and tokens, free of I/O.
///
/// The caller carries a ``Step`` out and reports how that ended; time and randomness come in with the reports. Fallback
/// follows RSC15, renewal of tokens RSA4b.
struct RequestPolicy: Sendable {
    /// What holds for every call of a client.
    struct Rules: Sendable, Hashable {
        /// Hosts there are: number 0 is the first choice, the rest are fallbacks.
        var hostCount = 1
        /// The most requests that follow the first one because of a failure.
        var maximumRetries = 3
        /// From the first request on, the time within which further ones are begun and end.
        var retryBudget: Duration = .seconds(15)
        /// The time that one request may take.
        var requestTimeout: Duration = .seconds(10)
        /// Error codes that, with status 401, a new token can mend.
        var renewableCodes: ClosedRange<Int>?
    }

    /// What to do next.
    enum Step: Sendable, Hashable {
        /// Get the token that calls share.
        case obtainToken
        /// Get another token than the one that was refused.
        case renewToken
        /// Send the request to the host of this number, within this time.
        case send(host: Int, timeout: Duration)
        /// Hand over what came last, reply or failure.
        case finish
    }

    /// How a request ended.
    enum Outcome: Sendable, Hashable {
        /// With a reply.
        case reply(status: Int, errorCode: Int?, isCloudFront: Bool)
        /// Without one.
        case failure(TransportError.Kind)
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
    private let start: ContinuousClock.Instant

    /// The host in use.
    private(set) var host: Int
    /// Requests that followed the first one because of a failed host.
    private(set) var retries = 0
    /// Whether a token was renewed for this call.
    private(set) var hasRenewed = false
    /// What the last outcome said about its host.
    private(set) var news: HostNews?
    private var untried: [Int]?
    private var timeout: Duration

    /// - Parameters:
    ///   - rules: What holds for every call.
    ///   - host: The host to begin with.
    ///   - usesToken: Whether the call shows a token that has to be obtained first.
    ///   - start: The time now.
    init(rules: Rules, host: Int, usesToken: Bool, start: ContinuousClock.Instant) {
        self.rules = rules
        self.host = host
        self.usesToken = usesToken
        canRenew = usesToken && rules.renewableCodes != nil
        self.start = start
        timeout = rules.requestTimeout
    }

    /// The first step.
    var first: Step { usesToken ? .obtainToken : .send(host: host, timeout: timeout) }

    /// The step after a token was obtained or renewed.
    var afterToken: Step { .send(host: host, timeout: timeout) }

    /// The step after a request ended.
    ///
    /// - Parameters:
    ///   - outcome: How it ended.
    ///   - now: The time now.
    ///   - random: The source of the order in which fallback hosts are tried.
    mutating func next(
        after outcome: Outcome, at now: ContinuousClock.Instant, random: inout some RandomNumberGenerator
    ) -> Step {
        news = nil
        if mayBeMendedByToken(outcome) {
            guard let left = timeLeft(at: now) else { return .finish }
            hasRenewed = true
            timeout = left
            return .renewToken
        }
        guard Self.mayBeMendedByHost(outcome) else {
            if retries > 0, host != 0, case .reply = outcome { news = .answered(host: host) }
            return .finish
        }
        if host != 0 { news = .failed(host: host) }
        guard retries < rules.maximumRetries, rules.hostCount > 1, let left = timeLeft(at: now) else { return .finish }
        guard let other = nextHost(random: &random) else { return .finish }
        retries += 1
        host = other
        timeout = left
        return .send(host: other, timeout: left)
    }

    /// The time a further request may take; nil when the budget is spent.
    private func timeLeft(at now: ContinuousClock.Instant) -> Duration? {
        let left = rules.retryBudget - start.duration(to: now)
        guard left > .zero else { return nil }
        return min(left, rules.requestTimeout)
    }

    private func mayBeMendedByToken(_ outcome: Outcome) -> Bool {
        guard canRenew, !hasRenewed, case .reply(401, let code?, _) = outcome else { return false }
        return rules.renewableCodes?.contains(code) == true
    }

    /// Whether another host may do better (RSC15l): nothing answers, no answer in time, status 500 to 504, or an error
    /// that CloudFront gives in place of the service.
    static func mayBeMendedByHost(_ outcome: Outcome) -> Bool {
        switch outcome {
        case .reply(let status, _, let isCloudFront): (500...504).contains(status) || (isCloudFront && status >= 400)
        case .failure(.unreachable), .failure(.timedOut): true
        case .failure: false
        }
    }

    /// The next host of a random order that is drawn at the first failure; the first host comes before the others when the
    /// call began at a fallback (RSC15f).
    private mutating func nextHost(random: inout some RandomNumberGenerator) -> Int? {
        if untried == nil {
            var order = (1..<rules.hostCount).filter { $0 != host }.shuffled(using: &random)
            if host != 0 { order.insert(0, at: 0) }
            order.reverse()
            untried = order
        }
        return untried?.popLast()
    }
}
