import AblyPlatform
import Crypto

/// A JSON Web Token (RFC 7519), signed with the secret of a key (HS256, RFC 7518 section 3.2).
struct JSONWebToken: Sendable {
    /// The name of the key that it claims to be signed with.
    let keyName: String
    private let claims: Fields
    private let signed: [UInt8]
    private let signature: [UInt8]

    /// Whether a text has the form of a JSON Web Token: three parts.
    static func isLikely(_ text: String) -> Bool { text.utf8.count { $0 == UInt8(ascii: ".") } == 2 }

    /// Reads a token, without believing it yet.
    ///
    /// - Throws: 40144 when it cannot be read.
    init(_ text: String) throws(Refusal) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let header = Self.object(parts[0]), let claims = Self.object(parts[1]),
            let signature = Base64.bytes(String(parts[2]))
        else { throw Self.unreadable("it is not made of header, claims and signature") }
        guard case .string("HS256")? = header["alg"] else { throw Self.unreadable("its algorithm has to be HS256") }
        guard case .string(let keyName)? = header["kid"] else {
            throw Self.unreadable("its header has to name the key as `kid`")
        }
        self.keyName = keyName
        self.claims = claims
        self.signature = signature
        signed = Array(parts[0].utf8) + [UInt8(ascii: ".")] + Array(parts[1].utf8)
    }

    /// Makes a token.
    ///
    /// - Parameters:
    ///   - claims: What it says.
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
        Refusal(code: 40144, statusCode: 401, message: "the JSON Web Token is not accepted: \(reason)")
    }

    /// What the token says, once its signature has been checked.
    ///
    /// - Parameter key: The key that it names.
    /// - Throws: 40144 for another signature or claims that make no sense; 40160 when nothing is left of its
    ///   capability.
    func claims(signedWith key: AppState.Key) throws(Refusal) -> TokenClaims {
        guard
            HMAC<SHA256>.isValidAuthenticationCode(
                signature, authenticating: signed, using: SymmetricKey(data: Array(key.secret.utf8)))
        else { throw Self.unreadable("its signature is not the key's") }
        let capability: Capability
        if let text = try claims.string("x-ably-capability") {
            capability = key.capability.intersection(try Capability(text: text))
            guard !capability.grants.isEmpty else {
                throw Refusal(
                    code: 40160, statusCode: 401, message: "nothing of the token's capability is allowed to its key")
            }
        } else {
            capability = key.capability
        }
        guard let expires = milliseconds("exp") else {
            throw Self.unreadable("its claim `exp` has to be a time in seconds")
        }
        return TokenClaims(
            keyName: keyName, issued: milliseconds("iat") ?? 0, expires: expires, capability: capability,
            clientId: try claims.string("x-ably-clientId"),
            revocationKey: try claims.string("x-ably-revocation-key"))
    }

    /// A token of the service that this one wraps.
    var embeddedToken: String? { try? claims.string("x-ably-token") }

    /// A claim in seconds, as milliseconds.
    private func milliseconds(_ name: String) -> Int64? {
        switch claims[name] {
        case .int(let seconds): seconds.multipliedReportingOverflow(by: 1000).overflow ? nil : seconds * 1000
        case .double(let seconds): Int64(exactly: (seconds * 1000).rounded())
        default: nil
        }
    }
}
