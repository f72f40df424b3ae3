/// Which tokens are revoked (TRT2).
public struct TokenRevocationTarget: Sendable, Hashable {
    /// The kind of target: `clientId`, `revocationKey` or `channel`.
    public let type: String
    /// Its value.
    public let value: String

    /// - Parameters:
    ///   - type: The kind of target.
    ///   - value: Its value.
    public init(type: String, value: String) {
        self.type = type
        self.value = value
    }

    /// Tokens bound to a client id.
    public static func clientId(_ value: String) -> Self { Self(type: "clientId", value: value) }
    /// Tokens issued with a revocation key.
    public static func revocationKey(_ value: String) -> Self { Self(type: "revocationKey", value: value) }
    /// Tokens whose capability includes a channel.
    public static func channel(_ value: String) -> Self { Self(type: "channel", value: value) }
}

extension Auth {
    /// Revokes tokens that the client's key has issued (RSA17).
    ///
    /// - Parameters:
    ///   - targets: Which tokens.
    ///   - issuedBefore: Only tokens issued before this time, in milliseconds since the epoch; nil for now.
    ///   - allowReauthMargin: Whether clients get 30 seconds to authenticate again before they are disconnected.
    /// - Returns: The outcome for each target.
    /// - Throws: ``AblyError``: 40162 if the client uses tokens, or what the service responds.
    public func revokeTokens(
        _ targets: [TokenRevocationTarget], issuedBefore: Int64? = nil, allowReauthMargin: Bool? = nil
    ) async throws(AblyError) -> TokenRevocationResult {
        let (client, request) = try revocation(targets, issuedBefore, allowReauthMargin)
        do { return try await client.send(request).body } catch { throw AblyError(error) }
    }

    /// Revokes tokens that the client's key has issued (RSA17).
    ///
    /// - Parameters:
    ///   - target: Which tokens.
    ///   - issuedBefore: Only tokens issued before this time, in milliseconds since the epoch; nil for now.
    ///   - allowReauthMargin: Whether clients get 30 seconds to authenticate again before they are disconnected.
    /// - Returns: The outcome.
    /// - Throws: ``AblyError``: 40162 if the client uses tokens, or what the service responds.
    public func revokeTokens(
        _ target: TokenRevocationTarget, issuedBefore: Int64? = nil, allowReauthMargin: Bool? = nil
    ) async throws(AblyError) -> TokenRevocationResult {
        try await revokeTokens([target], issuedBefore: issuedBefore, allowReauthMargin: allowReauthMargin)
    }

    private func revocation(
        _ targets: [TokenRevocationTarget], _ issuedBefore: Int64?, _ allowReauthMargin: Bool?
    ) throws(AblyError) -> (ApiClient, ApiRequest<TokenRevocationResult>) {
        let clients = try clients.get()
        guard !usesToken, let client = try clients.key?.get(), let text = options.auth.key else {
            throw AblyError(
                .operationRequiresBasicAuthentication, statusCode: 401,
                message:
                    "tokens are revoked with the API key that issued them, but this client authenticates with a token",
                remediation: "Create a client with the key, without useTokenAuth.")
        }
        let name = try APIKey(text).name
        let body = TokenRevocationRequest(
            targets: targets.map { "\($0.type):\($0.value)" }, issuedBefore: issuedBefore,
            allowReauthMargin: allowReauthMargin)
        let request = try convertingErrors { () throws(ApiError) in
            try AuthenticationApi.Request.revokeTokens(keyName: name, body: body).decoding(with: .ofAnyVersion)
        }
        return (client, request)
    }
}

extension ResponseDecoder where Body == TokenRevocationResult {
    /// Decodes the counts and outcomes, or the outcomes alone, as services of protocol versions before 3 respond (BAR2).
    fileprivate static var ofAnyVersion: Self {
        Self { response, requested throws(WireError) in
            let format = try WireFormat(reply: response.headers, requested: requested)
            do throws(WireError) { return try format.decode(TokenRevocationResult.self, from: response.body) } catch {
                guard let outcomes = try? format.decode([TokenRevocationOutcome].self, from: response.body) else {
                    throw error
                }
                return TokenRevocationResult(outcomes)
            }
        }
    }
}

extension TokenRevocationResult {
    fileprivate init(_ outcomes: [TokenRevocationOutcome]) {
        let failures = outcomes.count { if case .failure = $0 { true } else { false } }
        self.init(successCount: outcomes.count - failures, failureCount: failures, results: outcomes)
    }
}
