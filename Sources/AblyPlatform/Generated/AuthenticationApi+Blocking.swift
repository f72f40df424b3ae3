// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension AuthenticationApi {
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

extension AuthenticationApi.Blocking {
    /// Exchanges a token request for a token. Blocks the calling thread. See
    /// ``AuthenticationApi/requestAccessToken(keyName:timestamp:ttl:capability:clientId:nonce:mac:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func requestAccessToken(
        keyName: String,
        timestamp: Int64,
        ttl: Int64? = nil,
        capability: String? = nil,
        clientId: String? = nil,
        nonce: String? = nil,
        mac: String? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> TokenDetails {
        let body = TokenRequest(
            keyName: keyName, ttl: ttl, capability: capability, clientId: clientId, timestamp: timestamp, nonce: nonce,
            mac: mac)
        return try requestAccessToken(keyName: keyName, body: body, version: version, format: format)
    }

    /// Exchanges a token request for a token. Blocks the calling thread. See
    /// ``AuthenticationApi/requestAccessToken(keyName:body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func requestAccessToken(
        keyName: String,
        body: TokenRequest,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> TokenDetails {
        let request = try AuthenticationApi.Request.requestAccessToken(
            keyName: keyName, body: body, version: version, format: format)
        return try client.blocking.send(request).body
    }

    /// Revokes tokens that a key has issued. Blocks the calling thread. See
    /// ``AuthenticationApi/revokeTokens(keyName:targets:issuedBefore:allowReauthMargin:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func revokeTokens(
        keyName: String,
        targets: [String],
        issuedBefore: Int64? = nil,
        allowReauthMargin: Bool? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> TokenRevocationResult {
        let body = TokenRevocationRequest(
            targets: targets, issuedBefore: issuedBefore, allowReauthMargin: allowReauthMargin)
        return try revokeTokens(keyName: keyName, body: body, version: version, format: format)
    }

    /// Revokes tokens that a key has issued. Blocks the calling thread. See
    /// ``AuthenticationApi/revokeTokens(keyName:body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func revokeTokens(
        keyName: String,
        body: TokenRevocationRequest,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> TokenRevocationResult {
        let request = try AuthenticationApi.Request.revokeTokens(
            keyName: keyName, body: body, version: version, format: format)
        return try client.blocking.send(request).body
    }
}

extension AuthenticationApi.Blocking.Raw {
    /// Exchanges a token request for a token. Returns the whole response; blocks the calling thread. See
    /// ``AuthenticationApi/requestAccessToken(keyName:timestamp:ttl:capability:clientId:nonce:mac:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func requestAccessToken<Body>(
        keyName: String,
        timestamp: Int64,
        ttl: Int64? = nil,
        capability: String? = nil,
        clientId: String? = nil,
        nonce: String? = nil,
        mac: String? = nil,
        version: String? = nil,
        format: ResponseFormat<TokenDetails, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = TokenRequest(
            keyName: keyName, ttl: ttl, capability: capability, clientId: clientId, timestamp: timestamp, nonce: nonce,
            mac: mac)
        return try requestAccessToken(keyName: keyName, body: body, version: version, format: format)
    }

    /// Exchanges a token request for a token. Returns the whole response; blocks the calling thread. See
    /// ``AuthenticationApi/requestAccessToken(keyName:body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func requestAccessToken<Body>(
        keyName: String,
        body: TokenRequest,
        version: String? = nil,
        format: ResponseFormat<TokenDetails, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try AuthenticationApi.Request.requestAccessToken(
            keyName: keyName, body: body, version: version, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Revokes tokens that a key has issued. Returns the whole response; blocks the calling thread. See
    /// ``AuthenticationApi/revokeTokens(keyName:targets:issuedBefore:allowReauthMargin:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func revokeTokens<Body>(
        keyName: String,
        targets: [String],
        issuedBefore: Int64? = nil,
        allowReauthMargin: Bool? = nil,
        version: String? = nil,
        format: ResponseFormat<TokenRevocationResult, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = TokenRevocationRequest(
            targets: targets, issuedBefore: issuedBefore, allowReauthMargin: allowReauthMargin)
        return try revokeTokens(keyName: keyName, body: body, version: version, format: format)
    }

    /// Revokes tokens that a key has issued. Returns the whole response; blocks the calling thread. See
    /// ``AuthenticationApi/revokeTokens(keyName:body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func revokeTokens<Body>(
        keyName: String,
        body: TokenRevocationRequest,
        version: String? = nil,
        format: ResponseFormat<TokenRevocationResult, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try AuthenticationApi.Request.revokeTokens(
            keyName: keyName, body: body, version: version, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }
}
