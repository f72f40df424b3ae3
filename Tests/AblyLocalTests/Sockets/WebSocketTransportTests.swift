import NIOCore
import NIOPosix
import NIOWebSocket
import Testing

@testable import AblyLocal

/// The queue of what waits to be sent to a realtime client.
@Suite struct WebSocketTransportTests {
    /// Tells when its connection is open.
    private final class Opening: ChannelInboundHandler, Sendable {
        typealias InboundIn = ByteBuffer
        private let opened: EventLoopPromise<any Channel>

        init(_ opened: EventLoopPromise<any Channel>) { self.opened = opened }

        func channelActive(context: ChannelHandlerContext) { opened.succeed(context.channel) }
    }

    /// Opens a connection.
    ///
    /// - Returns: The service's end and the client's end, which reads nothing by itself.
    private func connect() async throws -> (channel: any Channel, client: RawWebSocket) {
        let group = MultiThreadedEventLoopGroup.singleton
        let opened = group.any().makePromise(of: (any Channel).self)
        let server = try await ServerBootstrap(group: group)
            .childChannelInitializer { $0.pipeline.addHandler(Opening(opened)) }
            .bind(host: "127.0.0.1", port: 0).get()
        let client = try await RawWebSocket.connect(port: #require(server.localAddress?.port))
        let channel = try await opened.futureResult.get()
        try await server.close()
        return (channel, client)
    }

    /// More than the buffers of both ends' systems take.
    private static let large = ByteBuffer.webSocketFrame(.binary, [UInt8](repeating: 1, count: 15 << 20))

    @Test func `a full queue refuses a frame, and takes the notice of it`() async throws {
        let (channel, client) = try await connect()
        let transport = WebSocketTransport(channel: channel, queueSize: Self.large.readableBytes + 100)
        #expect(transport.send(Self.large))
        // From then on it is the event loop's, which waits for the client.
        try await channel.eventLoop.submit {}.get()
        #expect(!transport.send(.webSocketFrame(.text, Array(repeating: 1, count: 200))))
        #expect(transport.send(.webSocketFrame(.text, Array(repeating: 2, count: 200))))
        #expect(try await client.nextFrame().opcode == .binary)
        #expect(try await client.nextFrame().payload == Array(repeating: 2, count: 200))
        transport.close(withFrame: true)
        #expect(try await client.waitForEnd() == 1000)
    }

    @Test func `a frame that does not fit is refused, and those before it arrive`() async throws {
        let (channel, client) = try await connect()
        let transport = WebSocketTransport(channel: channel, queueSize: Self.large.readableBytes + 1000)
        #expect(transport.send(Self.large))
        try await channel.eventLoop.submit {
            // While the event loop is busy here, what is sent waits.
            for number in 0..<4 as Range<UInt8> {
                #expect(transport.send(.webSocketFrame(.text, Array(repeating: number, count: 200))))
            }
            #expect(!transport.send(.webSocketFrame(.text, Array(repeating: 4, count: 200))))
            #expect(transport.send(.webSocketFrame(.text, [5])))
        }.get()
        #expect(try await client.nextFrame().opcode == .binary)
        for number in 0..<4 as Range<UInt8> {
            #expect(try await client.nextFrame().payload == Array(repeating: number, count: 200))
        }
        #expect(try await client.nextFrame().payload == [5])
        transport.close(withFrame: true)
        #expect(try await client.waitForEnd() == 1000)
    }

    @Test func `what was written makes room`() async throws {
        let (channel, client) = try await connect()
        let transport = WebSocketTransport(channel: channel, queueSize: 300)
        for number in 0..<10 as Range<UInt8> {
            #expect(transport.send(.webSocketFrame(.text, Array(repeating: number, count: 200))))
            #expect(try await client.nextFrame().payload == Array(repeating: number, count: 200))
            // The event loop notes it after the write that the client has seen.
            try await channel.eventLoop.submit {}.get()
        }
        transport.close(withFrame: false)
        #expect(try await client.waitForEnd() == nil)
    }

    @Test func `what was sent before a close arrives although bytes of the client are unread`() async throws {
        let (channel, client) = try await connect()
        try await channel.setOption(.autoRead, value: false).get()
        try await client.send(bytes: [1, 2, 3])
        let transport = WebSocketTransport(channel: channel, queueSize: 2 << 20, lingerTime: .minutes(10))
        transport.send(.webSocketFrame(.binary, [UInt8](repeating: 1, count: 1 << 20)))
        transport.close(withFrame: true)
        #expect(try await client.nextFrame().opcode == .binary)
        #expect(try await client.nextFrame().opcode == .close)
        transport.endLingering()
        await #expect(throws: RawWebSocket.Closed.self) { _ = try await client.nextFrame() }
    }

    @Test func `nothing is sent after a close`() async throws {
        let (channel, client) = try await connect()
        let transport = WebSocketTransport(channel: channel, queueSize: 1000)
        transport.close(withFrame: true)
        #expect(transport.send(.webSocketFrame(.text, [1])))
        transport.ping()
        transport.close(withFrame: false)
        #expect(try await client.nextFrame().opcode == .close)
        await #expect(throws: RawWebSocket.Closed.self) { _ = try await client.nextFrame() }
    }
}
