import AblyPubSub
import Synchronization
import TestSupport
import Testing

/// A channel's states, and how the program is told of them (RTL2).
@Suite struct RealtimeChannelStateTests {
    // UTS: realtime/unit/RTL2b/channel-state-attribute-0
    // UTS: realtime/unit/RTL2b/initial-state-initialized-1
    @Test func `a new channel is not attached`() {
        let state: ChannelState = AblyRealtime(MockWebSocket()).channels["test"].state
        #expect(state == .initialized)
    }

    // UTS: realtime/unit/RTL2a/state-change-events-emitted-0
    @Test func `the program is told of each change, by closures and by sequences`() async throws {
        let mock = MockWebSocket.scripted()
        let realtime = AblyRealtime(mock)
        let channel = realtime.channels["test"]
        let calls = Mutex<[ChannelStateChange]>([])
        channel.on { change in calls.withLock { $0.append(change) } }
        var sequence = channel.changes().makeAsyncIterator()
        realtime.connect()

        try await channel.attach()

        let first = await sequence.next()
        let second = await sequence.next()
        #expect(first?.previous == .initialized && first?.current == .attaching)
        #expect(second?.previous == .attaching && second?.current == .attached)
        await eventually { calls.withLock { $0.count } == 2 }
        #expect(calls.withLock { $0 } == [first, second])
    }

    // UTS: realtime/unit/RTL2d/state-change-object-structure-0
    @Test func `a change has the states before and after, and what happened`() async throws {
        let mock = MockWebSocket.scripted()
        let (_, channel) = mock.clientAndChannel()
        let log = channel.log()

        try await channel.attach()

        let change = try #require(log.changes.first)
        #expect(change.current == .attaching)
        #expect(change.previous == .initialized)
        #expect(change.event == .state(.attaching))
        #expect(change.reason == nil)
        #expect(!change.resumed)
    }

    // UTS: realtime/unit/RTL2d/state-change-error-reason-1
    @Test func `a change by an error has the error`() async {
        let mock = MockWebSocket.scripted(attach: [.error(40160, status: 401, "Channel denied", channel: "test")])
        let (_, channel) = mock.clientAndChannel()
        let failures = Mutex<[ChannelStateChange]>([])
        channel.on([.state(.failed)]) { change in failures.withLock { $0.append(change) } }

        await #expect(throws: AblyError.self) { try await channel.attach() }

        await eventually { failures.withLock { !$0.isEmpty } }
        let change = failures.withLock { $0.first }
        #expect(change?.current == .failed)
        #expect(change?.reason?.code == 40160)
        #expect(change?.reason?.message == "Channel denied")
    }

    // RTL2d
    @Test func `a change to attached has the error of the answer`() async throws {
        let error = ServiceError(code: 91004, statusCode: 400, message: "unable to recover channel")
        let mock = MockWebSocket.scripted(attach: [.attached("test", error: error)])
        let (_, channel) = mock.clientAndChannel()

        let change = try await channel.attach()

        #expect(change?.reason?.code == 91004)
        #expect(channel.errorReason?.code == 91004)
    }

    // UTS: realtime/unit/RTL2/filtered-event-subscription-0
    @Test func `a closure for some events is called for no others`() async throws {
        let mock = MockWebSocket.scripted()
        let (_, channel) = mock.clientAndChannel()
        let calls = Mutex<[ChannelStateChange]>([])
        channel.on([.state(.attached), .state(.detached)]) { change in calls.withLock { $0.append(change) } }

        try await channel.attach()
        try await channel.detach()

        await eventually { calls.withLock { $0.last?.current } == .detached }
        #expect(calls.withLock { $0.map(\.current) } == [.attached, .detached])
        #expect(calls.withLock { $0.map(\.event) } == [.state(.attached), .state(.detached)])
    }

    @Test func `a closure is not called any more once it is cancelled`() async throws {
        let mock = MockWebSocket.scripted()
        let (_, channel) = mock.clientAndChannel()
        let cancelled = Mutex<[ChannelState]>([])
        let others = Mutex<[ChannelState]>([])
        channel.on { change in cancelled.withLock { $0.append(change.current) } }.cancel()
        channel.on { change in others.withLock { $0.append(change.current) } }

        try await channel.attach()

        await eventually { others.withLock { $0 } == [.attaching, .attached] }
        #expect(others.withLock { $0 } == [.attaching, .attached])
        #expect(cancelled.withLock { $0.isEmpty })
    }

    // UTS: realtime/unit/RTL2i/has-backlog-flag-true-0
    // UTS: realtime/unit/RTL2i/has-backlog-flag-false-1
    @Test(arguments: [true, false])
    func `a change tells whether earlier messages follow`(hasBacklog: Bool) async throws {
        let mock = MockWebSocket.scripted(attach: [.attached("test", flags: hasBacklog ? .hasBacklog : [])])
        let (_, channel) = mock.clientAndChannel()
        let log = channel.log()

        try await channel.attach()

        #expect(log.states == [.attaching, .attached])
        #expect(log.changes.map(\.hasBacklog) == [false, hasBacklog])
    }

    // UTS: realtime/unit/RTL2d/resumed-flag-propagated-2
    @Test(arguments: [true, false])
    func `a change tells whether no message was lost`(isResumed: Bool) async throws {
        let mock = MockWebSocket.scripted(attach: [.attached("test", flags: isResumed ? .resumed : [])])
        let (_, channel) = mock.clientAndChannel()
        let log = channel.log()

        try await channel.attach()

        #expect(log.states == [.attaching, .attached])
        #expect(log.changes.map(\.resumed) == [false, isResumed])
    }
}
