#if ServiceLifecycle
    import AblyPubSub
    import Logging
    import ServiceLifecycle
    import TestSupport
    import Testing

    /// A client as a service of swift-service-lifecycle.
    @Suite struct ServiceTests {
        private let mock = MockWebSocket.connecting(onMessageFromClient: MockService.answer)

        private func group(_ realtime: AblyRealtime) -> ServiceGroup {
            ServiceGroup(services: [realtime], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        }

        @Test func `it connects, and closes the connection when the process shuts down`() async throws {
            let realtime = AblyRealtime(mock)
            let group = group(realtime)
            let running = Task { try await group.run() }
            await realtime.connection.reaches(.connected)
            try await realtime.channels["test"].publish(name: "event")

            await group.triggerGracefulShutdown()
            try await running.value

            #expect(realtime.connection.state == .closed)
            #expect(mock.actions == [.message, .close])
            #expect(realtime.pendingCalls == 0)
        }

        @Test func `it closes the connection when its task is cancelled`() async throws {
            let realtime = AblyRealtime(mock)
            let running = Task { try await realtime.run() }
            await realtime.awaits(1, mock)
            #expect(realtime.connection.state == .connected)

            running.cancel()
            try await running.value

            #expect(realtime.connection.state == .closed)
            #expect(mock.actions == [.close])
        }

        @Test func `it ends with the reason when the connection fails`() async throws {
            let realtime = AblyRealtime(mock)
            let running = Task { try await realtime.run() }
            await realtime.awaits(1, mock)

            mock.sendToClientAndClose(.error(40400, status: 404, "no such application"))

            let error = await #expect(throws: AblyError.self) { try await running.value }
            #expect(error?.code == 40400)
            #expect(realtime.connection.state == .failed)
        }

        @Test func `it ends with the reason if the connection has failed before`() async throws {
            let mock = MockWebSocket.scripted { _, attempt in
                attempt.respondWithError(.error(40400, status: 404, "no such application"))
            }
            let realtime = AblyRealtime(mock)

            let error = await #expect(throws: AblyError.self) { try await realtime.run() }

            #expect(error?.code == 40400)
        }

        @Test func `it goes on when the connection is lost, or closed and made anew`() async throws {
            let realtime = AblyRealtime(mock)
            let running = Task { try await realtime.run() }
            await realtime.awaits(1, mock)

            mock.simulateDisconnect()
            realtime.connection.close()
            realtime.connect()

            #expect(realtime.connection.state == .connected)
            #expect(realtime.pendingCalls == 1)
            running.cancel()
            try await running.value
            #expect(realtime.connection.state == .closed)
        }
    }
#endif
