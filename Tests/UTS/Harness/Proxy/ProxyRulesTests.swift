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
}
