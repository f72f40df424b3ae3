extension Auth {
    /// Issues a JSON Web Token that the service accepts as a token, signed with the key (HS256; RFC 7519, TN3).
    ///
    /// - Parameters:
    ///   - clientId: The client id that the token is bound to, or `*` for any; nil for none.
    ///   - capability: What the token permits; nil for all that the key permits.
    ///   - ttl: How long the token is valid.
    ///   - revocationKey: A key by which tokens can be revoked together.
    /// - Returns: The token.
    /// - Throws: ``AblyError``: 40106 without a key, 40003 with a lifetime that is not positive.
    public func createJWT(
        clientId: String? = nil, capability: Capability? = nil, ttl: Duration = .seconds(3_600),
        revocationKey: String? = nil
    ) throws(AblyError) -> String {
        guard let text = withState({ $0.options.key }) else {
            throw AblyError(
                .noValidAuthenticationMethodProvided, statusCode: 401,
                message: "a JWT is signed with an API key, and there is none",
                remediation: "Set key in the options.")
        }
        guard ttl > .zero else { throw .invalid("ttl", "it must be greater than zero") }
        let key = try APIKey(text)
        let issued = (options.environment.wallClock() + (withState { $0.clockOffset } ?? 0)) / 1_000
        let lifetime = max(1, (ttl.milliseconds + 999) / 1_000)
        var claims: [String: WireValue] = ["iat": .int(issued), "exp": .int(issued + lifetime)]
        claims["x-ably-clientId"] = clientId.map(WireValue.string)
        claims["x-ably-capability"] = capability.map { .string($0.json) }
        claims["x-ably-revocation-key"] = revocationKey.map(WireValue.string)
        let header: WireValue = ["typ": "JWT", "alg": "HS256", "kid": .string(key.name)]
        let content = "\(Self.part(header)).\(Self.part(.object(claims)))"
        return "\(content).\(Self.base64URL(key.authenticationCode(of: content)))"
    }

    private static func part(_ value: WireValue) -> String { base64URL(Array(value.description.utf8)) }

    /// Base64 with the alphabet for URLs, without padding (RFC 4648 section 5).
    private static func base64URL(_ bytes: [UInt8]) -> String {
        String(
            decoding: Base64.encode(bytes).compactMap { byte -> UInt8? in
                switch byte {
                case UInt8(ascii: "+"): UInt8(ascii: "-")
                case UInt8(ascii: "/"): UInt8(ascii: "_")
                case UInt8(ascii: "="): nil
                default: byte
                }
            }, as: UTF8.self)
    }
}
