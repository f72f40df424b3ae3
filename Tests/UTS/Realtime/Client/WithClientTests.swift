import AblyPubSub
import TestSupport
import Testing

/// A client that lives as long as a closure.
@Suite struct WithClientTests {
    private struct Failure: Error {}

    private let mock = MockWebSocket.connecting(onMessageFromClient: MockService.answer)
    private var options: ClientOptions { .mock(mock) }

    @Test func `the closure gets a client that connects, which is closed when it returns`() async throws {
        let (client, serials) = try await AblyRealtime.withClient(options) { client in
            try await client.connection.connected()
            return (client, try await client.channels["test"].publish(name: "event").serials)
        }

        #expect(serials == ["serial-0-0"])
        #expect(client.connection.state == .closed)
        #expect(mock.actions == [.message, .close])
    }

    @Test func `the client is closed when the closure throws, which is thrown on`() async {
        let kept = Deliveries<AblyRealtime>()

        await #expect(throws: Failure.self) {
            try await AblyRealtime.withClient(options) { client in
                kept.add(client)
                throw Failure()
            }
        }

        #expect(kept.items.map(\.connection.state) == [.closed])
        #expect(mock.actions == [.close])
    }

    @Test func `the client is closed when the task is cancelled`() async throws {
        let kept = Deliveries<AblyRealtime>()
        let options = options
        let running = Task {
            try await AblyRealtime.withClient(options) { client in
                kept.add(client)
                for try await _ in client.channels["test"].messages() {}
            }
        }
        await kept.reaches(1)

        running.cancel()
        try await running.value

        #expect(kept.items.map(\.connection.state) == [.closed])
        #expect(mock.actions.last == .close)
    }

    @Test func `a client that is closed within the closure is not closed again`() async throws {
        try await AblyRealtime.withClient(options) { client in await client.close() }

        #expect(mock.actions == [.close])
    }

    @MainActor
    @Test func `the closure runs where the caller does`() async throws {
        var state: ConnectionState?

        try await AblyRealtime.withClient(options) { client in
            try await client.connection.connected()
            state = client.connection.state
        }

        #expect(state == .connected)
    }
}
