import Synchronization

@testable import AblyPlatform

/// A transport without a network: records what goes out and answers from a script.
final class StubTransport: HTTPTransport {
    /// What becomes of one request.
    enum Answer: Sendable {
        case reply(TransportResponse)
        case failure(TransportError)
        /// Waits at the gate, then goes on as said.
        indirect case held(Gate, Answer)

        /// A reply.
        static func reply(
            _ status: Int, _ body: String = "", type: String? = "application/json",
            headers: [(name: String, value: String)] = []
        ) -> Answer {
            bytes(status, Array(body.utf8), type: type, headers: headers)
        }

        /// A reply with any body.
        static func bytes(
            _ status: Int, _ body: [UInt8], type: String?, headers: [(name: String, value: String)] = []
        ) -> Answer {
            let fields = headers + (type.map { [(name: "Content-Type", value: $0)] } ?? [])
            return .reply(
                TransportResponse(
                    status: status, headers: ResponseHeaders(fields), body: body, roundTripTime: .milliseconds(5)))
        }

        static func failure(_ kind: TransportError.Kind, _ detail: String = "stub") -> Answer {
            .failure(TransportError(kind, detail: detail))
        }
    }

    private struct State {
        var requests: [TransportRequest] = []
        var isClosed = false
        var gates: [Gate] = []
    }

    private let state = Mutex(State())
    private let answer: @Sendable (TransportRequest, Int) -> Answer

    /// - Parameter answer: Says what becomes of a request; also told how many came before.
    init(_ answer: @escaping @Sendable (TransportRequest, Int) -> Answer) { self.answer = answer }

    /// - Parameter script: The answers in order; the last one repeats.
    convenience init(_ script: Answer...) {
        self.init { _, index in script[min(index, script.count - 1)] }
    }

    /// What went out so far.
    var requests: [TransportRequest] { state.withLock { $0.requests } }

    /// Whether the transport was closed.
    var isClosed: Bool { state.withLock { $0.isClosed } }

    func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
        var next = try begin(request)
        while case .held(let gate, let then) = next {
            next = try Self.answer(after: await gate.pass(), then)
        }
        return try Self.end(next)
    }

    @available(*, noasync)
    func sendBlocking(_ request: TransportRequest) throws(TransportError) -> TransportResponse {
        var next = try begin(request)
        while case .held(let gate, let then) = next {
            next = try Self.answer(after: gate.pass(), then)
        }
        return try Self.end(next)
    }

    func close() {
        let gates = state.withLock { state in
            state.isClosed = true
            return state.gates
        }
        for gate in gates { gate.close() }
    }

    private func begin(_ request: TransportRequest) throws(TransportError) -> Answer {
        let (count, isClosed) = state.withLock { state in
            state.requests.append(request)
            return (state.requests.count - 1, state.isClosed)
        }
        if isClosed { throw TransportError(.closed, detail: "stub") }
        let answer = answer(request, count)
        if case .held(let gate, _) = answer {
            let isClosed = state.withLock { state in
                state.gates.append(gate)
                return state.isClosed
            }
            if isClosed { gate.close() }
        }
        return answer
    }

    private static func answer(after passage: Gate.Passage, _ then: Answer) throws(TransportError) -> Answer {
        switch passage {
        case .opened: return then
        case .cancelled: throw TransportError(.cancelled, detail: "stub")
        case .closed: throw TransportError(.closed, detail: "stub")
        }
    }

    private static func end(_ answer: Answer) throws(TransportError) -> TransportResponse {
        switch answer {
        case .reply(let response): return response
        case .failure(let error): throw error
        case .held: throw TransportError(.invalidRequest, detail: "a held answer cannot be an end")
        }
    }
}

extension TransportRequest {
    /// The value of a header field; nil where it is missing.
    func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name.lowercased() }?.value }
}
