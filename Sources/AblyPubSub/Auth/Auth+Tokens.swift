extension Auth {
    /// Obtains a token, without using it for the calls of this client (RSA8).
    ///
    /// - Parameters:
    ///   - params: What to ask for. They replace the configured ones as a whole; nil for those (RSA8e).
    ///   - options: Where the token comes from. They replace the configured ones as a whole; nil for those.
    /// - Returns: The token.
    /// - Throws: ``AblyError``: 40171 if there is no source of tokens, with the service's error as its cause if it has
    ///   rejected the token in use; 40170 if the source fails, or what the service responds.
    public func requestToken(
        _ params: TokenParams? = nil, options: AuthOptions? = nil
    ) async throws(AblyError) -> TokenDetails {
        let stored = withState { $0 }
        return try await obtainToken(params ?? defaultParams(stored), options: options ?? stored.options)
    }

    /// Obtains a token, without using it for the calls of this client (RSA8).
    ///
    /// - Parameters:
    ///   - clientId: The client id that the token is bound to, or `*` for any.
    ///   - capability: What the token permits; nil for all that the key permits.
    ///   - ttl: How long the token is valid; nil for the service's default.
    /// - Returns: The token.
    /// - Throws: ``AblyError``, as ``requestToken(_:options:)``.
    @_disfavoredOverload
    public func requestToken(
        clientId: String? = nil, capability: Capability? = nil, ttl: Duration? = nil
    ) async throws(AblyError) -> TokenDetails {
        try await requestToken(TokenParams(ttl: ttl, capability: capability, clientId: clientId))
    }

    /// Obtains a token now, and authenticates all further calls with it, or with tokens of the same source (RSA10).
    ///
    /// - Parameters:
    ///   - params: What to ask for, now and whenever the token is renewed; nil for the configured ones (RSA10j).
    ///   - options: Where tokens come from, now and whenever the token is renewed; nil for the configured ones.
    /// - Returns: The token. With ``AblyRealtime``, once the service has accepted it for the connection, which is
    ///   established if there is none (RTC8).
    /// - Throws: ``AblyError``, as ``requestToken(_:options:)``, and 40102 if the token is for another client id. The
    ///   client then keeps the token that it has. With ``AblyRealtime``, also the reason why the client is not connected.
    @discardableResult
    public func authorize(
        _ params: TokenParams? = nil, options: AuthOptions? = nil
    ) async throws(AblyError) -> TokenDetails {
        guard let observer else { return try await takeToken(params, options) }
        observer.authorizeBegins()
        let token: TokenDetails
        do throws(AblyError) { token = try await takeToken(params, options) } catch {
            observer.authorizeFailed(error)
            throw error
        }
        try await observer.authorized(token.token)
        return token
    }

    /// Obtains a token, and authenticates all further calls with it.
    private func takeToken(_ params: TokenParams?, _ options: AuthOptions?) async throws(AblyError) -> TokenDetails {
        let clients = try clients.get()
        let stored = withState { $0 }
        let chosen = options ?? stored.options
        var asked = params ?? defaultParams(stored)
        if asked.clientId == nil { asked.clientId = clientId }
        // A token among the arguments is used as it is (RSA10e).
        let token: TokenDetails
        if let given = options?.givenToken {
            token = given
        } else {
            token = try await obtainToken(asked, options: chosen)
        }
        try check(token)
        let now = self.options.environment.wallClock()
        let provided = withState { state in
            if let params {
                state.params = params
                state.params?.timestamp = nil
            }
            if options != nil {
                state.options = chosen
                state.options.queryTime = false
            }
            state.usesToken = true
            return state.use(token, at: now)
        }
        clients.token.replaceToken(with: provided)
        return token
    }

    /// The parameters of tokens for this client.
    func defaultParams(_ stored: AuthState) -> TokenParams {
        var params = stored.params ?? TokenParams()
        if let clientId = options.clientId { params.clientId = clientId }
        return params
    }

    /// Gives the calls of this client a token: the configured one first, then new ones (RSA4b).
    func provideToken() async throws(AblyError) -> ProvidedToken {
        let now = options.environment.wallClock()
        let given: ProvidedToken? = withState { state in
            if let token = state.token, !state.isTokenInUse {
                let provided = state.use(token, at: now)
                if provided.lifetime ?? .seconds(1) > .zero { return provided }
            }
            // It was rejected or has expired (RSA16d).
            state.token = nil
            return nil
        }
        if let given { return given }
        let stored = withState { $0 }
        let token = try await obtainToken(defaultParams(stored), options: stored.options)
        try check(token)
        let received = options.environment.wallClock()
        return withState { $0.use(token, at: received) }
    }

    /// Checks that a token can be sent, and permits the client id of the options (RSA15).
    private func check(_ token: TokenDetails) throws(AblyError) {
        guard Credentials.isToken(token.token) else {
            throw Self.failure("the token is invalid: it is empty, too long, or contains spaces or line breaks")
        }
        guard let wanted = options.clientId, let permitted = token.clientId, permitted != "*", permitted != wanted
        else {
            return
        }
        throw .clientIdMismatch
    }
}
