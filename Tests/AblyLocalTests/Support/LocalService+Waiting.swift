@testable import AblyLocal

extension LocalService {
    /// Waits for a condition. Between two looks at it the service answers a request: it has its turn, and the tests
    /// beside this one have theirs.
    func wait(until condition: () async -> Bool) async throws {
        while await !condition() { _ = try await SocketClient(port: port).send("GET", "/time") }
    }
}
