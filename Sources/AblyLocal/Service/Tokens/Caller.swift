/// An authenticated caller.
struct Caller: Sendable, Hashable {
    /// The client that the caller acts as.
    enum Identity: Sendable, Hashable {
        /// No client.
        case anonymous
        /// Any client that it states.
        case wildcard
        /// One client.
        case client(String)
    }

    /// The kind of credentials.
    enum Means: Sendable, Hashable {
        case key
        case token
    }

    let appId: String
    let keyName: String
    let capability: Capability
    let identity: Identity
    let means: Means
    /// The device that the token was issued to, if any.
    var deviceId: String?
    /// The token's claims; nil for a key.
    var claims: TokenClaims?

    /// Fails unless the capability allows an operation.
    ///
    /// - Parameters:
    ///   - operations: The operations, any one of which suffices.
    ///   - channel: The channel, or nil for operations on the app as a whole.
    /// - Throws: 40160.
    func require(_ operations: Capability.Operation..., on channel: ChannelName?) throws(Refusal) {
        guard operations.contains(where: { capability.allows($0, on: channel?.stored) }) else {
            throw .notPermitted(operations[0], on: channel?.text)
        }
    }

    /// The client that a message, an annotation or an operation belongs to.
    ///
    /// - Parameter stated: The client that it states.
    /// - Returns: The client, or nil if there is none.
    /// - Throws: 40012 if the caller may not act as the stated client.
    func clientId(stated: String?) throws(Refusal) -> String? {
        if let stated, stated.isEmpty || stated == "*" {
            throw .badClientId("clientId: must not be empty or \"*\"")
        }
        switch (identity, stated) {
        case (.wildcard, _), (.anonymous, nil): return stated
        case (.client(let own), nil): return own
        case (.client(let own), let stated?) where own == stated: return own
        case (.client, _): throw .badClientId("clientId: the credentials belong to another client")
        case (.anonymous, _): throw .badClientId("clientId: must not be stated, as the credentials are anonymous")
        }
    }

    /// The caller's client, or nil if it is anonymous or may act as any client.
    var knownClientId: String? {
        if case .client(let id) = identity { id } else { nil }
    }
}

/// The credentials of a request, before they are verified.
enum RequestCredentials: Sendable, Hashable {
    case none
    /// A key, `appId.keyId:secret`.
    case key(String)
    /// A token of the service, or a JSON Web Token.
    case token(String)
}
