import enum AblyPlatform.Base64
import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Crypto
import Testing

@testable import AblyLocal

@Suite struct TokenTests {
    /// A signed token request.
    private func signed(
        _ fixture: Fixture, key index: Int = 0, ttl: WireValue? = nil, capability: String? = nil,
        clientId: String? = nil,
        timestamp: Int64 = Fixture.epoch, nonce: String = "0123456789abcdef"
    ) -> WireValue {
        let key = fixture.keys[index]
        let parts = [
            key.name, ttl.map { $0.stringValue ?? "\($0)" } ?? "", capability ?? "", clientId ?? "", "\(timestamp)",
            nonce,
        ]
        let mac = HMAC<SHA256>.authenticationCode(
            for: Array(parts.map { $0 + "\n" }.joined().utf8), using: SymmetricKey(data: Array(key.secret.utf8)))
        return .object(omittingNil: [
            ("keyName", .string(key.name)), ("ttl", ttl), ("capability", capability.map(WireValue.string)),
            ("clientId", clientId.map(WireValue.string)), ("timestamp", .int(timestamp)), ("nonce", .string(nonce)),
            ("mac", .string(Base64.text(Array(mac)))),
        ])
    }

    private func request(_ fixture: Fixture, _ body: WireValue, key index: Int = 0) async throws -> TokenDetails {
        try await fixture.service.requestToken(body, keyName: fixture.keys[index].name, credentials: .none)
    }

    @Test func `a signed token request needs no credentials`() async throws {
        let fixture = try await Fixture()
        let details = try await request(fixture, signed(fixture, ttl: 123, clientId: "anna"))
        #expect(details.claims.issued == Fixture.epoch)
        #expect(details.claims.expires == Fixture.epoch + 123)
        #expect(details.claims.clientId == "anna")
        #expect(details.capabilityText == #"{"*":["*"]}"#)
        let caller = try await fixture.service.authenticate(.token(details.token), clientId: nil)
        #expect(caller.identity == .client("anna"))
    }

    @Test(arguments: ["keyName", "ttl", "capability", "clientId", "timestamp", "nonce", "mac"])
    func `the signature of a token request covers every value`(member: String) async throws {
        let fixture = try await Fixture()
        let body = signed(fixture, ttl: 60_000, capability: #"{"*":["*"]}"#, clientId: "anna")
        var members = try #require(body.objectValue)
        members[member] =
            member == "ttl" || member == "timestamp" ? .int(Fixture.epoch + 1) : .string("0123456789abcdeX")
        await expectRefusal(40101) { _ = try await request(fixture, .object(members)) }
        _ = try await request(fixture, body)
    }

    @Test(
        arguments: [
            (-1, 40003), ("soon", 40003), (86_400_001, 40003), (1.5, 40003),
        ] as [(WireValue, Int)])
    func `an invalid ttl is refused`(ttl: WireValue, code: Int) async throws {
        let fixture = try await Fixture()
        await expectRefusal(code) { _ = try await fixture.token(["ttl": ttl]) }
    }

    @Test(arguments: [(0, 3_600_000), ("5000", 5000), (1, 1), (86_400_000, 86_400_000)] as [(WireValue, Int64)])
    func `a token expires after the requested ttl`(ttl: WireValue, milliseconds: Int64) async throws {
        let fixture = try await Fixture()
        let claims = try await fixture.token(["ttl": ttl]).claims
        #expect(claims.expires - claims.issued == milliseconds)
    }

    @Test func `a nonce can be used once per timestamp`() async throws {
        let fixture = try await Fixture()
        _ = try await request(fixture, signed(fixture))
        await expectRefusal(40105) { _ = try await request(fixture, signed(fixture)) }
        _ = try await request(fixture, signed(fixture, timestamp: Fixture.epoch + 1))
    }

    @Test func `a refused token request does not consume its nonce`() async throws {
        let fixture = try await Fixture()
        await expectRefusal(40000) { _ = try await request(fixture, signed(fixture, capability: "no JSON")) }
        _ = try await request(fixture, signed(fixture))
    }

    @Test(arguments: [-120_001, 120_001])
    func `a token request more than two minutes off is refused`(difference: Int64) async throws {
        let fixture = try await Fixture()
        await expectRefusal(40104) {
            _ = try await request(fixture, signed(fixture, timestamp: Fixture.epoch + difference))
        }
        _ = try await request(fixture, signed(fixture, timestamp: Fixture.epoch + difference / 120_001 * 120_000))
    }

    @Test func `a nonce shorter than 16 characters is refused`() async throws {
        let fixture = try await Fixture()
        await expectRefusal(40105) { _ = try await request(fixture, signed(fixture, nonce: "0123456789abcde")) }
    }

    @Test func `an unsigned token request has to be authenticated with its own key`() async throws {
        let fixture = try await Fixture(keys: [#"{"a":["publish"]}"#])
        let token = try await fixture.token().token
        for credentials in [RequestCredentials.none, .token(token), .key(fixture.text(1))] {
            await expectRefusal(40101) {
                _ = try await fixture.service.requestToken([:], keyName: fixture.keys[0].name, credentials: credentials)
            }
        }
    }

    @Test(arguments: ["nobody.key", "nobody", ""])
    func `a token request for an unknown key is refused as not found`(name: String) async throws {
        let fixture = try await Fixture()
        await expectRefusal(40400) {
            _ = try await fixture.service.requestToken([:], keyName: name, credentials: .key(fixture.text()))
        }
    }

    @Test func `a token's capability is restricted to the key's`() async throws {
        let fixture = try await Fixture(keys: [#"{"a":["publish","subscribe"],"b":["*"]}"#])
        let details = try await fixture.token(["capability": #"{"a":["subscribe","history"],"c":["*"]}"#], key: 1)
        #expect(details.capabilityText == #"{"a":["subscribe"]}"#)
        await expectRefusal(40160) { _ = try await fixture.token(["capability": #"{"c":["*"]}"#], key: 1) }
    }

    @Test func `a token expires by the service's clock`() async throws {
        let fixture = try await Fixture()
        let token = try await fixture.token(["ttl": 1000]).token
        fixture.service.clock.advance(byMilliseconds: 999)
        _ = try await fixture.service.authenticate(.token(token), clientId: nil)
        fixture.service.clock.advance(byMilliseconds: 1)
        await expectRefusal(40142) { _ = try await fixture.service.authenticate(.token(token), clientId: nil) }
    }

    @Test func `a forged token and a token of another service are refused`() async throws {
        let fixture = try await Fixture()
        let token = try await fixture.token().token
        let other = try await Fixture(seed: 1).token().token
        let foreign = try await Fixture(seed: 2).token().token
        #expect(token == other, "the same seed gives the same ids, or this test shows nothing")
        let changed = String(token.dropLast(8)) + "AAAAAAAA"
        for text in [changed, foreign, "\(fixture.appId).nonsense", "", "x"] {
            await expectRefusal(40101) { _ = try await fixture.service.authenticate(.token(text), clientId: nil) }
        }
    }

    @Test(
        arguments: [
            (nil, nil, Caller.Identity.anonymous), ("*", nil, .wildcard), ("*", "anna", .client("anna")),
            ("anna", nil, .client("anna")), ("anna", "anna", .client("anna")),
        ] as [(String?, String?, Caller.Identity)])
    func `a caller acts as the token's client`(held: String?, wanted: String?, identity: Caller.Identity) async throws {
        let fixture = try await Fixture()
        let token = try await fixture.token(.object(omittingNil: [("clientId", held.map(WireValue.string))])).token
        #expect(try await fixture.service.authenticate(.token(token), clientId: wanted).identity == identity)
    }

    @Test(arguments: [(nil, "anna"), ("anna", "berta")] as [(String?, String)])
    func `a caller cannot act as another client`(held: String?, wanted: String) async throws {
        let fixture = try await Fixture()
        let token = try await fixture.token(.object(omittingNil: [("clientId", held.map(WireValue.string))])).token
        await expectRefusal(40102) { _ = try await fixture.service.authenticate(.token(token), clientId: wanted) }
    }

    @Test func `keys that are malformed, unknown or have a wrong secret are refused with Ably's codes`() async throws {
        let fixture = try await Fixture()
        let name = fixture.keys[0].name
        for (text, code) in [
            ("nobody.key:secret", 40101), ("nonsense", 40101), ("a:b", 40101), ("\(fixture.appId).none:secret", 40400),
            ("\(name):wrong", 40101), ("\(name):", 40101),
        ] {
            await expectRefusal(code) { _ = try await fixture.service.authenticate(.key(text), clientId: nil) }
        }
        await expectRefusal(40101) { _ = try await fixture.service.authenticate(.none, clientId: nil) }
    }
}
