import AblyPubSub
import TestSupport
import Testing

/// What a channel that was released leaves to the next one of its name: nothing (RTS4a).
@Suite struct ReleasedChannelTests {
    /// Gives up a release that waits for the service, after a time: the channel is forgotten nevertheless.
    ///
    /// - Parameter calls: The number of calls that wait already.
    private func abandonRelease(
        _ realtime: AblyRealtime, _ mock: MockWebSocket, after time: Duration = .zero, besides calls: Int = 0
    ) async {
        let releasing = Task { try await realtime.channels.release("test") }
        await realtime.awaits(calls + 1, mock)
        await mock.clock.advance(by: time)
        releasing.cancel()
        await #expect(throws: AblyError.self) { try await releasing.value }
        #expect(!realtime.channels.exists("test"))
    }

    @Test func `the time limit of an attachment is not that of the next channel of the name`() async {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock)
        realtime.connect()
        let first = realtime.channels["test"]
        let attaching = Task { try await first.attach() }
        await realtime.awaits(1, mock)
        await abandonRelease(realtime, mock, after: .seconds(5), besides: 1)
        await #expect(throws: AblyError.self) { try await attaching.value }

        let second = realtime.channels["test"]
        let again = Task { try await second.attach() }
        await realtime.awaits(1, mock)
        await mock.clock.advance(by: .seconds(6))
        #expect(second.state == .attaching)
        await mock.clock.advance(by: .seconds(4))

        #expect(second.state == .suspended)
        let error = await #expect(throws: AblyError.self) { try await again.value }
        #expect(error?.code == .channelOperationTimedOut)
    }

    @Test func `the time limit of a detachment is not that of the next channel of the name`() async throws {
        let mock = MockWebSocket.scripted(detach: [nil, nil])
        let realtime = AblyRealtime(mock)
        realtime.connect()
        try await realtime.channels["test"].attach()
        await abandonRelease(realtime, mock, after: .seconds(5))

        let second = realtime.channels["test"]
        try await second.attach()
        let detaching = Task { try await second.detach() }
        await realtime.awaits(1, mock)
        await mock.clock.advance(by: .seconds(6))
        #expect(second.state == .detaching)
        await mock.clock.advance(by: .seconds(4))

        #expect(second.state == .attached)
        let error = await #expect(throws: AblyError.self) { try await detaching.value }
        #expect(error?.code == .channelOperationTimedOut)
    }

    @Test func `the next attempt to attach is not made for the next channel of the name`() async throws {
        let mock = MockWebSocket.scripted(attach: [.detached("test"), .detached("test"), .attached("test")])
        let realtime = AblyRealtime(mock) { $0.channelRetryTimeout = .seconds(10) }
        realtime.connect()
        let first = realtime.channels["test"]
        await #expect(throws: AblyError.self) { try await first.attach() }
        #expect(first.state == .suspended)
        await mock.clock.advance(by: .seconds(5))
        try await realtime.channels.release("test")

        let second = realtime.channels["test"]
        await #expect(throws: AblyError.self) { try await second.attach() }
        #expect(second.state == .suspended)
        // The first channel's time would have come after 8 to 10 seconds (RTB1).
        await mock.clock.advance(by: .milliseconds(5_500))
        #expect(second.state == .suspended)
        #expect(mock.messages(.attach).count == 2)
        await mock.clock.advance(by: .seconds(5))

        #expect(second.state == .attached)
    }

    @Test func `what the service says of a released channel is not taken for what it says of the next one`()
        async throws
    {
        let mock = MockWebSocket.scripted(detach: [nil])
        let realtime = AblyRealtime(mock)
        realtime.connect()
        try await realtime.channels["test"].attach()
        await abandonRelease(realtime, mock)

        let second = realtime.channels["test"]
        mock.sendToClient(.detached("test"))

        #expect(second.state == .initialized)
        #expect(second.errorReason == nil)
        try await second.attach()
        #expect(second.state == .attached)
    }

    @Test func `a released channel is not attached again, and has no members`() async throws {
        let mock = MockWebSocket.scripted()
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        try await realtime.channels.release("test")

        await #expect(throws: AblyError.self) { try await channel.attach() }
        await #expect(throws: AblyError.self) { _ = try await channel.presence.get() }
        #expect(channel.state == .detached)
        #expect(realtime.pendingCalls == 0)
        #expect(mock.messages(.attach).count == 1)
    }
}
