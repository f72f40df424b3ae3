import AblyPubSub
import TestSupport
import Testing

/// Subscribing to what members do (RTP6, RTP7).
@Suite struct PresenceSubscribeTests {
    private let service = PresenceService()

    /// What alice does: she enters, updates her data, and leaves.
    private static let visit: [PresenceMessage] = [
        .event(.enter, "c1:alice", id: "c1:0:0", at: 1_000),
        .event(.update, "c1:alice", id: "c1:1:0", at: 2_000, data: "updated"),
        .event(.leave, "c1:alice", id: "c1:2:0", at: 3_000),
    ]

    /// After that, bob comes and goes: what shows that a listener was told no more of alice.
    private static let end: [PresenceMessage] = [
        .event(.enter, "c2:bob", id: "c2:0:0", at: 4_000), .event(.leave, "c2:bob", id: "c2:1:0", at: 5_000),
    ]

    private func send(_ messages: [PresenceMessage]) { service.mock.sendToClient(.presence("test", messages)) }

    private func attached() async throws -> RealtimeChannel {
        let channel = service.client().channels["test"]
        try await channel.attach()
        return channel
    }

    // UTS: realtime/unit/RTP6a/subscribe-all-presence-events-0
    @Test func `a listener is told what members do`() async throws {
        service.change { $0.flags = .hasPresence }
        let channel = service.client().channels["test"]
        let received = StateLog<PresenceMessage>()

        try await channel.presence.subscribe { received.add($0) }
        #expect(channel.state == .attached)
        for message in Self.visit { send([message]) }
        await eventually { received.changes.count >= 3 }

        #expect(received.changes == Self.visit)
        #expect(received.changes.map(\.action) == [.enter, .update, .leave])
    }

    // UTS: realtime/unit/RTP6b/subscribe-filtered-by-action-0
    // UTS: realtime/unit/RTP6b/subscribe-filtered-multiple-actions-1
    @Test func `a listener is told only of the actions that it wants`() async throws {
        let presence = try await attached().presence
        let (entering, leaving, both) = (
            StateLog<PresenceMessage>(), StateLog<PresenceMessage>(), StateLog<PresenceMessage>()
        )
        try await presence.subscribe(.enter) { entering.add($0) }
        try await presence.subscribe(.leave) { leaving.add($0) }
        try await presence.subscribe(.enter, .leave) { both.add($0) }

        send(Self.visit)
        send(Self.end)
        await eventually {
            entering.changes.count >= 2 && leaving.changes.count >= 2 && both.changes.count >= 4
        }

        #expect(entering.changes.map(\.clientId) == ["alice", "bob"])
        #expect(entering.changes.allSatisfy { $0.action == .enter })
        #expect(leaving.changes.map(\.clientId) == ["alice", "bob"])
        #expect(leaving.changes.allSatisfy { $0.action == .leave })
        #expect(both.changes.map(\.action) == [.enter, .leave, .enter, .leave])
    }

    /// RTP6a, RTP6b.
    @Test func `sequences deliver what listeners are told`() async throws {
        let presence = try await attached().presence
        let (all, updates) = (presence.events(), presence.events(.update))

        send(Self.visit)
        send([.event(.update, "c2:bob", id: "c2:0:0", at: 4_000)])

        var received: [PresenceMessage] = []
        for try await message in all {
            received.append(message)
            if received.count == 4 { break }
        }
        #expect(received.map(\.action) == [.enter, .update, .leave, .update])
        var iterator = updates.makeAsyncIterator()
        #expect(try await iterator.next()?.clientId == "alice")
        #expect(try await iterator.next()?.clientId == "bob")
    }

    // UTS: realtime/unit/RTP6d/subscribe-implicitly-attaches-0
    @Test(arguments: [true, false])
    func `subscribing attaches the channel`(isDetached: Bool) async throws {
        let channel = service.client().channels["test"]
        if isDetached {
            try await channel.attach()
            try await channel.detach()
        }
        let earlier = service.mock.messages(.attach).count
        #expect(channel.state == (isDetached ? .detached : .initialized))

        try await channel.presence.subscribe { _ in }

        #expect(channel.state == .attached)
        #expect(service.mock.messages(.attach).count == earlier + 1)
    }

    /// RTP6d.
    @Test func `a listener is registered even if the channel cannot be attached`() async throws {
        service.change { $0.attaches = false }
        let channel = service.client().channels["test"]
        let received = StateLog<PresenceMessage>()
        let subscribing = Task { try await channel.presence.subscribe { received.add($0) } }
        await channel.reaches(.attaching)
        service.mock.sendToClient(.error(40160, status: 401, "denied", channel: "test"))
        let error = await #expect(throws: AblyError.self) { try await subscribing.value }
        #expect(error?.code == 40160)

        service.change { $0.attaches = true }
        try await channel.attach()
        send(Self.visit)
        await eventually { received.changes.count >= 3 }

        #expect(received.changes == Self.visit)
    }

    // UTS: realtime/unit/RTP6e/subscribe-no-attach-option-0
    @Test func `subscribing does not attach the channel if its options say so`() async throws {
        let realtime = service.client()
        let channel = try realtime.channels.get("test", options: ChannelOptions(attachOnSubscribe: false))

        try await channel.presence.subscribe { _ in }
        _ = channel.presence.events()

        #expect(channel.state == .initialized)
        #expect(service.mock.messages(.attach).isEmpty)
    }

    /// RTL7i, for presence.
    @Test func `in strict mode, subscribing fails if the service sends no members`() async {
        // The modes publish and subscribe.
        service.change { $0.flags = ProtocolMessage.Flags(rawValue: 0b11 << 17) }
        let channel = service.client { $0.strictMode = true }.channels["test"]
        let error = await #expect(throws: AblyError.self) { try await channel.presence.subscribe { _ in } }
        #expect(error?.code == 91008 && error?.statusCode == 400)
        #expect(channel.state == .attached)
    }

    // UTS: realtime/unit/RTP7c/unsubscribe-all-listeners-0
    @Test func `unsubscribe ends the calls of all listeners`() async throws {
        let presence = try await attached().presence
        let (first, second, later) = (
            StateLog<PresenceMessage>(), StateLog<PresenceMessage>(), StateLog<PresenceMessage>()
        )
        try await presence.subscribe { first.add($0) }
        try await presence.subscribe { second.add($0) }
        send([Self.visit[0]])
        await eventually { first.changes.count == 1 && second.changes.count == 1 }

        presence.unsubscribe()
        try await presence.subscribe { later.add($0) }
        send(Self.end)
        await eventually { later.changes.count == 2 }
        await FakeClock.settle()

        #expect(first.changes == [Self.visit[0]] && second.changes == [Self.visit[0]])
        #expect(later.changes == Self.end)
    }

    // UTS: realtime/unit/RTP7a/unsubscribe-specific-listener-0
    @Test func `cancelling a listener ends its calls only`() async throws {
        let presence = try await attached().presence
        let (first, second) = (StateLog<PresenceMessage>(), StateLog<PresenceMessage>())
        let listener = try await presence.subscribe { first.add($0) }
        try await presence.subscribe { second.add($0) }

        listener.cancel()
        send(Self.visit)
        await eventually { second.changes.count == 3 }
        await FakeClock.settle()

        #expect(first.changes.isEmpty)
        #expect(second.changes == Self.visit)
    }

    // UTS: realtime/unit/RTP7b/unsubscribe-for-specific-action-0
    @Test func `a closure that listens to two actions can be cancelled for one`() async throws {
        let presence = try await attached().presence
        let received = StateLog<PresenceMessage>()
        let listen: @Sendable (PresenceMessage) -> Void = { received.add($0) }
        let entering = try await presence.subscribe(.enter, listener: listen)
        try await presence.subscribe(.leave, listener: listen)

        entering.cancel()
        send(Self.visit)
        send(Self.end)
        await eventually { received.changes.count >= 2 }
        await FakeClock.settle()

        #expect(received.changes.map(\.action) == [.leave, .leave])
        #expect(received.changes.map(\.clientId) == ["alice", "bob"])
    }

    // UTS: realtime/unit/RTP6/presence-events-update-map-0
    @Test func `what members do changes the members`() async throws {
        let presence = try await attached().presence
        let log = presence.log()

        send([.event(.enter, "c1:alice", id: "c1:0:0", at: 1_000, data: "hello")])
        let members = try await presence.get(waitForSync: false)

        #expect(log.changes.map(\.action) == [.enter])
        #expect(members.map(\.clientId) == ["alice"])
        #expect(members.map(\.data) == ["hello"])
        #expect(members.map(\.action) == [.present])
    }

    // UTS: realtime/unit/RTP6/multiple-presence-in-single-message-1
    @Test func `one protocol message tells of several members`() async throws {
        let presence = try await attached().presence
        let received = StateLog<PresenceMessage>()
        try await presence.subscribe { received.add($0) }

        send(["c1:alice", "c2:bob", "c3:carol"].map { .event(.enter, $0, id: "\($0.prefix(2)):0:0", at: 1_000) })
        await eventually { received.changes.count >= 3 }

        #expect(received.changes.map(\.clientId) == ["alice", "bob", "carol"])
        #expect(received.changes.map(\.action) == [.enter, .enter, .enter])
    }
}
