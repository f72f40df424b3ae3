import AblyPubSub
import TestSupport
import Testing

/// The rules about WebSockets, and what they mean.
@Suite struct ProxySocketRulesTests {
    private static let attach: WireValue = ["action": 10, "channel": "a"]

    @Test func `a rule about messages has a direction, an action, and possibly a channel`() {
        var rules = ProxyRules([
            ProxyRule(.message(.toClient, .attach), .disconnect),
            ProxyRule(.message(.toService, .attached), .disconnect),
            ProxyRule(.message(.toService, .attach, channel: "b"), .disconnect),
            ProxyRule(.message(.toService, .attach, channel: "a", count: 2), .suppress),
        ])

        #expect((0..<3).map { _ in rules.action(for: .message(.toService, Self.attach)) } == [nil, .suppress, nil])
        #expect(rules.action(for: .message(.toService, ["action": 10])) == nil)
        #expect(rules.action(for: .connect) == nil)
    }

    @Test func `a rule about times acts at its own`() {
        var rules = ProxyRules([
            ProxyRule(.connected(after: .zero), .silence, times: 1),
            ProxyRule(.connected(after: .seconds(1)), .close()), ProxyRule(.connect(), .refuse),
        ])

        #expect(rules.times == [.zero, .seconds(1)])
        #expect(rules.action(for: .connected(after: .seconds(1))) == .close())
        #expect(rules.action(for: .connected(after: .zero)) == .silence)
        #expect(rules.action(for: .connected(after: .zero)) == nil)
        #expect(rules.times == [.seconds(1)])
    }

    @Test func `an action says what becomes of a message, and what else happens`() {
        let other: WireValue = ["action": 9]
        func steps(_ action: ProxyRule.Action) -> [ProxySocketStep] { action.steps(for: Self.attach) }

        #expect(steps(.suppress) == [])
        #expect(steps(.replace(other)) == [.passInstead(other)])
        #expect(steps(.merge(["channel": "b"])) == [.passInstead(["action": 10, "channel": "b"])])
        #expect(steps(.inject(other)) == [.send(other), .pass])
        #expect(steps(.inject(other, closeCode: 1000)) == [.send(other), .close(code: 1000)])
        #expect(steps(.close(code: 1001)) == [.close(code: 1001)])
        #expect(steps(.disconnect) == [.disconnect])
        #expect(steps(.silence) == [.silence])
        #expect(steps(.dropResponse) == [.pass])
    }

    @Test func `an action that needs a message has no effect without one`() {
        let other: WireValue = ["action": 9]
        let actions: [ProxyRule.Action] = [.suppress, .replace(other), .merge(other), .refuse]

        #expect(actions.allSatisfy { $0.steps(for: nil).isEmpty })
        #expect(ProxyRule.Action.inject(other).steps(for: nil) == [.send(other)])
    }

    @Test func `objects are merged at any depth, and other values replaced`() {
        let own: WireValue = ["a": 1, "b": ["c": 2, "d": [3]], "e": ["f": 4]]

        #expect(own.merging(["b": ["d": [5, 6]], "e": 7]) == ["a": 1, "b": ["c": 2, "d": [5, 6]], "e": 7])
    }

    @Test func `a log has what was seen before a rule acted on it`() {
        let ledger = ProxyLedger([
            ProxyRule(.connect(count: 2), .refuse), ProxyRule(.message(.toService, .attach), .suppress),
        ])

        #expect(ledger.connect(query: "v=5&resume=a%21b&echo") == true)
        #expect(ledger.connect(query: "") == false)
        #expect(ledger.message(.toService, Self.attach) == [])
        #expect(ledger.message(.toClient, Self.attach) == [.pass])

        #expect(ledger.log.connects == [["v": "5", "resume": "a!b", "echo": ""], [:]])
        #expect(ledger.log.messages(.toService, .attach, channel: "a") == [Self.attach])
        #expect(ledger.log.map(\.hasAction) == [false, true, true, false])
        #expect(ledger.log.afterConnect(1).connects.count == 1)
        #expect(ledger.log.afterConnect(2).messages(.toClient, .attach).count == 1)
        #expect(ledger.log.afterConnect(3).isEmpty)
    }
}

/// WebSockets through a proxy.
@Suite struct ProxySocketTests {
    @Test func `an action of the test is about the newest open WebSocket, and others go on`() async throws {
        try await ProxiedSandbox.run { proxied in
            let clients = [proxied.realtime(), proxied.realtime()]
            for client in clients {
                client.connect()
                await client.connection.reaches(.connected)
            }
            let logs = clients.map { $0.connection.log() }

            try await proxied.proxy.act(.close())
            await eventually { logs[1].states.last == .connected }
            _ = try await clients[0].connection.ping()

            #expect(logs[0].states.isEmpty)
            #expect(logs[1].states == [.disconnected, .connecting, .connected])
        }
    }

    @Test func `what a client and the service send reaches the other side unchanged, be it large`() async throws {
        try await ProxiedSandbox.run { proxied in
            let realtime = proxied.realtime()
            realtime.connect()
            let channel = realtime.channels[Sandbox.unique("large")]
            let messages = channel.messages()
            try await messages.attached()
            let text = String(repeating: "é\"\\ ", count: 10_000)

            try await channel.publish(name: "large", data: .string(text))
            let received = try await messages.first { _ in true }

            #expect(received?.data == .string(text))
        }
    }

    @Test func `without an open WebSocket, an action of the test is an error`() async throws {
        try await ProxiedSandbox.run { proxied in
            _ = await #expect(throws: FaultProxy.NoSocket.self) { try await proxied.proxy.act(.close()) }
        }
    }
}
