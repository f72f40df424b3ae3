import AblyPubSub
import TestSupport
import Testing

/// Which messages a subscriber gets (RTL7a, RTL7b, RTL7f, RTL17). Cases subscribe with a sequence and with a listener.
@Suite struct RealtimeSubscribeTests {
    // UTS: realtime/unit/RTL7a/subscribe-all-messages-0
    @Test func `a subscriber without a name gets all messages`() async throws {
        let client = try await MessagingClient().attached()
        let subscribers = try await client.subscribe()

        client.deliver(Message(name: "event1", data: "data1"))
        client.deliver(Message(name: "event2", data: "data2"))
        client.deliver(Message(data: "data3"))

        let received = try await subscribers.received()
        #expect(received.map(\.name) == ["event1", "event2", nil])
        #expect(received.map(\.data) == ["data1", "data2", "data3"])
    }

    // UTS: realtime/unit/RTL7a/multiple-messages-per-protocol-1
    @Test func `messages that arrive together are delivered one by one`() async throws {
        let client = try await MessagingClient().attached()
        let subscribers = try await client.subscribe()

        client.deliver(
            Message(name: "batch1", data: "first"), Message(name: "batch2", data: "second"),
            Message(name: "batch3", data: "third"))

        let received = try await subscribers.received()
        #expect(received.map(\.name) == ["batch1", "batch2", "batch3"])
        #expect(received.map(\.data) == ["first", "second", "third"])
    }

    // UTS: realtime/unit/RTL7b/name-filtered-subscribe-0
    @Test func `a subscriber with a name gets the messages of that name`() async throws {
        let client = try await MessagingClient().attached()
        let subscribers = try await client.subscribe("target")

        client.deliver(Message(name: "other", data: "should-not-receive"))
        client.deliver(Message(name: "target", data: "should-receive"))
        client.deliver(Message(data: "no-name-should-not-receive"))

        let received = try await subscribers.received()
        #expect(received.map(\.name) == ["target"])
        #expect(received.map(\.data) == ["should-receive"])
    }

    // UTS: realtime/unit/RTL7b/multiple-name-subscriptions-1
    @Test func `subscribers with different names get different messages`() async throws {
        let client = try await MessagingClient().attached()
        let alpha = try await client.subscribe("alpha")
        let beta = try await client.subscribe("beta")

        client.deliver(
            Message(name: "alpha", data: "a1"), Message(name: "beta", data: "b1"), Message(name: "alpha", data: "a2"),
            Message(name: "gamma", data: "g1"))

        #expect(try await alpha.received().map(\.data) == ["a1", "a2"])
        #expect(try await beta.received().map(\.data) == ["b1"])
    }

    @Test func `a subscriber with several names gets the messages of each`() async throws {
        let client = try await MessagingClient().attached()
        let messages = client.channel.messages(named: "alpha", "beta")
        let heard = Deliveries<Message>()
        try await client.channel.subscribe("alpha", "beta") { heard.add($0) }

        client.deliver(
            Message(name: "alpha", data: "a1"), Message(name: "gamma", data: "g1"), Message(name: "beta", data: "b1"))

        await heard.reaches(2)
        #expect(heard.items.map(\.data) == ["a1", "b1"])
        #expect(try await messages.rest() == heard.items)
    }

    // UTS: realtime/unit/RTL17/no-delivery-when-not-attached-0
    @Test func `messages are delivered only while the channel is attached`() async throws {
        let client = try MessagingClient(.connecting()).connected()
        let subscribers = try await client.subscribe()
        let attachment = Task { try await client.channel.attach() }
        await client.channel.reaches(.attaching)

        client.deliver(Message(name: "premature", data: "should-not-deliver"))
        client.mock.sendToClient(.attached("test"))
        client.deliver(Message(name: "in-time", data: "should-deliver"))

        _ = try await attachment.value
        #expect(try await subscribers.received().map(\.name) == ["in-time"])
    }

    // UTS: realtime/unit/RTL7f/no-echo-messages-0 (RTL7f: the service leaves them out, as the URL asks it to)
    @Test(arguments: [true, false])
    func `the service is asked not to send a client its own messages`(echoes: Bool) throws {
        let client = try MessagingClient { $0.echoMessages = echoes }.connected()

        #expect(client.mock.attempts.map { $0.query["echo"] } == [echoes ? "true" : "false"])
    }
}
