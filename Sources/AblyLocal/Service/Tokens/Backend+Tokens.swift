import AblyPlatform
import Crypto

/// A token and what it says, as `requestToken` answers.
struct TokenDetails: Sendable, Hashable {
    let token: String
    let claims: TokenClaims
    /// The capability as JSON text: as the key was given it, when nothing narrower was asked for.
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
    /// How long a token lives unless the request says so, in milliseconds.
    private static let defaultTimeToLive: Int64 = 3_600_000
    /// How long a token lives at most, in milliseconds.
    static let greatestTimeToLive: Int64 = 86_400_000
    /// By how much the timestamp of a token request may be off, in milliseconds.
    private static let timestampTolerance: Int64 = 120_000

    /// Makes a token for a token request.
    ///
    /// A signed request needs no credentials; an unsigned one the key itself.
    ///
    /// - Parameters:
    ///   - body: The token request.
    ///   - keyName: The key that the path names.
    ///   - credentials: What came with the request.
    /// - Throws: 40400 for an unknown key; 40101 for a wrong signature; 40003 for the ttl; 40012 for the clientId;
    ///   40104 for the timestamp; 40105 for a nonce used before; 40000 for the capability's text; 40160 when nothing is
    ///   left of it.
    func requestToken(
        _ body: WireValue, keyName: String, credentials: RequestCredentials
    ) throws(Refusal) -> TokenDetails {
        guard let key = key(named: keyName), let app = apps[AppState.Key.appId(of: keyName)] else {
            throw .notFound("there is no key \"\(keyName)\"")
        }
        let request = try Fields(body, subject: "tokenRequest")
        if let stated = try request.string("keyName"), stated != keyName {
            throw .unauthorized("tokenRequest.keyName: the path names another key")
        }
        let isSigned = try checkSignature(of: request, keyName: keyName, secret: key.secret)
        if !isSigned {
            guard case .key(let text) = credentials, try self.key(text).name == keyName else {
                throw .unauthorized("tokenRequest.mac: sign the request, or send it with the key itself")
            }
        }
        let timeToLive = try self.timeToLive(of: request)
        let clientId = try request.string("clientId")
        if clientId?.isEmpty == true { throw .badClientId("tokenRequest.clientId: an empty text is no client") }
        let use = try isSigned ? nonceUse(of: request, keyName: keyName, app: app) : nil

        var capability = key.capability
        var capabilityText = key.capabilityText
        if let text = try request.string("capability"), !text.isEmpty {
            capability = key.capability.intersection(try Capability(text: text))
            capabilityText = capability.text
            guard !capability.grants.isEmpty else {
                throw Refusal(
                    code: 40160, statusCode: 401,
                    message: "tokenRequest.capability: nothing of it is allowed to key \"\(keyName)\"")
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

    /// Makes a token.
    func issue(_ claims: TokenClaims, capabilityText: String) throws(Refusal) -> TokenDetails {
        TokenDetails(
            token: try SealedToken.seal(claims, unique: randomText(bytes: 9), key: sealingKey), claims: claims,
            capabilityText: capabilityText)
    }

    /// Whether a request is signed.
    ///
    /// - Throws: 40101 when it is, but not with this secret.
    private func checkSignature(of request: Fields, keyName: String, secret: String) throws(Refusal) -> Bool {
        guard let mac = try request.string("mac") else { return false }
        // The text is what the signer wrote: each value as it came, an absent one as an empty line.
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
                "tokenRequest.mac: the signature is not that of key \"\(keyName)\" over these values; "
                    + "sign keyName, ttl, capability, clientId, timestamp and nonce, each followed by a line feed")
        }
        return true
    }

    /// A number as its signer writes it.
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
            throw .badParameter("tokenRequest.ttl", "milliseconds from 0 to \(Self.greatestTimeToLive) are expected")
        }
        return number == 0 ? Self.defaultTimeToLive : number
    }

    /// The use of a signed request's nonce, which is the first.
    private func nonceUse(
        of request: Fields, keyName: String, app: AppState
    ) throws(Refusal) -> NonceMemory.Use {
        let now = clock.now
        guard let timestamp = Int64(decimal(request["timestamp"])), abs(timestamp - now) <= Self.timestampTolerance
        else {
            throw Refusal(
                code: 40104, statusCode: 401,
                message: "tokenRequest.timestamp: it is more than two minutes off; use the service's time")
        }
        guard let nonce = try request.name("nonce"), nonce.utf8.count >= 16 else {
            throw Refusal(
                code: 40105, statusCode: 401, message: "tokenRequest.nonce: at least 16 characters are expected")
        }
        let use = NonceMemory.Use(keyName: keyName, timestamp: timestamp, nonce: nonce)
        charge(-app.nonces.removeUses(before: now - Self.timestampTolerance), to: app)
        guard !app.nonces.contains(use) else {
            throw Refusal(
                code: 40105, statusCode: 401,
                message: "tokenRequest.nonce: the request was used before; make a new one for each token")
        }
        guard app.nonces.count < limits.noncesPerApp else {
            throw .limitReached("nonces of one app", limit: limits.noncesPerApp, name: "noncesPerApp")
        }
        try checkRoom(for: use.weight)
        return use
    }
}
