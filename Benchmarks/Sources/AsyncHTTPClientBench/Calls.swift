import AsyncHTTPClient
import Foundation
import Measuring
import NIOCore
import NIOHTTP1
import NIOSSL

/// The measured calls, through AsyncHTTPClient, as a program without bindings would make them.
struct Calls: Sendable {
    private let client: HTTPClient
    private let load: Load
    private let url: String
    private let isPublish: Bool
    private let decodesPage: Bool

    /// Reads `url`, `ca`, `call`, `decode`, `limit` and the arguments of ``Load``.
    init(_ arguments: Arguments) {
        load = Load(arguments)
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = max(load.inFlight, 8)
        let authority = arguments.text("ca")
        if !authority.isEmpty {
            var tls = TLSConfiguration.makeClientConfiguration()
            tls.trustRoots = .file(authority)
            configuration.tlsConfiguration = tls
        }
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        let call = arguments.text("call", "time")
        isPublish = call == "publish"
        decodesPage = call == "history" && arguments.text("decode", "yes") == "yes"
        let target =
            switch call {
            case "publish": "/channels/c/messages"
            case "history": "/channels/c/messages?limit=\(arguments.integer("limit") ?? 100)"
            default: "/time"
            }
        url = arguments.text("url") + target
    }

    func run() async throws {
        try await load.run { try await send() }
    }

    func close() async throws { try await client.shutdown() }

    /// Sends the request and receives the whole response.
    func send() async throws {
        var request = HTTPClientRequest(url: url)
        request.headers = [
            "Accept": "application/json", "X-Ably-Version": "6", "Ably-Agent": "benchmarks/1.0",
            "Authorization": "Bearer dG9rZW4uZm9yLmJlbmNobWFya3M",
        ]
        if isPublish {
            request.method = .POST
            request.headers.add(name: "Content-Type", value: "application/json")
            let body = try JSONEncoder().encode(PlainMessage(name: "greeting", data: "hello world"))
            request.body = .bytes(Array(body))
        }
        let response = try await client.execute(request, timeout: .seconds(10))
        guard response.status.code / 100 == 2 else { throw HTTPClientError.invalidURL }
        let body = try await response.body.collect(upTo: 64 << 20)
        if decodesPage { _ = try JSONDecoder().decode([PlainMessage].self, from: Data(body.readableBytesView)) }
    }
}
