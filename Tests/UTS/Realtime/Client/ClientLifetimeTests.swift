import AblyPubSub
import TestSupport
import Testing

/// When the connection of a client ends, and what ends with it.
@Suite struct ClientLifetimeTests {
    private let mock = MockWebSocket.connecting(onMessageFromClient: MockService.answer)

    private func connected() -> AblyRealtime {
        let realtime = AblyRealtime(mock)
        realtime.connect()
        return realtime
    }

    @Test func `the connection is closed when the client is released`() async {
        var realtime: AblyRealtime? = connected()
        #expect(realtime?.connection.state == .connected)
        #expect(mock.activeConnection?.isOpen == true)

        realtime = nil

        await eventually { mock.activeConnection?.isOpen == false }
        #expect(mock.activeConnection?.isOpen == false)
        #expect(mock.clientCloses == 1)
    }

    @Test func `the connection is not closed as long as a channel is kept`() async throws {
        var realtime: AblyRealtime? = connected()
        var channel = realtime?.channels["test"]
        realtime = nil
        await FakeClock.settle()

        #expect(try await channel?.publish(name: "event").serials?.count == 1)
        channel = nil

        await eventually { mock.activeConnection?.isOpen == false }
        #expect(mock.activeConnection?.isOpen == false)
    }

    @Test func `the connection is not closed as long as a subscription is kept`() async throws {
        var realtime: AblyRealtime? = connected()
        var messages = realtime?.channels["test"].messages()
        realtime = nil
        await FakeClock.settle()

        mock.sendToClient(.messages("test", [Message(name: "event")]))
        do {
            var iterator = try #require(messages).makeAsyncIterator()
            #expect(try await iterator.next()?.name == "event")
        }
        messages = nil

        await eventually { mock.activeConnection?.isOpen == false }
        #expect(mock.activeConnection?.isOpen == false)
    }

    @Test func `a listener does not keep the connection`() async throws {
        var realtime: AblyRealtime? = connected()
        let heard = Deliveries<ConnectionStateChange>()
        let listeners = [
            realtime?.connection.on { heard.add($0) }, try await realtime?.channels["test"].subscribe { _ in },
        ]
        realtime = nil

        await eventually { mock.activeConnection?.isOpen == false }
        #expect(mock.activeConnection?.isOpen == false)
        // They can still be cancelled.
        for listener in listeners { listener?.cancel() }
    }

    @Test func `no attempt to connect follows once the client is released`() async {
        let mock = MockWebSocket(onConnectionAttempt: { $0.respondWithRefused() })
        var realtime: AblyRealtime? = AblyRealtime(mock) { $0.fallbackHosts = [] }
        realtime?.connect()
        #expect(realtime?.connection.state == .disconnected)
        realtime = nil

        await mock.clock.advance(by: .seconds(120))

        #expect(mock.attempts.count == 1)
    }

    @Test func `close ends the sequences of a client, after the last change`() async throws {
        let realtime = connected()
        let channel = realtime.channels["test"]
        let (messages, members) = (channel.messages(), channel.presence.members())
        let changes = realtime.connection.changes()
        try await messages.attached()

        await realtime.close()

        var states: [ConnectionState] = []
        for await change in changes { states.append(change.current) }
        #expect(states == [.closing, .closed])
        for try await _ in messages { Issue.record("a message was delivered") }
        for try await _ in members {}
    }

    @Test func `a sequence of changes outlasts a connection that is closed and made anew`() async {
        let realtime = connected()
        let changes = realtime.connection.changes()

        realtime.connection.close()
        realtime.connect()
        await realtime.close()

        var states: [ConnectionState] = []
        for await change in changes { states.append(change.current) }
        #expect(states == [.closing, .closed, .connecting, .connected, .closing, .closed])
    }
}
