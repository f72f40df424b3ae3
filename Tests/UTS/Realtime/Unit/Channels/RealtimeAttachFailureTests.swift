import AblyPubSub
import TestSupport
import Testing

/// Why a channel cannot be attached (RTL4b, RTL4f).
@Suite struct RealtimeAttachFailureTests {
    private static func expectNoAttachment(_ realtime: AblyRealtime, _ mock: MockWebSocket) async -> AblyError? {
        let channel = realtime.channels["test"]
        let log = channel.log()
        let error = await #expect(throws: AblyError.self) { try await channel.attach() }
        #expect(channel.state == .initialized)
        #expect(log.changes.isEmpty)
        #expect(mock.messages(.attach).isEmpty)
        return error
    }

    // UTS: realtime/unit/RTL4b/fails-connection-closed-0
    @Test func `no channel is attached once the connection is closed`() async {
        let mock = MockWebSocket.scripted()
        let realtime = AblyRealtime(mock)
        realtime.connect()
        await realtime.close()
        #expect(realtime.connection.state == .closed)

        let error = await Self.expectNoAttachment(realtime, mock)

        #expect(error?.code == .connectionClosed)
    }

    @Test func `no channel is attached while the connection is being closed`() async {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock)
        realtime.connect()
        realtime.connection.close()
        #expect(realtime.connection.state == .closing)

        let error = await Self.expectNoAttachment(realtime, mock)

        #expect(error?.code == .connectionClosed)
    }

    // UTS: realtime/unit/RTL4b/fails-connection-failed-1
    @Test func `no channel is attached once the connection has failed, for the same reason`() async {
        let mock = MockWebSocket(onConnectionAttempt: { attempt in
            attempt.respondWithSuccess(.connected())
            attempt.socket.sendToClientAndClose(.error(80000, "Fatal error"))
        })
        let realtime = AblyRealtime(mock)
        realtime.connect()
        #expect(realtime.connection.state == .failed)

        let error = await Self.expectNoAttachment(realtime, mock)

        #expect(error?.code == 80000)
        #expect(error?.message == "Fatal error")
    }

    // UTS: realtime/unit/RTL4b/fails-connection-suspended-2 (RTN14e: it takes two minutes)
    @Test func `no channel is attached while the connection is suspended`() async {
        let mock = MockWebSocket(onConnectionAttempt: { $0.respondWithRefused() })
        let realtime = AblyRealtime(mock) { $0.fallbackHosts = [] }
        realtime.connect()
        await mock.clock.advance(by: .seconds(121))
        #expect(realtime.connection.state == .suspended)

        let error = await Self.expectNoAttachment(realtime, mock)

        #expect(error == realtime.connection.errorReason)
    }

    // UTS: realtime/unit/RTL4f/timeout-to-suspended-0
    @Test func `a channel that is not attached in time is suspended`() async {
        let mock = MockWebSocket.connecting()
        let (realtime, channel) = mock.clientAndChannel { $0.realtimeRequestTimeout = .milliseconds(100) }
        let log = channel.log()
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)

        await mock.clock.advance(by: .milliseconds(99))
        #expect(channel.state == .attaching)
        await mock.clock.advance(by: .milliseconds(2))

        let error = await #expect(throws: AblyError.self) { try await attaching.value }
        #expect(error?.code == .channelOperationTimedOut && error?.code == 90007)
        #expect(channel.state == .suspended)
        #expect(log.states == [.attaching, .suspended])
        #expect(log.changes.last?.reason == error)
        #expect(channel.errorReason == error)
    }

    @Test func `a call that has failed by a timeout does not end the attempts to attach`() async {
        let mock = MockWebSocket.scripted(attach: [nil])
        let (realtime, channel) = mock.clientAndChannel { $0.realtimeRequestTimeout = .milliseconds(100) }
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        await mock.clock.advance(by: .milliseconds(101))
        await #expect(throws: AblyError.self) { try await attaching.value }

        // The default channelRetryTimeout, shortened by up to a fifth (RTB1b).
        await mock.clock.advance(by: .seconds(15))

        #expect(channel.state == .attached)
        #expect(mock.messages(.attach).count == 2)
    }
}
