import AblyPubSub
import TestSupport
import Testing

/// Subscribing to messages that match a filter (RTL22, MFI2).
@Suite struct MessageFilterTests {
    private static func reference(to serial: String, _ type: String = "com.ably.answer") -> Extras {
        Extras(ref: MessageReference(type: type, timeserial: serial))
    }

    /// The messages that subscribers with the filter get.
    private func received(_ filter: MessageFilter, of messages: Message...) async throws -> [Message] {
        let client = try await MessagingClient().attached()
        let subscribers = try await client.subscribe(matching: filter)
        for message in messages { client.deliver(message) }
        return try await subscribers.received()
    }

    // UTS: realtime/unit/RTL22a/filter-matching-name-0
    @Test func `a filter with a name lets messages of that name through`() async throws {
        let messages = try await received(
            MessageFilter(name: "target-event"), of: Message(name: "target-event", data: "match-1"),
            Message(name: "other-event", data: "no-match"), Message(name: "target-event", data: "match-2"),
            Message(data: "no-name"))

        #expect(messages.map(\.name) == ["target-event", "target-event"])
        #expect(messages.map(\.data) == ["match-1", "match-2"])
    }

    // UTS: realtime/unit/RTL22a/filter-matching-ref-timeserial-1
    @Test func `a filter with a serial lets messages through that refer to it`() async throws {
        let serial = "abc123@1700000000000-0"
        let messages = try await received(
            MessageFilter(refTimeserial: serial),
            of: Message(name: "answer", data: "match", extras: Self.reference(to: serial)),
            Message(name: "answer", data: "no-match", extras: Self.reference(to: "xyz789@1700000000000-0")),
            Message(name: "plain", data: "no-ref"),
            Message(name: "reaction", data: "match-2", extras: Self.reference(to: serial, "com.ably.reaction")))

        #expect(messages.map(\.data) == ["match", "match-2"])
    }

    // UTS: realtime/unit/RTL22b/filter-isref-false-0
    @Test func `a filter can let only messages through that refer to nothing, or only others`() async throws {
        let plain = Message(name: "plain", data: "no-extras")
        let answer = Message(name: "answer", data: "has-ref", extras: Self.reference(to: "abc123@1700000000000-0"))
        let annotated = Message(
            name: "annotated", data: "extras-no-ref", extras: Extras(headers: ["custom-key": "custom-value"]))
        let reaction = Message(
            name: "reaction", data: "also-has-ref",
            extras: Self.reference(to: "xyz789@1700000000000-0", "com.ably.reaction"))

        let without = try await received(MessageFilter(isRef: false), of: plain, answer, annotated, reaction)
        let with = try await received(MessageFilter(isRef: true), of: plain, answer, annotated, reaction)

        #expect(without.map(\.name) == ["plain", "annotated"])
        #expect(without.map(\.data) == ["no-extras", "extras-no-ref"])
        #expect(with.map(\.name) == ["answer", "reaction"])
    }

    // UTS: realtime/unit/RTL22c/filter-multiple-criteria-0
    @Test func `a message has to match all that a filter says`() async throws {
        let messages = try await received(
            MessageFilter(refType: "com.ably.answer", name: "comment"),
            of: Message(name: "comment", data: "both-match", extras: Self.reference(to: "abc@1700000000000-0")),
            Message(
                name: "comment", data: "name-only",
                extras: Self.reference(to: "def@1700000000000-0", "com.ably.reaction")),
            Message(name: "update", data: "type-only", extras: Self.reference(to: "ghi@1700000000000-0")),
            Message(name: "update", data: "neither"),
            Message(name: "comment", data: "both-match-2", extras: Self.reference(to: "jkl@1700000000000-0")))

        #expect(messages.map(\.data) == ["both-match", "both-match-2"])
    }

    // UTS: realtime/unit/RTL22a/filter-matching-clientid-2
    @Test func `a filter with a client id lets messages of that client through`() async throws {
        let messages = try await received(
            MessageFilter(clientId: "user-42"), of: Message(name: "chat", data: "hello", clientId: "user-42"),
            Message(name: "chat", data: "hi", clientId: "user-99"), Message(name: "system", data: "broadcast"),
            Message(name: "chat", data: "world", clientId: "user-42"))

        #expect(messages.map(\.data) == ["hello", "world"])
        #expect(messages.map(\.clientId) == ["user-42", "user-42"])
    }
}
