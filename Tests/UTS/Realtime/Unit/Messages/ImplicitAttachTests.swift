import AblyPubSub
import TestSupport
import Testing

/// Subscribing to messages attaches the channel, unless the options say otherwise (RTL7g, RTL7h).
@Suite struct ImplicitAttachTests {
    // UTS: realtime/unit/RTL7g/implicit-attach-initialized-0
    @Test func `subscribing attaches the channel`() async throws {
        let client = try MessagingClient(options: ChannelOptions()).connected()
        #expect(client.channel.state == .initialized)
        let heard = Deliveries<Message>()

        try await client.channel.subscribe { heard.add($0) }

        #expect(client.channel.state == .attached)
        #expect(client.mock.messages(.attach).count == 1)
        client.deliver(Message(name: "test", data: "hello"))
        await heard.reaches(1)
        #expect(heard.items.map(\.data) == ["hello"])
    }

    @Test func `a sequence attaches the channel, and tells of the change`() async throws {
        let client = try MessagingClient(options: ChannelOptions()).connected()

        let messages = client.channel.messages()
        #expect(client.channel.state == .attached)
        let change: ChannelStateChange? = try await messages.attached()
        let second: ChannelStateChange? = try await client.channel.messages().attached()

        #expect(change?.previous == .attaching)
        #expect(change?.current == .attached)
        #expect(second == nil)
        #expect(client.mock.messages(.attach).count == 1)
        client.deliver(Message(name: "test", data: "hello"))
        #expect(try await messages.rest().map(\.data) == ["hello"])
    }

    // UTS: realtime/unit/RTL7g/implicit-attach-detached-1
    @Test func `subscribing attaches a channel that was detached`() async throws {
        let client = try await MessagingClient(options: ChannelOptions()).attached()
        try await client.channel.detach()
        #expect(client.channel.state == .detached)
        #expect(client.mock.messages(.attach).count == 1)

        try await client.channel.subscribe { _ in }

        #expect(client.channel.state == .attached)
        #expect(client.mock.messages(.attach).count == 2)
    }

    @Test func `subscribing attaches a channel that is being detached, once it is`() async throws {
        let mock = MockWebSocket.connecting { message, socket in
            if message.action != .detach { MockService.answer(message, on: socket) }
        }
        let client = try await MessagingClient(mock, options: ChannelOptions()).attached()
        let detachment = Task { try await client.channel.detach() }
        await client.channel.reaches(.detaching)

        let messages = client.channel.messages()
        #expect(mock.messages(.attach).count == 1)
        mock.sendToClient(.detached("test"))
        try await detachment.value

        #expect(client.channel.state == .attached)
        #expect(mock.messages(.attach).count == 2)
        client.deliver(Message(name: "test", data: "hello"))
        #expect(try await messages.rest().map(\.data) == ["hello"])
    }

    // UTS: realtime/unit/RTL7g/listener-registered-attach-fails-2
    @Test func `a listener is registered even if the channel cannot be attached`() async throws {
        let client = try MessagingClient(.connecting(), options: ChannelOptions()).connected()
        let heard = Deliveries<Message>()
        let subscribing = Task { try await client.channel.subscribe { heard.add($0) } }
        await client.channel.reaches(.attaching)

        client.mock.sendToClient(.error(40160, status: 401, "Not permitted", channel: "test"))
        let error = await #expect(throws: AblyError.self) { try await subscribing.value }
        #expect(error?.code == 40160)
        #expect(client.channel.state == .failed)
        let attachment = Task { try await client.channel.attach() }
        await client.channel.reaches(.attaching)
        client.mock.sendToClient(.attached("test"))
        _ = try await attachment.value
        client.deliver(Message(name: "test", data: "after-reattach"))

        await heard.reaches(1)
        #expect(heard.items.map(\.data) == ["after-reattach"])
    }

    // UTS: realtime/unit/RTL7h/no-attach-on-subscribe-0
    @Test func `subscribing attaches no channel whose options say so`() async throws {
        let client = try MessagingClient(options: ChannelOptions(attachOnSubscribe: false)).connected()

        try await client.channel.subscribe { _ in }
        let change = try await client.channel.messages().attached()

        #expect(change == nil)
        #expect(client.channel.state == .initialized)
        #expect(client.mock.messages(.attach).isEmpty)
    }

    // UTS: realtime/unit/RTL7g/no-attach-when-attached-3
    @Test func `subscribing to an attached channel sends nothing`() async throws {
        let client = try await MessagingClient(options: ChannelOptions()).attached()

        try await client.channel.subscribe { _ in }

        #expect(client.channel.state == .attached)
        #expect(client.mock.messages(.attach).count == 1)
    }

    // UTS: realtime/unit/RTL7g/no-attach-when-attaching-4
    @Test func `subscribing to a channel that is being attached waits for that`() async throws {
        let client = try MessagingClient(.connecting(), options: ChannelOptions()).connected()
        let attachment = Task { try await client.channel.attach() }
        await client.channel.reaches(.attaching)
        #expect(client.mock.messages(.attach).count == 1)

        let messages = client.channel.messages()
        let subscribing = Task { try await client.channel.subscribe { _ in } }
        await FakeClock.settle()
        #expect(client.channel.state == .attaching)
        #expect(client.mock.messages(.attach).count == 1)

        client.mock.sendToClient(.attached("test"))
        _ = try await attachment.value
        _ = try await subscribing.value
        #expect(try await messages.attached()?.current == .attached)
        #expect(client.mock.messages(.attach).count == 1)
    }
}
