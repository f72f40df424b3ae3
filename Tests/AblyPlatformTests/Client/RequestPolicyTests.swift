import TestSupport
import Testing

@testable import AblyPlatform

@Suite struct RequestPolicyTests {
    private let start = ContinuousClock.now

    private func policy(
        hosts: Int = 6, from host: Int = 0, usesToken: Bool = false, retries: Int = 3
    ) -> RequestPolicy {
        let rules = RequestPolicy.Rules(hostCount: hosts, maximumRetries: retries, renewableCodes: 40140...40149)
        return RequestPolicy(rules: rules, host: host, usesToken: usesToken, isIdempotent: true, start: start)
    }

    private func hosts(
        of policy: RequestPolicy, failingWith outcome: RequestPolicy.Outcome, seed: UInt64 = 1
    ) -> [Int] {
        var policy = policy
        var random = SeededGenerator(seed: seed)
        var hosts = [policy.host]
        while case .send(let host, _) = policy.next(after: outcome, at: start, random: &random) { hosts.append(host) }
        return hosts
    }

    @Test(
        arguments: [
            (RequestPolicy.Outcome.failure(.unreachable), true),
            (.failure(.timedOut(connecting: true)), true),
            (.failure(.timedOut(connecting: false)), true),
            (.failure(.tls), true),
            (.failure(.interrupted), true),
            (.failure(.interrupted, mayHaveBeenSent: false), false),
            (.failure(.tooLarge(limit: 1)), false),
            (.failure(.cancelled), false),
            (.failure(.closed), false),
            (.failure(.invalidRequest), false),
            (.reply(status: 200, errorCode: nil, isCloudFront: true), false),
            (.reply(status: 399, errorCode: nil, isCloudFront: true), false),
            (.reply(status: 400, errorCode: nil, isCloudFront: true), true),
            (.reply(status: 403, errorCode: 40300, isCloudFront: true), true),
            (.reply(status: 400, errorCode: 40000, isCloudFront: false), false),
            (.reply(status: 401, errorCode: 40101, isCloudFront: false), false),
            (.reply(status: 429, errorCode: nil, isCloudFront: false), false),
            (.reply(status: 499, errorCode: nil, isCloudFront: false), false),
            (.reply(status: 500, errorCode: 50000, isCloudFront: false), true),
            (.reply(status: 503, errorCode: nil, isCloudFront: false), true),
            (.reply(status: 504, errorCode: nil, isCloudFront: false), true),
            (.reply(status: 505, errorCode: nil, isCloudFront: false), false),
        ])
    func `another host is tried only after failures that it may not share (RSC15l)`(
        outcome: RequestPolicy.Outcome, triesAnother: Bool
    ) {
        #expect(hosts(of: policy(), failingWith: outcome).count == (triesAnother ? 4 : 1))
    }

    @Test(arguments: UInt64(0)..<20)
    func `fallback hosts are tried in random order, each once (RSC15a)`(seed: UInt64) {
        let order = hosts(of: policy(retries: 10), failingWith: .failure(.unreachable), seed: seed)
        #expect(order.first == 0)
        #expect(order.dropFirst().sorted() == [1, 2, 3, 4, 5])
    }

    @Test func `different seeds yield different orders of fallback hosts`() {
        let orders = (0..<20).map { hosts(of: policy(), failingWith: .failure(.unreachable), seed: $0) }
        #expect(Set(orders).count > 5)
    }

    @Test func `a call that began at a fallback host tries the first host next, and not the failed one again`() {
        let order = hosts(of: policy(from: 3, retries: 10), failingWith: .failure(.unreachable))
        #expect(order.prefix(2) == [3, 0])
        #expect(order.sorted() == [0, 1, 2, 3, 4, 5])
    }

    @Test(arguments: 0...6)
    func `the number of retries is limited`(retries: Int) {
        let order = hosts(of: policy(retries: retries), failingWith: .failure(.unreachable))
        #expect(order.count == 1 + min(retries, 5))
    }

    @Test func `a call to a service with one host is not retried after a failure (RSC15m)`() {
        #expect(hosts(of: policy(hosts: 1), failingWith: .failure(.unreachable)) == [0])
    }

    @Test func `the retry budget ends the retries and limits the timeout of the last one`() {
        var policy = policy()
        var random = SeededGenerator(seed: 1)
        let first = policy.next(
            after: .failure(.timedOut(connecting: false)), at: start.advanced(by: .seconds(10)), random: &random)
        guard case .send(_, let timeout) = first else {
            Issue.record("no second request")
            return
        }
        #expect(timeout == .seconds(5))
        let second = policy.next(
            after: .failure(.timedOut(connecting: false)), at: start.advanced(by: .seconds(15)), random: &random)
        #expect(second == .finish)
    }

    @Test func `a call that needs a token begins by obtaining it`() {
        #expect(policy(usesToken: true).first == .obtainToken)
        #expect(policy().first == .send(host: 0, timeout: .seconds(10)))
    }

    @Test(arguments: 40130...40165)
    func `a rejected token is renewed only for the codes that call for it (RSA4b)`(code: Int) {
        var policy = policy(usesToken: true)
        var random = SeededGenerator(seed: 1)
        let refused = RequestPolicy.Outcome.reply(status: 401, errorCode: code, isCloudFront: false)
        let isRenewable = (40140...40149).contains(code)
        #expect(policy.next(after: refused, at: start, random: &random) == (isRenewable ? .renewToken : .finish))
        #expect(policy.next(after: refused, at: start, random: &random) == .finish)
    }

    @Test func `a token is renewed only for status 401, with a code, and for calls that use a provider`() {
        var random = SeededGenerator(seed: 1)
        var withToken = policy(usesToken: true)
        #expect(
            withToken.next(
                after: .reply(status: 403, errorCode: 40142, isCloudFront: false), at: start, random: &random)
                == .finish)
        #expect(
            withToken.next(after: .reply(status: 401, errorCode: nil, isCloudFront: false), at: start, random: &random)
                == .finish)
        var withKey = policy()
        #expect(
            withKey.next(after: .reply(status: 401, errorCode: 40142, isCloudFront: false), at: start, random: &random)
                == .finish)
    }

    @Test func `after a token renewal the same host is tried, and fallback still works`() {
        var policy = policy(usesToken: true)
        var random = SeededGenerator(seed: 1)
        let renewed = policy.next(
            after: .reply(status: 401, errorCode: 40142, isCloudFront: false), at: start, random: &random)
        #expect(renewed == .renewToken)
        #expect(policy.afterToken == .send(host: 0, timeout: .seconds(10)))
        let next = policy.next(after: .failure(.unreachable), at: start, random: &random)
        #expect(next != .finish)
        #expect(policy.host != 0)
    }

    @Test func `a fallback host that responds is preferred, even if it responds with a client error`() {
        for status in [200, 404] {
            var policy = policy()
            var random = SeededGenerator(seed: 1)
            _ = policy.next(after: .failure(.unreachable), at: start, random: &random)
            _ = policy.next(
                after: .reply(status: status, errorCode: nil, isCloudFront: false), at: start, random: &random)
            #expect(policy.news == .answered(host: policy.host))
        }
    }

    @Test func `only the failure of a preferred host is recorded, not that of the first host`() {
        var random = SeededGenerator(seed: 1)
        var remembered = policy(from: 2)
        _ = remembered.next(after: .failure(.unreachable), at: start, random: &random)
        #expect(remembered.news == .failed(host: 2))
        var first = policy()
        _ = first.next(after: .failure(.unreachable), at: start, random: &random)
        #expect(first.news == nil)
    }
}

@Suite struct HostMemoryTests {
    private let start = ContinuousClock.now

    @Test func `a host that responded is preferred for the retention time (RSC15f)`() {
        var memory = HostMemory()
        #expect(memory.preferred(at: start) == 0)
        memory.note(.answered(host: 2), at: start, retention: .seconds(600))
        #expect(memory.preferred(at: start.advanced(by: .seconds(599))) == 2)
        #expect(memory.preferred(at: start.advanced(by: .seconds(600))) == 0)
        #expect(memory.preferred(at: start) == 0)
    }

    @Test func `a failing host is forgotten unless another one is preferred by then`() {
        var memory = HostMemory()
        memory.note(.answered(host: 2), at: start, retention: .seconds(600))
        memory.note(.failed(host: 1), at: start, retention: .seconds(600))
        #expect(memory.preferred(at: start) == 2)
        memory.note(.failed(host: 2), at: start, retention: .seconds(600))
        #expect(memory.preferred(at: start) == 0)
    }
}

extension RequestPolicy.Outcome {
    /// A failure that may have been sent if its kind suggests so.
    static func failure(_ kind: TransportError.Kind) -> RequestPolicy.Outcome {
        .failure(kind, mayHaveBeenSent: kind.suggestsSent)
    }
}
