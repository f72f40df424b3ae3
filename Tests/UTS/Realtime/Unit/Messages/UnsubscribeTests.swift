import AblyPubSub
import TestSupport
import Testing

/// How subscriptions to messages end (RTL8). In Swift, a listener is ended by what subscribing returns.
@Suite struct UnsubscribeTests {
    // UTS: realtime/unit/RTL8a/unsubscribe-specific-listener-0
    @Test func `a listener that is cancelled is called no more, others are`() async throws {
        let client = try await MessagingClient().attached()
        let (a, b) = (Deliveries<Message>(), Deliveries<Message>())
        let listener = try await client.channel.subscribe { a.add($0) }
        try await client.channel.subscribe { b.add($0) }
        client.deliver(Message(name: "msg1", data: "first"))
        await a.reaches(1)
        await b.reaches(1)

        listener.cancel()
        client.deliver(Message(name: "msg2", data: "second"))

        await b.reaches(2)
        await FakeClock.settle()
        #expect(a.items.map(\.name) == ["msg1"])
        #expect(b.items.map(\.name) == ["msg1", "msg2"])
    }

    @Test func `a sequence that is cancelled delivers what has arrived before, and ends`() async throws {
        let client = try await MessagingClient().attached()
        let messages = client.channel.messages()
        client.deliver(Message(name: "msg1", data: "first"))

        messages.cancel()
        client.deliver(Message(name: "msg2", data: "second"))

        #expect(try await messages.rest().map(\.name) == ["msg1"])
    }

    // UTS: realtime/unit/RTL8b/unsubscribe-named-listener-0
    @Test func `one of two subscriptions of a closure can be cancelled`() async throws {
        let client = try await MessagingClient().attached()
        let heard = Deliveries<Message>()
        let listener: @Sendable (Message) -> Void = { heard.add($0) }
        let alpha = try await client.channel.subscribe("alpha") { listener($0) }
        try await client.channel.subscribe("beta") { listener($0) }
        client.deliver(Message(name: "alpha", data: "a1"), Message(name: "beta", data: "b1"))
        await heard.reaches(2)

        alpha.cancel()
        client.deliver(Message(name: "alpha", data: "a2"), Message(name: "beta", data: "b2"))

        await heard.reaches(3)
        await FakeClock.settle()
        #expect(Set(heard.items.prefix(2).map(\.name)) == ["alpha", "beta"])
        #expect(heard.items.dropFirst(2).map(\.name) == ["beta"])
        #expect(heard.items.last?.data == "b2")
    }

    // UTS: realtime/unit/RTL8c/unsubscribe-all-listeners-0
    @Test func `all listeners can be cancelled together`() async throws {
        let client = try await MessagingClient().attached()
        let (all, named) = (Deliveries<Message>(), Deliveries<Message>())
        try await client.channel.subscribe { all.add($0) }
        try await client.channel.subscribe("specific") { named.add($0) }
        client.deliver(Message(name: "specific", data: "first"))
        await all.reaches(1)
        await named.reaches(1)

        client.channel.unsubscribe()
        let later = try await client.subscribe()
        client.deliver(Message(name: "specific", data: "second"), Message(name: "other", data: "third"))

        #expect(try await later.received().map(\.data) == ["second", "third"])
        await FakeClock.settle()
        #expect(all.items.map(\.data) == ["first"])
        #expect(named.items.map(\.data) == ["first"])
    }

    // UTS: realtime/unit/RTL8a/unsubscribe-noop-not-subscribed-1
    @Test func `cancelling what is not subscribed changes nothing`() async throws {
        let client = try await MessagingClient().attached()
        let heard = Deliveries<Message>()
        let ended = try await client.channel.subscribe { _ in }
        ended.cancel()
        let elsewhere = try await client.realtime.channels.get("other", options: client.channel.options)
            .subscribe { _ in }
        try await client.channel.subscribe { heard.add($0) }

        ended.cancel()
        elsewhere.cancel()
        client.deliver(Message(name: "test", data: "still-works"))

        await heard.reaches(1)
        #expect(heard.items.map(\.data) == ["still-works"])
    }
}
