// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Tokens, issued and revoked.
public struct AuthenticationApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension AuthenticationApi {
    /// Exchanges a token request for a token.
    ///
    /// Answers with a token that lives as long, and may do as much, as the request asks for and the key allows: its
    /// capability is what both have in common. A request that is signed with the key's secret needs no credentials, so
    /// that a server can sign and a device can redeem; a request without `mac` needs this key as basic credentials.
    ///
    /// Fails with status 401 and code 40101 when the signature or the credentials are not valid, 40104 when `timestamp`
    /// is more than two minutes off the service's clock, 40105 when the nonce was used before, 40160 when the key
    /// allows nothing of what is asked for; with status 400 and code 40003 when `ttl` is out of range, 40012 when the
    /// client id is not valid, 40000 when the capability cannot be read; and with 40400 (status 404) when there is no
    /// such key.
    ///
    /// `POST /keys/{keyName}/requestToken`
    ///
    /// - Parameters:
    ///   - keyName: The name of the key: `appId.keyId`, the part of an API key before the colon.
    ///   - timestamp: When the request was made, in milliseconds since the epoch.
    ///   - ttl: How long the token is to live, in milliseconds, up to 24 hours; one hour when left out.
    ///   - capability: What the token is to allow, as the text of a JSON object: channel names, to which `*` may be a
    ///     part, each with an array of operations. All that the key allows when left out.
    ///   - clientId: The client id of the token's holder; `*` allows it to choose one for each operation.
    ///   - nonce: Random text of at least 16 characters, which no other request has. Part of every signed request.
    ///   - mac: The signature, in base64: HMAC-SHA256 with the key's secret over keyName, ttl, capability, clientId,
    ///     timestamp and nonce, each followed by a line feed, empty where absent.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The token.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
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
    ) async throws(ApiError) -> TokenDetails {
        let body = TokenRequest(
            keyName: keyName, ttl: ttl, capability: capability, clientId: clientId, timestamp: timestamp, nonce: nonce,
            mac: mac)
        return try await requestAccessToken(keyName: keyName, body: body, version: version, format: format)
    }

    /// Exchanges a token request for a token.
    ///
    /// Answers with a token that lives as long, and may do as much, as the request asks for and the key allows: its
    /// capability is what both have in common. A request that is signed with the key's secret needs no credentials, so
    /// that a server can sign and a device can redeem; a request without `mac` needs this key as basic credentials.
    ///
    /// Fails with status 401 and code 40101 when the signature or the credentials are not valid, 40104 when `timestamp`
    /// is more than two minutes off the service's clock, 40105 when the nonce was used before, 40160 when the key
    /// allows nothing of what is asked for; with status 400 and code 40003 when `ttl` is out of range, 40012 when the
    /// client id is not valid, 40000 when the capability cannot be read; and with 40400 (status 404) when there is no
    /// such key.
    ///
    /// `POST /keys/{keyName}/requestToken`
    ///
    /// - Parameters:
    ///   - keyName: The name of the key: `appId.keyId`, the part of an API key before the colon.
    ///   - body: The token request, signed or not.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The token.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func requestAccessToken(
        keyName: String,
        body: TokenRequest,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> TokenDetails {
        let request = try AuthenticationApi.Request.requestAccessToken(
            keyName: keyName, body: body, version: version, format: format)
        return try await client.send(request).body
    }

    /// Revokes tokens that a key has issued.
    ///
    /// From the moment told in each outcome, tokens that match a target are refused with code 40141 and connections
    /// that use them are closed. Every target succeeds or fails on its own, and the reply is a success even when
    /// targets failed: look at `failureCount` and at the outcomes.
    ///
    /// Needs this key as basic credentials, and a key that is set up for revocation. Fails with status 401 and code
    /// 40162 when called with a token, 40163 when the key's tokens cannot be revoked, 40101 when the credentials are
    /// not valid; and with 40003 (status 400) when `issuedBefore` is out of range.
    ///
    /// `POST /keys/{keyName}/revokeTokens`
    ///
    /// - Parameters:
    ///   - keyName: The name of the key: `appId.keyId`, the part of an API key before the colon.
    ///   - targets: Whose tokens: a kind and a value with a colon between them. The kinds are `clientId`,
    ///     `revocationKey` and `channel`.
    ///   - issuedBefore: Only tokens issued before this time, in milliseconds since the epoch; now when left out.
    ///   - allowReauthMargin: Whether to wait 30 seconds, so that clients can get another token first; false when left
    ///     out.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: What became of each target.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func revokeTokens(
        keyName: String,
        targets: [String],
        issuedBefore: Int64? = nil,
        allowReauthMargin: Bool? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> TokenRevocationResult {
        let body = TokenRevocationRequest(
            targets: targets, issuedBefore: issuedBefore, allowReauthMargin: allowReauthMargin)
        return try await revokeTokens(keyName: keyName, body: body, version: version, format: format)
    }

    /// Revokes tokens that a key has issued.
    ///
    /// From the moment told in each outcome, tokens that match a target are refused with code 40141 and connections
    /// that use them are closed. Every target succeeds or fails on its own, and the reply is a success even when
    /// targets failed: look at `failureCount` and at the outcomes.
    ///
    /// Needs this key as basic credentials, and a key that is set up for revocation. Fails with status 401 and code
    /// 40162 when called with a token, 40163 when the key's tokens cannot be revoked, 40101 when the credentials are
    /// not valid; and with 40003 (status 400) when `issuedBefore` is out of range.
    ///
    /// `POST /keys/{keyName}/revokeTokens`
    ///
    /// - Parameters:
    ///   - keyName: The name of the key: `appId.keyId`, the part of an API key before the colon.
    ///   - body: Which tokens to revoke.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: What became of each target.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func revokeTokens(
        keyName: String,
        body: TokenRevocationRequest,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> TokenRevocationResult {
        let request = try AuthenticationApi.Request.revokeTokens(
            keyName: keyName, body: body, version: version, format: format)
        return try await client.send(request).body
    }
}
