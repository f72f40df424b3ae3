import AblyPlatform

/// The revocation of tokens before they expire.
struct Revocation: Sendable, Hashable {
    /// The tokens of a key that it revokes.
    enum Target: Sendable, Hashable {
        case clientId(String)
        case revocationKey(String)
        /// Tokens whose capability names this resource.
        case channel(String)

        /// Parses `type:value`.
        ///
        /// - Throws: 40000 if the type is unknown, or there is no value.
        init(_ text: String) throws(Refusal) {
            let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            switch (parts.first, parts.count) {
            case ("clientId", 2): self = .clientId(parts[1])
            case ("revocationKey", 2): self = .revocationKey(parts[1])
            case ("channel", 2): self = .channel(parts[1])
            default:
                throw .badRequest("targets: \"\(text)\" must be clientId:…, revocationKey:… or channel:…")
            }
        }
    }

    let keyName: String
    let target: Target
    /// Only tokens issued before this time are revoked; milliseconds since the epoch.
    let issuedBefore: Int64
    /// When it takes effect; milliseconds since the epoch.
    let appliesAt: Int64

    /// Bytes of memory that it takes.
    var weight: Int {
        switch target {
        case .clientId(let text), .revocationKey(let text), .channel(let text):
            MemoryWeight.element(Self.self) + MemoryWeight.text(text) + MemoryWeight.text(keyName)
        }
    }

    /// Whether a token is revoked at a time.
    func covers(_ claims: TokenClaims, at now: Int64) -> Bool {
        guard claims.keyName == keyName, now >= appliesAt, claims.issued < issuedBefore else { return false }
        return switch target {
        case .clientId(let id): claims.clientId == id
        case .revocationKey(let key): claims.revocationKey == key
        case .channel(let name): claims.capability.grants.contains { $0.pattern.text == name }
        }
    }
}

extension Backend {
    /// The delay before a revocation with `allowReauthMargin` takes effect, in milliseconds: more than 30 seconds, so
    /// that clients can obtain a new token.
    private static let reauthenticationMargin: Int64 = 30_001

    /// Revokes tokens of a key.
    ///
    /// - Parameters:
    ///   - body: `targets`, `issuedBefore`, `allowReauthMargin`.
    ///   - keyName: The key from the path.
    ///   - caller: The caller, who must authenticate with that key.
    /// - Returns: One result per target.
    /// - Throws: 40162 for a caller with a token; 40163 if the key's tokens are not revocable; 40133 for another key.
    func revokeTokens(_ body: WireValue, keyName: String, by caller: Caller) throws(Refusal) -> BatchResult {
        guard caller.means == .key else {
            throw Refusal(
                code: 40162, statusCode: 401, message: "tokens can only be revoked with a key, not a token")
        }
        guard caller.keyName == keyName else {
            throw Refusal(code: 40133, statusCode: 401, message: "tokens can only be revoked with their own key")
        }
        let app = try app(of: caller)
        guard app.keys[keyName]?.hasRevocableTokens == true else {
            throw Refusal(
                code: 40163, statusCode: 401, message: "the key has no revocable tokens; use one with revocableTokens")
        }
        let fields = try Fields(body, subject: "revocation")
        var targets: [String] = []
        for element in try fields.array("targets") ?? [] {
            guard case .string(let text) = element else { throw .badBody("targets: must be a list of strings") }
            guard text.utf8.count <= 1024 else { throw .badRequest("targets: must not exceed 1024 bytes each") }
            targets.append(text)
        }
        guard (1...100).contains(targets.count) else {
            throw .badRequest("targets: a list of 1 to 100 targets is required")
        }
        let now = clock.reading()
        let issuedBefore = try fields.integer("issuedBefore") ?? now
        guard issuedBefore <= now, issuedBefore > now - Self.greatestTimeToLive else {
            throw .badParameter(
                "issuedBefore", "must be within the last 24 hours, in milliseconds since the epoch")
        }
        let margin = try fields.boolean("allowReauthMargin") == true ? Self.reauthenticationMargin : 0
        let appliesAt = now + margin
        // A reading can be slightly ahead of the clock that tokens are checked against.
        let effectiveAt = clock.now + margin

        // Drop revocations that no valid token can match any more.
        let old = app.revocations.reduce(0) { $0 + $1.weight }
        app.revocations.removeAll { $0.issuedBefore < now - Self.greatestTimeToLive }
        charge(app.revocations.reduce(-old) { $0 + $1.weight }, to: app)
        guard app.revocations.count + targets.count <= limits.revocationsPerApp else {
            throw .limitReached(
                "revocations in one app", limit: limits.revocationsPerApp, name: "revocationsPerApp")
        }
        var result = BatchResult()
        for text in targets {
            do throws(Refusal) {
                let target = try Revocation.Target(text)
                let revocation = Revocation(
                    keyName: keyName, target: target, issuedBefore: issuedBefore, appliesAt: effectiveAt)
                try checkRoom(for: revocation.weight)
                app.revocations.append(revocation)
                charge(revocation.weight, to: app)
                result.add([
                    "target": .string(text), "issuedBefore": .int(issuedBefore), "appliesAt": .int(appliesAt),
                ])
            } catch {
                result.add(["target": .string(text)], failure: error)
            }
        }
        if result.successCount > 0 { schedule(.revocation(appId: app.id), at: effectiveAt) }
        return result
    }

    /// Whether a token was revoked.
    func isRevoked(_ claims: TokenClaims, at now: Int64) -> Bool {
        apps[AppState.Key.appId(of: claims.keyName)]?.revocations.contains { $0.covers(claims, at: now) } ?? false
    }
}
