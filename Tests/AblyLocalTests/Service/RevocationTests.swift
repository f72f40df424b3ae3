import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

@Suite struct RevocationTests {
    private func revoke(_ fixture: Fixture, _ body: WireValue) async throws -> BatchResult {
        try await fixture.service.revokeTokens(body, keyName: fixture.keys[0].name, by: fixture.caller())
    }

    @Test func `revoking by clientId ends the tokens of that client only`() async throws {
        let fixture = try await Fixture()
        let anna = try await fixture.token(["clientId": "anna"]).token
        let berta = try await fixture.token(["clientId": "berta"]).token
        fixture.service.clock.advance(byMilliseconds: 1)
        let result = try await revoke(fixture, ["targets": ["clientId:anna"]])
        #expect(result.successCount == 1 && result.failureCount == 0)
        #expect(result.results[0]["appliesAt"] == .int(Fixture.epoch + 1))
        await expectRefusal(40141) { _ = try await fixture.service.authenticate(.token(anna), clientId: nil) }
        _ = try await fixture.service.authenticate(.token(berta), clientId: nil)
        let later = try await fixture.token(["clientId": "anna"]).token
        _ = try await fixture.service.authenticate(.token(later), clientId: nil)
    }

    @Test func `allowReauthMargin delays a revocation`() async throws {
        let fixture = try await Fixture()
        let token = try await fixture.token(["clientId": "anna"]).token
        fixture.service.clock.advance(byMilliseconds: 1)
        let result = try await revoke(fixture, ["targets": ["clientId:anna"], "allowReauthMargin": true])
        let appliesAt = try #require(result.results[0]["appliesAt"]?.intValue)
        #expect(appliesAt > Int(Fixture.epoch) + 30_001)
        _ = try await fixture.service.authenticate(.token(token), clientId: nil)
        fixture.service.clock.advance(byMilliseconds: 30_001)
        await expectRefusal(40141) { _ = try await fixture.service.authenticate(.token(token), clientId: nil) }
    }

    @Test func `an unknown revocation target fails on its own`() async throws {
        let fixture = try await Fixture()
        let result = try await revoke(fixture, ["targets": ["clientId:anna", "planet:mars"]])
        #expect(result.successCount == 1 && result.failureCount == 1)
        #expect(result.results[1]["error"]?["code"] == 40000)
    }

    @Test func `revoking by channel ends the tokens whose capability names it`() async throws {
        let fixture = try await Fixture()
        let narrow = try await fixture.token(["capability": #"{"a":["publish"]}"#]).token
        let wide = try await fixture.token().token
        fixture.service.clock.advance(byMilliseconds: 1)
        _ = try await revoke(fixture, ["targets": ["channel:a"]])
        await expectRefusal(40141) { _ = try await fixture.service.authenticate(.token(narrow), clientId: nil) }
        _ = try await fixture.service.authenticate(.token(wide), clientId: nil)
    }

    @Test func `only the key itself can revoke its tokens, if they are revocable`() async throws {
        let fixture = try await Fixture(keys: [#"{"*":["*"]}"#])
        let token = try await fixture.token().token
        let bearer = try await fixture.service.authenticate(.token(token), clientId: nil)
        let body: WireValue = ["targets": ["clientId:anna"]]
        await expectRefusal(40162) {
            _ = try await fixture.service.revokeTokens(body, keyName: fixture.keys[0].name, by: bearer)
        }
        await expectRefusal(40163) {
            _ = try await fixture.service.revokeTokens(body, keyName: fixture.keys[1].name, by: fixture.caller(1))
        }
        await expectRefusal(40133) {
            _ = try await fixture.service.revokeTokens(body, keyName: fixture.keys[0].name, by: fixture.caller(1))
        }
    }

    @Test(
        arguments: [[:], ["targets": []], ["targets": [1]], ["targets": ["clientId:a"], "issuedBefore": 1]]
            as [WireValue])
    func `an invalid revocation request is refused and revokes nothing`(body: WireValue) async throws {
        let fixture = try await Fixture()
        await #expect(throws: Refusal.self) { _ = try await revoke(fixture, body) }
        #expect(await fixture.service.revocationCount(in: fixture.appId) == 0)
    }
}
