import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Detaching from channels.
@Suite struct DetachTests {
    private let frame: WireValue = ["action": 12, "channel": "a"]

    @Test func `a detached client receives nothing more, and others do`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let (other, _) = await fixture.connect()
        for client in [client, other] { try await client.attach(to: "a") }
        let frames = try await client.send(frame)
        #expect(frames.actions == [.detached] && frames[0]["channel"] == "a" && frames[0]["error"] == nil)
        try await fixture.publish(["data": "x"], to: "a")
        let others = try await other.changePresence(["action": 2, "clientId": "berta"], on: "a")
        #expect(client.takeFrames().isEmpty)
        #expect(others.actions == [.message, .presence, .ack] && others.data == ["x"])
        #expect(
            await fixture.service.connectionInfos(appId: fixture.appId).map(\.channels).sorted { $0.count < $1.count }
                == [[], ["a"]])
    }

    @Test(arguments: ["a", "never used", ""])
    func `detaching a channel that is not attached is confirmed as well`(channel: String) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let frames = try await client.send(["action": 12, "channel": .string(channel)])
        #expect(frames.actions == [.detached] && frames[0]["channel"] == .string(channel))
        #expect(client.closed == nil)
    }

    @Test func `the members of a client that detaches leave with their data`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        let (other, _) = await fixture.connect("&clientId=carla")
        for channel in ["a", "b"] {
            for client in [client, other] { try await client.attach(to: channel) }
            try await client.changePresence(
                ["action": 2, "clientId": "anna", "data": "at home"], ["action": 2, "clientId": "berta"], on: channel,
                serial: channel == "a" ? 0 : 1)
            try await other.changePresence(["action": 2], on: channel, serial: channel == "a" ? 0 : 1)
        }
        let connection = try #require(connected["connectionId"]?.stringValue)
        for client in [client, other] { _ = client.takeFrames() }
        #expect(try await client.send(frame).actions == [.detached], "it is told of no leaves")
        let frames = other.takeFrames()
        #expect(frames.actions == [.presence] && frames[0]["channel"] == "a")
        let events = frames.entries("presence")
        #expect(events.map { $0["action"] } == [3, 3] && events.map { $0["clientId"] } == ["anna", "berta"])
        #expect(events.map { $0["data"] } == ["at home", nil])
        #expect(events.allSatisfy { $0["connectionId"]?.stringValue == connection })
        #expect(events.allSatisfy { $0["id"]?.stringValue?.hasPrefix(connection) == false })
        let members = await fixture.service.memberInfos(of: "b", appId: fixture.appId).map(\.clientId)
        #expect(members == ["anna", "berta", "carla"], "those of another channel stay")
    }

    @Test func `a client that detached attaches anew`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "a", modes: .publish)
        try await client.send(frame)
        try await fixture.publish(["data": "1"], to: "a")
        let frames = try await client.attach(to: "a")
        #expect(frames.actions == [.attached] && frames[0].frameFlags == [] && frames[0].modes == .standard)
        try await fixture.publish(["data": "2"], to: "a")
        #expect(client.takeFrames().data == ["2"])
    }
}
