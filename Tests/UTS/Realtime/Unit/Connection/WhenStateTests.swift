import AblyPubSub
import TestSupport
import Testing

/// Waiting for a state of a connection (RTN26).
@Suite struct WhenStateTests {
    private let mock = MockWebSocket.connecting()

    // UTS: realtime/unit/RTN26a/immediate-callback-current-state-0
    @Test func `waiting for the current state ends at once, without a change`() async throws {
        let realtime = AblyRealtime(mock)
        realtime.connect()

        let change = try await realtime.connection.whenState(.connected)

        #expect(change == nil)
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTN26b/deferred-callback-future-state-0
    @Test func `waiting for another state ends with the change to it`() async throws {
        let realtime = AblyRealtime(mock)
        async let wait = realtime.connection.whenState(.connected)
        await realtime.hasPending(1)
        #expect(realtime.connection.state == .initialized)

        realtime.connect()

        let change = try #require(try await wait)
        #expect(change.previous == .connecting && change.current == .connected)
    }

    // UTS: realtime/unit/RTN26b/fires-only-once-1
    @Test func `waiting ends the first time that the state is entered`() async throws {
        let realtime = AblyRealtime(mock)
        async let wait = realtime.connection.whenState(.connected)
        await realtime.hasPending(1)
        realtime.connect()
        #expect(try await wait != nil)
        #expect(realtime.pendingCalls == 0)

        mock.simulateDisconnect()

        // A call has one result: nothing of it is left that a second connection could end.
        #expect(realtime.pendingCalls == 0)
        #expect(mock.attempts.count == 2 && realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTN26a/multiple-whenstate-calls-1
    @Test func `several calls wait at the same time, each for its state`() async throws {
        let realtime = AblyRealtime(mock)
        async let first = realtime.connection.whenState(.connected)
        async let second = realtime.connection.whenState(.connected)
        async let third = realtime.connection.whenState(.connecting)
        await realtime.hasPending(3)

        realtime.connect()

        let changes = try await [first, second, third]
        #expect(changes.map { $0?.current } == [.connected, .connected, .connecting])
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTN26a/no-fire-for-past-state-2
    @Test func `a state that has passed ends no wait`() async throws {
        let realtime = AblyRealtime(mock)
        realtime.connect()
        async let wait = realtime.connection.whenState(.connecting)
        await realtime.hasPending(1)

        await mock.clock.advance(by: .seconds(1))
        #expect(realtime.pendingCalls == 1)
        mock.simulateDisconnect()

        let change = try #require(try await wait)
        #expect(change.previous == .disconnected && change.current == .connecting)
    }

    // UTS: realtime/unit/RTN26/whenstate-different-states-0
    @Test func `any state can be waited for`() async throws {
        let realtime = AblyRealtime(.refusing(Toggle(true))) { $0.fallbackHosts = [] }
        #expect(try await realtime.connection.whenState(.initialized) == nil)
        async let connecting = realtime.connection.whenState(.connecting)
        async let disconnected = realtime.connection.whenState(.disconnected)
        await realtime.hasPending(2)

        realtime.connect()

        #expect(try await connecting?.current == .connecting)
        #expect(try await disconnected?.current == .disconnected)
        #expect(realtime.connection.state == .disconnected)
    }
}
