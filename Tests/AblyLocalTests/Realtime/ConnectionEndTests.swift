import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import TestSupport
import Testing

@testable import AblyLocal

/// How connections end, and what remains of them.
@Suite struct ConnectionEndTests {
    /// How a client's socket ends.
    enum End: CaseIterable {
        case disconnect, loss, drop
    }

    private func key(_ connected: WireValue) throws -> String {
        try #require(connected["connectionKey"]?.stringValue)
    }

    @Test(arguments: WireFormat.allCases)
    func `CLOSE is answered with CLOSED, and the connection cannot be resumed`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect(format: format)
        let frames = try await client.send(ClientFrame.close)
        #expect(frames == [["action": 8, "timestamp": .int(Fixture.epoch)]])
        #expect(client.closed == true)
        #expect(await fixture.service.connectionInfos(appId: fixture.appId).isEmpty)
        let again = await fixture.connect("&resume=\(try key(connected))").connected
        #expect(again["action"] == 4 && again.refusalCode == 80018)
        #expect(again["connectionId"] != connected["connectionId"])
    }

    @Test(arguments: End.allCases)
    func `a connection whose socket ended otherwise can be resumed`(end: End) async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        let id = try #require(connected["connectionId"]?.stringValue)
        switch end {
        case .disconnect: #expect(try await client.send(ClientFrame.disconnect).isEmpty && client.closed == true)
        case .loss: await client.lose()
        case .drop: #expect(await fixture.service.drop(id, withCloseFrame: false))
        }
        let infos = await fixture.service.connectionInfos(appId: fixture.appId)
        #expect(infos.map(\.isConnected) == [false] && infos.map(\.id) == [id])
        let again = await fixture.connect("&resume=\(try key(connected))").connected
        #expect(again["connectionId"]?.stringValue == id && again["error"] == nil)
    }

    @Test func `nothing that a client sends after its connection ended has an effect`() async throws {
        let fixture = try await Fixture()
        for end in [ClientFrame.close, ClientFrame.disconnect] {
            let (client, _) = await fixture.connect()
            try await client.send(end)
            #expect(try await client.send(ClientFrame.message("a", name: "late")).isEmpty)
            await client.lose()
        }
        let (reader, _) = await fixture.connect()
        let attached = try await reader.send([
            "action": 10, "channel": "a", "params": ["rewind": "10"],
        ])
        #expect(attached.actions == [.attached])
    }

    @Test func `a closed client leaves its channels before it is told so, and receives nothing more`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect("&clientId=anna")
        let (other, _) = await fixture.connect()
        for receiver in [client, other] { try await receiver.send(ClientFrame.attach("a")) }
        try await client.send(ClientFrame.enter("a", clientId: "anna"))
        #expect(other.takeFrames().actions == [.presence])
        #expect(try await client.send(ClientFrame.close).actions == [.closed])
        let leaves = other.takeFrames().entries("presence")
        #expect(leaves.map { $0["action"] } == [3] && leaves.first?["clientId"] == "anna")
        try await other.send(ClientFrame.message("a", name: "n"))
        #expect(client.takeFrames().isEmpty)
    }

    @Test func `DISCONNECT ends the socket without CLOSED, and members remain for a while`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect("&clientId=anna")
        try await client.send(ClientFrame.enter("a", clientId: "anna"))
        #expect(try await client.send(ClientFrame.disconnect).isEmpty && client.closed == true)
        #expect(await fixture.service.memberInfos(of: "a", appId: fixture.appId).map(\.clientId) == ["anna"])
        await fixture.advance(by: 15_000)
        #expect(await fixture.service.memberInfos(of: "a", appId: fixture.appId).isEmpty)
    }

    @Test(arguments: WireFormat.allCases)
    func `the clients of a deleted app get an error and cannot come back`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect("&clientId=anna", format: format)
        let (away, _) = await fixture.connect()
        try await client.send(ClientFrame.attach("a"))
        try await client.send(ClientFrame.enter("a", clientId: "anna"))
        await away.lose()
        let neighbour = try await fixture.service.provision([:])
        let stranger = DirectClient(fixture.service)
        await stranger.open("key=\(neighbour.keys[0].name):\(neighbour.keys[0].secret)")
        try await fixture.service.deleteApp(fixture.appId, by: fixture.caller())
        let frames = client.takeFrames()
        #expect(frames.actions == [.error] && frames.first?["channel"] == nil)
        #expect(frames.first?["error"]?["code"] == 40300 && frames.first?["error"]?["statusCode"] == 403)
        #expect(client.closed == true && away.takeFrames().isEmpty)
        #expect(await fixture.service.connectionInfos(appId: fixture.appId).isEmpty)
        #expect(await fixture.connect("&resume=\(try key(connected))").connected.refusalCode == 40101)
        #expect(stranger.closed == nil && stranger.takeFrames().isEmpty)
    }

    @Test func `a client that receives too slowly is disconnected, and catches up when it resumes`() async throws {
        let fixture = try await Fixture()
        let (slow, connected) = await fixture.connect()
        let attached = try await slow.send(ClientFrame.attach("a"))
        let (publisher, _) = await fixture.connect()
        slow.congest()
        for serial in 0..<3 as Range<Int64> {
            try await publisher.send(ClientFrame.message("a", name: "\(serial)", messageSerial: serial))
        }
        let frames = slow.takeFrames()
        #expect(frames.actions == [.disconnected] && frames.first?["error"]?["code"] == 80003)
        #expect(frames.first?["error"]?["statusCode"] == 503)
        #expect(frames.first?["error"]?["message"]?.stringValue?.contains("outgoingQueueSize") == true)
        #expect(slow.closed == true)
        let (resumed, again) = await fixture.connect("&resume=\(try key(connected))")
        #expect(again["connectionId"] == connected["connectionId"] && again["error"] == nil)
        let caughtUp = try await resumed.send(ClientFrame.attach("a", after: attached.first?["channelSerial"]))
        #expect(caughtUp.frames(.message).entries().map { $0["name"] } == ["0", "1", "2"])
    }

    @Test func `a congested client does not keep others from receiving`() async throws {
        let fixture = try await Fixture()
        var clients: [DirectClient] = []
        for _ in 0..<5 { clients.append(await fixture.connect().client) }
        for client in clients { try await client.send(ClientFrame.attach("a")) }
        clients[1].congest()
        clients[3].congest()
        let frames = try await clients[0].send(ClientFrame.message("a", name: "n"))
        #expect(frames.actions == [.message, .ack])
        #expect(
            clients[1...].map { $0.takeFrames().actions } == [[.disconnected], [.message], [.disconnected], [.message]])
    }

    @Test func `a service releases its channels when it is released, also if clients are attached`() async throws {
        let watch = ChannelWatch()
        try await attach(watching: watch)
        #expect(await eventually { watch.channel == nil })
    }

    /// Attaches a client of a service that does not outlive the call.
    private func attach(watching watch: ChannelWatch) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.send(ClientFrame.attach("a"))
        try await client.send(ClientFrame.message("a", name: "n"))
        #expect(await fixture.service.watch("a", in: fixture.appId, with: watch) == 1)
    }

    @Test func `when the service stops, clients are disconnected and try again`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        await fixture.service.disconnectAll()
        let frames = client.takeFrames()
        #expect(frames.actions == [.disconnected] && frames.first?.refusalCode == 80003 && client.closed == true)
    }
}

/// Whether a channel still exists.
private final class ChannelWatch: @unchecked Sendable {
    // Set once, before it is read.
    weak var channel: ChannelState?
}

extension Backend {
    /// - Returns: The number of attached clients.
    fileprivate func watch(_ channel: String, in appId: String, with watch: ChannelWatch) -> Int? {
        watch.channel = apps[appId]?.channels[channel]
        return watch.channel?.attachments.count
    }
}
