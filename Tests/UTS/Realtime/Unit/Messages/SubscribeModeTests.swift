import AblyPubSub
import Logging
import TestSupport
import Testing

/// Subscribing to messages of a channel that the service attached without the mode `subscribe` (RTL7i). The test
/// specification has no cases for it.
@Suite struct SubscribeModeTests {
    /// The modes presence and publish.
    private static let modes = ProtocolMessage.Flags(rawValue: 0b11 << 16)

    private let log = LogRecorder()

    private func client(strictMode: Bool, _ options: ChannelOptions = ChannelOptions()) throws -> MessagingClient {
        let mock = MockWebSocket.connecting { message, socket in
            switch message.action {
            case .attach: socket.sendToClient(.attached("test", flags: Self.modes))
            default: MockService.answer(message, on: socket)
            }
        }
        return try MessagingClient(mock, options: options) { options in
            options.strictMode = strictMode
            options.logger = log.logger
        }.connected()
    }

    private var warnings: [LogRecorder.Entry] {
        log.entries.filter { $0.level == .warning && $0.message.contains("mode subscribe") }
    }

    /// RTL7i1.
    @Test(arguments: [true, false])
    func `in strict mode, subscribing fails, and the closure is registered nevertheless`(isAttached: Bool) async throws
    {
        let client = try client(strictMode: true)
        if isAttached { try await client.channel.attach() }
        let heard = Deliveries<Message>()

        let error = await #expect(throws: AblyError.self) { try await client.channel.subscribe { heard.add($0) } }

        #expect(error?.code == 90009 && error?.statusCode == 400)
        #expect(error?.message.contains("subscribe") == true)
        #expect(client.channel.state == .attached)
        client.mock.sendToClient(.attached("test", flags: [Self.modes, ProtocolMessage.Flags(rawValue: 1 << 18)]))
        client.deliver(Message(name: "later"))
        await heard.reaches(1)
        #expect(heard.items.map(\.name) == ["later"])
    }

    /// RTL7i1.
    @Test func `in strict mode, a sequence tells that nothing will be delivered, and goes on`() async throws {
        let client = try client(strictMode: true)
        let messages = client.channel.messages()

        let error = await #expect(throws: AblyError.self) { try await messages.attached() }

        #expect(error?.code == 90009)
        client.deliver(Message(name: "later"))
        #expect(try await messages.rest().map(\.name) == ["later"])
    }

    /// RTL7i2.
    @Test func `otherwise, subscribing succeeds with a warning, once for each attachment`() async throws {
        let client = try client(strictMode: false)

        try await client.channel.subscribe { _ in }
        try await client.channel.messages().attached()
        #expect(warnings.count == 1)
        client.mock.simulateDisconnect()
        #expect(client.channel.state == .attached)
        try await client.channel.subscribe { _ in }

        #expect(warnings.count == 2)
    }

    /// RTL7i3.
    @Test func `the mode is not asked for if subscribing does not attach the channel`() async throws {
        let client = try client(strictMode: true, ChannelOptions(attachOnSubscribe: false))

        try await client.channel.subscribe { _ in }
        #expect(client.channel.state == .initialized)

        // Once it is attached, the mode is missing.
        try await client.channel.attach()
        let error = await #expect(throws: AblyError.self) { try await client.channel.subscribe { _ in } }
        #expect(error?.code == 90009)
    }

    /// RTL7i: what counts is what the service permits, not what the program asks for.
    @Test func `in strict mode, subscribing succeeds if the service permits it`() async throws {
        let mock = MockWebSocket.scripted(attach: [
            .attached("test", flags: [Self.modes, ProtocolMessage.Flags(rawValue: 1 << 18)])
        ])
        let client = try MessagingClient(mock, options: ChannelOptions(modes: [.publish])) { $0.strictMode = true }
            .connected()

        try await client.channel.subscribe { _ in }

        #expect(client.channel.modes.contains(.subscribe))
    }
}
