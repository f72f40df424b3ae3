import AblyPubSub
import TestSupport
import Testing

/// Services that do not detach a channel, or attach it again (RTL5f, RTL5k).
@Suite struct RealtimeDetachFailureTests {
    // UTS: realtime/unit/RTL5f/timeout-returns-previous-state-0
    @Test func `a channel that is not detached in time is attached as before`() async throws {
        let mock = MockWebSocket.scripted(detach: [nil])
        let (realtime, channel) = try await mock.clientAndAttachedChannel {
            $0.realtimeRequestTimeout = .milliseconds(100)
        }
        let log = channel.log()
        let detaching = Task { try await channel.detach() }
        await realtime.awaits(1, mock)

        await mock.clock.advance(by: .milliseconds(150))

        let error = await #expect(throws: AblyError.self) { try await detaching.value }
        #expect(error?.code == .channelOperationTimedOut)
        #expect(channel.state == .attached)
        #expect(log.states == [.detaching, .attached])
    }

    // UTS: realtime/unit/RTL5k/attached-while-detaching-0
    @Test func `a client that is told instead that the channel is attached asks again`() async throws {
        let mock = MockWebSocket.scripted(detach: [.attached("test")])
        let (_, channel) = try await mock.clientAndAttachedChannel()
        let log = channel.log()

        try await channel.detach()

        #expect(channel.state == .detached)
        #expect(log.states == [.detaching, .detached])
        #expect(mock.messages(.detach).count == 2)
    }

    // UTS: realtime/unit/RTL5k/attached-while-detached-1
    @Test func `a client that is told of the attachment of a detached channel asks to end it`() async throws {
        let mock = MockWebSocket.scripted()
        let (_, channel) = try await mock.clientAndAttachedChannel()
        try await channel.detach()
        #expect(mock.messages(.detach).count == 1)
        let log = channel.log()

        mock.sendToClient(.attached("test"))

        #expect(mock.messages(.detach).count == 2)
        #expect(channel.state == .detached)
        #expect(log.states == [.detaching, .detached])
    }

    // RTL5f, RTL5k
    @Test func `a detached channel is detached as before if the service does not end its attachment in time`()
        async throws
    {
        let mock = MockWebSocket.scripted(detach: [.detached("test"), nil])
        let (_, channel) = try await mock.clientAndAttachedChannel { $0.realtimeRequestTimeout = .milliseconds(100) }
        try await channel.detach()
        mock.sendToClient(.attached("test"))
        #expect(channel.state == .detaching)

        await mock.clock.advance(by: .milliseconds(150))

        #expect(channel.state == .detached)
    }
}
