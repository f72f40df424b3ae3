import enum AblyPlatform.Base64
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import NIOCore
import Testing

@testable import AblyLocal

/// `CONNECTED`, and the parameters of the URL that lead to it.
@Suite struct ConnectionDetailsTests {
    @Test(arguments: WireFormat.allCases)
    func `CONNECTED has every detail that clients read, and nothing else`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let (_, connected) = await fixture.connect("&clientId=anna", format: format)
        let id = try #require(connected["connectionId"])
        let key = try #require(connected["connectionKey"])
        #expect(
            connected == [
                "action": 4, "connectionId": id, "connectionKey": key, "timestamp": .int(Fixture.epoch),
                "connectionDetails": [
                    "connectionKey": key, "clientId": "anna", "connectionStateTtl": 120_000, "maxIdleInterval": 15_000,
                    "maxMessageSize": 65_536, "maxFrameSize": 524_288, "maxInboundRate": 1000, "maxOutboundRate": 1000,
                    "serverId": "local", "siteCode": "local", "objectsGCGracePeriod": 86_400_000,
                ],
            ])
    }

    @Test func `ids and keys of connections are unique and consist of characters that need no encoding`() async throws {
        let fixture = try await Fixture()
        var ids: Set<String> = []
        var keys: Set<String> = []
        for _ in 0..<50 {
            let (_, connected) = await fixture.connect()
            let id = try #require(connected["connectionId"]?.stringValue)
            let key = try #require(connected["connectionKey"]?.stringValue)
            #expect(
                id.wholeMatch(of: /[A-Za-z0-9_-]+/) != nil && key.wholeMatch(of: /[A-Za-z0-9_-]+![A-Za-z0-9_-]+/) != nil
            )
            #expect(key.hasPrefix("\(id)!"))
            ids.insert(id)
            keys.insert(key)
        }
        #expect(ids.count == 50 && keys.count == 50)
    }

    @Test func `the limits of messages and frames are those of the service`() async throws {
        var limits = LocalService.Limits()
        limits.messageSize = 1000
        limits.frameSize = 2000
        let fixture = try await Fixture(limits: limits)
        let (_, connected) = await fixture.connect()
        #expect(connected["connectionDetails"]?["maxMessageSize"] == 1000)
        #expect(connected["connectionDetails"]?["maxFrameSize"] == 2000)
    }

    @Test(arguments: ["key=KEY", "access_token=TOKEN", "accessToken=TOKEN", "access_token=JWT", "accessToken=JWT"])
    func `a client authenticates with a key or a token in the URL`(credentials: String) async throws {
        let fixture = try await Fixture()
        let query = try await credentials.replacing("KEY", with: fixture.text())
            .replacing("TOKEN", with: fixture.token().token).replacing("JWT", with: fixture.jsonWebToken())
        let client = DirectClient(fixture.service)
        #expect(await client.open(query)["action"] == 4)
        #expect(client.closed == nil)
    }

    @Test(arguments: [
        ("Basic KEY64", "*"), ("basic KEY64", "*"), ("Bearer TOKEN64", "anna"), ("bearer TOKEN", "anna"),
    ])
    func `a client authenticates with the header field Authorization`(header: String, clientId: String) async throws {
        let fixture = try await Fixture()
        let token = try await fixture.token(["clientId": "anna"]).token
        let value = header.replacing("KEY64", with: Base64.text(Array(fixture.text().utf8)))
            .replacing("TOKEN64", with: Base64.text(Array(token.utf8))).replacing("TOKEN", with: token)
        let client = DirectClient(fixture.service)
        let opening = RealtimeOpening(target: "/?v=6", authorization: value)
        await fixture.service.handle([.opened(opening)], from: client.transport)
        let connected = client.takeFrames().first
        #expect(connected?["action"] == 4 && connected?["connectionDetails"]?["clientId"]?.stringValue == clientId)
    }

    @Test(arguments: ["/?", "?"])
    func `the path of the URL is a slash or empty`(prefix: String) async throws {
        let fixture = try await Fixture()
        let client = DirectClient(fixture.service)
        let opening = RealtimeOpening(target: prefix + "key=\(fixture.text())")
        await fixture.service.handle([.opened(opening)], from: client.transport)
        #expect(client.takeFrames().first?["action"] == 4)
    }

    @Test(arguments: [
        "&v=5", "&v=99", "&agent=ably-js/2.26.0%20nodejs", "&lib=js", "&stream=false", "&transportParams=x",
        "&heartbeats=true", "&echo=true", "&format=json", "&unknown", "&=", "&&", "&timestamp=1&_=2",
    ])
    func `parameters that change nothing, and unknown ones, are accepted`(query: String) async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect(query)
        #expect(connected["action"] == 4 && connected["error"] == nil)
        #expect(try await client.send(ClientFrame.attach("a")).actions == [.attached])
        let frames = try await client.send(ClientFrame.message("a", name: "n"))
        #expect(frames.actions == [.message, .ack])
    }

    @Test(arguments: WireFormat.allCases)
    func `each client receives the format that it asked for, whatever it sends`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect(format: format)
        for sent in WireFormat.allCases {
            let bytes = try sent.encode(WireValue.object(["action": 0, "id": "x"]))
            await fixture.service.handle([.message(bytes, isText: sent == .json)], from: client.transport)
            let buffers = client.takeBuffers()
            // The first byte of a text frame is 0x81, of a binary one 0x82 (RFC 6455, section 5.2).
            #expect(buffers.map { $0.getInteger(at: 0, as: UInt8.self) } == [format == .json ? 0x81 : 0x82])
        }
    }

    @Test(arguments: ["", "&echo=true", "&echo=false"])
    func `a client does not receive its own messages if it asked for that`(query: String) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect(query + "&clientId=anna")
        let (other, _) = await fixture.connect()
        for receiver in [client, other] { try await receiver.send(ClientFrame.attach("a")) }
        let published = try await client.send(ClientFrame.message("a", name: "n"))
        #expect(published.actions == (query == "&echo=false" ? [.ack] : [.message, .ack]))
        // Presence is always echoed.
        let entered = try await client.send(ClientFrame.enter("a", clientId: "anna", messageSerial: 1))
        #expect(entered.actions == [.presence, .ack])
        #expect(other.takeFrames().actions == [.message, .presence])
    }
}
