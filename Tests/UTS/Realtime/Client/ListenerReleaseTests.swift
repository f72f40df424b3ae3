import AblyPubSub
import Synchronization
import TestSupport
import Testing

/// What listeners and sequences hold, and when they let go of it.
@Suite struct ListenerReleaseTests {
    /// What a closure captures.
    private final class Captured: Sendable {
        private let count = Mutex(0)

        func touch() { count.withLock { $0 += 1 } }
    }

    /// What begins to listen for one kind of thing, with a closure that captures an object.
    enum Kind: CaseIterable, Sendable {
        case messages, presence, annotations, channelStates, connectionStates
    }

    private func listen(
        _ kind: Kind, _ realtime: AblyRealtime, _ channel: RealtimeChannel, _ captured: Captured
    ) async throws -> Listener {
        switch kind {
        case .messages: try await channel.subscribe { _ in captured.touch() }
        case .presence: try await channel.presence.subscribe { _ in captured.touch() }
        case .annotations: try await channel.annotations.subscribe { _ in captured.touch() }
        case .channelStates: channel.on { _ in captured.touch() }
        case .connectionStates: realtime.connection.on { _ in captured.touch() }
        }
    }

    /// Ends the subscriptions of a kind.
    private func unsubscribe(_ kind: Kind, _ channel: RealtimeChannel) {
        switch kind {
        case .presence: channel.presence.unsubscribe()
        case .annotations: channel.annotations.unsubscribe()
        default: channel.unsubscribe()
        }
    }

    @Test(arguments: Kind.allCases)
    func `a closure is released when its listener is cancelled, even if the listener is kept`(_ kind: Kind)
        async throws
    {
        let client = try MessagingClient().connected()
        var captured: Captured? = Captured()
        weak let released = captured
        let listener = try await listen(kind, client.realtime, client.channel, #require(captured))
        captured = nil
        #expect(released != nil)

        listener.cancel()

        await eventually { released == nil }
        #expect(released == nil)
        withExtendedLifetime(listener) {}
    }

    @Test(arguments: [Kind.messages, .presence, .annotations])
    func `a closure is released when all of its kind are unsubscribed`(_ kind: Kind) async throws {
        let client = try MessagingClient().connected()
        var captured: Captured? = Captured()
        weak let released = captured
        let listener = try await listen(kind, client.realtime, client.channel, #require(captured))
        captured = nil

        unsubscribe(kind, client.channel)

        await eventually { released == nil }
        #expect(released == nil)
        withExtendedLifetime(listener) {}
    }

    @Test func `a listener that cancels itself is called no more`() async throws {
        let client = try await MessagingClient().attached()
        let own = Mutex<Listener?>(nil)
        let shared = Shared(own)
        let heard = Deliveries<Message>()
        let listener = try await client.channel.subscribe { message in
            heard.add(message)
            shared.value.withLock { $0 }?.cancel()
        }
        shared.value.withLock { $0 = listener }
        let others = Deliveries<Message>()
        try await client.channel.subscribe { others.add($0) }

        client.deliver(Message(name: "one"), Message(name: "two"))
        client.deliver(Message(name: "three"))

        await others.reaches(3)
        await FakeClock.settle()
        #expect(heard.items.map(\.name) == ["one"])
        shared.value.withLock { $0 = nil }
    }

    /// RTL7g: the closure stays registered, and nothing else does.
    @Test(arguments: [Kind.messages, .presence, .annotations])
    func `a subscription whose attachment fails leaves its closure only, until it is unsubscribed`(_ kind: Kind)
        async throws
    {
        let mock = MockWebSocket.scripted(attach: [.error(40160, status: 401, "Not permitted", channel: "test")])
        let client = try MessagingClient(mock, options: ChannelOptions()).connected()
        var captured: Captured? = Captured()
        weak let released = captured
        do {
            let object = try #require(captured)
            await #expect(throws: AblyError.self) {
                _ = try await listen(kind, client.realtime, client.channel, object)
            }
        }
        captured = nil
        #expect(client.realtime.pendingCalls == 0)
        #expect(released != nil)

        unsubscribe(kind, client.channel)

        await eventually { released == nil }
        #expect(released == nil)
    }

    @Test func `sequences whose attachment fails end with its error, and wait for nothing`() async throws {
        let mock = MockWebSocket.scripted(attach: [.error(40160, status: 401, "Not permitted", channel: "test")])
        let client = try MessagingClient(mock, options: ChannelOptions()).connected()

        let messages = client.channel.messages()

        let attachment = await #expect(throws: AblyError.self) { try await messages.attached() }
        #expect(attachment?.code == 40160)
        #expect(client.realtime.pendingCalls == 0)
        let later = client.channel.messages()
        try await client.channel.attach()
        client.deliver(Message(name: "later"))
        #expect(try await later.rest().map(\.name) == ["later"])
        #expect(client.realtime.pendingCalls == 0)
    }

    @Test func `a subscription whose task is cancelled waits no more, and the channel is attached nevertheless`()
        async throws
    {
        let client = try MessagingClient(.connecting(), options: ChannelOptions()).connected()
        let subscribing = Task { try await client.channel.subscribe { _ in } }
        await client.realtime.awaits(1, client.mock)

        subscribing.cancel()
        let error = await #expect(throws: AblyError.self) { try await subscribing.value }

        #expect(error?.code == .operationCanceled)
        #expect(client.realtime.pendingCalls == 0)
        client.mock.sendToClient(.attached("test"))
        #expect(client.channel.state == .attached)
    }
}
