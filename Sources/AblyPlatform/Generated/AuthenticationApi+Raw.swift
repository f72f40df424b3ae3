// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension AuthenticationApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension AuthenticationApi.Raw {
    /// Exchanges a token request for a token. Returns the whole response. See
    /// ``AuthenticationApi/requestAccessToken(keyName:timestamp:ttl:capability:clientId:nonce:mac:version:format:)``.
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
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = TokenRequest(
            keyName: keyName, ttl: ttl, capability: capability, clientId: clientId, timestamp: timestamp, nonce: nonce,
            mac: mac)
        return try await requestAccessToken(keyName: keyName, body: body, version: version, format: format)
    }

    /// Exchanges a token request for a token. Returns the whole response. See
    /// ``AuthenticationApi/requestAccessToken(keyName:body:version:format:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func requestAccessToken<Body>(
        keyName: String,
        body: TokenRequest,
        version: String? = nil,
        format: ResponseFormat<TokenDetails, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try AuthenticationApi.Request.requestAccessToken(
            keyName: keyName, body: body, version: version, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Revokes tokens that a key has issued. Returns the whole response. See
    /// ``AuthenticationApi/revokeTokens(keyName:targets:issuedBefore:allowReauthMargin:version:format:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func revokeTokens<Body>(
        keyName: String,
        targets: [String],
        issuedBefore: Int64? = nil,
        allowReauthMargin: Bool? = nil,
        version: String? = nil,
        format: ResponseFormat<TokenRevocationResult, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = TokenRevocationRequest(
            targets: targets, issuedBefore: issuedBefore, allowReauthMargin: allowReauthMargin)
        return try await revokeTokens(keyName: keyName, body: body, version: version, format: format)
    }

    /// Revokes tokens that a key has issued. Returns the whole response. See
    /// ``AuthenticationApi/revokeTokens(keyName:body:version:format:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func revokeTokens<Body>(
        keyName: String,
        body: TokenRevocationRequest,
        version: String? = nil,
        format: ResponseFormat<TokenRevocationResult, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try AuthenticationApi.Request.revokeTokens(
            keyName: keyName, body: body, version: version, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }
}
