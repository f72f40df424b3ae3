import AblyPubSub
import TestSupport
import Testing

/// Places in a channel's order that the service names (RTL15).
@Suite struct RealtimeChannelPropertiesTests {
    /// A client that is connected, and its channel, attached by the first answer of the script.
    private static func attached(
        _ script: [ProtocolMessage?] = [.attached("test", serial: "serial-001")]
    ) async throws -> (MockWebSocket, RealtimeChannel) {
        let mock = MockWebSocket.scripted(attach: script)
        let realtime = AblyRealtime(mock) { $0.realtimeRequestTimeout = .milliseconds(100) }
        let channel = realtime.channels["test"]
        #expect(channel.properties.attachSerial == nil)
        #expect(channel.properties.channelSerial == nil)
        realtime.connect()
        try await channel.attach()
        return (mock, channel)
    }

    // UTS: realtime/unit/RTL15c/attach-serial-from-attached-0
    @Test func `the place of the attachment is that of the last one`() async throws {
        let (_, channel) = try await Self.attached([
            .attached("test", serial: "attach-serial-1"), .attached("test", serial: "attach-serial-2"),
        ])
        #expect(channel.properties.attachSerial == "attach-serial-1")

        try await channel.detach()
        try await channel.attach()

        #expect(channel.properties.attachSerial == "attach-serial-2")
    }

    // UTS: realtime/unit/RTL15c/attach-serial-server-reattach-1
    @Test func `the place of the attachment changes with one that does not resume`() async throws {
        let (mock, channel) = try await Self.attached()
        #expect(channel.properties.attachSerial == "serial-001")

        mock.sendToClient(.attached("test", serial: "updated-serial"))

        #expect(channel.properties.attachSerial == "updated-serial")
    }

    // UTS: realtime/unit/RTL15c/attach-serial-not-updated-resumed-2
    @Test func `the place of the attachment does not change with a resumption`() async throws {
        let (mock, channel) = try await Self.attached()

        mock.sendToClient(.attached("test", serial: "resumed-serial", flags: .resumed))

        #expect(channel.properties.channelSerial == "resumed-serial")
        #expect(channel.properties.attachSerial == "serial-001")
    }

    // UTS: realtime/unit/RTL15b/channel-serial-from-attached-0
    @Test func `the last place is at first that of the attachment`() async throws {
        let (_, channel) = try await Self.attached()
        #expect(channel.properties.channelSerial == "serial-001")
    }

    // UTS: realtime/unit/RTL15b/channel-serial-from-messages-1
    @Test func `the last place is that of the last message, of any kind`() async throws {
        let (mock, channel) = try await Self.attached()
        #expect(channel.properties.channelSerial == "serial-001")

        mock.sendToClient(.messages("test", [Message(name: "event", data: "data")], serial: "serial-002"))
        #expect(channel.properties.channelSerial == "serial-002")
        var presence = ProtocolMessage(.presence, channel: "test")
        presence.channelSerial = "serial-003"
        mock.sendToClient(presence)
        #expect(channel.properties.channelSerial == "serial-003")
        var annotation = ProtocolMessage(.annotation, channel: "test")
        annotation.channelSerial = "serial-004"
        mock.sendToClient(annotation)
        #expect(channel.properties.channelSerial == "serial-004")
        var object = ProtocolMessage(.object, channel: "test")
        object.channelSerial = "serial-005"
        mock.sendToClient(object)
        #expect(channel.properties.channelSerial == "serial-005")
    }

    // UTS: realtime/unit/RTL15b/serial-not-updated-empty-2
    @Test(arguments: [ProtocolMessage.Action.message, .presence, .annotation, .object])
    func `the last place does not change with a message that names none`(action: ProtocolMessage.Action) async throws {
        let (mock, channel) = try await Self.attached()
        var message = ProtocolMessage(action, channel: "test")
        if action == .message { message.messages = [Message(name: "event", data: "data")] }

        mock.sendToClient(message)

        #expect(channel.properties.channelSerial == "serial-001")
    }

    @Test func `the last place does not change with an attachment that names none`() async throws {
        let (mock, channel) = try await Self.attached()
        mock.sendToClient(.attached("test"))
        #expect(channel.properties.channelSerial == "serial-001")
    }

    // UTS: realtime/unit/RTL15b/serial-not-updated-irrelevant-3 (RTL15b2: the request to attach names the place before)
    @Test func `the last place does not change with what tells of none`() async throws {
        let (mock, channel) = try await Self.attached([.attached("test", serial: "serial-001"), nil])
        mock.sendToClient(.sync("test", [], serial: "cursor:"))
        #expect(channel.properties.channelSerial == "serial-001")
        var detached = ProtocolMessage.detached(
            "test", error: ServiceError(code: 90198, statusCode: 500, message: "Detached"))
        detached.channelSerial = "serial-should-not-apply"

        mock.sendToClient(detached)

        #expect(channel.state == .attaching)
        #expect(channel.properties.channelSerial == "serial-001")
        #expect(mock.messages(.attach).map(\.channelSerial) == [nil, "serial-001"])
        mock.sendToClient(.attached("test", serial: "serial-002"))
        #expect(channel.state == .attached)
        #expect(channel.properties.channelSerial == "serial-002")
    }

    // UTS: realtime/unit/RTL15b1/serial-cleared-detached-0
    @Test func `there is no last place once the channel is detached`() async throws {
        let (mock, channel) = try await Self.attached()

        try await channel.detach()

        #expect(channel.state == .detached)
        #expect(channel.properties.channelSerial == nil)
        try await channel.attach()
        #expect(mock.messages(.attach).map(\.channelSerial) == [nil, nil])
    }

    // UTS: realtime/unit/RTL15b1/serial-cleared-suspended-1 (RTL15b2: it is not cleared by being suspended)
    @Test func `the last place remains while the channel is suspended`() async throws {
        let (mock, channel) = try await Self.attached([.attached("test", serial: "serial-001"), nil])
        mock.sendToClient(
            .detached("test", error: ServiceError(code: 90198, statusCode: 500, message: "Detached")))
        #expect(channel.state == .attaching)

        await mock.clock.advance(by: .milliseconds(150))

        #expect(channel.state == .suspended)
        #expect(channel.properties.channelSerial == "serial-001")
        try await channel.attach()
        #expect(mock.messages(.attach).map(\.channelSerial) == [nil, "serial-001", "serial-001"])
    }

    // UTS: realtime/unit/RTL15b1/serial-cleared-failed-2
    @Test func `there is no last place once the channel has failed`() async throws {
        let (mock, channel) = try await Self.attached()

        mock.sendToClient(.error(40160, status: 401, "Not permitted", channel: "test"))

        #expect(channel.state == .failed)
        #expect(channel.properties.channelSerial == nil)
    }
}
