import AblyPlatform
import Synchronization

/// A transport without a network: keeps what goes out and answers from a script.
final class StubTransport: HTTPTransport {
    /// What is answered to one request.
    struct Reply: Sendable {
        var status = 200
        var type: String? = "application/json"
        var headers: [(name: String, value: String)] = []
        /// The body; nil to send the request's own back.
        var body: [UInt8]?

        static func json(_ text: String, status: Int = 200) -> Reply { Reply(status: status, body: Array(text.utf8)) }

        static func bytes(_ bytes: [UInt8], type: String?, status: Int = 200) -> Reply {
            Reply(status: status, type: type, body: bytes)
        }

        static let nothing = Reply(status: 204, type: nil, body: [])
        static let echo = Reply()
    }

    private let sent = Mutex<[TransportRequest]>([])
    private let replies: [Reply]

    /// - Parameter replies: The answers in order; the last one repeats.
    init(_ replies: Reply...) { self.replies = replies }

    /// What went out so far.
    var requests: [TransportRequest] { sent.withLock { $0 } }

    func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse { answer(request) }

    @available(*, noasync)
    func sendBlocking(_ request: TransportRequest) throws(TransportError) -> TransportResponse { answer(request) }

    func close() {}

    private func answer(_ request: TransportRequest) -> TransportResponse {
        let count = sent.withLock { requests in
            requests.append(request)
            return requests.count - 1
        }
        let reply = replies[min(count, replies.count - 1)]
        let type = reply.type.map { [(name: "Content-Type", value: $0)] } ?? []
        return TransportResponse(
            status: reply.status, headers: ResponseHeaders(type + reply.headers),
            body: reply.body ?? request.body ?? [], roundTripTime: .milliseconds(1))
    }
}

extension Configuration {
    /// The same configuration over a transport.
    func over(_ transport: StubTransport) -> Configuration {
        var configuration = self
        configuration.transport = transport
        return configuration
    }
}

extension TransportRequest {
    /// The value of a header field; nil where it is missing.
    func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name.lowercased() }?.value }

    /// The body as text.
    var text: String? { body.map { String(decoding: $0, as: UTF8.self) } }

    /// The parts of the query, as they stand there.
    var query: [String] {
        guard let mark = target.firstIndex(of: "?") else { return [] }
        return target[target.index(after: mark)...].split(separator: "&").map(String.init)
    }
}
