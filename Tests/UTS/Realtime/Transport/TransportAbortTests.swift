import Synchronization
import TestSupport
import Testing

@testable import AblyPubSub

/// The end of attempts and connections at the client's wish.
@Suite(.timeLimit(.minutes(2))) struct TransportAbortTests {
    private typealias Peer = ScriptedPeer

    /// How a client ends a connection.
    private static let ends: [@Sendable (any RealtimeTransport) -> Void] = [{ $0.abort() }, { $0.close() }]

    @Test(arguments: [0, 1])
    func `an attempt is given up at once, also while names are resolved`(end: Int) async throws {
        for host in ["localhost", "no-such-host.invalid"] {
            let reached = AsyncStream.makeStream(of: Void.self)
            try await Peer.serve { peer in
                reached.continuation.yield()
                try await peer.readEnd()
            } client: { port in
                let session = TransportSession(.local(port: port, host: host))
                Self.ends[end](session.transport)
                let failure = try await session.closed()
                #expect(failure == nil && session.history.count == 1)
                // The server waits for a connection.
                let other = TransportSession(.local(port: port))
                other.transport.abort()
                _ = try await other.closed()
                let last = TransportSession(.local(port: port))
                for await _ in reached.stream { break }
                last.transport.abort()
                _ = try await last.closed()
            }
        }
    }

    @Test(arguments: [0, 1])
    func `an attempt is given up during the TLS handshake`(end: Int) async throws {
        let reached = AsyncStream.makeStream(of: Void.self)
        try await Peer.serve { peer in
            try await peer.readSome()
            reached.continuation.yield()
            try await peer.readEnd()
        } client: { port in
            let session = TransportSession(.local(port: port, tls: true))
            for await _ in reached.stream { break }
            Self.ends[end](session.transport)
            let failure = try await session.closed()
            #expect(failure == nil && session.history.count == 1)
        }
    }

    @Test(arguments: [0, 1], [false, true])
    func `an attempt is given up during the WebSocket handshake`(end: Int, tls: Bool) async throws {
        let (server, authority) = try TestCertificate.make()
        let reached = AsyncStream.makeStream(of: Void.self)
        try await Peer.serve(tls: tls ? server : nil) { peer in
            _ = try await peer.readRequest()
            reached.continuation.yield()
            try await peer.readEnd()
        } client: { port in
            let session = TransportSession(
                .local(port: port, tls: tls), options: .trusting(authority))
            for await _ in reached.stream { break }
            Self.ends[end](session.transport)
            let failure = try await session.closed()
            #expect(failure == nil && session.history.count == 1)
        }
    }

    @Test func `an attempt is given up while the proxy is asked`() async throws {
        let reached = AsyncStream.makeStream(of: Void.self)
        try await Peer.serve { peer in
            _ = try await peer.readRequest()
            reached.continuation.yield()
            try await peer.readEnd()
        } client: { port in
            var options = NIOConnectorOptions()
            options.proxy = .url("127.0.0.1:\(port)")
            let session = TransportSession(.local(port: 1, host: "ably.example"), options: options)
            for await _ in reached.stream { break }
            session.transport.abort()
            let failure = try await session.closed()
            #expect(failure == nil && session.history.count == 1)
        }
    }

    @Test(arguments: [false, true])
    func `a connection is dropped at once, also while the peer is to close it`(isClosing: Bool) async throws {
        try await TransportSession.withOpen { session in
            await session.onLoop { transport in
                if isClosing { transport.close() }
                transport.abort()
                transport.abort()
                transport.close()
            }
            let failure = try await session.closed()
            #expect(failure == nil && session.history.count == 2)
        }
    }

    @Test func `no event is told from within a call of the client`() async throws {
        try await TransportSession.withOpen { session in
            let counts = Mutex<[Int]>([])
            let before = session.history.count
            await session.onLoop { transport in
                transport.abort()
                counts.withLock { $0.append(session.history.count) }
            }
            #expect(counts.withLock { $0 } == [before])
            let failure = try await session.closed()
            #expect(failure == nil)
        }
    }

    @Test(arguments: [0, 1])
    func `a client may end the connection when it is told of its opening`(end: Int) async throws {
        try await Peer.serve { peer in
            try await peer.accept(Peer.frame(1, [1]))
            if end == 1 {
                #expect(try await peer.readFrame().opcode == 8)
                try await peer.write(Peer.close(1000))
            }
            try await peer.readEnd()
        } client: { port in
            let session = TransportSession(.local(port: port)) { event, transport in
                if case .opened = event { Self.ends[end](transport) }
            }
            try await session.opened()
            if end == 1 { #expect(try await session.received() == [[1]]) }
            #expect(try await session.closed() == nil)
        }
    }

    @Test(arguments: [0, 1, 2])
    func `nothing remains of a connection that has ended`(end: Int) async throws {
        let handlers = Shared()
        weak var transport: (any RealtimeTransport)?
        try await Peer.serve { peer in
            try await peer.accept(end == 2 ? Peer.close(1000) : [])
            try await peer.readEnd()
        } client: { port in
            let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
            let token = Token(handlers)
            var strong: (any RealtimeTransport)? = NIOConnector(options: .init(), environment: { _ in nil })
                .connect(to: .local(port: port)) { event in
                    _ = token
                    if case .activity = event { return }
                    continuation.yield()
                    if case .closed = event { continuation.finish() }
                }
            transport = strong
            var events = stream.makeAsyncIterator()
            await events.next()
            if end < 2 { strong.map(Self.ends[end]) }
            strong = nil
            while await events.next() != nil {}
        }
        await eventually { transport == nil && handlers.count.withLock { $0 } == 0 }
        #expect(transport == nil)
        #expect(handlers.count.withLock { $0 } == 0)
    }

    private final class Shared: Sendable {
        let count = Mutex(0)
    }

    /// Counts as long as a closure holds it.
    private final class Token: Sendable {
        private let shared: Shared
        init(_ shared: Shared) {
            self.shared = shared
            shared.count.withLock { $0 += 1 }
        }
        deinit { shared.count.withLock { $0 -= 1 } }
    }
}
