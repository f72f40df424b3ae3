import enum AblyPlatform.Base64
import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Crypto
import Testing

@testable import AblyLocal

@Suite struct JSONWebTokenTests {
    private func token(
        _ fixture: Fixture, kid: String? = nil, secret: String? = nil, alg: String = "HS256",
        claims: [String: WireValue]
    ) throws -> String {
        let header = WireValue.object(["typ": "JWT", "alg": .string(alg), "kid": .string(kid ?? fixture.keys[0].name)])
        let parts = [header, .object(claims)].map { Base64.urlSafeText(Array("\($0)".utf8)) }.joined(separator: ".")
        let mac = HMAC<SHA256>.authenticationCode(
            for: Array(parts.utf8), using: SymmetricKey(data: Array((secret ?? fixture.keys[0].secret).utf8)))
        return parts + "." + Base64.urlSafeText(Array(mac))
    }

    private static let seconds = Fixture.epoch / 1000
    private static let hour: [String: WireValue] = ["iat": .int(seconds), "exp": .int(seconds + 3600)]

    @Test func `the claims of a JSON Web Token determine identity and capability`() async throws {
        let fixture = try await Fixture()
        let claims = Self.hour.merging(
            ["x-ably-clientId": "anna", "x-ably-capability": #"{"a":["publish"]}"#]) { $1 }
        let caller = try await fixture.service.authenticate(.token(token(fixture, claims: claims)), clientId: nil)
        #expect(caller.identity == .client("anna"))
        #expect(caller.capability.text == #"{"a":["publish"]}"#)
    }

    @Test func `a JSON Web Token without a capability has the key's, and its times may have fractions`() async throws {
        let fixture = try await Fixture()
        let text = try token(fixture, claims: ["iat": .double(1.5), "exp": .double(Double(Self.seconds) + 0.5)])
        let caller = try await fixture.service.authenticate(.token(text), clientId: nil)
        #expect(caller.capability == .full)
        fixture.service.clock.advance(byMilliseconds: 500)
        await expectRefusal(40142) { _ = try await fixture.service.authenticate(.token(text), clientId: nil) }
    }

    @Test func `a JSON Web Token with a bad signature, algorithm, key or claim is refused`() async throws {
        let fixture = try await Fixture()
        let texts: [(String, Int)] = [
            (try token(fixture, secret: "wrong", claims: Self.hour), 40144),
            (try token(fixture, alg: "none", claims: Self.hour), 40144),
            (try token(fixture, claims: ["iat": 1]), 40144), (try token(fixture, claims: ["exp": "soon"]), 40144),
            (try token(fixture, kid: "nobody.key", claims: Self.hour), 40400),
            (try token(fixture, kid: "\(fixture.appId).none", claims: Self.hour), 40400),
            ("a.b.c", 40144), ("..", 40144),
        ]
        for (text, code) in texts {
            await expectRefusal(code) { _ = try await fixture.service.authenticate(.token(text), clientId: nil) }
        }
    }

    @Test func `a JSON Web Token can embed a token of the service`() async throws {
        let fixture = try await Fixture()
        let inner = try await fixture.token(["clientId": "anna"]).token
        let text = try token(fixture, claims: Self.hour.merging(["x-ably-token": .string(inner)]) { $1 })
        #expect(try await fixture.service.authenticate(.token(text), clientId: nil).identity == .client("anna"))
    }
}
