import enum AblyPlatform.WireValue
import PubSubTestSupport
import Testing

@testable import AblyLocal

/// Frames of clients (RFC 6455, section 5), as they should be and as they should not.
@Suite struct WebSocketFramingTests {
    /// A connected client of a service that accepts messages of up to a thousand bytes.
    private func withPeer(_ body: (LocalService, RealtimePeer) async throws -> Void) async throws {
        var options = LocalService.Options()
        options.limits.frameSize = 1000
        try await withLocalService(options) { service in try await body(service, RealtimePeer.connect(service)) }
    }

    /// Bytes that no client may send, and the code that the connection is closed with.
    struct Offence: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: Int
        let bytes: [UInt8]

        init(_ description: String, _ code: Int, _ frames: RawFrame...) {
            self.init(description, code, bytes: frames.flatMap(\.bytes))
        }

        init(_ description: String, _ code: Int, bytes: [UInt8]) {
            testDescription = description
            self.code = code
            self.bytes = bytes
        }
    }

    private static func frame(
        _ opcode: RawFrame.Opcode, _ payload: [UInt8] = [1, 2], fin: Bool = true, rsv: UInt8 = 0
    ) -> RawFrame {
        RawFrame(opcode: opcode, fin: fin, rsv: rsv, payload: payload, mask: [1, 2, 3, 4])
    }

    private static let part = frame(.text, [UInt8(ascii: "{")], fin: false)
    private static let half = [UInt8](repeating: 7, count: 600)

    static let offences =
        [
            Offence("an unmasked frame", 1002, RawFrame(opcode: .text, payload: [1])),
            Offence("an unmasked ping", 1002, RawFrame(opcode: .ping, payload: [])),
            Offence("the first reserved bit", 1002, frame(.text, rsv: 4)),
            Offence("the second reserved bit", 1002, frame(.binary, rsv: 2)),
            Offence("the third reserved bit", 1002, frame(.ping, rsv: 1)),
            Offence("an unknown data frame", 1002, frame(.init(rawValue: 3))),
            Offence("an unknown control frame", 1002, frame(.init(rawValue: 11))),
            Offence("a fragmented ping", 1002, frame(.ping, fin: false)),
            Offence("a fragmented close frame", 1002, frame(.close, [3, 232], fin: false)),
            Offence("a ping of 126 bytes", 1002, frame(.ping, [UInt8](repeating: 0, count: 126))),
            Offence("a close frame of one byte", 1002, frame(.close, [3])),
            Offence("a continuation without a message", 1002, frame(.continuation)),
            Offence("a text within a message", 1002, part, frame(.text)),
            Offence("bytes within a message", 1002, part, frame(.binary)),
            Offence("a close reason that is not UTF-8", 1007, frame(.close, [3, 232, 0xFF])),
            Offence("a frame that is too long", 1009, bytes: [0x82, 0xFE, 0x03, 0xE9]),
            Offence("a frame of 2^40 bytes", 1009, bytes: [0x82, 0xFF, 0, 0, 1, 0, 0, 0, 0, 0]),
            Offence("a frame of 2^63 bytes", 1009, bytes: [0x82, 0xFF, 0x80, 0, 0, 0, 0, 0, 0, 0]),
            Offence(
                "fragments that are too long together", 1009, frame(.binary, half, fin: false),
                frame(.continuation, half, fin: false)),
        ]
        + [0, 999, 1004, 1005, 1006, 1015, 2999, 5000, 65_535].map { (code: UInt16) in
            Offence("a close code of \(code)", 1002, frame(.close, [UInt8(code >> 8), UInt8(code & 0xFF)]))
        }
        + [[0xC3, 0x28], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x22, 0xE2, 0x82]].map { bytes in
            Offence("text of \(bytes)", 1007, frame(.text, bytes))
        }
        + [
            Offence(
                "fragments that are not UTF-8", 1007, frame(.text, [0xC3], fin: false), frame(.continuation, [0x28]))
        ]

    @Test(arguments: offences)
    func `a violation of the protocol closes the connection with a code, and it can be resumed`(
        offence: Offence
    ) async throws {
        try await withPeer { service, peer in
            let bystander = try await RealtimePeer.connect(service)
            try await peer.socket.send(bytes: offence.bytes)
            #expect(try await peer.socket.waitForEnd() == offence.code)
            let resumed = try await RealtimePeer.connect(service, query: ["resume": peer.connectionKey])
            #expect(resumed.connectionId == peer.connectionId)
            try await bystander.socket.send(frame: .ping, payload: [1])
            #expect(try await bystander.socket.nextPong() == [1])
        }
    }

    @Test func `a client that sends much after a violation still learns why the connection ends`() async throws {
        try await withPeer { _, peer in
            let rest = [UInt8](repeating: 0, count: 1 << 20)
            // The service may close before it has read all.
            try? await peer.socket.send(bytes: Self.frame(.continuation).bytes + rest)
            let code = try await peer.socket.waitForEnd()
            #expect(code == 1002)
        }
    }

    @Test func `a message may come in fragments, between bytes of a letter and with pings among them`() async throws {
        try await withPeer { _, peer in
            let message = Array(#"{"action":0,"id":"é€𝄞"}"#.utf8)
            // None after the end of the message, whose response could precede the pong.
            let pings = stride(from: 0, to: message.count - 1, by: 7)
            for (index, byte) in message.enumerated() {
                try await peer.socket.send(
                    frame: index == 0 ? .text : .continuation, payload: [byte], fin: index == message.count - 1)
                if index == 3 { try await peer.socket.send(frame: .continuation, fin: false) }
                if pings.contains(index) { try await peer.socket.send(frame: .ping, payload: [byte]) }
            }
            for byte in pings.map({ message[$0] }) {
                #expect(try await peer.socket.nextPong() == [byte])
            }
            try await peer.socket.expectHeartbeat("é€𝄞")
        }
    }

    @Test(arguments: [1000, 300, 7])
    func `a message of the maximum size is accepted, in one frame or in fragments`(size: Int) async throws {
        try await withPeer { _, peer in
            let id = String(repeating: "x", count: 1000 - #"{"action":0,"id":""}"#.utf8.count)
            let message = Array(#"{"action":0,"id":"\#(id)"}"#.utf8)
            #expect(message.count == 1000)
            for start in stride(from: 0, to: message.count, by: size) {
                let end = min(message.count, start + size)
                try await peer.socket.send(
                    frame: start == 0 ? .text : .continuation, payload: Array(message[start..<end]),
                    fin: end == message.count)
            }
            try await peer.socket.expectHeartbeat(id)
        }
    }

    @Test func `the limit of messages may be any number`() async throws {
        var options = LocalService.Options()
        options.limits.frameSize = .max
        let service = try await LocalService.start(options)
        let peer = try await RealtimePeer.connect(service)
        #expect(try await peer.attach("a")["action"] == 11)
        await service.stop()
    }

    @Test(arguments: [1000, 1001, 1003, 1007, 1011, 1014, 3000, 4999] as [UInt16])
    func `the code of a client's close frame is echoed`(code: UInt16) async throws {
        try await withPeer { service, peer in
            try await peer.socket.close(code: code)
            #expect(try await peer.socket.waitForEnd() == Int(code))
            try await service.wait { await !service.connections().contains(where: \.isConnected) }
        }
    }

    @Test func `a close frame without a code is answered with 1000, and pongs are ignored`() async throws {
        try await withPeer { _, peer in
            try await peer.socket.send(frame: .pong, payload: [1])
            try await peer.socket.send(frame: .close)
            #expect(try await peer.socket.waitForEnd() == 1000)
        }
    }

    @Test func `a frame may take any time, and others do not notice`() async throws {
        try await withPeer { service, peer in
            let bytes = Self.frame(.text, Array(#"{"action":0,"id":"late"}"#.utf8)).bytes
            try await peer.socket.send(bytes: Array(bytes[..<9]))
            let other = try await RealtimePeer.connect(service)
            _ = try await other.attach("a")
            #expect(try await other.publish("a", [["name": "n"]])["action"] == 1)
            try await peer.socket.send(bytes: Array(bytes[9...]))
            try await peer.socket.expectHeartbeat("late")
        }
    }

    @Test func `a connection that breaks within a frame can be resumed`() async throws {
        try await withPeer { service, peer in
            try await peer.socket.send(bytes: [0x81, 0xFE, 0x01])
            peer.socket.drop()
            let resumed = try await RealtimePeer.connect(service, query: ["resume": peer.connectionKey])
            #expect(resumed.connectionId == peer.connectionId)
        }
    }
}
