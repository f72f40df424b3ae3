import AblyPubSub
import TestSupport
import Testing

/// Messages that are not acknowledged when the connection changes its state (RTN7d, RTN7e).
@Suite struct PendingPublishTests {
    /// A client with an attached channel, of a service that acknowledges nothing.
    private func client(_ mock: MockWebSocket = .connecting(onMessageFromClient: MockService.silent)) async throws
        -> MessagingClient
    {
        try await MessagingClient(mock).attached()
    }

    // UTS: realtime/unit/RTN7e/pending-fail-suspended-0 (CD2f: how long the state is kept is said by the service)
    @Test func `when the connection is suspended, messages fail, sent or not`() async throws {
        let mock = MockWebSocket(onMessageFromClient: MockService.silent)
        let client = try MessagingClient(mock) { options in
            options.fallbackHosts = []
            options.disconnectedRetryTimeout = .seconds(3)
        }
        .connected()
        mock.attempts.last?.respondWithSuccess(.connected(ttl: 5000))
        try await client.channel.attach()
        let sent = try client.send("pending")
        mock.simulateDisconnect()
        mock.attempts.last?.respondWithRefused()
        #expect(client.realtime.connection.state == .disconnected)
        let queued = try client.send("queued")
        await mock.clock.advance(by: .seconds(4))
        mock.attempts.last?.respondWithRefused()
        #expect(mock.attempts.count == 3)
        await mock.clock.advance(by: .seconds(1))
        #expect(client.realtime.connection.state == .suspended)

        let reason = client.realtime.connection.errorReason
        let errors = [
            await #expect(throws: AblyError.self) { try await sent.result },
            await #expect(throws: AblyError.self) { try await queued.result },
        ]

        #expect(reason != nil)
        #expect(errors.map { $0?.code } == [reason?.code, reason?.code])
        #expect(errors.map { $0?.mayHaveBeenCarriedOut } == [true, false])
        // They are not sent again once there is a connection.
        await mock.clock.advance(by: .seconds(30))
        mock.attempts.last?.respondWithSuccess(.connected())
        #expect(client.realtime.connection.state == .connected)
        #expect(client.sentNames == ["pending"])
    }

    // UTS: realtime/unit/RTN7e/pending-fail-closed-1
    @Test func `when the connection is closed, a message that is not acknowledged fails`() async throws {
        let client = try await client()
        let pending = try client.send("pending")

        await client.realtime.close()
        let error = await #expect(throws: AblyError.self) { try await pending.result }

        #expect(client.realtime.connection.state == .closed)
        #expect(error?.code == 80017)
        #expect(error?.mayHaveBeenCarriedOut == true)
    }

    // UTS: realtime/unit/RTN7e/pending-fail-failed-2
    // UTS: realtime/unit/RTN7e/error-represents-reason-4
    @Test(arguments: [(80000, "Fatal error"), (80019, "Connection closed due to admin action")])
    func `when the connection fails, a message that is not acknowledged fails for the same reason`(
        code: Int, message: String
    ) async throws {
        let mock = MockWebSocket.connecting { received, socket in
            if received.action == .message {
                socket.sendToClientAndClose(.error(code, status: 400, message))
            } else {
                MockService.answer(received, on: socket)
            }
        }
        let client = try await client(mock)

        let pending = try client.send("pending")
        #expect(client.realtime.connection.state == .failed)
        let error = await #expect(throws: AblyError.self) { try await pending.result }

        #expect(error?.code.rawValue == code)
        #expect(error?.statusCode == 400)
        #expect(error?.message == message)
        #expect(client.realtime.connection.errorReason?.code.rawValue == code)
    }

    // UTS: realtime/unit/RTN7e/multiple-pending-fail-3
    @Test func `when the connection is closed, all messages that are not acknowledged fail`() async throws {
        let client = try await client()
        let pending = try ["msg1", "msg2", "msg3"].map { try client.send($0) }

        await client.realtime.close()

        for publish in pending {
            let error = await #expect(throws: AblyError.self) { try await publish.result }
            #expect(error?.code == 80017)
        }
    }

    // UTS: realtime/unit/RTN7d/fail-disconnected-no-queue-0
    @Test func `without a queue, a message that is not acknowledged fails when the connection is lost`() async throws {
        let client = try await MessagingClient(.connecting(onMessageFromClient: MockService.silent)) { options in
            options.queueMessages = false
        }
        .attached()
        let pending = try client.send("pending")
        let log = client.realtime.connection.log()

        client.mock.simulateDisconnect()
        let error = await #expect(throws: AblyError.self) { try await pending.result }

        #expect(log.states == [.disconnected, .connecting, .connected])
        #expect(error?.code == log.changes.first?.reason?.code)
        #expect(error?.mayHaveBeenCarriedOut == true)
        #expect(client.sentNames == ["pending"])
    }

    // UTS: realtime/unit/RTN7d/survive-disconnected-queue-1
    @Test func `a message that is not acknowledged survives the loss of the connection`() async throws {
        let client = try await client()
        let pending = try client.send("pending")

        client.mock.simulateDisconnect()
        #expect(client.mock.attempts.count == 2)
        #expect(client.sentNames == ["pending", "pending"])
        client.mock.sendToClient(.ack(0, serials: [["serial-ack"]]))

        #expect(try await pending.result.serials == ["serial-ack"])
    }
}
