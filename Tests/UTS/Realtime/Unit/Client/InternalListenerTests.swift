import AblyPubSub
import TestSupport
import Testing

/// The client does not rely on listeners that the program can remove (RTC10). The test specification has no cases for it.
@Suite struct InternalListenerTests {
    private func unsubscribeAll(_ channel: RealtimeChannel) {
        channel.unsubscribe()
        channel.presence.unsubscribe()
        channel.annotations.unsubscribe()
    }

    @Test func `calls that wait for the channel end although all listeners were removed`() async throws {
        let mock = MockWebSocket(onMessageFromClient: MockService.answer)
        let realtime = AblyRealtime(mock) { $0.clientId = "me" }
        let channel = realtime.channels["test"]
        realtime.connect()
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        let entering = Task { try await channel.presence.enter() }
        await realtime.awaits(2, mock)
        let subscribing = Task { _ = try await channel.subscribe { _ in } }
        await realtime.awaits(3, mock)
        let getting = Task { try await channel.presence.get() }
        await realtime.awaits(4, mock)

        unsubscribeAll(channel)
        mock.attempts.last?.respondWithSuccess(.connected())

        #expect(try await attaching.value?.current == .attached)
        try await entering.value
        try await subscribing.value
        _ = try await getting.value
        #expect(realtime.pendingCalls == 0)
        try await channel.detach()
        #expect(channel.state == .detached)
    }

    @Test func `sequences and the members go on although all listeners were removed`() async throws {
        let client = try await MessagingClient().attached()
        let heard = Deliveries<Message>()
        try await client.channel.subscribe { heard.add($0) }
        let (messages, changes) = (client.channel.messages(), client.realtime.connection.changes())

        unsubscribeAll(client.channel)
        client.deliver(Message(name: "event"))
        client.mock.sendToClient(.presence("test", [.event(.enter, "c1:alice", id: "c1:0:0")]))
        client.mock.simulateDisconnect()

        #expect(client.channel.state == .attached)
        #expect(try await messages.rest().map(\.name) == ["event"])
        await client.realtime.close()
        var states: [ConnectionState] = []
        for await change in changes { states.append(change.current) }
        #expect(states == [.disconnected, .connecting, .connected, .closing, .closed])
        #expect(heard.items.isEmpty)
    }
}
