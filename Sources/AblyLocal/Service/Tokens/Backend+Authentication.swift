extension Backend {
    /// Authenticates a caller.
    ///
    /// - Parameters:
    ///   - credentials: The request's credentials.
    ///   - clientId: The client that the caller asks to act as.
    /// - Throws: 40101 and 40400 for invalid credentials; 40141, 40142 and 40144 for tokens that were revoked, have
    ///   expired or are malformed; 40102 if the clientId is incompatible with them.
    func authenticate(_ credentials: RequestCredentials, clientId: String?) throws(Refusal) -> Caller {
        switch credentials {
        case .none: throw .unauthorized("the request has no credentials; send a key or a token")
        case .key(let text): try caller(key: key(text), clientId: clientId)
        case .token(let text): try caller(claims: claims(ofToken: text), clientId: clientId)
        }
    }

    /// The key that a key string names.
    ///
    /// - Throws: 40101 if it is malformed, its app is unknown or its secret is wrong; 40400 if its app has no such key.
    func key(_ text: String) throws(Refusal) -> AppState.Key {
        guard let colon = text.firstIndex(of: ":"), let dot = text[..<colon].firstIndex(of: ".") else {
            throw .unauthorized("the key is malformed: it must have the form appId.keyId:secret")
        }
        let name = String(text[..<colon])
        guard let app = apps[String(text[..<dot])] else { throw .unauthorized("the key's app does not exist") }
        guard let key = app.keys[name] else {
            throw Refusal(code: 40400, statusCode: 401, message: "the app has no key \"\(name)\"")
        }
        guard key.secret == text[text.index(after: colon)...] else {
            throw .unauthorized("the secret of key \"\(name)\" is wrong")
        }
        return key
    }

    /// The key with a name.
    func key(named name: String) -> AppState.Key? {
        apps[AppState.Key.appId(of: name)]?.keys[name]
    }

    private func caller(key: AppState.Key, clientId: String?) throws(Refusal) -> Caller {
        if let clientId, clientId.isEmpty { throw .badClientId("clientId: must not be empty") }
        let identity: Caller.Identity = clientId.map { $0 == "*" ? .wildcard : .client($0) } ?? .wildcard
        return Caller(
            appId: AppState.Key.appId(of: key.name), keyName: key.name, capability: key.capability,
            identity: identity, means: .key)
    }

    private func caller(claims: TokenClaims, clientId: String?) throws(Refusal) -> Caller {
        let now = clock.now
        guard claims.expires > now else {
            throw Refusal(
                code: 40142, statusCode: 401, message: "the token has expired; request a new one")
        }
        guard !isRevoked(claims, at: now) else {
            throw Refusal(code: 40141, statusCode: 401, message: "the token was revoked; request a new one")
        }
        let identity: Caller.Identity
        switch (claims.clientId, clientId) {
        case (nil, nil): identity = .anonymous
        case ("*"?, nil), ("*"?, "*"?): identity = .wildcard
        case ("*"?, let wanted?): identity = .client(wanted)
        case (let own?, nil): identity = .client(own)
        case (let own?, let wanted?) where own == wanted: identity = .client(own)
        default: throw .incompatibleClientId
        }
        return Caller(
            appId: AppState.Key.appId(of: claims.keyName), keyName: claims.keyName, capability: claims.capability,
            identity: identity, means: .token, deviceId: claims.deviceId, claims: claims)
    }

    /// The claims of a token.
    private func claims(ofToken text: String) throws(Refusal) -> TokenClaims {
        guard JSONWebToken.isLikely(text) else { return try claims(ofSealedToken: text) }
        let token = try JSONWebToken(text)
        guard apps[AppState.Key.appId(of: token.keyName)] != nil else {
            throw .notFound("the app of the token's key does not exist")
        }
        guard let key = key(named: token.keyName) else {
            throw Refusal(code: 40400, statusCode: 401, message: "the app has no key \"\(token.keyName)\"")
        }
        let claims = try token.claims(signedWith: key)
        guard let embedded = token.embeddedToken else { return claims }
        return try self.claims(ofSealedToken: embedded)
    }

    private func claims(ofSealedToken text: String) throws(Refusal) -> TokenClaims {
        guard let claims = SealedToken.open(text, key: sealingKey), key(named: claims.keyName) != nil else {
            throw .unauthorized("the token was not issued by this service; request one from it")
        }
        return claims
    }
}
