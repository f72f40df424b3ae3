import NIOCore
import Testing

@testable import AblyPubSub

/// Responses to the WebSocket handshake.
@Suite(.timeLimit(.minutes(2))) struct HandshakeTests {
    private typealias Peer = ScriptedPeer

    /// The failure of a connection to a server that responds in this way.
    private func failure(_ respond: @escaping @Sendable (String) -> String) async throws -> TransportFailure? {
        try await Peer.serve { peer in
            let response = respond(try await peer.readRequest())
            // The client may have closed the connection in the middle of it.
            try? await peer.write(response)
            try await peer.readEnd()
        } client: { port in
            let failure = try await TransportSession(.local(port: port)).closed()
            #expect(failure.map { "\($0)".contains("secret") } == false)
            return failure
        }
    }

    @Test func `the request is a handshake for the path`() async throws {
        try await Peer.serve { peer in
            let request = try await peer.readRequest()
            let lines = request.split(separator: "\r\n").map(String.init)
            #expect(lines[0] == "GET /?key=app.id:secret HTTP/1.1")
            #expect(lines.contains("Host: localhost:\(peer.channel.localAddress?.port ?? 0)"))
            for line in ["Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13"] {
                #expect(lines.contains(line))
            }
            let key = lines.first { $0.hasPrefix("Sec-WebSocket-Key: ") }
            #expect(Base64.decode(Array((key ?? "").utf8.dropFirst(19)))?.count == 16)
        } client: { port in
            let failure = try await TransportSession(.local(port: port, host: "localhost")).closed()
            #expect(failure?.kind == .lost)
        }
    }

    @Test(arguments: [200, 400, 401, 403, 404, 503], [0, 10, 1_000_000])
    func `another status than 101 is a refusal, however long its body is`(status: Int, length: Int) async throws {
        let failure = try await failure { _ in
            "HTTP/1.1 \(status) Whatever\r\nContent-Length: \(length)\r\n\r\n" + String(repeating: "x", count: length)
        }
        #expect(failure?.kind == .refused(status: status) && failure?.detail.contains("status \(status)") == true)
    }

    @Test func `informational responses are skipped`() async throws {
        try await Peer.serve { peer in
            let response = Peer.response(to: try await peer.readRequest())
            try await peer.write("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" + response)
            try await peer.readEnd()
        } client: { port in
            let session = TransportSession(.local(port: port))
            try await session.opened()
            session.transport.abort()
            #expect(try await session.closed() == nil)
        }
    }

    @Test(arguments: [
        ("sec-websocket-accept: ", "sec-websocket-accept: x"),
        ("sec-websocket-accept: ", "x-other: "),
        ("upgrade: WebSocket", "upgrade: h2c"),
        ("keep-alive, Upgrade", "keep-alive"),
        ("upgrade: WebSocket", "sec-websocket-extensions: permessage-deflate\r\nupgrade: websocket"),
        ("upgrade: WebSocket", "sec-websocket-protocol: chat\r\nupgrade: websocket"),
        ("HTTP/1.1", "HTTP/2.0"),
        ("HTTP/1.1", "ICY"),
        ("101", "1O1"),
        ("upgrade: ", "upgrade : "),
        ("upgrade: WebSocket", "upgrade"),
    ])
    func `a response that does not complete the handshake is a violation`(part: String, other: String) async throws {
        let failure = try await failure { request in
            let response = Peer.response(to: request)
            #expect(response.contains(part))
            return response.replacing(part, with: other, maxReplacements: 1)
        }
        #expect(failure?.kind == .protocolViolation)
    }

    @Test(arguments: ["SSH-2.0-OpenSSH_9.2\r\n", "\u{16}\u{3}\u{1}", "\r\n\r\n"])
    func `garbage in place of HTTP is a violation at its first bytes`(garbage: String) async throws {
        #expect(try await failure { _ in garbage }?.kind == .protocolViolation)
    }

    @Test func `a header that never ends is a violation`() async throws {
        let failure = try await failure { _ in
            "HTTP/1.1 101 Switching Protocols\r\n" + String(repeating: "a: b\r\n", count: 100_000)
        }
        #expect(failure?.kind == .protocolViolation && failure?.detail.contains("65536 bytes") == true)
    }
}
