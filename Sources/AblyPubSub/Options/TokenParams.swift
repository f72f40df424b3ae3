/// What a token is asked for with (TK2).
public struct TokenParams: Sendable, Hashable {
    /// How long the token is valid; nil for the service's default, 60 minutes (TK2a).
    public var ttl: Duration?
    /// What the token permits; nil for all that the key permits (TK2b).
    public var capability: Capability?
    /// The client id that the token is bound to, or `*` for any; nil for none (TK2c).
    public var clientId: String?
    /// The time of the request in milliseconds since the epoch; nil for now. It is used once and never kept (TK2d).
    public var timestamp: Int64?
    /// A string that has not been used before; nil for a random one (TK2e).
    public var nonce: String?

    /// - Parameters:
    ///   - ttl: How long the token is valid.
    ///   - capability: What the token permits.
    ///   - clientId: The client id that the token is bound to.
    ///   - timestamp: The time of the request in milliseconds since the epoch.
    ///   - nonce: A string that has not been used before.
    public init(
        ttl: Duration? = nil, capability: Capability? = nil, clientId: String? = nil, timestamp: Int64? = nil,
        nonce: String? = nil
    ) {
        self.ttl = ttl
        self.capability = capability
        self.clientId = clientId
        self.timestamp = timestamp
        self.nonce = nonce
    }

    /// The parameters as names and values, for a request to an `authUrl` (RSA8c1).
    var fields: [String: String] {
        var fields: [String: String] = [:]
        fields["ttl"] = ttl.map { "\($0.milliseconds)" }
        fields["capability"] = capability?.json
        fields["clientId"] = clientId
        fields["timestamp"] = timestamp.map(String.init)
        fields["nonce"] = nonce
        return fields
    }
}

extension Duration {
    /// The whole milliseconds, rounded towards zero.
    var milliseconds: Int64 { components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000 }
}
