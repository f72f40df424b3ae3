extension Auth {
    /// Signs a token request, with which another client obtains a token without knowing the key (RSA9).
    ///
    /// - Parameters:
    ///   - params: What is asked for. They replace the configured ones as a whole; nil for those.
    ///   - options: The key to sign with, and whether to ask for the service's time. They replace the configured ones as a
    ///     whole; nil for those.
    /// - Returns: The request.
    /// - Throws: ``AblyError``: 40106 without a key, or the failure to ask for the time.
    public func createTokenRequest(
        _ params: TokenParams? = nil, options: AuthOptions? = nil
    ) async throws(AblyError) -> TokenRequest {
        let stored = withState { $0 }
        let chosen = options ?? stored.options
        guard let text = chosen.key else {
            throw AblyError(
                .noValidAuthenticationMethodProvided, statusCode: 401,
                message: "a token request is signed with an API key, and there is none",
                remediation: "Set key in the options.")
        }
        let key = try APIKey(text)
        let asked = params ?? defaultParams(stored)
        let timestamp: Int64
        if let given = asked.timestamp {
            timestamp = given
        } else {
            timestamp = try await currentTime(asksService: chosen.queryTime)
        }
        return key.sign(
            TokenRequest(
                keyName: key.name, ttl: asked.ttl?.milliseconds, capability: asked.capability?.json,
                clientId: asked.clientId, timestamp: timestamp, nonce: asked.nonce ?? makeNonce()))
    }

    /// Signs a token request (RSA9).
    ///
    /// - Parameters:
    ///   - clientId: The client id that the token is bound to, or `*` for any.
    ///   - capability: What the token permits; nil for all that the key permits.
    ///   - ttl: How long the token is valid; nil for the service's default.
    /// - Returns: The request.
    /// - Throws: ``AblyError``, as ``createTokenRequest(_:options:)``.
    @_disfavoredOverload
    public func createTokenRequest(
        clientId: String? = nil, capability: Capability? = nil, ttl: Duration? = nil
    ) async throws(AblyError) -> TokenRequest {
        try await createTokenRequest(TokenParams(ttl: ttl, capability: capability, clientId: clientId))
    }

    /// The service's time, as far as it is known, or this machine's.
    ///
    /// - Parameter asksService: Whether to ask the service if the difference is not known yet (RSA9d, RSA10k).
    private func currentTime(asksService: Bool) async throws(AblyError) -> Int64 {
        let offset = withState { $0.clockOffset }
        if offset == nil, asksService { _ = try await serviceTime() }
        let known = withState { $0.clockOffset } ?? 0
        return options.environment.wallClock() + known
    }

    /// Asks for the service's time, and remembers its difference from this machine's.
    func serviceTime() async throws(AblyError) -> Int64 {
        let client = try clients.get().token
        do throws(ApiError) {
            let times = try await client.send(StatsApi.Request.getTime()).body
            return try remember(times)
        } catch { throw AblyError(error) }
    }

    private func remember(_ times: [Int64]) throws(ApiError) -> Int64 {
        guard let time = times.first else {
            throw ApiError(.undecodable, reason: "the service responded with no time")
        }
        let offset = time - options.environment.wallClock()
        withState { $0.clockOffset = offset }
        return time
    }

    private func makeNonce() -> String {
        String(decoding: Base64.encode(options.environment.randomBytes(18)), as: UTF8.self)
    }
}
