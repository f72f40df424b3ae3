// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

extension TokensApi {
    /// The same calls for synchronous code, which block the calling thread.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// - Parameter client: The client that carries the calls.
        public init(client: ApiClient) { self.client = client }

        /// The same calls, returning the whole response.
        public var raw: Raw { Raw(client: client) }

        /// Calls that block the calling thread and return the whole response.
        public struct Raw: Sendable {
            let client: ApiClient
        }
    }
}

extension TokensApi.Blocking {
    /// Blocks the calling thread. See ``TokensApi/requestToken(keyName:nonce:bodyTtl:ttl:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func requestToken(
        keyName: String,
        nonce: String,
        bodyTtl: Int64? = nil,
        ttl: Int? = nil
    ) throws(ApiError) -> Token {
        let body = RequestTokenBody(keyName: keyName, nonce: nonce, ttl: bodyTtl)
        return try requestToken(keyName: keyName, body: body, ttl: ttl)
    }

    /// Blocks the calling thread. See ``TokensApi/requestToken(keyName:body:ttl:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func requestToken(keyName: String, body: RequestTokenBody, ttl: Int? = nil) throws(ApiError) -> Token {
        try client.blocking.send(TokensApi.Request.requestToken(keyName: keyName, body: body, ttl: ttl)).body
    }

    /// Blocks the calling thread. See ``TokensApi/replaceToken(token:expires:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func replaceToken(token: String, expires: Int64? = nil) throws(ApiError) -> Token? {
        let body = Token(token: token, expires: expires)
        return try replaceToken(body: body)
    }

    /// Blocks the calling thread. See ``TokensApi/replaceToken(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func replaceToken(body: Token?) throws(ApiError) -> Token? {
        try client.blocking.send(TokensApi.Request.replaceToken(body: body)).body
    }

    /// Blocks the calling thread. See ``TokensApi/makeToken(grantType:scope:lifetime:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func makeToken(
        grantType: String,
        scope: [String]? = nil,
        lifetime: Int? = nil
    ) throws(ApiError) -> MakeTokenResponse {
        let body = MakeTokenBody(grantType: grantType, scope: scope, lifetime: lifetime)
        return try makeToken(body: body)
    }

    /// Blocks the calling thread. See ``TokensApi/makeToken(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func makeToken(body: MakeTokenBody) throws(ApiError) -> MakeTokenResponse {
        try client.blocking.send(TokensApi.Request.makeToken(body: body)).body
    }

    /// Blocks the calling thread. See ``TokensApi/changeToken(scope:note:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func changeToken(scope: String? = nil, note: String? = nil) throws(ApiError) {
        let body = ChangeTokenBody(scope: scope, note: note)
        try changeToken(body: body)
    }

    /// Blocks the calling thread. See ``TokensApi/changeToken(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func changeToken(body: ChangeTokenBody?) throws(ApiError) {
        _ = try client.blocking.send(TokensApi.Request.changeToken(body: body))
    }
}

extension TokensApi.Blocking.Raw {
    /// Returns the whole response; blocks the calling thread. See
    /// ``TokensApi/requestToken(keyName:nonce:bodyTtl:ttl:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func requestToken(
        keyName: String,
        nonce: String,
        bodyTtl: Int64? = nil,
        ttl: Int? = nil
    ) throws(ApiError) -> ApiResponse<Token> {
        let body = RequestTokenBody(keyName: keyName, nonce: nonce, ttl: bodyTtl)
        return try requestToken(keyName: keyName, body: body, ttl: ttl)
    }

    /// Returns the whole response; blocks the calling thread. See ``TokensApi/requestToken(keyName:body:ttl:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func requestToken(
        keyName: String,
        body: RequestTokenBody,
        ttl: Int? = nil
    ) throws(ApiError) -> ApiResponse<Token> {
        try client.blocking.send(TokensApi.Request.requestToken(keyName: keyName, body: body, ttl: ttl))
    }

    /// Returns the whole response; blocks the calling thread. See ``TokensApi/replaceToken(token:expires:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func replaceToken(token: String, expires: Int64? = nil) throws(ApiError) -> ApiResponse<Token?> {
        let body = Token(token: token, expires: expires)
        return try replaceToken(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``TokensApi/replaceToken(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func replaceToken(body: Token?) throws(ApiError) -> ApiResponse<Token?> {
        try client.blocking.send(TokensApi.Request.replaceToken(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See ``TokensApi/makeToken(grantType:scope:lifetime:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func makeToken(
        grantType: String,
        scope: [String]? = nil,
        lifetime: Int? = nil
    ) throws(ApiError) -> ApiResponse<MakeTokenResponse> {
        let body = MakeTokenBody(grantType: grantType, scope: scope, lifetime: lifetime)
        return try makeToken(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``TokensApi/makeToken(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func makeToken(body: MakeTokenBody) throws(ApiError) -> ApiResponse<MakeTokenResponse> {
        try client.blocking.send(TokensApi.Request.makeToken(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See ``TokensApi/changeToken(scope:note:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func changeToken(scope: String? = nil, note: String? = nil) throws(ApiError) -> ApiResponse<Void> {
        let body = ChangeTokenBody(scope: scope, note: note)
        return try changeToken(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``TokensApi/changeToken(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func changeToken(body: ChangeTokenBody?) throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(TokensApi.Request.changeToken(body: body))
    }
}
