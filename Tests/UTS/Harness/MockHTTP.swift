import AblyPubSub
import Synchronization

/// An HTTP transport for the cases of the test specification: a connection attempt before each request, scripted answers,
/// and a record of both.
final class MockHTTP: HTTPTransport {
    private struct State: Sendable {
        var connections: [MockConnection] = []
        var requests: [MockRequest] = []
        var queue: [MockResponse] = []
        var queueByHost: [String: [MockResponse]] = [:]
        var isClosed = false
    }

    private let state = Mutex(State())
    private let onConnection: @Sendable (MockConnection) -> MockConnectionOutcome
    private let onRequest: @Sendable (MockRequest) async -> MockResponse?

    /// - Parameters:
    ///   - onConnection: Decides the outcome of a connection attempt.
    ///   - onRequest: Answers a request; nil to take the next answer of the queue.
    init(
        onConnection: @escaping @Sendable (MockConnection) -> MockConnectionOutcome = { _ in .success },
        onRequest: @escaping @Sendable (MockRequest) async -> MockResponse? = { _ in nil }
    ) {
        self.onConnection = onConnection
        self.onRequest = onRequest
    }

    /// A transport that answers each request in the same way.
    convenience init(answering response: MockResponse) { self.init(onRequest: { _ in response }) }

    /// The connection attempts so far.
    var connections: [MockConnection] { state.withLock { $0.connections } }

    /// The requests so far.
    var requests: [MockRequest] { state.withLock { $0.requests } }

    /// Adds an answer for the next request that the handler leaves open.
    func queue(_ responses: MockResponse...) { state.withLock { $0.queue += responses } }

    /// Adds an answer for the next request to a host that the handler leaves open.
    func queue(forHost host: String, _ responses: MockResponse...) {
        state.withLock { $0.queueByHost[host, default: []] += responses }
    }

    /// Forgets the record and the queue.
    func reset() {
        state.withLock { state in
            let isClosed = state.isClosed
            state = State()
            state.isClosed = isClosed
        }
    }

    func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
        let request = try MockRequest(request)
        let connection = MockConnection(request)
        let isClosed = state.withLock { state in
            state.connections.append(connection)
            return state.isClosed
        }
        if isClosed { throw TransportError(.closed, detail: "the mock is closed") }
        try onConnection(connection).check()
        state.withLock { $0.requests.append(request) }
        var response = await onRequest(request)
        if response == nil { response = takeQueued(for: request.host) }
        guard let response else {
            throw TransportError(
                .invalidRequest, detail: "the test has no answer for \(request.method) \(request.path)")
        }
        if Task.isCancelled { throw TransportError(.cancelled, detail: "") }
        return try response.transportResponse(to: request)
    }

    @available(*, noasync, message: "blocks its thread: use send(_:) in asynchronous code")
    func sendBlocking(_ request: TransportRequest) throws(TransportError) -> TransportResponse {
        let answer = BlockingAnswer<Result<TransportResponse, TransportError>>()
        Task(executorPreference: TokenTaskExecutor(label: "mock-http")) {
            do throws(TransportError) {
                answer.give(.success(try await self.send(request)))
            } catch { answer.give(.failure(error)) }
        }
        return try answer.wait().get()
    }

    func close() { state.withLock { $0.isClosed = true } }

    private func takeQueued(for host: String) -> MockResponse? {
        state.withLock { state in
            if let responses = state.queueByHost[host], let first = responses.first {
                state.queueByHost[host] = Array(responses.dropFirst())
                return first
            }
            return state.queue.isEmpty ? nil : state.queue.removeFirst()
        }
    }
}

/// A connection attempt.
struct MockConnection: Sendable {
    let host: String
    let port: Int
    let tls: Bool

    init(_ request: MockRequest) {
        host = request.host
        port = request.port
        tls = request.scheme == "https"
    }
}

/// How a connection attempt ends.
enum MockConnectionOutcome: Sendable {
    case success, refused, timeout, dnsError

    fileprivate func check() throws(TransportError) {
        switch self {
        case .success: return
        case .refused: throw TransportError(.unreachable, detail: "connection refused")
        case .timeout: throw TransportError(.timedOut(connecting: true), detail: "connection timed out")
        case .dnsError: throw TransportError(.unreachable, detail: "the host name cannot be resolved")
        }
    }
}
