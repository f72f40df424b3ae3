import AblyPlatform
import Testing

@testable import AblyLocal

/// The tests' own realtime client, against a scripted server.
@Suite struct RealtimePeerTests {
    private static let connected: WireValue = [
        "action": 4, "connectionId": "id", "connectionKey": "id!1",
        "connectionDetails": ["connectionKey": "id!1", "clientId": "*"],
    ]

    /// Connects a peer to a server that follows a script after the handshake.
    ///
    /// - Returns: The service at the end of the script, with everything that it received.
    @discardableResult
    private func withPeer(
        _ format: WireFormat = .json, query: [String: String] = [:],
        _ script: @escaping @Sendable (inout ScriptedService) throws -> Void,
        _ body: (RealtimePeer) async throws -> Void
    ) async throws -> ScriptedService {
        let server = try ScriptedServer()
        async let served = server.serve { connection in
            let head = try connection.acceptHandshake()
            var service = ScriptedService(connection: connection, format: format, head: head)
            try script(&service)
            return service
        }
        let peer = try await RealtimePeer.connect(port: server.port, key: "app.key:a+b", format: format, query: query)
        do { try await body(peer) } catch {
            peer.socket.drop()
            throw error
        }
        return try await served
    }

    @Test(arguments: WireFormat.allCases)
    func `a peer connects, attaches, publishes and closes`(format: WireFormat) async throws {
        let service = try await withPeer(format, query: ["clientId": "ä b"]) { service in
            try service.send(Self.connected)
            try service.receive()
            try service.send(["action": 0])
            try service.send(["action": 15, "channel": "other"])
            try service.send(["action": 11, "channel": "other"])
            try service.send(["action": 11, "channel": "c", "flags": 4])
            for serial in 0..<2 as Range<Int64> {
                try service.receive()
                try service.send(["action": 15, "channel": "c", "messages": [["name": "n"]]])
                try service.send(["action": 1, "msgSerial": .int(serial), "count": 1, "res": [["serials": ["s"]]]])
            }
            try service.receive()
            try service.send(["action": 2, "msgSerial": 0, "count": 3, "error": ["code": 40160]])
            let heartbeat = try service.receive()
            try service.send(["action": 13, "channel": "c"])
            try service.send(heartbeat)
            try service.receive()
            try service.send(["action": 8])
        } _: { peer in
            #expect(peer.connectionId == "id" && peer.connectionKey == "id!1" && peer.details["clientId"] == "*")
            let attached = try await peer.attach("c", flags: 32, params: ["rewind": "1"])
            #expect(attached == ["action": 11, "channel": "c", "flags": 4])
            #expect(await peer.pending.map { $0["channel"] } == ["other", "other"])
            #expect(try await peer.publish("c", [["name": "n"]])["msgSerial"] == 0)
            #expect(await peer.pending.last == ["action": 15, "channel": "c", "messages": [["name": "n"]]])
            #expect(try await peer.next(action: 15, channel: "c")["messages"] == [["name": "n"]])
            #expect(try await peer.publish("c", [["name": "n"]])["res"] == [["serials": ["s"]]])
            #expect(try await peer.presence("c", [["action": 2]])["error"]?["code"] == 40160)
            #expect(try await peer.drain().map { $0["action"] } == [15, 11, 15, 13])
            #expect(await peer.pending.isEmpty)
            #expect(try await peer.close() == ["action": 8])
            #expect(peer.socket.isClosed)
        }
        let target = service.head.prefix { $0 != "\r\n" }
        for parameter in ["v=6", "format=\(format.rawValue)", "key=app%2Ekey%3Aa%2Bb", "clientId=%C3%A4%20b"] {
            #expect(target.contains(parameter))
        }
        #expect(service.received.map { $0["action"] } == [10, 15, 15, 14, 0, 7])
        #expect(service.received[0] == ["action": 10, "channel": "c", "flags": 32, "params": ["rewind": "1"]])
        #expect(service.received[1...3].map { $0["msgSerial"] } == [0, 1, 2])
        #expect(
            service.received[2]["messages"] == [["name": "n"]] && service.received[3]["presence"] == [["action": 2]])
    }

    @Test func `a refused connection is an error with the service's message`() async throws {
        await #expect {
            try await withPeer { service in
                try service.send(["action": 9, "error": ["code": 40101]])
            } _: { _ in
                Issue.record("the connection was refused")
            }
        } throws: { error in
            (error as? RealtimePeer.Refused)?.code == 40101
        }
    }

    @Test func `the end of the connection ends a wait`() async throws {
        try await withPeer { service in
            try service.send(Self.connected)
            try service.receive()
        } _: { peer in
            await #expect(throws: SocketClient.Failure.self) { try await peer.attach("c") }
        }
    }
}

/// A service that follows a script, in protocol messages.
private struct ScriptedService {
    var connection: ScriptedServer.Connection
    let format: WireFormat
    /// The head of the handshake.
    let head: String
    /// All received messages.
    var received: [WireValue] = []

    func send(_ message: WireValue) throws {
        let opcode: RawFrame.Opcode = format == .json ? .text : .binary
        try connection.send(RawFrame(opcode: opcode, payload: format.encode(message)).bytes)
    }

    @discardableResult
    mutating func receive() throws -> WireValue {
        let message = try format.decode(WireValue.self, from: connection.frame().payload)
        received.append(message)
        return message
    }
}
