import AblyPubSub
import Testing

/// Attachments of an attached channel that the service tells of (RTL2g, RTL12).
@Suite struct RealtimeChannelUpdateEventTests {
    private static func attached() async throws -> (MockWebSocket, RealtimeChannel, StateLog<ChannelStateChange>) {
        let mock = MockWebSocket.scripted()
        let (_, channel) = mock.clientAndChannel()
        let log = channel.log()
        try await channel.attach()
        return (mock, channel, log)
    }

    // UTS: realtime/unit/RTL12/update-emits-with-error-0
    @Test func `an attachment that does not resume is told as an update with its error`() async throws {
        let (mock, channel, log) = try await Self.attached()
        let error = ServiceError(code: 50000, statusCode: 500, message: "generic serverside failure")

        mock.sendToClient(.attached("test", error: error))

        #expect(channel.state == .attached)
        let updates = log.changes.filter { $0.event == .update }
        #expect(updates.count == 1)
        #expect(updates.first?.previous == .attached && updates.first?.current == .attached)
        #expect(updates.first?.resumed == false)
        #expect(updates.first?.reason?.code == 50000)
    }

    // UTS: realtime/unit/RTL12/no-error-null-reason-2
    // UTS: realtime/unit/RTL2g/update-event-condition-change-0
    @Test func `an attachment without an error is told as an update without one`() async throws {
        let (mock, channel, log) = try await Self.attached()

        mock.sendToClient(.attached("test"))

        #expect(channel.state == .attached)
        let updates = log.changes.filter { $0.event == .update }
        #expect(updates.count == 1)
        #expect(updates.first?.previous == .attached && updates.first?.current == .attached)
        #expect(updates.first?.resumed == false)
        #expect(updates.first?.reason == nil)
    }

    // UTS: realtime/unit/RTL12/resumed-no-update-1
    @Test func `an attachment that is a resumption is not told`() async throws {
        let (mock, channel, log) = try await Self.attached()

        mock.sendToClient(.attached("test", flags: .resumed))

        #expect(channel.state == .attached)
        #expect(log.changes.count == 2)
    }

    // UTS: realtime/unit/RTL2g/no-duplicate-state-events-1
    @Test func `a channel never enters the state that it is in`() async throws {
        let (mock, channel, log) = try await Self.attached()

        mock.sendToClient(.attached("test"))

        #expect(channel.state == .attached)
        #expect(log.changes.map(\.event) == [.state(.attaching), .state(.attached), .update])
    }
}
