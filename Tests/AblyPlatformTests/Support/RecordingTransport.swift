import Synchronization

@testable import AblyPlatform

/// Sends over another transport, changes what goes out, and remembers what came back.
final class RecordingTransport: HTTPTransport {
    private let base: any HTTPTransport
    private let change: @Sendable (inout TransportRequest) throws -> Void
    private let recorded = Mutex<[TransportResponse]>([])

    /// - Parameters:
    ///   - base: What carries requests; closed together with this one.
    ///   - change: Changes a request before it goes out.
    init(over base: any HTTPTransport, change: @escaping @Sendable (inout TransportRequest) throws -> Void = { _ in }) {
        self.base = base
        self.change = change
    }

    /// What came back so far.
    var responses: [TransportResponse] { recorded.withLock { $0 } }

    func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
        record(try await base.send(changed(request)))
    }

    @available(*, noasync)
    func sendBlocking(_ request: TransportRequest) throws(TransportError) -> TransportResponse {
        record(try base.sendBlocking(changed(request)))
    }

    func close() { base.close() }

    private func record(_ response: TransportResponse) -> TransportResponse {
        recorded.withLock { $0.append(response) }
        return response
    }

    private func changed(_ request: TransportRequest) throws(TransportError) -> TransportRequest {
        var request = request
        do { try change(&request) } catch { throw TransportError(.invalidRequest, detail: "\(error)") }
        return request
    }
}
