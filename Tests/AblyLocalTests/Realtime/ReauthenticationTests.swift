import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// `AUTH` on a connection that is open.
@Suite struct ReauthenticationTests {
    @Test(arguments: WireFormat.allCases)
    func `a new token is taken into use with CONNECTED and the same connection`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let (client, connected) = try await fixture.connectBearer(format: format)
        for token in [try await fixture.token().token, try fixture.jsonWebToken()] {
            let frames = try await client.send(ClientFrame.auth(token))
            #expect(frames.actions == [.connected] && frames[0]["error"] == nil)
            #expect(frames[0]["connectionId"] == connected["connectionId"])
            #expect(frames[0]["connectionDetails"]?["connectionStateTtl"] == 120_000)
        }
        #expect(client.closed == nil)
    }

    @Test func `each CONNECTED has a new key, and the latest one resumes`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = try await fixture.connectBearer()
        var keys = [try #require(connected["connectionKey"]?.stringValue)]
        for _ in 0..<3 {
            let frames = try await client.send(ClientFrame.auth(try await fixture.token().token))
            keys.append(try #require(frames.first?["connectionKey"]?.stringValue))
            #expect(frames.first?["connectionDetails"]?["connectionKey"]?.stringValue == keys.last)
        }
        #expect(Set(keys).count == 4)
        let (_, again) = try await fixture.connectBearer(nil, "&resume=\(keys[3])")
        #expect(again["connectionId"] == connected["connectionId"] && again["error"] == nil)
    }

    @Test func `the capability of the new token counts, and may be wider`() async throws {
        let fixture = try await Fixture()
        let narrow = try await fixture.token(["capability": #"{"a":["subscribe"]}"#]).token
        let (client, _) = try await fixture.connectBearer(narrow)
        let attached = try await client.send(ClientFrame.attach("a"))
        #expect(attached.first?["flags"]?.intValue == Int(ChannelModes([.subscribe, .presenceSubscribe]).rawValue))
        #expect(try await client.send(ClientFrame.message("a", name: "n")).first?.refusalCode == 40160)
        try await client.send(ClientFrame.auth(try await fixture.token().token))
        // The modes that the client asked for when it attached apply again.
        let frames = try await client.send(ClientFrame.message("a", name: "n", messageSerial: 1))
        #expect(frames.actions == [.message, .ack])
    }

    @Test func `a channel that a new token does not allow fails, and others stay`() async throws {
        let fixture = try await Fixture()
        let (watcher, _) = await fixture.connect()
        let (client, _) = try await fixture.connectBearer(fixture.token(["clientId": "anna"]).token)
        for channel in ["a", "b", "c"] {
            try await watcher.send(ClientFrame.attach(channel))
            try await client.send(ClientFrame.attach(channel))
        }
        try await client.send(ClientFrame.enter("a", clientId: "anna"))
        _ = watcher.takeFrames()
        let narrow = try await fixture.token(["clientId": "anna", "capability": #"{"b":["subscribe"]}"#]).token
        let frames = try await client.send(ClientFrame.auth(narrow))
        #expect(frames.frames(.connected).count == 1 && client.closed == nil)
        let errors = frames.frames(.error)
        #expect(errors.map { $0["channel"] } == ["a", "c"])
        #expect(errors.allSatisfy { $0.refusalCode == 40160 && $0["error"]?["statusCode"] == 401 })
        #expect(watcher.takeFrames().entries("presence").map { $0["action"] } == [3])
        for (serial, channel) in ["a", "b", "c"].enumerated() {
            try await watcher.send(ClientFrame.message(channel, name: channel, messageSerial: Int64(serial)))
        }
        #expect(client.takeFrames().frames(.message).map { $0["channel"] } == ["b"])
    }

    @Test func `modes that a new token does not allow are withdrawn silently`() async throws {
        let fixture = try await Fixture()
        let (client, _) = try await fixture.connectBearer(fixture.token(["clientId": "anna"]).token)
        try await client.send(ClientFrame.attach("a"))
        let narrow = try await fixture.token(["clientId": "anna", "capability": #"{"a":["publish"]}"#]).token
        #expect(try await client.send(ClientFrame.auth(narrow)).actions == [.connected])
        // It may still publish, and no longer receives.
        #expect(try await client.send(ClientFrame.message("a", name: "n")).actions == [.ack])
        let refused = try await client.send(ClientFrame.enter("a", clientId: "anna", messageSerial: 1))
        #expect(refused.actions == [.nack] && refused.first?.refusalCode == 40160)
    }

    @Test(
        arguments: [
            ("anna", "anna", "anna"), ("anna", "*", "anna"), ("*", "*", "*"), (nil, nil, nil), (nil, "*", nil),
        ] as [(String?, String?, String?)])
    func `a token for the same client, or for any, leaves the client what it was`(
        first: String?, second: String?, stated: String?
    ) async throws {
        let fixture = try await Fixture()
        func token(_ clientId: String?) async throws -> String {
            try await fixture.token(clientId.map { ["clientId": .string($0)] } ?? [:]).token
        }
        let (client, _) = try await fixture.connectBearer(token(first))
        let frames = try await client.send(ClientFrame.auth(token(second)))
        #expect(frames.actions == [.connected])
        #expect(frames.first?["connectionDetails"]?["clientId"]?.stringValue == stated)
        try await client.send(ClientFrame.attach("a"))
        let published = try await client.send(ClientFrame.message("a", name: "n"))
        #expect(published.entries().first?["clientId"]?.stringValue == (stated == "*" ? nil : stated))
    }

    @Test(arguments: [("anna", "berta"), ("anna", nil), (nil, "anna"), ("*", "anna")] as [(String?, String?)])
    func `a token for another client ends the connection with 40102`(first: String?, second: String?) async throws {
        let fixture = try await Fixture()
        func token(_ clientId: String?) async throws -> String {
            try await fixture.token(clientId.map { ["clientId": .string($0)] } ?? [:]).token
        }
        let (client, connected) = try await fixture.connectBearer(token(first))
        try await client.send(ClientFrame.attach("a"))
        let frames = try await client.send(ClientFrame.auth(token(second)))
        #expect(frames.actions == [.error] && frames.first?["channel"] == nil)
        #expect(frames.first?.refusalCode == 40102 && frames.first?["error"]?["statusCode"] == 401)
        #expect(client.closed == true)
        let key = try #require(connected["connectionKey"]?.stringValue)
        let (_, again) = try await fixture.connectBearer(token(first), "&resume=\(key)")
        #expect(again.refusalCode == 80018)
    }

    @Test func `an expired token disconnects the client, which can resume with another one`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = try await fixture.connectBearer()
        let expired = try fixture.jsonWebToken(lifetime: 0)
        let frames = try await client.send(ClientFrame.auth(expired))
        #expect(frames.actions == [.disconnected] && frames.first?["channel"] == nil)
        #expect(frames.first?.refusalCode == 40142 && frames.first?["error"]?["statusCode"] == 401)
        #expect(client.closed == true)
        let key = try #require(connected["connectionKey"]?.stringValue)
        let (_, again) = try await fixture.connectBearer(nil, "&resume=\(key)")
        #expect(again["connectionId"] == connected["connectionId"] && again["error"] == nil)
    }

    @Test func `an otherwise invalid token ends the connection with an error that says why`() async throws {
        let fixture = try await Fixture()
        let neighbour = try await fixture.service.provision([:]).keys[0]
        let foreign = try await fixture.service.requestToken(
            [:], keyName: neighbour.name, credentials: .key("\(neighbour.name):\(neighbour.secret)")
        ).token
        let frames: [(WireValue, Int)] = [
            (ClientFrame.auth("garbage"), 40101), (ClientFrame.auth(""), 40101), (ClientFrame.auth(foreign), 40101),
            (ClientFrame.auth("a.b.c"), 40144), (ClientFrame.auth(try fixture.jsonWebToken(secret: "x")), 40144),
            (ClientFrame.auth(try fixture.jsonWebToken(keyName: "nobody.key")), 40400),
            (["action": 17], 40101), (["action": 17, "auth": .null], 40101), (["action": 17, "auth": [:]], 40101),
            (["action": 17, "auth": "token"], 40001), (["action": 17, "auth": ["accessToken": 1]], 40001),
        ]
        for (frame, code) in frames {
            let (client, _) = await fixture.connect()
            let answer = try await client.send(frame)
            #expect(answer.actions == [.error] && answer.first?["channel"] == nil, "\(frame)")
            #expect(answer.first?.refusalCode == code && client.closed == true, "\(frame): \(answer)")
        }
    }

    @Test func `a client that connected with a key may go on with a token for any client`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let token = try await fixture.token(["clientId": "*", "ttl": 60_000]).token
        #expect(try await client.send(ClientFrame.auth(token)).actions == [.connected])
        await fixture.advance(by: 60_000)
        #expect(client.takeFrames().frames(.disconnected).first?.refusalCode == 40142)
    }
}
