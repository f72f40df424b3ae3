import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue

@testable import AblyLocal

extension Fixture {
    /// A JSON Web Token of the app.
    ///
    /// - Parameters:
    ///   - lifetime: Milliseconds from now until it expires; negative if it has expired.
    ///   - claims: Further claims.
    ///   - keyName: The key that it names; the app's first one by default.
    ///   - secret: The secret that it is signed with; that of the app's first key by default.
    func jsonWebToken(
        lifetime: Int64 = 3_600_000, _ claims: [String: WireValue] = [:], keyName: String? = nil, secret: String? = nil
    ) throws -> String {
        let now = service.clock.now
        let times: [String: WireValue] = [
            "iat": .double(Double(now) / 1000), "exp": .double(Double(now + lifetime) / 1000),
        ]
        return try JSONWebToken.signed(
            .object(times.merging(claims) { $1 }), keyName: keyName ?? keys[0].name, secret: secret ?? keys[0].secret)
    }

    /// A client that connected with a token.
    ///
    /// - Parameters:
    ///   - token: The token, or nil for one without a clientId that is valid for an hour.
    ///   - query: Further parameters, each with a leading `&`.
    /// - Returns: The client, and the first frame.
    func connectBearer(
        _ token: String? = nil, _ query: String = "", format: WireFormat = .json
    ) async throws -> (client: DirectClient, first: WireValue) {
        let text = if let token { token } else { try await self.token().token }
        let client = DirectClient(service, format: format)
        return (client, await client.open("access_token=\(text)\(query)"))
    }

    /// Revokes the tokens of a client that were issued before now, and waits for what is due.
    func revoke(clientId: String, withMargin: Bool = false) async throws {
        let body: WireValue = ["targets": [.string("clientId:\(clientId)")], "allowReauthMargin": .bool(withMargin)]
        let result = try await service.revokeTokens(body, keyName: keys[0].name, by: caller())
        guard result.successCount == 1 else { throw Refusal.badRequest("nothing was revoked") }
        await service.fireTimers()
    }
}
