import TestSupport
import Testing

@testable import AblyPlatform

/// When a request is retried, and when it is not because it may have been carried out.
@Suite struct RepetitionPolicyTests {
    private let start = ContinuousClock.now

    private func policy(
        hosts: Int = 4, isIdempotent: Bool, retries: Int = 3, usesToken: Bool = false
    ) -> RequestPolicy {
        let rules = RequestPolicy.Rules(hostCount: hosts, maximumRetries: retries, renewableCodes: 40140...40149)
        return RequestPolicy(rules: rules, host: 0, usesToken: usesToken, isIdempotent: isIdempotent, start: start)
    }

    /// Failures that another host may not share, and whether the request may have been carried out.
    static let failures: [(RequestPolicy.Outcome, Bool)] = [
        (.failure(.unreachable, mayHaveBeenSent: false), false),
        (.failure(.unreachable, mayHaveBeenSent: true), true),
        (.failure(.timedOut(connecting: true), mayHaveBeenSent: false), false),
        (.failure(.timedOut(connecting: false), mayHaveBeenSent: false), false),
        (.failure(.timedOut(connecting: false), mayHaveBeenSent: true), true),
        (.failure(.tls, mayHaveBeenSent: false), false),
        (.failure(.interrupted, mayHaveBeenSent: true), true),
        (.reply(status: 500), true),
        (.reply(status: 501), false),
        (.reply(status: 502), true),
        (.reply(status: 503), true),
        (.reply(status: 503, retryAfter: .seconds(1)), false),
        (.reply(status: 504), true),
        (.reply(status: 403, isCloudFront: true), false),
        (.reply(status: 502, isCloudFront: true), true),
    ]

    @Test(arguments: failures)
    func `a request that may have been carried out is retried only if it is idempotent`(
        outcome: RequestPolicy.Outcome, mayHaveBeenCarriedOut: Bool
    ) {
        var random = SeededGenerator(seed: 1)
        for isIdempotent in [true, false] {
            var policy = policy(isIdempotent: isIdempotent)
            let step = policy.next(after: outcome, at: start, random: &random)
            let isRepeated = isIdempotent || !mayHaveBeenCarriedOut
            #expect((step != .finish) == isRepeated)
            #expect(policy.retries == (isRepeated ? 1 : 0))
            #expect(policy.mayHaveBeenCarriedOut == mayHaveBeenCarriedOut)
            #expect(policy.isWithheld == !isRepeated)
        }
    }

    @Test(arguments: failures)
    func `a retry is not reported as withheld if there would have been none`(
        outcome: RequestPolicy.Outcome, mayHaveBeenCarriedOut: Bool
    ) {
        var random = SeededGenerator(seed: 1)
        var policy = policy(isIdempotent: false, retries: 0)
        #expect(policy.next(after: outcome, at: start, random: &random) == .finish)
        #expect(!policy.isWithheld)
        #expect(policy.mayHaveBeenCarriedOut == mayHaveBeenCarriedOut)
    }

    @Test func `a failing preferred host is forgotten even if the request is not retried`() {
        var random = SeededGenerator(seed: 1)
        let rules = RequestPolicy.Rules(hostCount: 4)
        var policy = RequestPolicy(rules: rules, host: 2, usesToken: false, isIdempotent: false, start: start)
        #expect(policy.next(after: .reply(status: 500), at: start, random: &random) == .finish)
        #expect(policy.news == .failed(host: 2))
    }

    @Test func `a call remembers that an earlier request may have been carried out`() {
        var random = SeededGenerator(seed: 1)
        var policy = policy(isIdempotent: true)
        _ = policy.next(after: .failure(.timedOut(connecting: false)), at: start, random: &random)
        _ = policy.next(after: .reply(status: 404), at: start, random: &random)
        #expect(policy.mayHaveBeenCarriedOut)
    }

    @Test func `any call is retried with a new token after its token was rejected`() {
        var random = SeededGenerator(seed: 1)
        var policy = policy(isIdempotent: false, usesToken: true)
        let refused = RequestPolicy.Outcome.reply(status: 401, errorCode: 40142)
        #expect(policy.next(after: refused, at: start, random: &random) == .renewToken)
        #expect(!policy.mayHaveBeenCarriedOut)
    }

    @Test(arguments: [1, 4])
    func `after status 429 the same host is retried after the time that the service asks for`(hosts: Int) {
        var random = SeededGenerator(seed: 1)
        var policy = policy(hosts: hosts, isIdempotent: false)
        let busy = RequestPolicy.Outcome.reply(status: 429, retryAfter: .seconds(6))
        #expect(policy.next(after: busy, at: start, random: &random) == .pause(.seconds(6)))
        #expect(policy.afterPause == .send(host: 0, timeout: .seconds(9)))
        let later = start.advanced(by: .seconds(6))
        #expect(policy.next(after: busy, at: later, random: &random) == .pause(.seconds(6)))
        #expect(policy.afterPause == .send(host: 0, timeout: .seconds(3)))
        #expect(policy.next(after: busy, at: later.advanced(by: .seconds(6)), random: &random) == .finish)
        #expect(policy.retries == 2)
    }

    @Test func `a call ends instead of waiting longer than the remaining retry budget`() {
        var random = SeededGenerator(seed: 1)
        for seconds in [15, 16, 1 << 40] {
            var policy = policy(hosts: 1, isIdempotent: true)
            let busy = RequestPolicy.Outcome.reply(status: 503, retryAfter: .seconds(seconds))
            #expect(policy.next(after: busy, at: start, random: &random) == .finish)
            #expect(policy.retries == 0)
        }
    }

    @Test func `after status 503 other hosts are tried before waiting`() {
        var random = SeededGenerator(seed: 1)
        var policy = policy(hosts: 2, isIdempotent: true)
        let busy = RequestPolicy.Outcome.reply(status: 503, retryAfter: .seconds(2))
        #expect(policy.next(after: busy, at: start, random: &random) == .send(host: 1, timeout: .seconds(10)))
        #expect(policy.next(after: busy, at: start, random: &random) == .pause(.seconds(2)))
        #expect(policy.afterPause == .send(host: 1, timeout: .seconds(10)))
    }

    @Test func `an overloaded single host is retried with exponential backoff and jitter`() {
        var waits: [[Duration]] = []
        for seed in UInt64(0)..<50 {
            var random = SeededGenerator(seed: seed)
            var policy = policy(hosts: 1, isIdempotent: true, retries: 6)
            var pauses: [Duration] = []
            while case .pause(let pause) = policy.next(after: .reply(status: 503), at: start, random: &random) {
                pauses.append(pause)
            }
            #expect(pauses.count == 6)
            for (index, pause) in pauses.enumerated() {
                let bound = min(Duration.milliseconds(250 << index), .seconds(4))
                #expect(pause >= bound / 2 && pause <= bound)
            }
            waits.append(pauses)
        }
        #expect(Set(waits.map { $0[0] }).count > 40)
    }

    @Test(arguments: [400, 401, 404, 408, 500, 502, 504])
    func `a single host is retried only if it is overloaded (RSC15m)`(status: Int) {
        var random = SeededGenerator(seed: 1)
        var policy = policy(hosts: 1, isIdempotent: true)
        let outcome = RequestPolicy.Outcome.reply(status: status, retryAfter: .seconds(1))
        #expect(policy.next(after: outcome, at: start, random: &random) == .finish)
    }

    @Test(arguments: [429, 503])
    func `an overloaded host is not retried if the client does not wait for it (RSC15m)`(status: Int) {
        var random = SeededGenerator(seed: 1)
        var policy = RequestPolicy(
            rules: RequestPolicy.Rules(hostCount: 2, waitsForOverloadedHost: false), host: 0, usesToken: false,
            isIdempotent: true, start: start)
        let outcome = RequestPolicy.Outcome.reply(status: status, retryAfter: .seconds(1))
        if status == 503 {
            #expect(policy.next(after: outcome, at: start, random: &random) == .send(host: 1, timeout: .seconds(10)))
        }
        #expect(policy.next(after: outcome, at: start, random: &random) == .finish)
        #expect(!policy.isWithheld)
    }

    @Test func `a call that may have been carried out is not retried on a single host`() {
        var random = SeededGenerator(seed: 1)
        var policy = policy(hosts: 1, isIdempotent: false)
        #expect(policy.next(after: .reply(status: 503), at: start, random: &random) == .finish)
        #expect(policy.isWithheld)
    }
}

@Suite struct RetryAfterTests {
    private func delay(_ fields: [(name: String, value: String)], now: Int = 784_111_777) -> Duration? {
        RetryAfter.delay(from: ResponseHeaders(fields), now: now)
    }

    @Test(arguments: [
        ("0", Duration.zero), ("120", .seconds(120)), ("007", .seconds(7)), (" 5 ", .seconds(5)),
        ("99999999999999999999", .seconds(1 << 40)),
        ("Sun, 06 Nov 1994 08:49:42 GMT", .seconds(5)), ("Sunday, 06-Nov-94 08:49:47 GMT", .seconds(10)),
        ("Sun Nov  6 08:50:37 1994", .seconds(60)), ("Sun, 06 Nov 1994 08:00:00 GMT", .zero),
        ("Wed, 31 Dec 2036 23:59:60 GMT", .seconds(1_330_269_022)),
    ])
    func `Retry-After is parsed as seconds or in all three date formats (RFC 9110 section 10.2.3)`(
        text: String, expected: Duration
    ) {
        #expect(delay([("Retry-After", text)]) == expected)
    }

    @Test(arguments: [
        "", "-1", "1.5", "soon", "Sun, 06 Nov 1994", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
        "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 6 Nov 94 08:49:37 GMT",
        "Sun, 06 Nov 1994 8:49 GMT", "1 2 3 4 5",
    ])
    func `a malformed Retry-After is ignored`(text: String) {
        #expect(delay([("Retry-After", text)]) == nil)
    }

    @Test func `a date in Retry-After is relative to the service's own clock if known`() {
        let fields = [
            ("Date", "Sun, 06 Nov 1994 08:49:37 GMT"), ("Retry-After", "Sun, 06 Nov 1994 08:49:40 GMT"),
        ]
        #expect(delay(fields, now: 2_000_000_000) == .seconds(3))
        #expect(delay([]) == nil)
    }
}
