import NIOCore
import NIOPosix
import NIOSSL
import Testing

@testable import AblyLocal

/// WebSockets over TLS.
@Suite struct SecureWebSocketTests {
    /// Collects what arrives, and completes the promise at the given text.
    private final class Collector: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private var received = ""
        private let end: String
        private let complete: EventLoopPromise<String>

        init(until end: String, _ complete: EventLoopPromise<String>) {
            self.end = end
            self.complete = complete
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            received += String(buffer: Self.unwrapInboundIn(data))
            if received.contains(end) { complete.succeed(received) }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { complete.fail(error) }
        func channelInactive(context: ChannelHandlerContext) {
            complete.fail(SocketClient.Failure(step: "the end, after: \(received)"))
        }
    }

    @Test func `a client connects over TLS as it does without`() async throws {
        var options = LocalService.Options()
        options.tls = .throwaway()
        options.httpPort = 0
        let service = try await LocalService.start(options)
        let port = try #require(service.secureURL?.split(separator: ":").last.flatMap { Int($0) })
        let authority = try NIOSSLCertificate.fromPEMBytes(Array(#require(service.authorityPEM).utf8))
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.trustRoots = .certificates(authority)
        let context = try NIOSSLContext(configuration: configuration)
        let group = MultiThreadedEventLoopGroup.singleton
        let complete = group.any().makePromise(of: String.self)
        let channel = try await ClientBootstrap(group: group)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(NIOSSLClientHandler(context: context, serverHostname: "localhost"))
                    try pipeline.addHandler(Collector(until: #""id":"secure""#, complete))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        let request =
            "GET /?key=\(service.key) HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        let frame = RawFrame(opcode: .text, payload: Array(#"{"action":0,"id":"secure"}"#.utf8), mask: [1, 2, 3, 4])
        try await channel.writeAndFlush(ByteBuffer(bytes: Array(request.utf8) + frame.bytes))
        let received = try await complete.futureResult.get()
        #expect(received.hasPrefix("HTTP/1.1 101 "))
        #expect(received.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=") && received.contains(#""action":4"#))
        #expect(await service.connections().map(\.isConnected) == [true])
        try await channel.close()
        try await service.wait { await !service.connections().contains(where: \.isConnected) }
        await service.stop()
    }
}
