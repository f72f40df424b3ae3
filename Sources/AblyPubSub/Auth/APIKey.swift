import Crypto

/// An API key, taken apart.
struct APIKey: Sendable {
    /// The name, `appId.keyId`.
    let name: String
    private let secret: String

    /// - Throws: ``AblyError`` if the text is not a key.
    init(_ text: String) throws(AblyError) {
        guard let colon = text.firstIndex(of: ":"), colon != text.startIndex, text.index(after: colon) != text.endIndex
        else {
            throw .invalid(
                "key", "a key is a name and a secret, separated by a colon", code: .invalidCredential, status: 401)
        }
        name = String(text[..<colon])
        secret = String(text[text.index(after: colon)...])
    }

    /// The HMAC-SHA256 of a text with the key's secret.
    func authenticationCode(of text: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: SymmetricKey(data: Array(secret.utf8))))
    }

    /// Signs a token request (RSA9g).
    func sign(_ request: TokenRequest) -> TokenRequest {
        var request = request
        let lines = [
            request.keyName, request.ttl.map(String.init) ?? "", request.capability ?? "", request.clientId ?? "",
            String(request.timestamp), request.nonce ?? "",
        ]
        let code = authenticationCode(of: lines.map { $0 + "\n" }.joined())
        request.mac = String(decoding: Base64.encode(code), as: UTF8.self)
        return request
    }
}
