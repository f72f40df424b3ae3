import Foundation
import Measuring
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket

/// A WebSocket connection as SwiftNIO's example of a client makes it.
struct Connection {
    typealias Frames = NIOAsyncChannel<WebSocketFrame, WebSocketFrame>

    private var iterator: NIOAsyncChannelInboundStream<WebSocketFrame>.AsyncIterator
    private let outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>
    private let decoder = JSONDecoder()
    private let encoder = JSONEncoder()

    /// Connects, and runs a closure with the connection, which is closed at the end.
    ///
    /// - Parameters:
    ///   - arguments: `server`, and the parameters of the connection's URL: `stream`, `payload`.
    ///   - body: Uses the connection.
    static func with(_ arguments: Arguments, _ body: (inout Connection) async throws -> Void) async throws {
        let channel = try await open(arguments)
        try await channel.executeThenClose { inbound, outbound in
            var connection = Connection(iterator: inbound.makeAsyncIterator(), outbound: outbound)
            try await connection.wait(for: PlainProtocolMessage.connected)
            try await body(&connection)
        }
    }

    private static func open(_ arguments: Arguments) async throws -> Frames {
        let server = arguments.text("server").split(separator: ":")
        guard server.count == 2, let port = Int(server[1]) else { throw UnexpectedResponse() }
        var uri = "/?v=6&format=json"
        for name in ["stream", "payload"] where !arguments.text(name).isEmpty {
            uri += "&\(name)=\(arguments.text(name))"
        }
        let head = HTTPRequestHead(
            version: .http1_1, method: .GET, uri: uri, headers: ["Host": String(server[0]), "Content-Length": "0"])
        let upgraded: EventLoopFuture<Frames?> = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: String(server[0]), port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let upgrader = NIOTypedWebSocketClientUpgrader<Frames?>(maxFrameSize: 1 << 20) { channel, _ in
                        channel.eventLoop.makeCompletedFuture { try Frames(wrappingChannelSynchronously: channel) }
                    }
                    var configuration = NIOUpgradableHTTPClientPipelineConfiguration(
                        upgradeConfiguration: .init(
                            upgradeRequestHead: head, upgraders: [upgrader],
                            notUpgradingCompletionHandler: { $0.eventLoop.makeSucceededFuture(nil) }))
                    configuration.leftOverBytesStrategy = .forwardBytes
                    return try channel.pipeline.syncOperations.configureUpgradableHTTPClientPipeline(
                        configuration: configuration)
                }
            }
        guard let frames = try await upgraded.get() else { throw UnexpectedResponse() }
        return frames
    }

    /// The next protocol message.
    mutating func next() async throws -> PlainProtocolMessage {
        while let frame = try await iterator.next() {
            guard frame.opcode == .text else { continue }
            var message = try decoder.decode(PlainProtocolMessage.self, from: Data(frame.data.readableBytesView))
            message.fill()
            return message
        }
        throw UnexpectedResponse()
    }

    mutating func wait(for action: Int) async throws {
        while try await next().action != action {}
    }

    func send(_ message: PlainProtocolMessage) async throws {
        let data = ByteBuffer(bytes: try encoder.encode(message))
        try await outbound.write(WebSocketFrame(fin: true, opcode: .text, maskKey: .random(), data: data))
    }

    /// A payload that is JSON.
    func reading(_ message: PlainMessage) throws -> Reading {
        try decoder.decode(Reading.self, from: Data((message.data ?? "").utf8))
    }
}

/// A response that is not the expected one.
struct UnexpectedResponse: Error {}
