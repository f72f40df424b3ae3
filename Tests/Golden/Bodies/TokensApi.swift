// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 74eecac2689717a0a2f7ba98e63a4927607b8a567c836d3bc8e06871e1e1020f

public import AblyPlatform

/// The operations of Bodies under the tag Tokens.
public struct TokensApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }

    /// The same calls, answering with status, headers and round-trip time beside the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that answer with the whole reply.
    public struct Raw: Sendable {
        let client: ApiClient
    }

    /// The calls as values that `ApiClient.send` carries out.
    public enum Request {}
}

// MARK: - Plain calls

extension TokensApi {
    /// `POST /keys/{keyName}/requestToken`
    ///
    /// - Parameters:
    ///   - keyName: The path parameter `keyName`.
    ///   - nonce: The body's `nonce`.
    ///   - bodyTtl: The body's `ttl`.
    ///   - ttl: The query parameter `ttl`.
    /// - Returns: A token.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func requestToken(
        keyName: String,
        nonce: String,
        bodyTtl: Int64? = nil,
        ttl: Int? = nil
    ) async throws(ApiError) -> Token {
        let request = try TokensApi.Request.requestToken(keyName: keyName, nonce: nonce, bodyTtl: bodyTtl, ttl: ttl)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /keys/{keyName}/requestToken`
    ///
    /// - Parameters:
    ///   - keyName: The path parameter `keyName`.
    ///   - nonce: The body's `nonce`.
    ///   - bodyTtl: The body's `ttl`.
    ///   - ttl: The query parameter `ttl`.
    /// - Returns: A token.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func requestToken(
        keyName: String,
        nonce: String,
        bodyTtl: Int64? = nil,
        ttl: Int? = nil
    ) throws(ApiError) -> Token {
        let request = try TokensApi.Request.requestToken(keyName: keyName, nonce: nonce, bodyTtl: bodyTtl, ttl: ttl)
        return try client.send(request).body
    }

    /// `POST /keys/{keyName}/requestToken`
    ///
    /// - Parameters:
    ///   - keyName: The path parameter `keyName`.
    ///   - body: What the request carries.
    ///   - ttl: The query parameter `ttl`.
    /// - Returns: A token.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func requestToken(keyName: String, body: RequestTokenBody, ttl: Int? = nil) async throws(ApiError) -> Token {
        let request = try TokensApi.Request.requestToken(keyName: keyName, body: body, ttl: ttl)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /keys/{keyName}/requestToken`
    ///
    /// - Parameters:
    ///   - keyName: The path parameter `keyName`.
    ///   - body: What the request carries.
    ///   - ttl: The query parameter `ttl`.
    /// - Returns: A token.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func requestToken(keyName: String, body: RequestTokenBody, ttl: Int? = nil) throws(ApiError) -> Token {
        let request = try TokensApi.Request.requestToken(keyName: keyName, body: body, ttl: ttl)
        return try client.send(request).body
    }

    /// `PUT /tokens`
    ///
    /// - Parameters:
    ///   - token: The body's `token`.
    ///   - expires: The body's `expires`.
    /// - Returns: The token.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func replaceToken(token: String, expires: Int64? = nil) async throws(ApiError) -> Token? {
        let request = try TokensApi.Request.replaceToken(token: token, expires: expires)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `PUT /tokens`
    ///
    /// - Parameters:
    ///   - token: The body's `token`.
    ///   - expires: The body's `expires`.
    /// - Returns: The token.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func replaceToken(token: String, expires: Int64? = nil) throws(ApiError) -> Token? {
        let request = try TokensApi.Request.replaceToken(token: token, expires: expires)
        return try client.send(request).body
    }

    /// `PUT /tokens`
    ///
    /// - Parameter body: Perhaps nothing.
    /// - Returns: The token.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func replaceToken(body: Token?) async throws(ApiError) -> Token? {
        let request = try TokensApi.Request.replaceToken(body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `PUT /tokens`
    ///
    /// - Parameter body: Perhaps nothing.
    /// - Returns: The token.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func replaceToken(body: Token?) throws(ApiError) -> Token? {
        let request = try TokensApi.Request.replaceToken(body: body)
        return try client.send(request).body
    }

    /// `POST /tokens`
    ///
    /// - Parameters:
    ///   - grantType: The body's `grant_type`.
    ///   - scope: The body's `scope`.
    ///   - lifetime: The body's `lifetime`.
    /// - Returns: A token.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func makeToken(
        grantType: String,
        scope: [String]? = nil,
        lifetime: Int? = nil
    ) async throws(ApiError) -> MakeTokenResponse {
        let request = try TokensApi.Request.makeToken(grantType: grantType, scope: scope, lifetime: lifetime)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /tokens`
    ///
    /// - Parameters:
    ///   - grantType: The body's `grant_type`.
    ///   - scope: The body's `scope`.
    ///   - lifetime: The body's `lifetime`.
    /// - Returns: A token.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func makeToken(
        grantType: String,
        scope: [String]? = nil,
        lifetime: Int? = nil
    ) throws(ApiError) -> MakeTokenResponse {
        let request = try TokensApi.Request.makeToken(grantType: grantType, scope: scope, lifetime: lifetime)
        return try client.send(request).body
    }

    /// `POST /tokens`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: A token.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func makeToken(body: MakeTokenBody) async throws(ApiError) -> MakeTokenResponse {
        let request = try TokensApi.Request.makeToken(body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /tokens`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: A token.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func makeToken(body: MakeTokenBody) throws(ApiError) -> MakeTokenResponse {
        let request = try TokensApi.Request.makeToken(body: body)
        return try client.send(request).body
    }

    /// `PATCH /tokens`
    ///
    /// - Parameters:
    ///   - scope: The body's `scope`.
    ///   - note: The body's `note`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func changeToken(scope: String? = nil, note: String? = nil) async throws(ApiError) {
        let request = try TokensApi.Request.changeToken(scope: scope, note: note)
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `PATCH /tokens`
    ///
    /// - Parameters:
    ///   - scope: The body's `scope`.
    ///   - note: The body's `note`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func changeToken(scope: String? = nil, note: String? = nil) throws(ApiError) {
        let request = try TokensApi.Request.changeToken(scope: scope, note: note)
        _ = try client.send(request)
    }

    /// `PATCH /tokens`
    ///
    /// - Parameter body: What to change, if anything.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func changeToken(body: ChangeTokenBody?) async throws(ApiError) {
        let request = try TokensApi.Request.changeToken(body: body)
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `PATCH /tokens`
    ///
    /// - Parameter body: What to change, if anything.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func changeToken(body: ChangeTokenBody?) throws(ApiError) {
        let request = try TokensApi.Request.changeToken(body: body)
        _ = try client.send(request)
    }
}

// MARK: - Raw calls

extension TokensApi.Raw {
    /// Answers with the whole reply.
    ///
    /// `POST /keys/{keyName}/requestToken`
    ///
    /// - Parameters:
    ///   - keyName: The path parameter `keyName`.
    ///   - nonce: The body's `nonce`.
    ///   - bodyTtl: The body's `ttl`.
    ///   - ttl: The query parameter `ttl`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func requestToken(
        keyName: String,
        nonce: String,
        bodyTtl: Int64? = nil,
        ttl: Int? = nil
    ) async throws(ApiError) -> ApiResponse<Token> {
        let request = try TokensApi.Request.requestToken(keyName: keyName, nonce: nonce, bodyTtl: bodyTtl, ttl: ttl)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /keys/{keyName}/requestToken`
    ///
    /// - Parameters:
    ///   - keyName: The path parameter `keyName`.
    ///   - nonce: The body's `nonce`.
    ///   - bodyTtl: The body's `ttl`.
    ///   - ttl: The query parameter `ttl`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func requestToken(
        keyName: String,
        nonce: String,
        bodyTtl: Int64? = nil,
        ttl: Int? = nil
    ) throws(ApiError) -> ApiResponse<Token> {
        let request = try TokensApi.Request.requestToken(keyName: keyName, nonce: nonce, bodyTtl: bodyTtl, ttl: ttl)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /keys/{keyName}/requestToken`
    ///
    /// - Parameters:
    ///   - keyName: The path parameter `keyName`.
    ///   - body: What the request carries.
    ///   - ttl: The query parameter `ttl`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func requestToken(
        keyName: String,
        body: RequestTokenBody,
        ttl: Int? = nil
    ) async throws(ApiError) -> ApiResponse<Token> {
        let request = try TokensApi.Request.requestToken(keyName: keyName, body: body, ttl: ttl)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /keys/{keyName}/requestToken`
    ///
    /// - Parameters:
    ///   - keyName: The path parameter `keyName`.
    ///   - body: What the request carries.
    ///   - ttl: The query parameter `ttl`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func requestToken(
        keyName: String,
        body: RequestTokenBody,
        ttl: Int? = nil
    ) throws(ApiError) -> ApiResponse<Token> {
        let request = try TokensApi.Request.requestToken(keyName: keyName, body: body, ttl: ttl)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `PUT /tokens`
    ///
    /// - Parameters:
    ///   - token: The body's `token`.
    ///   - expires: The body's `expires`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func replaceToken(token: String, expires: Int64? = nil) async throws(ApiError) -> ApiResponse<Token?> {
        let request = try TokensApi.Request.replaceToken(token: token, expires: expires)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `PUT /tokens`
    ///
    /// - Parameters:
    ///   - token: The body's `token`.
    ///   - expires: The body's `expires`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func replaceToken(token: String, expires: Int64? = nil) throws(ApiError) -> ApiResponse<Token?> {
        let request = try TokensApi.Request.replaceToken(token: token, expires: expires)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `PUT /tokens`
    ///
    /// - Parameter body: Perhaps nothing.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func replaceToken(body: Token?) async throws(ApiError) -> ApiResponse<Token?> {
        let request = try TokensApi.Request.replaceToken(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `PUT /tokens`
    ///
    /// - Parameter body: Perhaps nothing.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func replaceToken(body: Token?) throws(ApiError) -> ApiResponse<Token?> {
        let request = try TokensApi.Request.replaceToken(body: body)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /tokens`
    ///
    /// - Parameters:
    ///   - grantType: The body's `grant_type`.
    ///   - scope: The body's `scope`.
    ///   - lifetime: The body's `lifetime`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func makeToken(
        grantType: String,
        scope: [String]? = nil,
        lifetime: Int? = nil
    ) async throws(ApiError) -> ApiResponse<MakeTokenResponse> {
        let request = try TokensApi.Request.makeToken(grantType: grantType, scope: scope, lifetime: lifetime)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /tokens`
    ///
    /// - Parameters:
    ///   - grantType: The body's `grant_type`.
    ///   - scope: The body's `scope`.
    ///   - lifetime: The body's `lifetime`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func makeToken(
        grantType: String,
        scope: [String]? = nil,
        lifetime: Int? = nil
    ) throws(ApiError) -> ApiResponse<MakeTokenResponse> {
        let request = try TokensApi.Request.makeToken(grantType: grantType, scope: scope, lifetime: lifetime)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /tokens`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func makeToken(body: MakeTokenBody) async throws(ApiError) -> ApiResponse<MakeTokenResponse> {
        let request = try TokensApi.Request.makeToken(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /tokens`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func makeToken(body: MakeTokenBody) throws(ApiError) -> ApiResponse<MakeTokenResponse> {
        let request = try TokensApi.Request.makeToken(body: body)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `PATCH /tokens`
    ///
    /// - Parameters:
    ///   - scope: The body's `scope`.
    ///   - note: The body's `note`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func changeToken(scope: String? = nil, note: String? = nil) async throws(ApiError) -> ApiResponse<Void> {
        let request = try TokensApi.Request.changeToken(scope: scope, note: note)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `PATCH /tokens`
    ///
    /// - Parameters:
    ///   - scope: The body's `scope`.
    ///   - note: The body's `note`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func changeToken(scope: String? = nil, note: String? = nil) throws(ApiError) -> ApiResponse<Void> {
        let request = try TokensApi.Request.changeToken(scope: scope, note: note)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `PATCH /tokens`
    ///
    /// - Parameter body: What to change, if anything.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func changeToken(body: ChangeTokenBody?) async throws(ApiError) -> ApiResponse<Void> {
        let request = try TokensApi.Request.changeToken(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `PATCH /tokens`
    ///
    /// - Parameter body: What to change, if anything.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func changeToken(body: ChangeTokenBody?) throws(ApiError) -> ApiResponse<Void> {
        let request = try TokensApi.Request.changeToken(body: body)
        return try client.send(request)
    }
}

// MARK: - Requests

extension TokensApi.Request {
    /// The request of `POST /keys/{keyName}/requestToken`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - keyName: The path parameter `keyName`.
    ///   - nonce: The body's `nonce`.
    ///   - bodyTtl: The body's `ttl`.
    ///   - ttl: The query parameter `ttl`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func requestToken(
        keyName: String,
        nonce: String,
        bodyTtl: Int64? = nil,
        ttl: Int? = nil
    ) throws(ApiError) -> ApiRequest<Token> {
        var target = RequestTarget("/keys/")
        try target.appendSegment(keyName, argument: "keyName")
        target.append("/requestToken")
        target.appendQuery("ttl", ttl)
        var request = ApiRequest<Token>(Operations.requestToken, target: target, decoder: .wire)
        let body = RequestTokenBody(keyName: keyName, nonce: nonce, ttl: bodyTtl)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /keys/{keyName}/requestToken`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - keyName: The path parameter `keyName`.
    ///   - body: What the request carries.
    ///   - ttl: The query parameter `ttl`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func requestToken(
        keyName: String,
        body: RequestTokenBody,
        ttl: Int? = nil
    ) throws(ApiError) -> ApiRequest<Token> {
        var target = RequestTarget("/keys/")
        try target.appendSegment(keyName, argument: "keyName")
        target.append("/requestToken")
        target.appendQuery("ttl", ttl)
        var request = ApiRequest<Token>(Operations.requestToken, target: target, decoder: .wire)
        request.content = .wire(body)
        return request
    }

    /// The request of `PUT /tokens`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - token: The body's `token`.
    ///   - expires: The body's `expires`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func replaceToken(token: String, expires: Int64? = nil) throws(ApiError) -> ApiRequest<Token?> {
        let target = RequestTarget("/tokens")
        var request = ApiRequest<Token?>(Operations.replaceToken, target: target, decoder: .optional(.wire))
        let body = Token(token: token, expires: expires)
        request.content = .wire(body)
        return request
    }

    /// The request of `PUT /tokens`, for `ApiClient.send`.
    ///
    /// - Parameter body: Perhaps nothing.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func replaceToken(body: Token?) throws(ApiError) -> ApiRequest<Token?> {
        let target = RequestTarget("/tokens")
        var request = ApiRequest<Token?>(Operations.replaceToken, target: target, decoder: .optional(.wire))
        if let body { request.content = .wire(body) }
        return request
    }

    /// The request of `POST /tokens`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - grantType: The body's `grant_type`.
    ///   - scope: The body's `scope`.
    ///   - lifetime: The body's `lifetime`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func makeToken(
        grantType: String,
        scope: [String]? = nil,
        lifetime: Int? = nil
    ) throws(ApiError) -> ApiRequest<MakeTokenResponse> {
        let target = RequestTarget("/tokens")
        var request = ApiRequest<MakeTokenResponse>(Operations.makeToken, target: target, decoder: .statuses)
        let body = MakeTokenBody(grantType: grantType, scope: scope, lifetime: lifetime)
        request.content = .wireForm(body)
        return request
    }

    /// The request of `POST /tokens`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func makeToken(body: MakeTokenBody) throws(ApiError) -> ApiRequest<MakeTokenResponse> {
        let target = RequestTarget("/tokens")
        var request = ApiRequest<MakeTokenResponse>(Operations.makeToken, target: target, decoder: .statuses)
        request.content = .wireForm(body)
        return request
    }

    /// The request of `PATCH /tokens`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - scope: The body's `scope`.
    ///   - note: The body's `note`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func changeToken(scope: String? = nil, note: String? = nil) throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/tokens")
        var request = ApiRequest<Void>(Operations.changeToken, target: target, decoder: .empty)
        let body = ChangeTokenBody(scope: scope, note: note)
        request.content = .wire(body)
        return request
    }

    /// The request of `PATCH /tokens`, for `ApiClient.send`.
    ///
    /// - Parameter body: What to change, if anything.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func changeToken(body: ChangeTokenBody?) throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/tokens")
        var request = ApiRequest<Void>(Operations.changeToken, target: target, decoder: .empty)
        if let body { request.content = .wire(body) }
        return request
    }
}
