import AblyPubSub
import TestSupport
import Testing

/// Waiting for a state of a channel (RTL25).
@Suite struct RealtimeChannelWhenStateTests {
    // UTS: realtime/unit/RTL25a/resolves-immediately-current-0
    @Test func `a call for the current state returns at once, without a change`() async throws {
        let realtime = AblyRealtime(MockWebSocket.scripted())
        realtime.connect()
        let channel = realtime.channels["test"]
        try await channel.attach()

        #expect(try await channel.whenState(.attached) == nil)
    }

    // UTS: realtime/unit/RTL25b/waits-for-state-change-0
    @Test func `a call for another state returns with the change to it`() async throws {
        let mock = MockWebSocket.scripted()
        let (realtime, channel) = mock.clientAndChannel()
        let waiting = Task { try await channel.whenState(.attached) }
        await realtime.awaits(1, mock)

        try await channel.attach()

        let change = try await waiting.value
        #expect(change?.current == .attached)
        #expect(change?.previous == .attaching)
    }

    // UTS: realtime/unit/RTL25b/fires-once-only-1
    @Test func `a call ends with the first change, and later ones need other calls`() async throws {
        let error = ServiceError(code: 91004, statusCode: 400, message: "the second attachment")
        let mock = MockWebSocket.scripted(attach: [.attached("test"), .attached("test", error: error)])
        let (realtime, channel) = mock.clientAndChannel()
        let waiting = Task { try await channel.whenState(.attached) }
        await realtime.awaits(1, mock)
        try await channel.attach()
        #expect(realtime.pendingCalls == 0)
        try await channel.detach()
        let second = Task { try await channel.whenState(.attached) }
        await realtime.awaits(1, mock)

        try await channel.attach()

        #expect(try await waiting.value?.reason == nil)
        #expect(try await second.value?.reason?.code == 91004)
        #expect(realtime.pendingCalls == 0)
    }

    // UTS: realtime/unit/RTL25a/past-state-does-not-resolve-1
    @Test func `a call for a state that is past waits until it is entered again`() async throws {
        let mock = MockWebSocket.scripted()
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        let waiting = Task { try await channel.whenState(.attaching) }
        await realtime.awaits(1, mock)
        await FakeClock.settle()
        #expect(realtime.pendingCalls == 1)
        try await channel.detach()
        #expect(realtime.pendingCalls == 1)

        try await channel.attach()

        #expect(try await waiting.value?.previous == .detached)
    }

    @Test func `a call whose task is cancelled ends with an error`() async throws {
        let mock = MockWebSocket.scripted()
        let realtime = AblyRealtime(mock)
        let channel = realtime.channels["test"]
        let waiting = Task { try await channel.whenState(.attached) }
        await realtime.awaits(1, mock)

        waiting.cancel()

        let error = await #expect(throws: AblyError.self) { try await waiting.value }
        #expect(error?.code == .operationCanceled)
        #expect(realtime.pendingCalls == 0)
    }
}
