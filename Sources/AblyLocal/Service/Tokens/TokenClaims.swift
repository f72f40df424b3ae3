import AblyPlatform
import Crypto

/// The claims of a token.
struct TokenClaims: Sendable, Hashable {
    var keyName: String
    /// Milliseconds since the epoch.
    var issued: Int64
    /// Milliseconds since the epoch.
    var expires: Int64
    var capability: Capability
    var clientId: String?
    /// A key that the token can be revoked by, besides its client.
    var revocationKey: String?
    /// The device that the token was issued to.
    var deviceId: String?
}

/// The service's tokens: claims with a MAC, so that nobody else can create or change one. The service does not store
/// them.
enum SealedToken {
    /// Creates a token.
    ///
    /// - Parameters:
    ///   - claims: The claims.
    ///   - unique: Distinguishes tokens with equal claims.
    ///   - key: The service's secret.
    /// - Returns: The app's id, a dot, and an opaque string.
    static func seal(_ claims: TokenClaims, unique: String, key: [UInt8]) throws(Refusal) -> String {
        let value = WireValue.object(omittingNil: [
            ("k", .string(claims.keyName)), ("i", .int(claims.issued)), ("e", .int(claims.expires)),
            ("c", .string(claims.capability.text)), ("u", claims.clientId.map(WireValue.string)),
            ("r", claims.revocationKey.map(WireValue.string)), ("d", claims.deviceId.map(WireValue.string)),
            ("n", .string(unique)),
        ])
        let body = Array(try value.jsonText().utf8)
        return AppState.Key.appId(of: claims.keyName) + "." + Base64.urlSafeText(mac(body, key) + body)
    }

    /// Verifies a token.
    ///
    /// - Returns: The claims, or nil if the string is not a token of this service.
    static func open(_ token: String, key: [UInt8]) -> TokenClaims? {
        guard let dot = token.firstIndex(of: "."),
            let bytes = Base64.bytes(String(token[token.index(after: dot)...])), bytes.count > macSize
        else { return nil }
        let body = Array(bytes[macSize...])
        guard
            HMAC<SHA256>.isValidAuthenticationCode(
                bytes[..<macSize], authenticating: body, using: SymmetricKey(data: key)),
            let fields = try? Fields(WireFormat.json.decode(WireValue.self, from: body), subject: "token"),
            let keyName = try? fields.string("k"), let issued = try? fields.integer("i"),
            let expires = try? fields.integer("e"), let text = try? fields.string("c"),
            let capability = try? Capability(text: text), keyName.hasPrefix(token[...dot])
        else { return nil }
        return TokenClaims(
            keyName: keyName, issued: issued, expires: expires, capability: capability,
            clientId: try? fields.string("u"), revocationKey: try? fields.string("r"),
            deviceId: try? fields.string("d"))
    }

    private static let macSize = SHA256.byteCount

    private static func mac(_ body: [UInt8], _ key: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: body, using: SymmetricKey(data: key)))
    }
}
