import Testing

@Suite struct ProxyRulesTests {
    private static let time = ProxyRule.Occurrence.request(method: "GET", path: "/time")

    @Test func `the first rule that matches acts, and what none matches is passed through`() {
        var rules = ProxyRules([
            ProxyRule(.request(method: "post"), .drop),
            ProxyRule(.request(pathContains: "/tim"), .delay(.seconds(1))),
            ProxyRule(.request(), .drop),
        ])

        #expect(rules.action(for: Self.time) == .delay(.seconds(1)))
        #expect(rules.action(for: .request(method: "POST", path: "/time")) == .drop)
        #expect(rules.action(for: .request(method: "GET", path: "/stats")) == .drop)
        var none = ProxyRules([ProxyRule(.request(pathContains: "/stats"), .drop)])
        #expect(none.action(for: Self.time) == nil)
    }

    @Test func `a rule is removed after it has acted as many times as it says`() {
        var rules = ProxyRules([ProxyRule(.request(), .drop, times: 2)])

        #expect((0..<3).map { _ in rules.action(for: Self.time) } == [.drop, .drop, nil])
    }

    @Test func `a rule with a count acts only on that occurrence, counting those that no earlier rule acted on`() {
        var rules = ProxyRules([
            ProxyRule(.request(), .delay(.zero), times: 1), ProxyRule(.request(count: 2), .drop),
        ])

        #expect((0..<4).map { _ in rules.action(for: Self.time) } == [.delay(.zero), nil, .drop, nil])
    }

    @Test func `rules are added after those that are there, or before them`() {
        var rules = ProxyRules([ProxyRule(.request(), .drop)])

        rules.add([ProxyRule(.request(), .delay(.zero))])
        #expect(rules.action(for: Self.time) == .drop)
        rules.add([ProxyRule(.request(), .delay(.zero))], first: true)
        #expect(rules.action(for: Self.time) == .delay(.zero))
    }

    @Test func `a random choice is as frequent as its share, and repeatable for each target by itself`() {
        func choices(_ targets: [String], seed: UInt64 = 7) -> [String: [ProxyRule.Action?]] {
            var rules = ProxyRules([
                ProxyRule(.request(), .oneOf(FaultMix([.drop: 300, .dropResponse: 100], seed: seed)))
            ])
            var result: [String: [ProxyRule.Action?]] = [:]
            for target in targets {
                let action = rules.action(for: .request(method: "POST", path: "/messages", query: target))
                result[target, default: []].append(action)
            }
            return result
        }
        let (first, second) = (Array(repeating: "task=1", count: 2_000), Array(repeating: "task=2", count: 2_000))

        let oneAfterTheOther = choices(first + second)

        #expect(oneAfterTheOther == choices(zip(first, second).flatMap { [$0, $1] }))
        #expect(oneAfterTheOther != choices(first + second, seed: 8))
        let all = oneAfterTheOther.values.flatMap(\.self)
        #expect((1_000..<1_400).contains(all.count { $0 == .drop }))
        #expect((300..<500).contains(all.count { $0 == .dropResponse }))
        #expect((2_200..<2_600).contains(all.count { $0 == nil }))
    }
}
