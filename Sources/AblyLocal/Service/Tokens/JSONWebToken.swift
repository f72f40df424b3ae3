import AblyPlatform
import Crypto

/// A JSON Web Token (RFC 7519), signed with the secret of a key (HS256; RFC 7518, section 3.2).
struct JSONWebToken: Sendable {
    /// The name of the key that it claims to be signed with (`kid`).
    let keyName: String
    private let claims: Fields
    private let signed: [UInt8]
    private let signature: [UInt8]

    /// Whether a string looks like a JSON Web Token: three parts.
    static func isLikely(_ text: String) -> Bool { text.utf8.count { $0 == UInt8(ascii: ".") } == 2 }

    /// Parses a token without verifying it.
    ///
    /// - Throws: 40144 if it is malformed.
    init(_ text: String) throws(Refusal) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let header = Self.object(parts[0]), let claims = Self.object(parts[1]),
            let signature = Base64.bytes(String(parts[2]))
        else { throw Self.unreadable("it must consist of header, claims and signature") }
        guard case .string("HS256")? = header["alg"] else { throw Self.unreadable("the algorithm must be HS256") }
        guard case .string(let keyName)? = header["kid"] else {
            throw Self.unreadable("the header must name the key as `kid`")
        }
        self.keyName = keyName
        self.claims = claims
        self.signature = signature
        signed = Array(parts[0].utf8) + [UInt8(ascii: ".")] + Array(parts[1].utf8)
    }

    /// Creates a token.
    ///
    /// - Parameters:
    ///   - claims: The claims.
    ///   - keyName: The name of the key.
    ///   - secret: The key's secret.
    static func signed(_ claims: WireValue, keyName: String, secret: String) throws(Refusal) -> String {
        let header: WireValue = ["alg": "HS256", "typ": "JWT", "kid": .string(keyName)]
        var parts: [String] = []
        for part in [header, claims] { parts.append(Base64.urlSafeText(Array(try part.jsonText().utf8))) }
        let signature = HMAC<SHA256>.authenticationCode(
            for: Array(parts.joined(separator: ".").utf8), using: SymmetricKey(data: Array(secret.utf8)))
        parts.append(Base64.urlSafeText(Array(signature)))
        return parts.joined(separator: ".")
    }

    private static func object(_ part: Substring) -> Fields? {
        guard let bytes = Base64.bytes(String(part)) else { return nil }
        return try? Fields(WireFormat.json.decode(WireValue.self, from: bytes), subject: "token")
    }

    private static func unreadable(_ reason: String) -> Refusal {
        Refusal(code: 40144, statusCode: 401, message: "the JSON Web Token is invalid: \(reason)")
    }

    /// Verifies the signature and returns the claims.
    ///
    /// - Parameter key: The key that it names.
    /// - Throws: 40144 for a wrong signature or invalid claims; 40160 if the key allows nothing of the token's
    ///   capability.
    func claims(signedWith key: AppState.Key) throws(Refusal) -> TokenClaims {
        guard
            HMAC<SHA256>.isValidAuthenticationCode(
                signature, authenticating: signed, using: SymmetricKey(data: Array(key.secret.utf8)))
        else { throw Self.unreadable("the signature does not match") }
        let capability: Capability
        if let text = try claims.string("x-ably-capability") {
            capability = key.capability.intersection(try Capability(text: text))
            guard !capability.grants.isEmpty else {
                throw Refusal(
                    code: 40160, statusCode: 401, message: "the key allows nothing of the token's capability")
            }
        } else {
            capability = key.capability
        }
        guard let expires = milliseconds("exp") else {
            throw Self.unreadable("the claim `exp` must be a time in seconds")
        }
        return TokenClaims(
            keyName: keyName, issued: milliseconds("iat") ?? 0, expires: expires, capability: capability,
            clientId: try claims.string("x-ably-clientId"),
            revocationKey: try claims.string("x-ably-revocation-key"))
    }

    /// The embedded token of the service, if any.
    var embeddedToken: String? { try? claims.string("x-ably-token") }

    /// A claim in seconds, converted to milliseconds.
    private func milliseconds(_ name: String) -> Int64? {
        switch claims[name] {
        case .int(let seconds): seconds.multipliedReportingOverflow(by: 1000).overflow ? nil : seconds * 1000
        case .double(let seconds): Int64(exactly: (seconds * 1000).rounded())
        default: nil
        }
    }
}
