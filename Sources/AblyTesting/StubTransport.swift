public import AblyPlatform
import Synchronization

/// A transport without a network, for tests of code that makes calls: it returns scripted responses and records the
/// requests.
///
/// ```swift
/// let transport = StubTransport(.json("[1754000000000]"))
/// var configuration = Configuration.ably(.key("appId.keyId:secret"))
/// configuration.transport = transport
/// let ably = Ably(configuration: configuration)
/// ```
public final class StubTransport: HTTPTransport {
    private struct State {
        var requests: [TransportRequest] = []
        var requestCount = 0
        var isClosed = false
        var gates: [Gate] = []
    }

    private let state = Mutex(State())
    private let answer: @Sendable (TransportRequest, Int) -> StubResponse

    /// Creates a transport whose responses depend on the requests.
    ///
    /// - Parameter answer: Returns the response to a request, given the request and the number of requests before it.
    public init(_ answer: @escaping @Sendable (TransportRequest, Int) -> StubResponse) { self.answer = answer }

    /// Creates a transport with scripted responses.
    ///
    /// - Parameter script: The responses in order. The last one is repeated; if there are none, each request fails with
    ///   `invalidRequest`.
    public convenience init(_ script: StubResponse...) {
        self.init { _, index in
            script.isEmpty
                ? .failure(.invalidRequest, "the stub has no responses", mayHaveBeenSent: false)
                : script[min(index, script.count - 1)]
        }
    }

    /// The latest 10,000 requests, including retries, in order.
    public var requests: [TransportRequest] { state.withLock { $0.requests } }

    /// The number of requests so far.
    public var requestCount: Int { state.withLock { $0.requestCount } }

    /// Whether the transport was closed.
    public var isClosed: Bool { state.withLock { $0.isClosed } }

    public func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
        var next = try begin(request)
        while case .held(let gate, let then) = next.content {
            next = try Self.response(after: await gate.pass(), then)
        }
        return try next.outcome(for: request)
    }

    @available(*, noasync, message: "blocks its thread: use send(_:) in asynchronous code")
    public func sendBlocking(_ request: TransportRequest) throws(TransportError) -> TransportResponse {
        var next = try begin(request)
        while case .held(let gate, let then) = next.content {
            next = try Self.response(after: gate.passBlocking(), then)
        }
        return try next.outcome(for: request)
    }

    public func close() {
        let gates = state.withLock { state in
            state.isClosed = true
            defer { state.gates = [] }
            return state.gates
        }
        for gate in gates { gate.close() }
    }

    private func begin(_ request: TransportRequest) throws(TransportError) -> StubResponse {
        let (count, isClosed) = state.withLock { state in
            state.requestCount += 1
            if state.requests.count >= Self.maximumRequests { state.requests.removeFirst() }
            state.requests.append(request)
            return (state.requestCount - 1, state.isClosed)
        }
        if isClosed { throw Self.closed(mayHaveBeenSent: false) }
        let response = answer(request, count)
        if case .held(let gate, _) = response.content {
            let isClosed = state.withLock { state in
                if !state.gates.contains(where: { $0 === gate }) { state.gates.append(gate) }
                return state.isClosed
            }
            if isClosed { gate.close() }
        }
        return response
    }

    private static func response(
        after passage: Gate.Passage, _ then: StubResponse
    ) throws(TransportError) -> StubResponse {
        switch passage {
        case .opened: then
        case .cancelled: throw TransportError(.cancelled, detail: "stub")
        case .closed: throw closed(mayHaveBeenSent: true)
        }
    }

    private static func closed(mayHaveBeenSent: Bool) -> TransportError {
        TransportError(.closed, detail: "stub", mayHaveBeenSent: mayHaveBeenSent)
    }

    private static let maximumRequests = 10_000
}
