import AblyPlatform
import Crypto

/// A token and its claims: the result of `requestToken`.
struct TokenDetails: Sendable, Hashable {
    let token: String
    let claims: TokenClaims
    /// The capability's JSON text; the key's own text if the request had no capability.
    let capabilityText: String

    /// The details as an object on the wire.
    var wire: WireValue {
        .object(omittingNil: [
            ("token", .string(token)), ("keyName", .string(claims.keyName)), ("issued", .int(claims.issued)),
            ("expires", .int(claims.expires)), ("capability", .string(capabilityText)),
            ("clientId", claims.clientId.map(WireValue.string)), ("deviceId", claims.deviceId.map(WireValue.string)),
        ])
    }
}

extension Backend {
    /// The default lifetime of a token, in milliseconds.
    private static let defaultTimeToLive: Int64 = 3_600_000
    /// The maximum lifetime of a token, in milliseconds.
    static let greatestTimeToLive: Int64 = 86_400_000
    /// The tolerance for the timestamp of a token request, in milliseconds.
    private static let timestampTolerance: Int64 = 120_000

    /// Issues a token for a token request.
    ///
    /// A signed request needs no credentials; an unsigned one has to be authenticated with the key itself.
    ///
    /// - Parameters:
    ///   - body: The token request.
    ///   - keyName: The key from the path.
    ///   - credentials: The request's credentials.
    /// - Throws: 40400 for an unknown key; 40101 for a wrong signature; 40003 for an invalid ttl, 40012 for an invalid
    ///   clientId, 40104 for an invalid timestamp, 40105 for an invalid or reused nonce, 40000 for an invalid
    ///   capability; 40160 if the key allows nothing of the capability.
    func requestToken(
        _ body: WireValue, keyName: String, credentials: RequestCredentials
    ) throws(Refusal) -> TokenDetails {
        guard let key = key(named: keyName), let app = apps[AppState.Key.appId(of: keyName)] else {
            throw .notFound("there is no key \"\(keyName)\"")
        }
        let request = try Fields(body, subject: "tokenRequest")
        if let stated = try request.string("keyName"), stated != keyName {
            throw .unauthorized("tokenRequest.keyName: must match the path")
        }
        let isSigned = try checkSignature(of: request, keyName: keyName, secret: key.secret)
        if !isSigned {
            guard case .key(let text) = credentials, try self.key(text).name == keyName else {
                throw .unauthorized("tokenRequest.mac: sign the request, or authenticate it with the key itself")
            }
        }
        let timeToLive = try self.timeToLive(of: request)
        let clientId = try request.string("clientId")
        if clientId?.isEmpty == true { throw .badClientId("tokenRequest.clientId: must not be empty") }
        let use = try isSigned ? nonceUse(of: request, keyName: keyName, app: app) : nil

        var capability = key.capability
        var capabilityText = key.capabilityText
        if let text = try request.string("capability"), !text.isEmpty {
            capability = key.capability.intersection(try Capability(text: text))
            capabilityText = capability.text
            guard !capability.grants.isEmpty else {
                throw Refusal(
                    code: 40160, statusCode: 401,
                    message: "tokenRequest.capability: key \"\(keyName)\" allows nothing of it")
            }
        }
        if let use {
            app.nonces.insert(use)
            charge(use.weight, to: app)
        }
        let now = clock.stamp()
        let claims = TokenClaims(
            keyName: keyName, issued: now, expires: now + timeToLive, capability: capability, clientId: clientId)
        return try issue(claims, capabilityText: capabilityText)
    }

    /// Issues a token.
    func issue(_ claims: TokenClaims, capabilityText: String) throws(Refusal) -> TokenDetails {
        TokenDetails(
            token: try SealedToken.seal(claims, unique: randomText(bytes: 9), key: sealingKey), claims: claims,
            capabilityText: capabilityText)
    }

    /// Whether a request is signed.
    ///
    /// - Throws: 40101 if it is, but not with this secret.
    private func checkSignature(of request: Fields, keyName: String, secret: String) throws(Refusal) -> Bool {
        guard let mac = try request.string("mac") else { return false }
        // The signed text: each value as received, an absent one as an empty line.
        let timeToLive = decimal(request["ttl"])
        let rest = [
            try request.string("capability") ?? "", try request.string("clientId") ?? "", decimal(request["timestamp"]),
            try request.string("nonce") ?? "",
        ]
        // Some clients send a ttl of zero and sign it as absent.
        let isAccepted = (timeToLive == "0" ? ["0", ""] : [timeToLive]).contains { timeToLive in
            let text = ([keyName, timeToLive] + rest).map { $0 + "\n" }.joined()
            let expected = HMAC<SHA256>.authenticationCode(
                for: Array(text.utf8), using: SymmetricKey(data: Array(secret.utf8)))
            return Base64.text(Array(expected)) == mac
        }
        guard isAccepted else {
            throw .unauthorized(
                "tokenRequest.mac: the signature does not match key \"\(keyName)\" and these values; "
                    + "sign keyName, ttl, capability, clientId, timestamp and nonce, each followed by a line feed")
        }
        return true
    }

    /// A number as the signer wrote it.
    private func decimal(_ value: WireValue?) -> String {
        if let number = value?.exactInteger { return String(number) }
        if case .string(let text)? = value { return text }
        return ""
    }

    private func timeToLive(of request: Fields) throws(Refusal) -> Int64 {
        guard let value = request["ttl"] else { return Self.defaultTimeToLive }
        var number = value.exactInteger
        if case .string(let text) = value { number = text.isEmpty ? 0 : Int64(text) }
        guard let number, number >= 0, number <= Self.greatestTimeToLive else {
            throw .badParameter("tokenRequest.ttl", "must be from 0 to \(Self.greatestTimeToLive) milliseconds")
        }
        return number == 0 ? Self.defaultTimeToLive : number
    }

    /// The use of a signed request's nonce, once it is known to be the first.
    private func nonceUse(
        of request: Fields, keyName: String, app: AppState
    ) throws(Refusal) -> NonceMemory.Use {
        let now = clock.now
        guard let timestamp = Int64(decimal(request["timestamp"])), abs(timestamp - now) <= Self.timestampTolerance
        else {
            throw Refusal(
                code: 40104, statusCode: 401,
                message: "tokenRequest.timestamp: must be within two minutes of the service's time")
        }
        guard let nonce = try request.name("nonce"), nonce.utf8.count >= 16 else {
            throw Refusal(
                code: 40105, statusCode: 401, message: "tokenRequest.nonce: must have at least 16 characters")
        }
        let use = NonceMemory.Use(keyName: keyName, timestamp: timestamp, nonce: nonce)
        charge(-app.nonces.removeUses(before: now - Self.timestampTolerance), to: app)
        guard !app.nonces.contains(use) else {
            throw Refusal(
                code: 40105, statusCode: 401,
                message: "tokenRequest.nonce: the request was used before; create a new one for each token")
        }
        guard app.nonces.count < limits.noncesPerApp else {
            throw .limitReached("nonces of one app", limit: limits.noncesPerApp, name: "noncesPerApp")
        }
        try checkRoom(for: use.weight)
        return use
    }
}
