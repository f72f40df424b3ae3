import NIOCore
import Testing

@testable import AblyPubSub

/// Servers that send frames in unusual ways, or wrong ones.
@Suite(.timeLimit(.minutes(2))) struct HostileFrameTests {
    private typealias Peer = ScriptedPeer

    /// Connects to a server that follows a script after the handshake.
    private func withSession(
        limit: Int = 1 << 20, format: WireFormat = .json,
        _ script: @escaping @Sendable (ScriptedPeer) async throws -> Void,
        _ body: (TransportSession) async throws -> Void
    ) async throws {
        try await Peer.serve { peer in
            try await script(peer)
        } client: { port in
            let session = TransportSession(.local(port: port, format: format, limit: limit))
            try await body(session)
        }
    }

    @Test func `a frame in the segment of the response is not lost`() async throws {
        try await withSession { peer in
            try await peer.accept(Peer.frame(1, [1, 2]) + Peer.frame(1, [3]))
            try await peer.readEnd()
        } _: { session in
            try await session.opened()
            #expect(try await session.received() == [[1, 2], [3]])
            session.transport.abort()
            #expect(try await session.closed() == nil)
        }
    }

    @Test func `bytes may arrive one by one`() async throws {
        try await withSession { peer in
            let response = Peer.response(to: try await peer.readRequest())
            let long = [UInt8](repeating: 7, count: 300)
            for byte in Array(response.utf8) + Peer.frame(1, Array("first".utf8)) + Peer.frame(2, long)
                + Peer.close(1001)
            {
                try await peer.write([byte])
            }
            #expect(try await peer.readFrame() == .init(opcode: 8, payload: [3, 233]))
        } _: { session in
            try await session.opened()
            #expect(try await session.received(2) == [Array("first".utf8), [UInt8](repeating: 7, count: 300)])
            #expect(try await session.closed()?.kind == .closed(code: 1001))
        }
    }

    @Test func `fragments are joined, also around a ping and if they are empty`() async throws {
        try await withSession { peer in
            try await peer.accept()
            try await peer.write(Peer.frame(1, [1], isFinal: false) + Peer.frame(0, [], isFinal: false))
            try await peer.write(Peer.frame(9, [9]) + Peer.frame(0, [2, 3], isFinal: false) + Peer.frame(0, []))
            try await peer.write(Peer.frame(1, [4]))
            #expect(try await peer.readFrame() == .init(opcode: 10, payload: [9]))
            try await peer.readEnd()
        } _: { session in
            try await session.opened()
            #expect(try await session.received(2) == [[1, 2, 3], [4]])
            session.transport.abort()
            #expect(try await session.closed() == nil)
        }
    }

    @Test(arguments: [1, 100, 70_000]) func `a message may be as large as the limit`(limit: Int) async throws {
        let message = [UInt8](repeating: 5, count: limit)
        try await withSession(limit: limit) { peer in
            try await peer.accept(Peer.frame(2, message))
            try await peer.write(Peer.frame(2, Array(message[..<(limit / 2)]), isFinal: false))
            try await peer.write(Peer.frame(0, Array(message[(limit / 2)...])))
            try await peer.readEnd()
        } _: { session in
            try await session.opened()
            #expect(try await session.received(2) == [message, message])
            session.transport.abort()
            #expect(try await session.closed() == nil)
        }
    }

    @Test(arguments: [true, false])
    func `a message that exceeds the limit ends the connection, also in fragments`(isOneFrame: Bool) async throws {
        let limit = 1_000
        try await withSession(limit: limit) { peer in
            try await peer.accept(Peer.frame(1, [1]))
            // The header is enough.
            let header = Peer.frame(0, [UInt8](repeating: 0, count: limit)).prefix(4)
            try await peer.write(
                isOneFrame ? [0x81, 126, 3, 233] : Peer.frame(1, [0], isFinal: false) + Array(header))
            #expect(try await peer.readFrame() == .init(opcode: 8, payload: [3, 241]))
            try await peer.readEnd()
        } _: { session in
            try await session.opened()
            #expect(try await session.received(1) == [[1]])
            let failure = try await session.closed()
            #expect(failure?.kind == .protocolViolation && failure?.detail.contains("1000 bytes") == true)
        }
    }

    @Test(
        arguments: [
            ("masked", [0x81, 0x81, 1, 2, 3, 4, 5]),
            ("reserved bit", [0xC1, 0]),
            ("opcode", [0x83, 0]),
            ("opcode", [0x8B, 0]),
            ("fragmented", [0x09, 0]),
            ("125 bytes", [0x89, 126]),
            ("inside another", [0x01, 0, 0x81, 0]),
            ("continuation", [0x80, 0]),
            ("one byte", [0x88, 1, 3]),
        ] as [(String, [UInt8])])
    func `a violation of the protocol ends the connection, after what was received before`(
        reason: String, bytes: [UInt8]
    ) async throws {
        try await withSession { peer in
            try await peer.accept(Peer.frame(1, [1]) + bytes)
            #expect(try await peer.readFrame() == .init(opcode: 8, payload: [3, 234]))
            try await peer.readEnd()
        } _: { session in
            try await session.opened()
            #expect(try await session.received(1) == [[1]])
            let failure = try await session.closed()
            #expect(
                failure?.kind == .protocolViolation && failure?.detail.contains(reason) == true, "\(failure as Any)")
        }
    }

    @Test func `each ping of a flood is responded to, and is activity`() async throws {
        let count = 20_000
        try await withSession { peer in
            try await peer.accept()
            // All but one in few segments.
            try await peer.write(Peer.frame(9, [255, 255, 255]))
            #expect(try await peer.readFrame() == .init(opcode: 10, payload: [255, 255, 255]))
            let flood = (0..<count).flatMap { Peer.frame(9, [UInt8($0 & 0xFF), UInt8($0 >> 8 & 0xFF)]) }
            let written = peer.channel.eventLoop.makePromise(of: Void.self)
            peer.channel.writeAndFlush(ByteBuffer(bytes: flood), promise: written)
            for index in 0..<count {
                let expected = [UInt8(index & 0xFF), UInt8(index >> 8 & 0xFF)]
                let frame = try await peer.readFrame()
                guard frame == Peer.Frame(opcode: 10, payload: expected) else {
                    throw Peer.Unexpected(text: "\(frame) instead of the pong \(index)")
                }
            }
            try await written.futureResult.get()
            try await peer.write(Peer.frame(10, []))
            try await peer.write(Peer.frame(1, [1]))
            try await peer.readEnd()
        } _: { session in
            try await session.opened()
            try await session.activity()
            #expect(try await session.received(1) == [[1]])
            session.transport.abort()
            #expect(try await session.closed() == nil)
        }
    }

    @Test func `a pong is activity`() async throws {
        try await withSession { peer in
            try await peer.accept()
            try await peer.write(Peer.frame(10, [1]))
            try await peer.readEnd()
        } _: { session in
            try await session.opened()
            try await session.activity()
            session.transport.abort()
            #expect(try await session.closed() == nil)
        }
    }

    @Test(arguments: WireFormat.allCases)
    func `messages are masked text frames in JSON, and binary ones in MessagePack`(format: WireFormat) async throws {
        let messages = [[], [1], [UInt8](repeating: 2, count: 126), [UInt8](repeating: 3, count: 70_000)]
        try await withSession(format: format) { peer in
            try await peer.accept()
            for message in messages {
                let frame = Peer.Frame(opcode: format == .json ? 1 : 2, payload: message)
                #expect(try await peer.readFrame() == frame)
            }
            #expect(try await peer.readFrame() == .init(opcode: 8, payload: [3, 232]))
            try await peer.write(Peer.close(1000))
            try await peer.readEnd()
        } _: { session in
            session.transport.send([0])
            try await session.opened()
            for message in messages { session.transport.send(message) }
            session.transport.close()
            session.transport.send([0])
            #expect(try await session.closed() == nil)
            session.transport.send([0])
            session.transport.flush()
            session.transport.close()
            session.transport.abort()
            await session.turn()
        }
    }
}
