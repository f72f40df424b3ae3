import NIOCore
import Testing

@testable import AblyPubSub

/// The ways in which servers end connections.
@Suite(.timeLimit(.minutes(2))) struct ConnectionEndTests {
    private typealias Peer = ScriptedPeer

    @Test(
        arguments: [
            (nil, nil), (1000, 1000), (1001, 1001), (1005, 1002), (1006, 1002), (999, 1002), (2000, 1002), (4000, 4000),
            (4999, 4999), (5000, 1002),
        ] as [(UInt16?, UInt16?)])
    func `a close frame is responded to, with a code that may be sent`(code: UInt16?, echo: UInt16?) async throws {
        try await Peer.serve { peer in
            try await peer.accept(Peer.frame(1, [1]) + Peer.close(code) + Peer.frame(1, [2]))
            #expect(try await peer.readFrame() == .init(opcode: 8, payload: Array(Peer.close(echo).dropFirst(2))))
            try await peer.readEnd()
        } client: { port in
            let session = TransportSession(.local(port: port))
            try await session.opened()
            #expect(try await session.received() == [[1]])
            #expect(try await session.closed()?.kind == .closed(code: code.map(Int.init)))
        }
    }

    @Test(arguments: [false, true])
    func `an end without a close frame is a lost connection`(isReset: Bool) async throws {
        try await Peer.serve { peer in
            try await peer.accept(Peer.frame(1, [1]) + Peer.frame(1, [2, 3]).dropLast())
            #expect(try await peer.readFrame().payload == [4])
            if isReset { try await peer.reset() }
        } client: { port in
            let session = TransportSession(.local(port: port))
            try await session.opened()
            #expect(try await session.received() == [[1]])
            session.transport.send([4])
            session.transport.flush()
            #expect(try await session.closed()?.kind == .lost)
        }
    }

    @Test func `an end during the handshake is a lost connection`() async throws {
        try await Peer.serve { peer in
            _ = try await peer.readRequest()
            try await peer.write("HTTP/1.1 101 Switch")
        } client: { port in
            let failure = try await TransportSession(.local(port: port)).closed()
            #expect(failure?.kind == .lost)
        }
    }

    @Test func `a peer that ends the connection need not send a close frame in response`() async throws {
        try await Peer.serve { peer in
            try await peer.accept()
            #expect(try await peer.readFrame() == .init(opcode: 8, payload: [3, 232]))
        } client: { port in
            let session = TransportSession(.local(port: port))
            try await session.opened()
            session.transport.close()
            #expect(try await session.closed() == nil)
        }
    }

    @Test func `a peer that does not respond to a close frame is not waited for long`() async throws {
        let start = ContinuousClock.now
        try await TransportSession.withOpen { session in
            session.transport.close()
            let failure = try await session.closed()
            #expect(failure == nil)
        }
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func `messages are received until the peer has closed`() async throws {
        try await Peer.serve { peer in
            try await peer.accept()
            _ = try await peer.readFrame()
            try await peer.write(Peer.frame(1, [1]) + Peer.close(1000))
            try await peer.readEnd()
        } client: { port in
            let session = TransportSession(.local(port: port))
            try await session.opened()
            session.transport.close()
            #expect(try await session.received() == [[1]])
            #expect(try await session.closed() == nil)
        }
    }

    @Test func `a port without a server is unreachable`() async throws {
        let port = try await Peer.serve { _ in
        } client: { port in
            _ = try await TransportSession(.local(port: port)).closed()
            return port
        }
        let failure = try await TransportSession(.local(port: port)).closed()
        #expect(failure?.kind == .unreachable)
        #expect(failure?.detail == "ws://127.0.0.1:\(port) could not be reached: Connection refused")
    }

    @Test func `a host name that does not exist is unreachable`() async throws {
        let failure = try await TransportSession(.local(port: 1, host: "no-such-host.invalid")).closed()
        #expect(failure?.kind == .unreachable && failure?.detail.contains("could not be") == true)
    }

    @Test(arguments: ["/ HTTP/1.1\r\nx: y", "/a b", "/ä"])
    func `a path that would break the request apart is not sent`(path: String) async throws {
        try await Peer.serve { peer in
            try await peer.readEnd()
        } client: { port in
            let failure = try await TransportSession(.local(port: port, path: path)).closed()
            #expect(failure?.kind == .unreachable)
        }
    }
}
