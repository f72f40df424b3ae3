import AblyPubSub
import TestSupport
import Testing

/// What is sent again over a new connection (RTN19).
@Suite struct ResendTests {
    // UTS: realtime/unit/RTN19a/resent-on-new-transport-0
    @Test func `a message that is not acknowledged is sent again over the next connection`() async throws {
        let client = try await MessagingClient(.connecting(onMessageFromClient: MockService.silent)).attached()
        let pending = try client.send("resend-me")
        #expect(client.sentNames == ["resend-me"])

        client.mock.simulateDisconnect()

        #expect(client.realtime.connection.state == .connected)
        let connections = client.mock.messages(perConnection: .message)
        let messages: [[Message]?] = [[Message(name: "resend-me", data: "data")]]
        #expect(connections.map { $0.map(\.messages) } == [messages, messages])
        client.mock.sendToClient(.ack(0, serials: [["serial-resent"]]))
        #expect(try await pending.result.serials == ["serial-resent"])
    }

    // UTS: realtime/unit/RTN19a2/same-serial-on-resume-0
    @Test func `messages keep their serials if the connection is resumed`() async throws {
        let mock = MockWebSocket(onMessageFromClient: MockService.silent)
        let client = try MessagingClient(mock).connected()
        mock.attempts.last?.respondWithSuccess(.connected(bare: "connection-abc", key: "key-1"))
        try await client.channel.attach()
        let acknowledged = try client.send("msg0")
        mock.sendToClient(.ack(0, serials: [["serial-0"]]))
        let pending = try [client.send("msg1"), client.send("msg2")]

        mock.simulateDisconnect()
        mock.attempts.last?.respondWithSuccess(.connected(bare: "connection-abc", key: "key-2"))

        #expect(mock.attempts.last?.query["resume"] == "key-1")
        let connections = mock.messages(perConnection: .message)
        #expect(connections.map { $0.map(\.msgSerial) } == [[0, 1, 2], [1, 2]])
        #expect(client.sentNames == ["msg0", "msg1", "msg2", "msg1", "msg2"])
        mock.sendToClient(.ack(1, count: 2, serials: [["serial-1"], ["serial-2"]]))
        #expect(try await acknowledged.result.serials == ["serial-0"])
        #expect(try await pending[0].result.serials == ["serial-1"])
        #expect(try await pending[1].result.serials == ["serial-2"])
    }

    // UTS: realtime/unit/RTN19a2/new-serial-failed-resume-1 (RTN19a2: another serial tells the two apart)
    @Test func `messages are numbered anew if the connection is not resumed`() async throws {
        let mock = MockWebSocket(onMessageFromClient: MockService.silent)
        let client = try MessagingClient(mock).connected()
        mock.attempts.last?.respondWithSuccess(.connected(bare: "connection-first", key: "key-first"))
        try await client.channel.attach()
        let acknowledged = try client.send("msg0")
        mock.sendToClient(.ack(0, serials: [["serial-0"]]))
        let pending = try [client.send("msg1"), client.send("msg2")]

        mock.simulateDisconnect()
        let error = ServiceError(code: 80018, statusCode: 400, message: "Connection not resumable")
        mock.attempts.last?.respondWithSuccess(.connected(bare: "connection-new", key: "key-new", error: error))
        let next = try client.send("msg3")

        let connections = mock.messages(perConnection: .message)
        #expect(connections.map { $0.map(\.msgSerial) } == [[0, 1, 2], [0, 1, 2]])
        #expect(client.sentNames == ["msg0", "msg1", "msg2", "msg1", "msg2", "msg3"])
        mock.sendToClient(.ack(0, count: 3, serials: [["new-1"], ["new-2"], ["new-3"]]))
        #expect(try await acknowledged.result.serials == ["serial-0"])
        #expect(try await pending[0].result.serials == ["new-1"])
        #expect(try await pending[1].result.serials == ["new-2"])
        #expect(try await next.result.serials == ["new-3"])
    }

    // UTS: realtime/unit/RTN19b/attach-resent-on-reconnect-0
    @Test func `a channel that is being attached is attached over the next connection`() async throws {
        let client = try MessagingClient(.connecting()).connected()
        let attachment = Task { try await client.channel.attach() }
        await client.channel.reaches(.attaching)

        client.mock.simulateDisconnect()
        #expect(client.realtime.connection.state == .connected)
        #expect(client.mock.messages(perConnection: .attach).map { $0.map(\.channel) } == [["test"], ["test"]])
        client.mock.sendToClient(.attached("test"))
        _ = try await attachment.value

        #expect(client.channel.state == .attached)
    }

    // UTS: realtime/unit/RTN19b/detach-resent-on-reconnect-1
    @Test func `a channel that is being detached is detached over the next connection`() async throws {
        let mock = MockWebSocket.connecting { message, socket in
            if message.action != .detach { MockService.answer(message, on: socket) }
        }
        let client = try await MessagingClient(mock).attached()
        let detachment = Task { try await client.channel.detach() }
        await client.channel.reaches(.detaching)

        mock.simulateDisconnect()
        #expect(client.realtime.connection.state == .connected)
        #expect(mock.messages(perConnection: .detach).map { $0.map(\.channel) } == [["test"], ["test"]])
        mock.sendToClient(.detached("test"))
        try await detachment.value

        #expect(client.channel.state == .detached)
        #expect(mock.messages(.attach).count == 1)
    }
}

extension MockWebSocket {
    /// The messages of the client with an action, by the connection over which they were sent.
    fileprivate func messages(perConnection action: ProtocolMessage.Action) -> [[ProtocolMessage]] {
        var connections: [[ProtocolMessage]] = []
        for event in events {
            switch event {
            case .success: connections.append([])
            case .fromClient(let message) where message.action == action:
                connections[connections.count - 1].append(message)
            default: continue
            }
        }
        return connections
    }
}
