import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Every protocol message over a socket, in both formats and both directions.
@Suite struct FrameTests {
    /// Who sends a frame.
    enum Direction: CaseIterable {
        case client, service
    }

    /// One frame of the table.
    struct Row: Sendable, CustomTestStringConvertible {
        let action: FrameAction
        let sender: Direction
        /// Sends the frame, or provokes it, and checks what follows.
        let check: @Sendable (Scene) async throws -> Void

        var testDescription: String { "\(action) of the \(sender)" }
    }

    /// A service and the format of its clients.
    struct Scene: Sendable {
        let service: LocalService
        let format: WireFormat

        func connect(_ query: [String: String] = [:]) async throws -> RealtimePeer {
            try await RealtimePeer.connect(service, format: format, query: query)
        }

        /// A token for any client.
        ///
        /// - Parameter lifetime: In milliseconds.
        func token(lifetime: Int64 = 3_600_000) async throws -> String {
            let client = SocketClient(port: service.port, key: service.key)
            let request: WireValue = ["ttl": .int(lifetime), "clientId": "*"]
            let response = try await client.send("POST", "/keys/local.dev/requestToken", request)
            return try #require(response.value["token"]?.stringValue)
        }

        /// The modes of a client that may do and receives everything.
        static let allModes = ChannelModes(ChannelModes.table.map(\.mode)).rawValue

        /// A client that uses everything: connects, attaches, publishes, enters, annotates, authenticates again,
        /// detaches and closes.
        ///
        /// - Returns: All frames that it received.
        func session() async throws -> [WireValue] {
            let peer = try await connect(["clientId": "anna", "accessToken": token()])
            var frames = [peer.connected, try await peer.attach("mutable:a", flags: Self.allModes)]
            let ack = try await peer.publish("mutable:a", [["name": "n"]])
            let entry: WireValue = [
                "messageSerial": ack["res"]?[0]?["serials"]?[0] ?? .null, "type": "r:distinct.v1", "name": "x",
            ]
            frames += [
                ack, try await peer.annotate("mutable:a", [entry]),
                try await peer.presence("mutable:a", [["action": 2]]),
                try await peer.sendAcknowledged(["action": 19, "channel": "mutable:a", "state": []]),
            ]
            try await peer.send(["action": 16, "channel": "mutable:a"])
            try await peer.send(["action": 17, "auth": ["accessToken": .string(token())]])
            frames += try await peer.drain()
            frames.append(try await peer.detach("mutable:a"))
            frames.append(try await peer.close())
            return frames + (await peer.takePending())
        }
    }

    /// A frame that clients do not send: the service ignores it, and the connection remains.
    private static func ignored(_ action: FrameAction) -> Row {
        Row(action: action, sender: .client) { scene in
            let peer = try await scene.connect()
            try await peer.send([
                "action": .int(Int64(action.rawValue)), "channel": "a", "msgSerial": 0, "error": ["code": 40000],
            ])
            #expect(try await peer.drain().isEmpty)
        }
    }

    /// A frame that the service never sends.
    private static func neverSent(_ action: FrameAction) -> Row {
        Row(action: action, sender: .service) { scene in
            let frames = try await scene.session()
            #expect(!frames.isEmpty && !frames.contains { $0["action"]?.intValue == action.rawValue })
        }
    }

    static let rows: [Row] =
        [
            .ack, .nack, .connect, .connected, .disconnected, .closed, .error, .attached, .detached, .activate,
            .objectSync,
        ]
        .map(ignored) + sentByClient
        + [.connect, .disconnect, .close, .attach, .detach, .activate, .object, .objectSync].map(neverSent)
        + sentByService

    @Test(arguments: FrameAction.allCases, Direction.allCases)
    func `the table of frames has each action in each direction once`(action: FrameAction, sender: Direction) {
        #expect(Self.rows.count { $0.action == action && $0.sender == sender } == 1)
    }

    @Test(arguments: rows, WireFormat.allCases)
    func `every frame has its effect in both formats`(row: Row, format: WireFormat) async throws {
        let service = try await LocalService.start()
        try await row.check(Scene(service: service, format: format))
        await service.stop()
    }
}
