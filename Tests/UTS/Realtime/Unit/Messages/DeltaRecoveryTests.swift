import AblyPubSub
import Logging
import TestSupport
import Testing

/// A delta that cannot be applied makes the client attach the channel anew, from the last message that it got (RTL18).
@Suite struct DeltaRecoveryTests {
    private let log = LogRecorder()

    private func client(
        _ decoder: MockVCDiff?, _ mock: MockWebSocket = .connecting(onMessageFromClient: MockService.answer)
    ) async throws -> MessagingClient {
        try await MessagingClient(mock) { options in
            options.deltaDecoder = decoder
            options.logger = log.logger
        }
        .attached()
    }

    /// A service that answers the first request to attach the channel.
    private var answeringOnce: MockWebSocket {
        let attached = Deliveries<Void>()
        return .connecting { message, socket in
            guard message.action == .attach else { return }
            attached.add(())
            if attached.items.count == 1 { socket.sendToClient(.attached("test")) }
        }
    }

    private func deliver(_ message: Message, serial: String? = nil, to client: MessagingClient) {
        client.mock.sendToClient(.messages("test", [message], serial: serial))
    }

    // UTS: realtime/unit/RTL20/mismatched-id-triggers-recovery-0
    @Test func `a delta of another message than the last one is not applied`() async throws {
        let decoder = MockVCDiff()
        let client = try await client(decoder, answeringOnce)
        let messages = client.channel.messages()
        let changes = client.channel.log()

        deliver(Message(id: "msg-1:0", data: "base payload"), serial: "serial-1", to: client)
        let delta = MockVCDiff.delta(from: "base payload", to: "new payload")
        deliver(.delta("msg-2:0", from: "msg-999:0", delta), to: client)

        #expect(client.channel.state == .attaching)
        #expect(changes.states == [.attaching])
        #expect(changes.changes.first?.reason?.code == 40018)
        #expect(client.mock.messages(.attach).map(\.channelSerial) == [nil, "serial-1"])
        #expect(decoder.calls.isEmpty)
        #expect(try await messages.rest().map(\.data) == ["base payload"])
    }

    // UTS: realtime/unit/RTL18/decode-failure-recovery-0
    @Test func `a delta that the decoder refuses is discarded, and the channel is attached anew`() async throws {
        let client = try await client(MockVCDiff { _ in true }, answeringOnce)
        let messages = client.channel.messages()
        let changes = client.channel.log()

        deliver(Message(id: "msg-1:0", data: "base payload"), serial: "serial-100", to: client)
        deliver(.delta("msg-2:0", from: "msg-1:0", Array("fake".utf8)), serial: "serial-200", to: client)

        #expect(client.channel.state == .attaching)
        #expect(changes.states == [.attaching])
        #expect(changes.changes.first?.reason?.code == 40018)
        #expect(client.mock.messages(.attach).map(\.channelSerial) == [nil, "serial-100"])
        #expect(try await messages.rest().map(\.data) == ["base payload"])
        // RTL18a
        #expect(log.entries.filter { $0.level == .error }.map { $0.metadata["code"] } == ["40018"])
    }

    // UTS: realtime/unit/RTL18c/recovery-completes-on-attached-0
    @Test func `messages are delivered again once the channel is attached anew`() async throws {
        let client = try await client(MockVCDiff { $0 == 1 })
        let messages = client.channel.messages()
        let changes = client.channel.log()

        deliver(Message(id: "msg-1:0", data: "original base"), serial: "serial-1", to: client)
        deliver(.delta("msg-2:0", from: "msg-1:0", Array("bad".utf8)), serial: "serial-2", to: client)
        #expect(changes.states == [.attaching, .attached])
        deliver(Message(id: "msg-3:0", data: "fresh"), serial: "serial-3", to: client)
        let delta = MockVCDiff.delta(from: "fresh", to: "fresher")
        deliver(.delta("msg-4:0", from: "msg-3:0", delta), serial: "serial-4", to: client)

        #expect(client.channel.state == .attached)
        #expect(client.channel.errorReason == nil)
        #expect(client.channel.properties.channelSerial == "serial-4")
        #expect(
            try await messages.rest().map(\.data) == ["original base", "fresh", .bytes(of: "fresher")])
    }

    /// RTL18c: the service goes on after the last serial that the client got, that of a whole protocol message.
    @Test func `messages that arrive together with a bad delta are delivered once`() async throws {
        let client = try await client(MockVCDiff { $0 == 2 }, answeringOnce)
        let messages = client.channel.messages()
        deliver(Message(id: "msg-1:0", data: "a"), serial: "serial-1", to: client)
        let together = [
            Message.delta("msg-2:0", from: "msg-1:0", MockVCDiff.delta(from: "a", to: "b")),
            Message.delta("msg-2:1", from: "msg-2:0", MockVCDiff.delta(from: "b", to: "c")),
        ]

        client.mock.sendToClient(.messages("test", together, serial: "serial-2"))
        #expect(client.mock.messages(.attach).map(\.channelSerial) == [nil, "serial-1"])
        client.mock.sendToClient(.attached("test", serial: "serial-1", flags: .resumed))
        client.mock.sendToClient(.messages("test", together, serial: "serial-2"))

        #expect(client.channel.state == .attached)
        #expect(try await messages.rest().map(\.data) == ["a", .bytes(of: "b"), .bytes(of: "c")])
    }

    // UTS: realtime/unit/RTL18/single-recovery-at-time-1
    @Test func `a second delta that cannot be applied sends no second request`() async throws {
        let client = try await client(MockVCDiff { _ in true }, answeringOnce)

        deliver(Message(id: "msg-1:0", data: "base"), serial: "serial-1", to: client)
        deliver(.delta("msg-2:0", from: "msg-1:0", Array("bad-delta-1".utf8)), to: client)
        #expect(client.channel.state == .attaching)
        deliver(.delta("msg-3:0", from: "msg-2:0", Array("bad-delta-2".utf8)), to: client)

        #expect(client.channel.state == .attaching)
        #expect(client.mock.messages(.attach).count == 2)
    }

    // UTS: realtime/unit/PC3/no-plugin-fails-1 (RTL18, RTL20: the recovery, with 40018; RTL27b has 40019, for objects)
    @Test(arguments: ["msg-0:0", "msg-1:0"])
    func `without a decoder, a delta makes the client attach the channel anew`(from: String) async throws {
        let client = try await client(nil, answeringOnce)
        let messages = client.channel.messages()
        let changes = client.channel.log()

        deliver(Message(id: "msg-1:0", data: "base"), serial: "serial-1", to: client)
        let delta = MockVCDiff.delta(from: "base", to: "new")
        deliver(.delta("msg-2:0", from: from, delta), serial: "serial-2", to: client)

        #expect(changes.states == [.attaching])
        #expect(changes.changes.first?.reason?.code == 40018)
        #expect(client.channel.errorReason?.code == 40018)
        #expect(client.mock.messages(.attach).map(\.channelSerial) == [nil, "serial-1"])
        #expect(try await messages.rest().map(\.data) == ["base"])
    }

    /// RTL18: the first message of a channel cannot be a delta that the client can apply.
    @Test func `a delta without a message before it makes the client attach the channel anew`() async throws {
        let client = try await client(MockVCDiff(), answeringOnce)

        deliver(.delta("msg-1:0", from: "msg-0:0", MockVCDiff.delta(from: "", to: "new")), to: client)

        #expect(client.channel.state == .attaching)
        #expect(client.channel.errorReason?.code == 40018)
    }

    @Test func `a delta that fails again after the channel was attached anew is not asked for at once`() async throws {
        let client = try await client(MockVCDiff { _ in true })
        let changes = client.channel.log()

        for _ in 0..<2 {
            deliver(.delta("msg-2:0", from: "msg-1:0", Array("fake".utf8)), serial: "serial-200", to: client)
        }

        #expect(changes.states == [.attaching, .attached, .suspended])
        await client.mock.clock.advance(by: .seconds(16))
        #expect(changes.states.suffix(2) == [.attaching, .attached])
    }
}
