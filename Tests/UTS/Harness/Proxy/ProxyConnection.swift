import AblyPubSub
import NIOCore
import NIOHTTP1
import NIOPosix

/// A request on its way through a ``FaultProxy``.
struct ProxiedRequest: Sendable {
    var head: HTTPRequestHead
    var body: ByteBuffer

    /// The path, percent-encoded.
    var path: String { String(head.uri.prefix { $0 != "?" }) }
    /// The query, percent-encoded.
    var query: String { String(head.uri.dropFirst(path.count + 1)) }
}

/// A response on its way through a ``FaultProxy``.
struct ProxiedResponse: Sendable {
    var head: HTTPResponseHead
    var body: ByteBuffer
    /// Whether the connection is closed in the middle of the body.
    var isCut = false

    init(head: HTTPResponseHead, body: ByteBuffer) {
        self.head = head
        self.body = body
        for name in ["Connection", "Keep-Alive", "Transfer-Encoding", "Content-Length"] {
            self.head.headers.remove(name: name)
        }
        if head.status != .noContent {
            self.head.headers.add(name: "Content-Length", value: String(body.readableBytes))
        }
    }

    /// A response that the service has no part in.
    init(status: Int, body: WireValue, headers: [String: String]) throws {
        var fields = HTTPHeaders(Array(headers))
        if !fields.contains(name: "Content-Type") { fields.add(name: "Content-Type", value: "application/json") }
        self.init(
            head: HTTPResponseHead(version: .http1_1, status: .init(statusCode: status), headers: fields),
            body: ByteBuffer(bytes: try WireFormat.json.encode(body)))
    }
}

/// A connection of a client to a ``FaultProxy``.
struct ProxyConnection: Sendable {
    typealias Channel = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>

    let proxy: FaultProxy
    let channel: Channel

    /// Answers requests until the client closes the connection, or a rule does.
    func run() async throws {
        try await channel.executeThenClose { inbound, outbound in
            var head: HTTPRequestHead?
            var body = ByteBuffer()
            for try await part in inbound {
                switch part {
                case .head(let received):
                    head = received
                    body.clear()
                case .body(var received): body.writeBuffer(&received)
                case .end:
                    guard let received = head, let response = try await respond(to: .init(head: received, body: body))
                    else { return }
                    proxy.note(.response(status: Int(response.head.status.code)))
                    if response.isCut {
                        let part = response.body.getSlice(at: 0, length: response.body.readableBytes / 2)
                        try await outbound.write(
                            contentsOf: [.head(response.head), .body(.byteBuffer(part ?? ByteBuffer()))])
                        return
                    }
                    try await outbound.write(
                        contentsOf: [.head(response.head), .body(.byteBuffer(response.body)), .end(nil)])
                }
            }
        }
    }

    /// Refuses the client's request for a WebSocket.
    func refuse() async throws {
        try await channel.executeThenClose { _, outbound in
            let response = try ProxiedResponse(status: 502, body: [:], headers: [:])
            proxy.note(.response(status: 502))
            try await outbound.write(
                contentsOf: [.head(response.head), .body(.byteBuffer(response.body)), .end(nil)])
        }
    }

    /// The response to a request; nil to close the connection without one.
    private func respond(to request: ProxiedRequest) async throws -> ProxiedResponse? {
        switch proxy.action(for: request) {
        // Rules have made their choice already.
        case nil, .oneOf?: return try await forward(request)
        case .refuse?, .suppress?, .replace?, .merge?, .inject?, .close?, .disconnect?, .silence?:
            return try await forward(request)
        case .drop?: return nil
        case .respond(let status, let body, let headers)?:
            return try ProxiedResponse(status: status, body: body, headers: headers)
        case .delay(let duration)?:
            try await Task.sleep(for: duration)
            return try await forward(request)
        case .replaceResponse(let status, let body, let headers)?:
            _ = try await forward(request)
            return try ProxiedResponse(status: status, body: body, headers: headers)
        case .dropResponse?:
            _ = try await forward(request)
            return nil
        case .cutResponse?:
            var response = try await forward(request)
            response.isCut = true
            return response
        }
    }

    /// Gets the service's response, over a connection of its own.
    private func forward(_ request: ProxiedRequest) async throws -> ProxiedResponse {
        let service = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: proxy.servicePort) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    return try NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>(
                        wrappingChannelSynchronously: channel)
                }
            }
        return try await service.executeThenClose { inbound, outbound in
            try await outbound.write(
                contentsOf: [.head(request.head), .body(.byteBuffer(request.body)), .end(nil)])
            var head: HTTPResponseHead?
            var body = ByteBuffer()
            for try await part in inbound {
                switch part {
                case .head(let received): head = received
                case .body(var received): body.writeBuffer(&received)
                case .end:
                    guard let head else { break }
                    return ProxiedResponse(head: head, body: body)
                }
            }
            throw ChannelError.eof
        }
    }
}
