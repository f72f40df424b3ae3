import AblyPubSub
import TestSupport
import Testing

/// Subscriptions that last as long as a closure.
@Suite struct WithMessagesTests {
    private struct Failure: Error {}

    @Test func `the closure takes the messages with the names wanted, and its value is returned`() async throws {
        let client = try await MessagingClient().attached()

        let value = try await client.channel.withMessages(named: "a", "b") { messages in
            client.deliver(Message(name: "a", data: "1"), Message(name: "c", data: "2"), Message(name: "b", data: "3"))
            var payloads: [WireValue?] = []
            for try await message in messages {
                payloads.append(message.data)
                if payloads.count == 2 { break }
            }
            return payloads
        }

        #expect(value == ["1", "3"])
    }

    @Test func `it unsubscribes when the closure returns, and the channel stays attached`() async throws {
        let client = try await MessagingClient().attached()

        let messages = try await client.channel.withMessages { messages in
            client.deliver(Message(name: "during"))
            return messages
        }
        client.deliver(Message(name: "after"))

        #expect(messages.statistics.buffered == 1)
        var iterator = messages.makeAsyncIterator()
        #expect(try await iterator.next()?.name == "during")
        #expect(try await iterator.next() == nil)
        #expect(client.channel.state == .attached)
    }

    @Test func `it unsubscribes when the closure throws, and throws the same`() async throws {
        let client = try await MessagingClient().attached()
        let kept = Deliveries<Subscription<Message>>()

        await #expect(throws: Failure.self) {
            try await client.channel.withMessages { messages in
                kept.add(messages)
                throw Failure()
            }
        }
        client.deliver(Message(name: "after"))

        let messages = try #require(kept.items.first)
        #expect(messages.statistics.buffered == 0)
        var iterator = messages.makeAsyncIterator()
        #expect(try await iterator.next() == nil)
    }

    @Test func `it unsubscribes when the task is cancelled`() async throws {
        let client = try await MessagingClient().attached()
        let kept = Deliveries<Subscription<Message>>()
        let subscribing = Task {
            try await client.channel.withMessages { messages in
                kept.add(messages)
                for try await _ in messages {}
            }
        }
        await kept.reaches(1)

        subscribing.cancel()
        try await subscribing.value
        client.deliver(Message(name: "after"))

        #expect(kept.items.first?.statistics.buffered == 0)
    }

    /// RTL7g.
    @Test func `it attaches the channel, unless the options say otherwise`() async throws {
        let attaching = try MessagingClient(options: ChannelOptions()).connected()
        try await attaching.channel.withMessages { _ = try await $0.attached() }
        #expect(attaching.channel.state == .attached)

        let other = try MessagingClient().connected()
        try await other.channel.withMessages { _ = try await $0.attached() }
        #expect(other.channel.state == .initialized)
    }

    @Test func `it keeps as much as the buffer policy permits`() async throws {
        let client = try await MessagingClient().attached()

        let error = await #expect(throws: AblyError.self) {
            try await client.channel.withMessages(
                buffer: .bounded(messages: 1, bytes: .max, overflow: .fail)
            ) { messages in
                client.deliver(Message(name: "1"), Message(name: "2"))
                for try await _ in messages {}
            }
        }

        #expect(error?.code == .rateLimitExceededPerChannelBandwidth)
    }

    @MainActor
    @Test func `the closure runs where the caller does`() async throws {
        let client = try await MessagingClient().attached()
        var names: [String?] = []

        try await client.channel.withMessages { messages in
            client.deliver(Message(name: "1"))
            for try await message in messages {
                names.append(message.name)
                break
            }
        }

        #expect(names == ["1"])
    }
}
