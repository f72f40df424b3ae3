import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import NIOCore
import Testing

@testable import AblyLocal

/// Failures at connect: the handshake is complete, and an `ERROR` without a channel says what is wrong.
@Suite struct ConnectionErrorTests {
    /// Opens a connection that must fail.
    ///
    /// - Returns: The error.
    private func refusal(
        _ fixture: Fixture, _ query: String, format: WireFormat = .json,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async -> WireValue {
        let client = DirectClient(fixture.service, format: format)
        let frame = await client.open(query)
        #expect(frame["action"] == 9 && frame["channel"] == nil, sourceLocation: sourceLocation)
        #expect(client.closed == true && client.takeFrames().isEmpty, sourceLocation: sourceLocation)
        #expect(await fixture.service.connectionInfos(appId: fixture.appId).isEmpty, sourceLocation: sourceLocation)
        return frame["error"] ?? .null
    }

    @Test(arguments: WireFormat.allCases)
    func `an error has its code, its status and a message, in the client's format`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let error = await refusal(fixture, "key=\(fixture.keys[0].name):hunter2", format: format)
        #expect(error["code"] == 40101 && error["statusCode"] == 401)
        #expect(error["message"]?.stringValue?.isEmpty == false)
        #expect(error["href"] == "https://help.ably.io/error/40101")
        #expect(error["message"]?.stringValue?.contains("hunter2") == false, "errors contain no secrets")
    }

    @Test(arguments: [
        ("key=NAME:wrong", 40101, 401), ("key=NAME:", 40101, 401), ("key=NAME", 40101, 401),
        ("key=nobody.key:secret", 40101, 401), ("key=APP.nokey:secret", 40400, 401), ("key=", 40101, 401),
        ("access_token=APP.garbage", 40101, 401), ("accessToken=", 40101, 401), ("", 40101, 401),
    ])
    func `invalid credentials are refused with the code of the reason`(
        query: String, code: Int, status: Int
    ) async throws {
        let fixture = try await Fixture()
        let query = query.replacing("NAME", with: fixture.keys[0].name).replacing("APP", with: fixture.appId)
        let error = await refusal(fixture, query)
        #expect(error["code"]?.intValue == code && error["statusCode"]?.intValue == status)
    }

    @Test func `a token that has expired is refused with 40142`() async throws {
        let fixture = try await Fixture()
        let token = try await fixture.token(["ttl": 1]).token
        await fixture.advance(by: 1)
        for text in [token, try fixture.jsonWebToken(lifetime: 0), try fixture.jsonWebToken(lifetime: -10_000)] {
            let error = await refusal(fixture, "access_token=\(text)")
            #expect(error["code"] == 40142 && error["statusCode"] == 401)
        }
    }

    @Test func `a token that was revoked is refused with 40141`() async throws {
        let fixture = try await Fixture()
        let token = try await fixture.token(["clientId": "anna"]).token
        await fixture.advance(by: 1)
        try await fixture.revoke(clientId: "anna")
        let error = await refusal(fixture, "access_token=\(token)")
        #expect(error["code"] == 40141 && error["statusCode"] == 401)
    }

    @Test func `an invalid JSON Web Token is refused with the code of the reason`() async throws {
        let fixture = try await Fixture()
        let texts: [(String, Int, Int)] = [
            (try fixture.jsonWebToken(secret: "wrong"), 40144, 401), ("a.b.c", 40144, 401), ("..", 40144, 401),
            (try fixture.jsonWebToken(keyName: "nobody.key"), 40400, 404),
            (try fixture.jsonWebToken(keyName: "\(fixture.appId).nokey"), 40400, 401),
        ]
        for (text, code, status) in texts {
            let error = await refusal(fixture, "accessToken=\(text)")
            #expect(error["code"]?.intValue == code && error["statusCode"]?.intValue == status, "\(text)")
        }
    }

    @Test(arguments: ["resume", "recover"])
    func `invalid credentials are refused even with a valid key of a connection, which remains`(
        parameter: String
    ) async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        let key = try #require(connected["connectionKey"]?.stringValue)
        let intruder = DirectClient(fixture.service)
        let frame = await intruder.open("key=\(fixture.keys[0].name):wrong&\(parameter)=\(key)")
        #expect(frame["action"] == 9 && frame.refusalCode == 40101 && intruder.closed == true)
        #expect(client.closed == nil)
        #expect(try await client.send(ClientFrame.heartbeat).actions == [.heartbeat])
    }

    @Test(arguments: WireFormat.allCases)
    func `an invalid parameter is reported in the client's format`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        for query in ["&clientId=", "&remainPresentFor=soon", "&clientId=%FF"] {
            let client = DirectClient(fixture.service, format: format)
            await fixture.service.handle(
                [.opened(RealtimeOpening(target: "/?format=\(format.rawValue)&key=\(fixture.text())\(query)"))],
                from: client.transport)
            let buffers = client.takeBuffers()
            // A URL that cannot be decoded does not tell the format either.
            let isText = format == .json || query.contains("%")
            #expect(buffers.map { $0.getInteger(at: 0, as: UInt8.self) } == [isText ? 0x81 : 0x82], "\(query)")
            #expect(client.closed == true)
        }
    }

    @Test func `a connection beyond the limit is refused, and one that ends makes room`() async throws {
        var limits = LocalService.Limits()
        limits.connections = 2
        let fixture = try await Fixture(limits: limits)
        let (first, connected) = await fixture.connect()
        let (second, _) = await fixture.connect()
        let (third, frame) = await fixture.connect()
        #expect(frame["action"] == 9 && frame["error"]?["code"] == 42910 && third.closed == true)
        #expect(frame["error"]?["message"]?.stringValue?.contains("limits.connections") == true)
        // One that is away can come back, so it counts.
        await first.lose()
        #expect(await fixture.connect().connected.refusalCode == 42910)
        let key = try #require(connected["connectionKey"]?.stringValue)
        let (resumed, again) = await fixture.connect("&resume=\(key)")
        #expect(again["action"] == 4 && again["connectionId"] == connected["connectionId"] && resumed.closed == nil)
        try await second.send(ClientFrame.close)
        #expect(await fixture.connect().connected["action"] == 4)
    }
}
