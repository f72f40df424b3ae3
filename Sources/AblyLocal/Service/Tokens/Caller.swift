/// Who calls, once the credentials were accepted.
struct Caller: Sendable, Hashable {
    /// As whom the caller acts.
    enum Identity: Sendable, Hashable {
        /// No client.
        case anonymous
        /// Any client that it names.
        case wildcard
        /// This client.
        case client(String)
    }

    /// What the caller showed.
    enum Means: Sendable, Hashable {
        case key
        case token
    }

    let appId: String
    let keyName: String
    let capability: Capability
    let identity: Identity
    let means: Means
    /// The device that the token was given to, if it was.
    var deviceId: String?

    /// Fails when an operation is not allowed.
    ///
    /// - Parameters:
    ///   - operations: Any of these will do.
    ///   - channel: The channel, or nil for what belongs to the app as a whole.
    /// - Throws: 40160.
    func require(_ operations: Capability.Operation..., on channel: ChannelName?) throws(Refusal) {
        guard operations.contains(where: { capability.allows($0, on: channel?.text) }) else {
            throw .notPermitted(operations[0], on: channel?.text)
        }
    }

    /// The client that a message, an annotation or an operation belongs to.
    ///
    /// - Parameter stated: The client that it states.
    /// - Returns: The client, or nil for none.
    /// - Throws: 40012 when the caller may not act as the stated client.
    func clientId(stated: String?) throws(Refusal) -> String? {
        if let stated, stated.isEmpty || stated == "*" {
            throw .badClientId("clientId: an empty text or \"*\" is no client")
        }
        switch (identity, stated) {
        case (.wildcard, _), (.anonymous, nil): return stated
        case (.client(let own), nil): return own
        case (.client(let own), let stated?) where own == stated: return own
        case (.client, _): throw .badClientId("clientId: the credentials belong to another client")
        case (.anonymous, _): throw .badClientId("clientId: the credentials belong to no client, so none can be stated")
        }
    }

    /// The client that the caller is known as, or nil.
    var knownClientId: String? {
        if case .client(let id) = identity { id } else { nil }
    }
}

/// What came with a request to show who calls.
enum RequestCredentials: Sendable, Hashable {
    case none
    /// A key, `appId.keyId:secret`.
    case key(String)
    /// A token, made by the service or a JSON Web Token.
    case token(String)
}
