import Synchronization

@testable import AblyPlatform

/// Sends over another transport, modifies requests, and records responses.
final class RecordingTransport: HTTPTransport {
    private let base: any HTTPTransport
    private let change: @Sendable (inout TransportRequest) throws -> Void
    private let recorded = Mutex<[TransportResponse]>([])

    /// - Parameters:
    ///   - base: The underlying transport; closed together with this one.
    ///   - change: Modifies a request before it is sent.
    init(over base: any HTTPTransport, change: @escaping @Sendable (inout TransportRequest) throws -> Void = { _ in }) {
        self.base = base
        self.change = change
    }

    /// The responses so far.
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
