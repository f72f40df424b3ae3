import AblyPubSub
import TestSupport
import Testing

/// What messages lack is filled in from the protocol message that brings them (TM2a, TM2c, TM2f).
@Suite struct MessageFieldsTests {
    /// What a subscriber gets of messages.
    private func received(
        _ messages: Message..., id: String? = nil, connectionId: String? = nil, timestamp: Int64? = nil
    ) async throws -> [Message] {
        let client = try await MessagingClient(options: ChannelOptions()).attached()
        let subscribers = try await client.subscribe()
        var message = ProtocolMessage.messages("test", messages, id: id, timestamp: timestamp)
        message.connectionId = connectionId
        client.mock.sendToClient(message)
        return try await subscribers.received()
    }

    // UTS: realtime/unit/TM2a/id-from-protocol-message-0
    @Test func `messages without ids get that of the protocol message and their index`() async throws {
        let messages = try await received(
            Message(name: "first", data: "a"), Message(name: "second", data: "b"), Message(name: "third", data: "c"),
            id: "abc123:5", connectionId: "abc123", timestamp: 1_700_000_000_000)

        #expect(messages.map(\.id) == ["abc123:5:0", "abc123:5:1", "abc123:5:2"])
    }

    // UTS: realtime/unit/TM2a/existing-id-not-overwritten-1
    @Test func `the id of a message is kept`() async throws {
        let messages = try await received(
            Message(id: "my-custom-id", name: "msg", data: "hello"), Message(name: "other"), id: "proto-id:0")

        #expect(messages.map(\.id) == ["my-custom-id", "proto-id:0:1"])
    }

    // UTS: realtime/unit/TM2a/no-id-without-protocol-id-2
    @Test func `messages get no ids from a protocol message without one`() async throws {
        let messages = try await received(Message(name: "msg", data: "hello"), connectionId: "abc123")

        #expect(messages.map(\.name) == ["msg"])
        #expect(messages.map(\.id) == [nil])
    }

    // UTS: realtime/unit/TM2c/connectionid-from-protocol-0
    // UTS: realtime/unit/TM2c/existing-connectionid-kept-1
    @Test(arguments: [(nil, "proto-conn"), ("msg-conn", "msg-conn")] as [(String?, String)])
    func `a message without a connection gets that of the protocol message`(
        own: String?, delivered: String
    ) async throws {
        let messages = try await received(
            Message(name: "msg", data: "hello", connectionId: own), id: "msg:0", connectionId: "proto-conn")

        #expect(messages.map(\.connectionId) == [delivered])
    }

    // UTS: realtime/unit/TM2f/timestamp-from-protocol-0
    // UTS: realtime/unit/TM2f/existing-timestamp-kept-1
    @Test(
        arguments: [(nil, 1_700_000_000_000), (1_600_000_000_000, 1_600_000_000_000)] as [(Int64?, Int64)])
    func `a message without a time gets that of the protocol message`(own: Int64?, delivered: Int64) async throws {
        let messages = try await received(
            Message(name: "msg", data: "hello", timestamp: own), id: "msg:0", timestamp: 1_700_000_000_000)

        #expect(messages.map(\.timestamp) == [delivered])
    }

    // UTS: realtime/unit/TM2a/all-fields-populated-together-3
    @Test func `all that messages lack is filled in together`() async throws {
        let messages = try await received(
            Message(name: "first", data: "a"), Message(name: "second", data: "b"), id: "connId:7",
            connectionId: "connId", timestamp: 1_700_000_000_000)

        #expect(messages.map(\.id) == ["connId:7:0", "connId:7:1"])
        #expect(messages.map(\.connectionId) == ["connId", "connId"])
        #expect(messages.map(\.timestamp) == [1_700_000_000_000, 1_700_000_000_000])
        #expect(messages.map(\.name) == ["first", "second"])
        #expect(messages.map(\.data) == ["a", "b"])
    }
}
