// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

/// The operations of Bodies under the tag Tokens.
public struct TokensApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension TokensApi {
    /// `POST /keys/{keyName}/requestToken`
    ///
    /// - Parameters:
    ///   - keyName: The path parameter `keyName`.
    ///   - nonce: The body's `nonce`.
    ///   - bodyTtl: The body's `ttl`.
    ///   - ttl: The query parameter `ttl`.
    /// - Returns: A token.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func requestToken(
        keyName: String,
        nonce: String,
        bodyTtl: Int64? = nil,
        ttl: Int? = nil
    ) async throws(ApiError) -> Token {
        let body = RequestTokenBody(keyName: keyName, nonce: nonce, ttl: bodyTtl)
        return try await requestToken(keyName: keyName, body: body, ttl: ttl)
    }

    /// `POST /keys/{keyName}/requestToken`
    ///
    /// - Parameters:
    ///   - keyName: The path parameter `keyName`.
    ///   - body: The body of the request.
    ///   - ttl: The query parameter `ttl`.
    /// - Returns: A token.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func requestToken(keyName: String, body: RequestTokenBody, ttl: Int? = nil) async throws(ApiError) -> Token {
        try await client.send(TokensApi.Request.requestToken(keyName: keyName, body: body, ttl: ttl)).body
    }

    /// `PUT /tokens`
    ///
    /// - Parameters:
    ///   - token: The body's `token`.
    ///   - expires: The body's `expires`.
    /// - Returns: The token.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func replaceToken(token: String, expires: Int64? = nil) async throws(ApiError) -> Token? {
        let body = Token(token: token, expires: expires)
        return try await replaceToken(body: body)
    }

    /// `PUT /tokens`
    ///
    /// - Parameter body: Perhaps nothing.
    /// - Returns: The token.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func replaceToken(body: Token?) async throws(ApiError) -> Token? {
        try await client.send(TokensApi.Request.replaceToken(body: body)).body
    }

    /// `POST /tokens`
    ///
    /// - Parameters:
    ///   - grantType: The body's `grant_type`.
    ///   - scope: The body's `scope`.
    ///   - lifetime: The body's `lifetime`.
    /// - Returns: A token.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func makeToken(
        grantType: String,
        scope: [String]? = nil,
        lifetime: Int? = nil
    ) async throws(ApiError) -> MakeTokenResponse {
        let body = MakeTokenBody(grantType: grantType, scope: scope, lifetime: lifetime)
        return try await makeToken(body: body)
    }

    /// `POST /tokens`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: A token.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func makeToken(body: MakeTokenBody) async throws(ApiError) -> MakeTokenResponse {
        try await client.send(TokensApi.Request.makeToken(body: body)).body
    }

    /// `PATCH /tokens`
    ///
    /// - Parameters:
    ///   - scope: The body's `scope`.
    ///   - note: The body's `note`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func changeToken(scope: String? = nil, note: String? = nil) async throws(ApiError) {
        let body = ChangeTokenBody(scope: scope, note: note)
        try await changeToken(body: body)
    }

    /// `PATCH /tokens`
    ///
    /// - Parameter body: What to change, if anything.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func changeToken(body: ChangeTokenBody?) async throws(ApiError) {
        _ = try await client.send(TokensApi.Request.changeToken(body: body))
    }
}
