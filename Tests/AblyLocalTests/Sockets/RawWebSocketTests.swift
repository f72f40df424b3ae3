import AblyPlatform
import Testing

@testable import AblyLocal

/// The tests' own WebSocket client, against the examples of RFC 6455 and a scripted server.
@Suite struct RawWebSocketTests {
    /// Connects to a server that follows a script.
    ///
    /// - Returns: The result of the script.
    @discardableResult
    private func withServer<Value: Sendable>(
        _ script: @escaping @Sendable (inout ScriptedServer.Connection) throws -> Value,
        _ body: (RawWebSocket) async throws -> Void
    ) async throws -> Value {
        let server = try ScriptedServer()
        let socket = try await RawWebSocket.connect(port: server.port)
        async let served = server.serve(script)
        do { try await body(socket) } catch {
            socket.drop()
            throw error
        }
        return try await served
    }

    /// RFC 6455, section 1.3.
    @Test func `the accept value of a handshake is that of the specification`() {
        #expect(RawWebSocket.accept("dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
    }

    /// RFC 6455, section 5.7.
    @Test(
        arguments: [
            (RawFrame(opcode: .text, payload: Array("Hello".utf8)), [0x81, 0x05, 0x48, 0x65, 0x6C, 0x6C, 0x6F]),
            (
                RawFrame(opcode: .text, payload: Array("Hello".utf8), mask: [0x37, 0xFA, 0x21, 0x3D]),
                [0x81, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58]
            ),
            (RawFrame(opcode: .text, fin: false, payload: Array("Hel".utf8)), [0x01, 0x03, 0x48, 0x65, 0x6C]),
            (RawFrame(opcode: .continuation, payload: Array("lo".utf8)), [0x80, 0x02, 0x6C, 0x6F]),
            (RawFrame(opcode: .binary, rsv: 0b101, payload: []), [0xD2, 0x00]),
            (RawFrame(opcode: .text, payload: [1], lengthEncoding: .bits16), [0x81, 0x7E, 0x00, 0x01, 1]),
            (
                RawFrame(opcode: .text, payload: [1], lengthEncoding: .bits64),
                [0x81, 0x7F, 0, 0, 0, 0, 0, 0, 0, 1, 1]
            ),
        ] as [(RawFrame, [UInt8])])
    func `frames are encoded and parsed as in the specification`(frame: RawFrame, bytes: [UInt8]) throws {
        #expect(frame.bytes == bytes)
        var parsed = frame
        parsed.lengthEncoding = frame.lengthEncoding ?? .minimal(frame.payload.count)
        for end in 0..<bytes.count {
            var incomplete = Array(bytes[..<end])
            #expect(try RawFrame.parse(&incomplete) == nil)
        }
        var buffer = bytes + [0x8A]
        #expect(try RawFrame.parse(&buffer) == parsed)
        #expect(buffer == [0x8A])
    }

    @Test(
        arguments: [
            (125, [0x82, 125]), (126, [0x82, 126, 0, 126]), (256, [0x82, 126, 1, 0]),
            (65_535, [0x82, 126, 0xFF, 0xFF]),
            (65_536, [0x82, 127, 0, 0, 0, 0, 0, 1, 0, 0]),
        ] as [(Int, [UInt8])])
    func `a length has the smallest encoding`(count: Int, head: [UInt8]) {
        let frame = RawFrame(opcode: .binary, payload: [UInt8](repeating: 7, count: count))
        #expect(Array(frame.bytes.prefix(head.count)) == head && frame.bytes.count == head.count + count)
    }

    @Test func `a frame that announces more than 16 MiB is an error`() {
        var buffer: [UInt8] = [0x82, 127, 0xFF, 0, 0, 0, 0, 0, 0, 0]
        #expect(throws: SocketClient.Failure.self) { try RawFrame.parse(&buffer) }
    }

    @Test func `a handshake sends the usual fields, and those of the test instead`() async throws {
        let head = try await withServer { connection in
            try connection.acceptHandshake()
        } _: { socket in
            let response = try await socket.handshake(
                path: "/?v=6", headers: ["Sec-WebSocket-Version": "12", "Host": nil, "X-Test": "1"])
            #expect(response.status == 101 && response.headers["upgrade"] == "websocket")
        }
        #expect(head.hasPrefix("GET /?v=6 HTTP/1.1\r\n") && head.contains("\r\nUpgrade: websocket"))
        #expect(head.contains("\r\nSec-WebSocket-Version: 12") && !head.contains("Host:"))
        #expect(head.contains("\r\nX-Test: 1"))
    }

    @Test func `a refused handshake is returned, and one with a wrong accept value is an error`() async throws {
        try await withServer { connection in
            _ = try connection.head()
            try connection.send(Array("HTTP/1.1 426 Upgrade Required\r\nA: b\r\na:  c \r\n\r\n".utf8))
        } _: { socket in
            let response = try await socket.handshake()
            #expect(response.statusLine == "HTTP/1.1 426 Upgrade Required" && response.status == 426)
            #expect(response.headers == ["a": "c"])
        }
        try await withServer { connection in
            _ = try connection.head()
            let fields = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: AAAA"
            try connection.send(Array("HTTP/1.1 101 Switching Protocols\r\n\(fields)\r\n\r\n".utf8))
        } _: { socket in
            await #expect(throws: SocketClient.Failure.self) { try await socket.handshake() }
        }
    }

    @Test(arguments: [0, 1, 125, 126, 65_535, 65_536, 1_000_000])
    func `frames of any length arrive in both directions`(count: Int) async throws {
        let payload = (0..<count).map { UInt8($0 % 251) }
        let frames = try await withServer { connection in
            try connection.acceptHandshake()
            var frames: [RawFrame] = []
            for _ in 0..<2 {
                let frame = try connection.frame()
                frames.append(frame)
                try connection.send(RawFrame(opcode: .text, payload: frame.payload).bytes)
            }
            return try frames + [connection.frame()]
        } _: { socket in
            _ = try await socket.handshake()
            for encoding in [nil, RawFrame.LengthEncoding.bits64] {
                try await socket.send(frame: .binary, payload: payload, lengthEncoding: encoding)
                let echo = try await socket.nextFrame()
                #expect(echo.opcode == .text && echo.fin && echo.rsv == 0 && echo.payload == payload)
            }
            try await socket.send(frame: .binary, payload: payload, fin: false, rsv: 4, masked: false)
        }
        #expect(frames.map(\.opcode) == [.binary, .binary, .binary] && frames.allSatisfy { $0.payload == payload })
        #expect(frames.map(\.fin) == [true, true, false] && frames.map(\.rsv) == [0, 0, 4])
        #expect(frames.map { $0.mask?.count } == [4, 4, nil])
        let minimal = RawFrame.LengthEncoding.minimal(count)
        #expect(frames.map(\.lengthEncoding) == [minimal, .bits64, minimal])
    }

    @Test(arguments: [
        RawFrame(opcode: .text, payload: [1], mask: [1, 2, 3, 4]),
        RawFrame(opcode: .text, payload: [1], lengthEncoding: .bits16),
    ])
    func `a frame that services must not send is an error`(frame: RawFrame) async throws {
        try await withServer { connection in
            try connection.acceptHandshake()
            try connection.send(frame.bytes)
        } _: { socket in
            _ = try await socket.handshake()
            await #expect(throws: SocketClient.Failure.self) { try await socket.nextFrame() }
        }
    }

    @Test func `fragments are joined, and pings and heartbeats skipped`() async throws {
        try await withServer { connection in
            try connection.acceptHandshake()
            let json = Array(#"{"action":15,"channel":"é"}"#.utf8)
            try connection.send(RawFrame(opcode: .text, payload: Array(#"{"action":0}"#.utf8)).bytes)
            try connection.send(RawFrame(opcode: .text, fin: false, payload: Array(json[..<3])).bytes)
            try connection.send(RawFrame(opcode: .ping, payload: [1]).bytes)
            try connection.send(RawFrame(opcode: .continuation, fin: false, payload: []).bytes)
            try connection.send(RawFrame(opcode: .continuation, payload: Array(json[3...])).bytes)
            let binary = try WireFormat.msgpack.encode(["action": 4, "data": .bytes([1])] as WireValue)
            try connection.send(RawFrame(opcode: .binary, payload: binary).bytes)
            try connection.send(RawFrame(opcode: .continuation, payload: []).bytes)
        } _: { socket in
            _ = try await socket.handshake()
            #expect(try await socket.nextMessage(format: .json) == ["action": 15, "channel": "é"])
            #expect(try await socket.nextMessage { $0["action"] == 4 } == ["action": 4, "data": .bytes([1])])
            await #expect(throws: SocketClient.Failure.self) { try await socket.nextMessage() }
        }
    }

    @Test func `the close code and the end of the connection are reported`() async throws {
        let close = try await withServer { connection in
            try connection.acceptHandshake()
            try connection.send(RawFrame(opcode: .text, payload: Array("{}".utf8)).bytes)
            let close = try connection.frame()
            try connection.send(RawFrame(opcode: .close, payload: [0x03, 0xF0]).bytes)
            return close
        } _: { socket in
            _ = try await socket.handshake()
            #expect(socket.closeCode == nil && !socket.isClosed)
            #expect(try await socket.nextMessage() == [:])
            await #expect(throws: SocketClient.Failure.self) { try await socket.nextFrame(timeout: .zero) }
            try await socket.close(code: 1001)
            #expect(try await socket.waitForEnd() == 1008)
            #expect(socket.closeCode == 1008 && socket.isClosed)
            await #expect(throws: RawWebSocket.Closed.self) { try await socket.nextMessage() }
        }
        #expect(close.opcode == .close && close.payload == [0x03, 0xE9])
    }
}
