import Foundation
import Synchronization
import TestSupport
import Testing

@testable import AblyPlatform

/// Both ways of making a call, so that a test can check both.
enum CallStyle: String, CaseIterable, Sendable {
    case async, blocking

    func send<Body>(_ request: ApiRequest<Body>, by client: ApiClient) async throws(ApiError) -> ApiResponse<Body> {
        switch self {
        case .async: try await client.send(request)
        case .blocking: try await onThread { () throws(ApiError) in try client.blocking.send(request) }
        }
    }
}

extension ServiceDescription {
    /// A service description with every property set.
    static let sample = ServiceDescription(
        name: "Sample", baseURL: "https://api.example.com",
        fallbackHosts: ["a.example.net", "b.example.net", "c.example.net"],
        headers: [HeaderField("X-Version", "6")], library: AgentProduct("sample-swift", "1.2.3"),
        agentHeader: "X-Agent", requestIdParameter: "request_id", renewableCodes: 40140...40149,
        formats: [.json, .msgpack])
}

extension ApiOperation {
    static let both = ["application/json", "application/x-msgpack"]

    static let getItems = ApiOperation(
        id: "getItems", method: "GET", path: "/items/{item_id}", tag: "Items", security: [.basic, .bearer],
        responseTypes: both, isPaginated: true)
    static let postItem = ApiOperation(
        id: "postItem", method: "POST", path: "/items", tag: "Items", security: [.basic, .bearer], requestTypes: both,
        responseTypes: both)
    static let getTime = ApiOperation(id: "getTime", method: "GET", path: "/time", tag: "Stats", responseTypes: both)
}

extension ApiRequest where Body: WireDecodable {
    static func wire(_ operation: ApiOperation, _ path: String = "/items/1") -> ApiRequest<Body> {
        ApiRequest(operation, target: RequestTarget(path), decoder: .wire)
    }
}

extension ApiClient {
    /// A client over a stub. Its clock stands still unless a test advances it, so that no timeout expires on a busy machine.
    static func stub(
        _ transport: StubTransport, credentials: Credentials = .key("name:planted-secret"),
        service: ServiceDescription = .sample, clock: ManualClock = ManualClock(), seed: UInt64? = nil,
        _ change: (inout Configuration) -> Void = { _ in }
    ) -> ApiClient {
        var configuration = Configuration(service: service, credentials: credentials)
        configuration.transport = transport
        configuration.now = { clock.now }
        configuration.timer = { duration, body in
            clock.advance(by: duration)
            body()
        }
        if let seed {
            let generator = Mutex(SeededGenerator(seed: seed))
            configuration.random = SharedRandom(generator: generator).next
        }
        change(&configuration)
        return ApiClient(configuration: configuration)
    }
}

/// A seeded generator shared by all calls of a client.
private final class SharedRandom: Sendable {
    private let generator: Mutex<SeededGenerator>

    init(generator: consuming sending Mutex<SeededGenerator>) { self.generator = generator }

    @Sendable func next() -> UInt64 { generator.withLock { $0.next() } }
}

/// An error body of the sample service.
func errorBody(_ code: Int, _ message: String = "no") -> String {
    #"{"error":{"code":\#(code),"statusCode":\#(code / 100),"message":"\#(message)"}}"#
}

/// The error that a call throws.
func failure<Value: Sendable>(
    _ body: () async throws(ApiError) -> Value, sourceLocation: SourceLocation = #_sourceLocation
) async throws -> ApiError {
    do { _ = try await body() } catch { return error }
    Issue.record("the call did not fail", sourceLocation: sourceLocation)
    throw ApiError(.response, reason: "the call did not fail")
}
