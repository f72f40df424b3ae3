import enum AblyPlatform.WireValue
import PubSubTestSupport
import Testing

@testable import AblyLocal

/// Handshakes of WebSockets (RFC 6455, section 4), as clients should send them and as they should not.
@Suite struct WebSocketHandshakeTests {
    /// A valid handshake.
    private static func request(_ service: LocalService) -> String {
        "GET /?key=\(service.key)&v=6 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
    }

    /// A part of a valid handshake, what stands in its place, and the status of the response.
    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let part: String
        let replacement: String
        let status: Int
    }

    private static let version = "Sec-WebSocket-Version: 13\r\n"
    private static let key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    static let changes = [
        Change(testDescription: "another version", part: "13", replacement: "12", status: 426),
        Change(testDescription: "no version", part: version, replacement: "", status: 426),
        Change(testDescription: "two versions", part: version, replacement: version + version, status: 426),
        Change(testDescription: "no key", part: key, replacement: "", status: 400),
        Change(testDescription: "two keys", part: key, replacement: key + key, status: 400),
        Change(testDescription: "a short key", part: "dGhlIHNhbXBsZSBub25jZQ==", replacement: "dGhl", status: 400),
        Change(testDescription: "a key of other letters", part: "dGhl", replacement: "%%%%", status: 400),
        Change(testDescription: "another method", part: "GET", replacement: "POST", status: 400),
        Change(
            testDescription: "no upgrade", part: "Connection: Upgrade", replacement: "Connection: close", status: 200),
        Change(
            testDescription: "content", part: "\r\n\r\n",
            replacement: "\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}", status: 200),
        Change(testDescription: "a malformed field", part: "Host: x", replacement: "Host x", status: 400),
    ]

    @Test(arguments: changes)
    func `an invalid handshake is refused or is ordinary HTTP, and ends the connection`(change: Change) async throws {
        try await withLocalService { service in
            let request = Self.request(service).replacing(change.part, with: change.replacement)
            let bytes = try await SocketClient(port: service.port).exchange(
                Array(request.utf8), isHalfClosed: change.status == 200)
            let response = String(decoding: bytes, as: UTF8.self)
            #expect(response.hasPrefix("HTTP/1.1 \(change.status) "), "\(response)")
            let advertises = response.lowercased().contains("\r\nsec-websocket-version: 13\r\n")
            #expect(advertises == (change.status == 426))
            #expect(await service.connections().isEmpty)
            _ = try await RealtimePeer.connect(service)
        }
    }

    /// As clients of HTTP/2 do, such as that of the Java library and `curl --http2`.
    @Test func `a request that offers HTTP 2 is answered in HTTP 1`() async throws {
        try await withLocalService { service in
            let client = SocketClient(port: service.port, key: service.key)
            let fields =
                "Host: x\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                + "Authorization: \(client.authorization ?? "")\r\n"
            for request in [
                "GET /time HTTP/1.1\r\n\(fields)\r\n",
                "POST /channels/a/messages HTTP/1.1\r\n\(fields)Content-Length: 12\r\n\r\n{\"name\":\"n\"}",
            ] {
                let bytes = try await client.exchange(Array(request.utf8), isHalfClosed: true)
                #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("HTTP/1.1 20"))
            }
            #expect(await service.published(on: "a").map(\.name) == ["n"])
        }
    }

    @Test func `extensions and subprotocols that a client offers are not accepted`() async throws {
        try await withLocalService { service in
            let socket = try await RawWebSocket.connect(port: service.port)
            let response = try await socket.handshake(
                path: "/?key=\(service.key)",
                headers: [
                    "Sec-WebSocket-Extensions": "permessage-deflate; client_max_window_bits",
                    "Sec-WebSocket-Protocol": "chat, superchat",
                ])
            #expect(response.status == 101)
            #expect(response.headers.keys.filter { $0.hasPrefix("sec-websocket-") } == ["sec-websocket-accept"])
            let frame = try await socket.nextFrame()
            #expect(frame.rsv == 0 && frame.opcode == .text)
        }
    }

    @Test func `a handshake and frames in one segment are taken in order`() async throws {
        try await withLocalService { service in
            let socket = try await RawWebSocket.connect(port: service.port)
            let frames = ["1", "2"].flatMap { id in
                RawFrame(opcode: .text, payload: Array(#"{"action":0,"id":"\#(id)"}"#.utf8), mask: [1, 2, 3, 4]).bytes
            }
            try await socket.send(bytes: Array(Self.request(service).utf8) + frames)
            let head = try await socket.receive("response", .seconds(60), RawWebSocket.takeHead)
            #expect(head.hasPrefix("HTTP/1.1 101 "))
            #expect(try await socket.nextMessage()["action"] == 4)
            for id in ["1", "2"] {
                try await socket.expectHeartbeat(id)
            }
        }
    }

    @Test func `a handshake and a frame may arrive byte by byte`() async throws {
        try await withLocalService { service in
            let socket = try await RawWebSocket.connect(port: service.port)
            for byte in Self.request(service).utf8 { try await socket.send(bytes: [byte]) }
            let head = try await socket.receive("response", .seconds(60), RawWebSocket.takeHead)
            #expect(head.hasPrefix("HTTP/1.1 101 "))
            #expect(try await socket.nextMessage()["action"] == 4)
            let payload = Array(#"{"action":0,"id":"ping"}"#.utf8)
            for byte in RawFrame(opcode: .text, payload: payload, mask: [9, 8, 7, 6], lengthEncoding: .bits64).bytes {
                try await socket.send(bytes: [byte])
            }
            try await socket.expectHeartbeat("ping")
        }
    }

    @Test(arguments: ["", "GET /?v=6 HTTP/1.1\r\nUpgrade: websocket\r\n"])
    func `half a handshake is closed after the idle timeout, and open WebSockets are not`(
        part: String
    ) async throws {
        var options = LocalService.Options()
        options.idleTimeout = .seconds(2)
        try await withLocalService(options) { service in
            let peer = try await RealtimePeer.connect(service)
            // Its deadline is later than that of the handshake above.
            #expect(try await SocketClient(port: service.port).exchange(Array(part.utf8)).isEmpty)
            try await peer.socket.send(frame: .ping, payload: [1])
            #expect(try await peer.socket.nextPong() == [1])
        }
    }

    @Test func `a handshake that trickles in is closed after the idle timeout`() async throws {
        var options = LocalService.Options()
        options.idleTimeout = .milliseconds(300)
        try await withLocalService(options) { service in
            let head = "GET / HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nX-Slow: "
            try await SocketClient(port: service.port).trickle(head, UInt8(ascii: "x"))
            #expect(await service.connections().isEmpty)
        }
    }
}
