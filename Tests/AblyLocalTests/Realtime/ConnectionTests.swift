import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Realtime connections, without sockets.
@Suite struct ConnectionTests {
    @Test(arguments: WireFormat.allCases)
    func `a client that connects with a key is told its connection and its details`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect("&clientId=anna", format: format)
        #expect(connected["action"] == 4 && connected["error"] == nil && connected["channel"] == nil)
        let id = try #require(connected["connectionId"]?.stringValue)
        let details = try #require(connected["connectionDetails"])
        #expect(details["connectionKey"] == connected["connectionKey"])
        #expect(connected["connectionKey"]?.stringValue?.hasPrefix("\(id)!") == true)
        #expect(details["clientId"] == "anna" && details["maxIdleInterval"] == 15_000)
        #expect(details["connectionStateTtl"] == 120_000 && details["maxMessageSize"] == 65_536)
        #expect(client.closed == nil)
    }

    @Test(arguments: [
        ("key=nope.nope:secret", 40101), ("key=nonsense", 40101), ("access_token=garbage", 40101), ("", 40101),
        ("key=KEY&clientId=", 40012), ("key=KEY&format=xml", 40003), ("key=KEY&remainPresentFor=-1", 40003),
    ])
    func `a client that cannot be authenticated gets an error frame and its socket ends`(
        query: String, code: Int
    ) async throws {
        let fixture = try await Fixture()
        let client = DirectClient(fixture.service)
        let frame = await client.open(query.replacing("KEY", with: fixture.text()))
        #expect(frame["action"] == 9 && frame["channel"] == nil)
        #expect(frame["error"]?["code"]?.intValue == code)
        #expect(client.closed == true)
    }

    @Test func `a heartbeat is answered with its id, and without one if it has none`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let answer = try await client.send(["action": 0, "id": "ping-1"])
        #expect(answer.first?["action"] == 0 && answer.first?["id"] == "ping-1")
        #expect(try await client.send(["action": 0]).first?["id"] == nil)
    }

    @Test func `a message reaches its publisher and others before it is acknowledged`() async throws {
        let fixture = try await Fixture()
        let (publisher, connected) = await fixture.connect()
        let (other, _) = await fixture.connect(format: .msgpack)
        for client in [publisher, other] {
            let attached = try await client.send(["action": 10, "channel": "a"])
            #expect(attached.actions == [.attached])
        }
        let frames = try await publisher.send([
            "action": 15, "channel": "a", "msgSerial": 0, "messages": [["name": "n", "data": "d"]],
        ])
        #expect(frames.actions == [.message, .ack])
        let id = try #require(connected["connectionId"]?.stringValue)
        #expect(frames[0]["id"]?.stringValue == "\(id):0")
        #expect(frames.entries().first?["id"]?.stringValue == "\(id):0:0")
        #expect(frames[1]["msgSerial"] == 0 && frames[1]["count"] == 1)
        #expect(frames[1]["res"]?[0]?["serials"]?[0] == frames.entries().first?["serial"])
        let received = other.takeFrames()
        #expect(received.entries().first?["data"] == "d")
        #expect(received.first?["channelSerial"] == frames[0]["channelSerial"])
    }
}
