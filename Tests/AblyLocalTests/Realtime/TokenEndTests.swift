import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Tokens of connected clients that expire or are revoked.
@Suite struct TokenEndTests {
    @Test(arguments: WireFormat.allCases)
    func `a client is asked for a new token thirty seconds before its token expires, and disconnected then`(
        format: WireFormat
    ) async throws {
        let fixture = try await Fixture()
        let token = try await fixture.token(["ttl": 60_000]).token
        let (client, connected) = try await fixture.connectBearer(token, format: format)
        await fixture.advance(by: 29_999)
        #expect(client.takeFrames().frames(.auth).isEmpty)
        await fixture.advance(by: 1)
        let prompt = client.takeFrames().frames(.auth)
        #expect(prompt == [["action": 17, "timestamp": .int(Fixture.epoch + 30_000)]])
        await fixture.advance(by: 29_999)
        #expect(client.takeFrames().actions.allSatisfy { $0 == .heartbeat } && client.closed == nil)
        await fixture.advance(by: 1)
        let frames = client.takeFrames().frames(.disconnected)
        #expect(frames.count == 1 && frames.first?["channel"] == nil && client.closed == true)
        #expect(frames.first?.refusalCode == 40142 && frames.first?["error"]?["statusCode"] == 401)
        let key = try #require(connected["connectionKey"]?.stringValue)
        let (_, again) = try await fixture.connectBearer(nil, "&resume=\(key)")
        #expect(again["connectionId"] == connected["connectionId"] && again["error"] == nil)
    }

    @Test(
        arguments: [
            (30_001, [1]), (30_000, []), (5_000, []), (1, []), (35_000, [5_000]), (86_400_000, [86_370_000]),
        ] as [(Int64, [Int64])])
    func `only a token that is valid for more than thirty seconds leads to a prompt`(
        lifetime: Int64, prompts: [Int64]
    ) async throws {
        let fixture = try await Fixture()
        for isWebToken in [false, true] {
            let token =
                isWebToken
                ? try fixture.jsonWebToken(lifetime: lifetime)
                : try await fixture.token(["ttl": .int(lifetime)]).token
            let start = fixture.service.clock.now
            let (client, _) = try await fixture.connectBearer(token)
            var times: [Int64] = []
            for time in (prompts + [lifetime]) {
                await fixture.advance(by: start + time - 1 - fixture.service.clock.now)
                #expect(client.takeFrames().frames(.auth).isEmpty && client.closed == nil)
                await fixture.advance(by: 1)
                if !client.takeFrames().frames(.auth).isEmpty { times.append(time) }
            }
            #expect(times == prompts && client.closed == true)
        }
    }

    @Test func `a new token replaces the prompt and the expiry of the old one`() async throws {
        let fixture = try await Fixture()
        let (client, _) = try await fixture.connectBearer(fixture.token(["ttl": 60_000]).token)
        await fixture.advance(by: 30_000)
        #expect(client.takeFrames().frames(.auth).count == 1)
        try await client.send(ClientFrame.auth(try await fixture.token(["ttl": 120_000]).token))
        await fixture.advance(by: 89_999)
        #expect(client.takeFrames().actions.allSatisfy { $0 == .heartbeat } && client.closed == nil)
        await fixture.advance(by: 1)
        #expect(client.takeFrames().frames(.auth).count == 1)
        await fixture.advance(by: 30_000)
        #expect(client.takeFrames().frames(.disconnected).first?.refusalCode == 40142)
    }

    @Test func `a shorter token ends the connection earlier`() async throws {
        let fixture = try await Fixture()
        let (client, _) = try await fixture.connectBearer()
        try await client.send(ClientFrame.auth(try await fixture.token(["ttl": 10_000]).token))
        await fixture.advance(by: 10_000)
        #expect(client.takeFrames().actions == [.disconnected] && client.closed == true)
    }

    @Test func `the expiry of a token does not concern a client that is away, or resumed with another`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = try await fixture.connectBearer(fixture.token(["ttl": 40_000]).token)
        await client.lose()
        await fixture.advance(by: 40_000)
        #expect(client.takeFrames().isEmpty)
        let key = try #require(connected["connectionKey"]?.stringValue)
        let (resumed, again) = try await fixture.connectBearer(nil, "&resume=\(key)")
        #expect(again["connectionId"] == connected["connectionId"])
        await fixture.advance(by: 60_000)
        #expect(resumed.takeFrames().actions == [.heartbeat] && resumed.closed == nil)
    }

    @Test func `a key never expires`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        await fixture.advance(by: 90_000_000)
        #expect(client.takeFrames().actions == [.heartbeat] && client.closed == nil)
    }

    @Test func `a revoked token disconnects its clients only`() async throws {
        let fixture = try await Fixture()
        let (anna, connected) = try await fixture.connectBearer(fixture.token(["clientId": "anna"]).token)
        let (web, _) = try await fixture.connectBearer(fixture.jsonWebToken(["x-ably-clientId": "anna"]))
        let (berta, _) = try await fixture.connectBearer(fixture.token(["clientId": "berta"]).token)
        let (key, _) = await fixture.connect("&clientId=anna")
        await fixture.advance(by: 1)
        try await fixture.revoke(clientId: "anna")
        for client in [anna, web] {
            let frames = client.takeFrames()
            #expect(frames.actions == [.disconnected] && frames.first?["channel"] == nil && client.closed == true)
            #expect(frames.first?.refusalCode == 40141 && frames.first?["error"]?["statusCode"] == 401)
        }
        for client in [berta, key] { #expect(client.takeFrames().isEmpty && client.closed == nil) }
        let connectionKey = try #require(connected["connectionKey"]?.stringValue)
        let (_, again) = try await fixture.connectBearer(
            fixture.token(["clientId": "anna"]).token, "&resume=\(connectionKey)")
        #expect(again["connectionId"] == connected["connectionId"] && again["error"] == nil)
    }

    @Test func `with a margin a revocation leaves clients thirty seconds for a new token`() async throws {
        let fixture = try await Fixture()
        let (late, _) = try await fixture.connectBearer(fixture.token(["clientId": "anna"]).token)
        let (prompt, _) = try await fixture.connectBearer(fixture.token(["clientId": "anna"]).token)
        await fixture.advance(by: 1)
        try await fixture.revoke(clientId: "anna", withMargin: true)
        try await prompt.send(ClientFrame.auth(try await fixture.token(["clientId": "anna"]).token))
        await fixture.advance(by: 30_000)
        #expect(late.takeFrames().actions == [.heartbeat] && late.closed == nil)
        await fixture.advance(by: 1)
        #expect(late.takeFrames().frames(.disconnected).first?.refusalCode == 40141)
        #expect(prompt.takeFrames().actions == [.heartbeat] && prompt.closed == nil)
    }

    @Test func `AUTH with a revoked token disconnects the client`() async throws {
        let fixture = try await Fixture()
        let token = try await fixture.token(["clientId": "anna"]).token
        await fixture.advance(by: 1)
        try await fixture.revoke(clientId: "anna")
        let (client, _) = try await fixture.connectBearer(fixture.token(["clientId": "anna"]).token)
        let frames = try await client.send(ClientFrame.auth(token))
        #expect(frames.actions == [.disconnected] && frames.first?.refusalCode == 40141 && client.closed == true)
    }

    @Test func `a revocation of many targets is one event`() async throws {
        let fixture = try await Fixture()
        let before = await fixture.service.timers.count
        let targets = (0..<100).map { WireValue.string("clientId:\($0)") }
        let result = try await fixture.service.revokeTokens(
            ["targets": .array(targets), "allowReauthMargin": true], keyName: fixture.keys[0].name,
            by: fixture.caller())
        #expect(result.successCount == 100)
        #expect(await fixture.service.timers.count == before + 1)
    }
}
