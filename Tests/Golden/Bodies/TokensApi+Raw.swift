// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

extension TokensApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension TokensApi.Raw {
    /// Returns the whole response. See ``TokensApi/requestToken(keyName:nonce:bodyTtl:ttl:)``.
    @discardableResult
    public func requestToken(
        keyName: String,
        nonce: String,
        bodyTtl: Int64? = nil,
        ttl: Int? = nil
    ) async throws(ApiError) -> ApiResponse<Token> {
        let body = RequestTokenBody(keyName: keyName, nonce: nonce, ttl: bodyTtl)
        return try await requestToken(keyName: keyName, body: body, ttl: ttl)
    }

    /// Returns the whole response. See ``TokensApi/requestToken(keyName:body:ttl:)``.
    @discardableResult
    public func requestToken(
        keyName: String,
        body: RequestTokenBody,
        ttl: Int? = nil
    ) async throws(ApiError) -> ApiResponse<Token> {
        try await client.send(TokensApi.Request.requestToken(keyName: keyName, body: body, ttl: ttl))
    }

    /// Returns the whole response. See ``TokensApi/replaceToken(token:expires:)``.
    @discardableResult
    public func replaceToken(token: String, expires: Int64? = nil) async throws(ApiError) -> ApiResponse<Token?> {
        let body = Token(token: token, expires: expires)
        return try await replaceToken(body: body)
    }

    /// Returns the whole response. See ``TokensApi/replaceToken(body:)``.
    @discardableResult
    public func replaceToken(body: Token?) async throws(ApiError) -> ApiResponse<Token?> {
        try await client.send(TokensApi.Request.replaceToken(body: body))
    }

    /// Returns the whole response. See ``TokensApi/makeToken(grantType:scope:lifetime:)``.
    @discardableResult
    public func makeToken(
        grantType: String,
        scope: [String]? = nil,
        lifetime: Int? = nil
    ) async throws(ApiError) -> ApiResponse<MakeTokenResponse> {
        let body = MakeTokenBody(grantType: grantType, scope: scope, lifetime: lifetime)
        return try await makeToken(body: body)
    }

    /// Returns the whole response. See ``TokensApi/makeToken(body:)``.
    @discardableResult
    public func makeToken(body: MakeTokenBody) async throws(ApiError) -> ApiResponse<MakeTokenResponse> {
        try await client.send(TokensApi.Request.makeToken(body: body))
    }

    /// Returns the whole response. See ``TokensApi/changeToken(scope:note:)``.
    @discardableResult
    public func changeToken(scope: String? = nil, note: String? = nil) async throws(ApiError) -> ApiResponse<Void> {
        let body = ChangeTokenBody(scope: scope, note: note)
        return try await changeToken(body: body)
    }

    /// Returns the whole response. See ``TokensApi/changeToken(body:)``.
    @discardableResult
    public func changeToken(body: ChangeTokenBody?) async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(TokensApi.Request.changeToken(body: body))
    }
}
