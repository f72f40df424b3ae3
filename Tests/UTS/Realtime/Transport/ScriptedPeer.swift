import Crypto
import NIOCore
import NIOPosix
import NIOSSL

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

@testable import AblyPubSub

/// The server's side of one connection, which does what a test says, byte by byte.
final class ScriptedPeer {
    /// What a script expected and did not get.
    struct Unexpected: Error {
        let text: String
    }

    /// A frame of the client, unmasked.
    struct Frame: Equatable {
        var opcode: UInt8
        var payload: [UInt8]
        var isMasked = true
    }

    let channel: any Channel
    private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private var buffer: [UInt8] = []

    init(channel: any Channel, inbound: NIOAsyncChannelInboundStream<ByteBuffer>) {
        self.channel = channel
        self.inbound = inbound.makeAsyncIterator()
    }

    /// Runs a client against a server that follows a script for its first connection.
    ///
    /// - Parameters:
    ///   - tls: The server's TLS configuration; nil for plain TCP.
    ///   - script: The script. The connection is closed when it ends.
    ///   - client: The client, with the server's port.
    static func serve<Value: Sendable>(
        tls: TLSConfiguration? = nil, _ script: @escaping @Sendable (ScriptedPeer) async throws -> Void,
        client: (Int) async throws -> Value
    ) async throws -> Value {
        let context = try tls.map { try NIOSSLContext(configuration: $0) }
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let context {
                        try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
                    }
                    return try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        let server = Task {
            try await listener.executeThenClose { connections in
                for try await connection in connections {
                    try await connection.executeThenClose { inbound, _ in
                        try await script(ScriptedPeer(channel: connection.channel, inbound: inbound))
                    }
                    return
                }
            }
        }
        let result: Result<Value, any Error>
        do { result = .success(try await client(listener.channel.localAddress?.port ?? 0)) } catch {
            result = .failure(error)
        }
        if case .failure = result { server.cancel() }
        // An unmet expectation of the script counts; that the client ended the connection does not.
        if case .failure(let error as Unexpected) = await server.result { throw error }
        return try result.get()
    }

    /// Writes bytes, as one segment if they are few.
    func write(_ bytes: [UInt8]) async throws { try await channel.writeAndFlush(ByteBuffer(bytes: bytes)) }

    /// Writes text.
    func write(_ text: String) async throws { try await write(Array(text.utf8)) }

    /// Reads up to the end of a request's header.
    func readRequest() async throws -> String {
        while true {
            let text = String(decoding: buffer, as: UTF8.self)
            if text.hasSuffix("\r\n\r\n") {
                buffer = []
                return text
            }
            try await fill()
        }
    }

    /// Completes the WebSocket handshake.
    ///
    /// - Parameter bytes: What follows the response in the same segment.
    func accept(_ bytes: [UInt8] = []) async throws {
        try await write(Array(Self.response(to: try await readRequest()).utf8) + bytes)
    }

    /// The response that completes the WebSocket handshake.
    static func response(to request: String) -> String {
        let line = request.split(separator: "\r\n").first { $0.hasPrefix("Sec-WebSocket-Key: ") }
        let key = line?.dropFirst("Sec-WebSocket-Key: ".count) ?? ""
        let digest = Insecure.SHA1.hash(data: Array((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8))
        let accept = String(decoding: Base64.encode(Array(digest)), as: UTF8.self)
        return "HTTP/1.1 101 Switching Protocols\r\nupgrade: WebSocket\r\nconnection: keep-alive, Upgrade\r\n"
            + "sec-websocket-accept: \(accept)\r\n\r\n"
    }

    /// Reads a frame.
    func readFrame() async throws -> Frame {
        while true {
            if let frame = takeFrame() { return frame }
            try await fill()
        }
    }

    private func takeFrame() -> Frame? {
        guard buffer.count >= 2 else { return nil }
        var position = 2
        var length = Int(buffer[1] & 0x7F)
        if length > 125 {
            let count = length == 126 ? 2 : 8
            guard buffer.count >= 2 + count else { return nil }
            length = buffer[2..<(2 + count)].reduce(0) { $0 << 8 | Int($1) }
            position += count
        }
        let isMasked = buffer[1] & 0x80 != 0
        let mask = isMasked ? Array(buffer[position...].prefix(4)) : [0, 0, 0, 0]
        if isMasked { position += 4 }
        guard buffer.count >= position + length else { return nil }
        let payload = buffer[position..<(position + length)].enumerated().map { $1 ^ mask[$0 & 3] }
        let frame = Frame(opcode: buffer[0] & 0x0F, payload: payload, isMasked: isMasked)
        buffer.removeFirst(position + length)
        return frame
    }

    /// Waits until the client has ended the connection.
    func readEnd() async throws {
        do {
            while let bytes = try await inbound.next() { buffer.append(contentsOf: bytes.readableBytesView) }
        } catch {
            // A reset is an end as well.
        }
    }

    /// Reads bytes, of TLS for example.
    func readSome() async throws { try await fill() }

    private func fill() async throws {
        guard let bytes = try await inbound.next() else {
            throw Unexpected(text: "the client ended the connection after \(buffer.count) unread bytes")
        }
        buffer.append(contentsOf: bytes.readableBytesView)
    }

    /// Resets the connection.
    func reset() async throws {
        let linger = (channel as? any SocketOptionProvider)?.setSoLinger(linger(l_onoff: 1, l_linger: 0))
        try await linger?.get()
        try await drop()
    }

    /// Ends the connection below TLS.
    func drop() async throws {
        let channel = channel
        try await channel.eventLoop.submit {
            let below = try? channel.pipeline.syncOperations.context(handlerType: NIOSSLServerHandler.self)
            if let below { below.close(promise: nil) } else { channel.close(promise: nil) }
        }.get()
    }

    /// Passes bytes between the client and a server, until one of them ends the connection.
    func relay(toPort port: Int) async throws {
        let server = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        let client = channel
        try await server.executeThenClose { fromServer, toServer in
            let back = Task {
                for try await bytes in fromServer { try await client.writeAndFlush(bytes) }
                try await client.close()
            }
            defer { back.cancel() }
            while let bytes = try await inbound.next() { try await toServer.write(bytes) }
        }
    }

    /// A frame of a server.
    static func frame(_ opcode: UInt8, _ payload: [UInt8], isFinal: Bool = true) -> [UInt8] {
        var bytes: [UInt8] = [(isFinal ? 0x80 : 0) | opcode]
        switch payload.count {
        case ...125: bytes.append(UInt8(payload.count))
        case ...0xFFFF: bytes += [126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
        default: bytes += [127] + (0..<8).map { UInt8(truncatingIfNeeded: payload.count >> (56 - 8 * $0)) }
        }
        return bytes + payload
    }

    /// A close frame with a code.
    static func close(_ code: UInt16?) -> [UInt8] {
        frame(8, code.map { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } ?? [])
    }
}
