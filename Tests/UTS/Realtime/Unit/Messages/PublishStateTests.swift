import AblyPubSub
import TestSupport
import Testing

/// What becomes of a publish in each state of the connection and of the channel (RTL6c).
@Suite struct PublishStateTests {
    // UTS: realtime/unit/RTL6c1/publish-when-attached-0
    @Test func `a message is sent at once over an attached channel`() async throws {
        let client = try await MessagingClient().attached()
        #expect(client.realtime.connection.state == .connected)
        #expect(client.channel.state == .attached)

        let pending = try client.send("test", "immediate")

        #expect(client.mock.messages(.message).map(\.messages) == [[Message(name: "test", data: "immediate")]])
        #expect(try await pending.result.serials == ["serial-0-0"])
    }

    // UTS: realtime/unit/RTL6c1/publish-when-attaching-1
    @Test func `a message is sent at once while the channel is being attached`() async throws {
        let client = try MessagingClient(.connecting()).connected()
        let attachment = Task { try await client.channel.attach() }
        await client.channel.reaches(.attaching)

        let pending = try client.send("while-attaching")

        #expect(client.channel.state == .attaching)
        #expect(client.sentNames == ["while-attaching"])
        client.mock.sendToClient(.ack(0, serials: [["s"]]))
        #expect(try await pending.result.serials == ["s"])
        client.mock.sendToClient(.attached("test"))
        _ = try await attachment.value
    }

    // UTS: realtime/unit/RTL6c1/publish-when-initialized-2
    // UTS: realtime/unit/RTL6c5/no-implicit-attach-0
    @Test func `a message is sent at once over a channel that is not attached, and does not attach it`() async throws {
        let client = try MessagingClient(options: ChannelOptions()).connected()
        #expect(client.channel.state == .initialized)

        try await client.channel.publish(name: "before-attach", data: "data")

        #expect(client.sentNames == ["before-attach"])
        #expect(client.channel.state == .initialized)
        #expect(client.mock.messages(.attach).isEmpty)
    }

    // UTS: realtime/unit/RTL6c2/queued-when-connecting-0
    @Test func `a message waits until the client has connected`() async throws {
        let client = try MessagingClient(MockWebSocket(onMessageFromClient: MockService.answer)).connected()
        #expect(client.realtime.connection.state == .connecting)

        let pending = try client.send("queued", "waiting")
        #expect(client.mock.messagesFromClient.isEmpty)
        client.mock.attempts.last?.respondWithSuccess()
        #expect(client.mock.messagesFromClient.isEmpty)
        client.mock.sendToClient(.connected())

        #expect(client.realtime.connection.state == .connected)
        #expect(client.mock.messages(.message).map(\.messages) == [[Message(name: "queued", data: "waiting")]])
        #expect(try await pending.result.serials == ["serial-0-0"])
    }

    // UTS: realtime/unit/RTL6c2/queued-when-disconnected-1
    @Test func `a message waits until the client has connected again`() async throws {
        let mock = MockWebSocket(onMessageFromClient: MockService.answer)
        let client = try MessagingClient(mock) { $0.fallbackHosts = [] }.connected()
        mock.attempts.last?.respondWithSuccess(.connected())
        mock.simulateDisconnect()
        mock.attempts.last?.respondWithRefused()
        #expect(client.realtime.connection.state == .disconnected)

        let pending = try client.send("during-disconnect", "queued")
        #expect(mock.messages(.message).isEmpty)
        await mock.clock.advance(by: .seconds(15))
        #expect(mock.attempts.count == 3)
        mock.attempts.last?.respondWithSuccess(.connected())

        #expect(client.realtime.connection.state == .connected)
        #expect(client.sentNames == ["during-disconnect"])
        #expect(try await pending.result.serials == ["serial-0-0"])
    }

    // UTS: realtime/unit/RTL6c2/queued-when-initialized-2
    @Test func `a message that is published before the client connects is sent once it has`() async throws {
        let client = try MessagingClient()
        #expect(client.realtime.connection.state == .initialized)

        let pending = try client.send("pre-connect", "early")
        #expect(client.mock.attempts.isEmpty)
        client.realtime.connect()

        #expect(client.sentNames == ["pre-connect"])
        #expect(try await pending.result.serials == ["serial-0-0"])
    }

    // UTS: realtime/unit/RTL6c2/queued-messages-order-4
    @Test func `messages that have waited are sent in the order of the calls`() async throws {
        let client = try MessagingClient(MockWebSocket(onMessageFromClient: MockService.answer)).connected()

        let pending = try ["first", "second", "third"].map { try client.send($0) }
        #expect(client.mock.messagesFromClient.isEmpty)
        client.mock.attempts.last?.respondWithSuccess(.connected())

        #expect(client.sentNames == ["first", "second", "third"])
        #expect(client.sentSerials == [0, 1, 2])
        var serials: [String?] = []
        for publish in pending { serials += try await publish.result.serials ?? [] }
        #expect(serials == ["serial-0-0", "serial-1-0", "serial-2-0"])
    }

    // UTS: realtime/unit/RTL6c2/fails-no-queue-messages-3
    @Test func `without a queue, a publish fails while there is no connection`() async throws {
        let client = try MessagingClient(MockWebSocket()) { $0.queueMessages = false }.connected()
        #expect(client.realtime.connection.state == .connecting)

        let error = await #expect(throws: AblyError.self) { try await client.channel.publish(name: "fail") }
        client.mock.attempts.last?.respondWithSuccess(.connected())

        #expect(error?.code == 80003)
        #expect(error?.mayHaveBeenCarriedOut == false)
        #expect(client.mock.messages(.message).isEmpty)
    }

    // UTS: realtime/unit/RTL6c4/fails-conn-suspended-0 (CD2f: without a connection, its state is kept for 120 s)
    @Test func `a publish fails while the connection is suspended`() async throws {
        let mock = MockWebSocket(onConnectionAttempt: { $0.respondWithRefused() })
        let client = try MessagingClient(mock) { options in
            options.fallbackHosts = []
            options.disconnectedRetryTimeout = .seconds(1)
        }
        .connected()
        await mock.clock.advance(by: .seconds(121))
        #expect(client.realtime.connection.state == .suspended)

        let error = await #expect(throws: AblyError.self) { try await client.channel.publish(name: "fail") }

        #expect(error != nil)
        #expect(error?.code == client.realtime.connection.errorReason?.code)
    }

    // UTS: realtime/unit/RTL6c4/fails-conn-closed-1
    @Test func `a publish fails once the connection is closed`() async throws {
        let client = try MessagingClient().connected()
        await client.realtime.close()
        #expect(client.realtime.connection.state == .closed)

        let error = await #expect(throws: AblyError.self) { try await client.channel.publish(name: "fail") }

        #expect(error?.code == 80017)
        #expect(client.mock.messages(.message).isEmpty)
    }

    // UTS: realtime/unit/RTL6c4/fails-conn-failed-2
    @Test func `a publish fails once the connection has failed`() async throws {
        let mock = MockWebSocket(onConnectionAttempt: { attempt in
            attempt.respondWithError(.error(80000, status: 400, "Fatal error"))
        })
        let client = try MessagingClient(mock).connected()
        #expect(client.realtime.connection.state == .failed)

        let error = await #expect(throws: AblyError.self) { try await client.channel.publish(name: "fail") }

        #expect(error?.code == 80000)
    }

    // UTS: realtime/unit/RTL6c4/fails-channel-suspended-3
    @Test func `a publish fails while the channel is suspended`() async throws {
        let client = try await MessagingClient.suspended()

        let error = await #expect(throws: AblyError.self) { try await client.channel.publish(name: "fail") }

        #expect(error?.code == 90001)
        #expect(client.mock.messages(.message).isEmpty)
    }

    // UTS: realtime/unit/RTL6c4/fails-channel-failed-4
    @Test func `a publish fails once the channel has failed`() async throws {
        let client = try await MessagingClient.failed()

        let error = await #expect(throws: AblyError.self) { try await client.channel.publish(name: "fail") }

        #expect(error?.code == 90001)
        #expect((error?.cause as? AblyError)?.code == 40160)
        #expect(client.mock.messages(.message).isEmpty)
    }
}
