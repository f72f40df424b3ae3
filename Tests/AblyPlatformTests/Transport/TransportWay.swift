import TestSupport
import Testing

@testable import AblyPlatform

/// The ways to send a request, which must not differ in their results.
enum TransportWay: CaseIterable, Sendable {
    case blocking
    case asynchronous
    /// Asynchronous over `poll`, for systems without epoll.
    case asynchronousOverPoll

    func makeTransport(
        _ options: CurlTransport.Options = .init(), proxy: CurlTransport.Proxy = .none
    ) -> CurlTransport {
        var options = options
        options.proxy = proxy
        switch self {
        case .blocking, .asynchronous: return CurlTransport(options: options)
        case .asynchronousOverPoll:
            return CurlTransport(options: options) { () throws(TransportError) in try PollPoller() }
        }
    }

    /// Sends without blocking a thread of the cooperative pool.
    func send(_ request: TransportRequest, over transport: CurlTransport) async throws -> TransportResponse {
        guard self == .blocking else { return try await transport.send(request) }
        return try await onThread { () throws(TransportError) in try transport.sendBlocking(request) }
    }

    /// The error of a request that must fail.
    func failure(_ request: TransportRequest, over transport: CurlTransport? = nil) async throws -> TransportError {
        let error = await #expect(throws: TransportError.self) {
            try await send(request, over: transport ?? makeTransport())
        }
        return try #require(error)
    }
}

extension TransportRequest {
    static func get(
        _ server: ScriptedServer, _ target: String = "/", headers: [HeaderField] = [],
        timeout: Duration? = .seconds(30),
        maximumResponseBytes: Int = 1 << 20
    ) -> TransportRequest {
        TransportRequest(
            method: "GET", origin: server.origin, target: target, headers: headers, timeout: timeout,
            maximumResponseBytes: maximumResponseBytes)
    }

    static func post(_ server: ScriptedServer, _ target: String = "/", body: [UInt8]?) -> TransportRequest {
        TransportRequest(
            method: "POST", origin: server.origin, target: target, body: body, timeout: .seconds(30))
    }
}

extension TransportResponse {
    var text: String { String(decoding: body, as: UTF8.self) }
}
