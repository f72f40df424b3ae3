import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// What tests of clients see of connections, and do to them.
@Suite struct TestControlTests {
    private func id(_ connected: WireValue) throws -> String {
        try #require(connected["connectionId"]?.stringValue)
    }

    private func key(_ connected: WireValue) throws -> String {
        try #require(connected["connectionKey"]?.stringValue)
    }

    @Test func `connections are listed by id, each with its client, its channels and whether it has a socket`()
        async throws
    {
        let fixture = try await Fixture()
        let (anna, first) = await fixture.connect("&clientId=anna")
        let (away, second) = await fixture.connect()
        let (_, third) = try await fixture.connectBearer()
        for channel in ["b", "c/d", "a"] { try await anna.send(ClientFrame.attach(channel)) }
        await away.lose()
        let infos = await fixture.service.connectionInfos(appId: fixture.appId)
        let expected = try [
            LocalService.ConnectionInfo(
                id: id(first), appId: fixture.appId, clientId: "anna", isConnected: true,
                channels: ["a", "b", "c/d"]),
            LocalService.ConnectionInfo(
                id: id(second), appId: fixture.appId, clientId: "*", isConnected: false, channels: []),
            LocalService.ConnectionInfo(
                id: id(third), appId: fixture.appId, clientId: nil, isConnected: true, channels: []),
        ]
        #expect(infos == expected.sorted { $0.id < $1.id })
        #expect(await fixture.service.connectionInfos(appId: "elsewhere").isEmpty)
    }

    @Test func `members are listed in the order in which they entered, with their data`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect(format: .msgpack)
        let data: [WireValue?] = ["text", .bytes(Bytes([1, 2])), nil]
        for (serial, data) in data.enumerated() {
            let entry = WireValue.object(omittingNil: [
                ("action", 2), ("clientId", .string("client\(2 - serial)")), ("data", data),
            ])
            try await client.send([
                "action": 14, "channel": "a", "msgSerial": .int(Int64(serial)), "presence": .array([entry]),
            ])
        }
        let members = await fixture.service.memberInfos(of: "a", appId: fixture.appId)
        #expect(members.map(\.clientId) == ["client2", "client1", "client0"] && members.map(\.data) == data)
        #expect(try Set(members.map(\.connectionId)) == [id(connected)])
        #expect(await fixture.service.memberInfos(of: "b", appId: fixture.appId).isEmpty)
        #expect(await fixture.service.memberInfos(of: "a", appId: "elsewhere").isEmpty)
    }

    @Test(arguments: [false, true])
    func `a connection that is dropped can be resumed`(withCloseFrame: Bool) async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        #expect(await fixture.service.drop(try id(connected), withCloseFrame: withCloseFrame))
        #expect(client.closed == withCloseFrame && client.takeFrames().isEmpty)
        #expect(await !fixture.service.drop(try id(connected), withCloseFrame: withCloseFrame))
        let (_, again) = await fixture.connect("&resume=\(try key(connected))")
        #expect(again["connectionId"] == connected["connectionId"] && again["error"] == nil)
    }

    @Test(arguments: WireFormat.allCases)
    func `a client that is disconnected is told why, and can resume`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect(format: format)
        let error = Refusal(code: 80019, statusCode: 500, message: "as the test asked for")
        #expect(await fixture.service.disconnect(try id(connected), error))
        let frames = client.takeFrames()
        #expect(frames.actions == [.disconnected] && client.closed == true)
        #expect(frames.first?["error"] == error.wire)
        #expect(await !fixture.service.disconnect(try id(connected), error))
        let (_, again) = await fixture.connect("&resume=\(try key(connected))")
        #expect(again["connectionId"] == connected["connectionId"] && again["error"] == nil)
    }

    @Test func `a silenced client is neither listened to nor sent anything, until that ends`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        let (other, _) = await fixture.connect()
        for receiver in [client, other] { try await receiver.send(ClientFrame.attach("a")) }
        #expect(await fixture.service.silence(try id(connected), true))
        #expect(try await client.send(ClientFrame.heartbeat).isEmpty)
        #expect(try await client.send(ClientFrame.message("a", name: "lost")).isEmpty)
        try await other.send(ClientFrame.message("a", name: "n"))
        #expect(client.takeFrames().isEmpty && client.closed == nil)
        #expect(other.takeFrames().isEmpty, "the message of the silenced client had no effect")
        #expect(await fixture.service.silence(try id(connected), false))
        #expect(try await client.send(ClientFrame.heartbeat).actions == [.heartbeat])
        try await other.send(ClientFrame.message("a", name: "n", messageSerial: 1))
        #expect(client.takeFrames().actions == [.message])
    }

    @Test func `a silenced client that resumes with another socket is served as usual`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        #expect(await fixture.service.silence(try id(connected), true))
        let (resumed, again) = await fixture.connect("&resume=\(try key(connected))")
        #expect(again["connectionId"] == connected["connectionId"] && again["error"] == nil)
        #expect(try await resumed.send(ClientFrame.heartbeat).actions == [.heartbeat])
        #expect(client.closed == true)
    }

    @Test(arguments: [false, true])
    func `a forgotten connection ends without a word, and its members leave`(isAway: Bool) async throws {
        let fixture = try await Fixture()
        let (watcher, _) = await fixture.connect()
        let (client, connected) = await fixture.connect("&clientId=anna")
        for receiver in [watcher, client] { try await receiver.send(ClientFrame.attach("a")) }
        try await client.send(ClientFrame.enter("a", clientId: "anna"))
        _ = watcher.takeFrames()
        if isAway { await client.lose() }
        #expect(await fixture.service.forgetConnection(try id(connected)))
        #expect(client.takeFrames().isEmpty && client.closed == (isAway ? nil : false))
        #expect(watcher.takeFrames().entries("presence").map { $0["action"] } == [3])
        #expect(await !fixture.service.forgetConnection(try id(connected)))
        let (_, again) = await fixture.connect("&clientId=anna&resume=\(try key(connected))")
        #expect(again.refusalCode == 80018)
    }

    @Test func `controls of a connection that does not exist have no effect`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        #expect(await !fixture.service.drop("nobody", withCloseFrame: true))
        #expect(await !fixture.service.disconnect("nobody", .disconnected("x")))
        #expect(await !fixture.service.silence("nobody", true))
        #expect(await !fixture.service.forgetConnection("nobody"))
        await fixture.service.forgetEvents(of: "nothing", appId: fixture.appId)
        await fixture.service.forgetEvents(of: "nothing", appId: "nobody")
        #expect(client.takeFrames().isEmpty && client.closed == nil)
    }

    @Test(arguments: [false, true])
    func `after its events were forgotten, a channel's clients are told of a discontinuity`(
        hasMissedSomething: Bool
    ) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        var positions: [String: WireValue] = [:]
        for channel in ["a", "b"] {
            positions[channel] = try await client.send(ClientFrame.attach(channel)).first?["channelSerial"]
        }
        if hasMissedSomething { try await client.send(ClientFrame.message("a", name: "n")) }
        await fixture.service.forgetEvents(of: "a", appId: fixture.appId)
        let resumed = FrameFlags.resumed.rawValue
        let again = try await client.send(ClientFrame.attach("a", after: positions["a"]))
        #expect(again.actions == [.attached] && again[0]["error"]?["code"] == 90003)
        #expect(Int64(again[0]["flags"]?.intValue ?? 0) & resumed == 0)
        // From there on, and on other channels, nothing was forgotten.
        for (channel, position) in [("a", again[0]["channelSerial"]), ("b", positions["b"])] {
            let frames = try await client.send(ClientFrame.attach(channel, after: position))
            #expect(frames.actions == [.attached] && frames[0]["error"] == nil)
            #expect(Int64(frames[0]["flags"]?.intValue ?? 0) & resumed == resumed)
        }
    }
}
