extension RealtimeCore {
    /// Obtains the credentials of an attempt.
    func obtainCredentials(_ attempt: Int, _ rejection: AblyError?) {
        let clients: RestClients
        do throws(AblyError) { clients = try rest.calls.clients.get() } catch {
            perform { $0.optionsRejected(error, attempt: attempt) }
            return
        }
        if rejection == nil, !rest.auth.usesToken, let key = clients.key, let text = rest.options.auth.key {
            switch key {
            case .success: perform { $0.credentials(.success(.key(text)), attempt: attempt) }
            case .failure(let refusal): perform { $0.optionsRejected(refusal, attempt: attempt) }
            }
            return
        }
        Task { [weak self] in
            let result = await self?.token(rejection, of: clients)
            self?.perform { machine in
                if let result { machine.credentials(result.map { .token($0) }, attempt: attempt) }
            }
        }
    }

    /// Obtains a new token for the connection that exists (RTN22).
    func reauthenticate(_ attempt: Int) {
        guard let clients = try? rest.calls.clients.get() else { return }
        let request = AblyError(.tokenErrorUnspecified, statusCode: 401, message: "the service asks for a new token")
        Task { [weak self] in
            let result = await self?.token(request, of: clients)
            self?.perform { machine in
                if let result { machine.reauthenticated(result, attempt: attempt) }
            }
        }
    }

    /// A token; a new one if there is a reason to replace the one that was used last.
    private func token(_ rejection: AblyError?, of clients: RestClients) async -> Result<String, AblyError> {
        let used = state.withLock { $0.tokenNumber }
        do throws(ApiError) {
            let token = try await clients.token.token(
                replacing: rejection == nil ? nil : used ?? 0, because: rejection.map { ApiError($0) })
            state.withLock { $0.tokenNumber = token.number }
            return .success(token.value)
        } catch { return .failure(AblyError(error)) }
    }
}

extension ApiError {
    /// The error of the bindings for what the service said over a connection.
    init(_ error: AblyError) {
        self.init(
            .response, reason: error.message, status: error.statusCode,
            body: ErrorInfo(
                code: error.code.rawValue, statusCode: error.statusCode, message: error.message, href: error.href))
    }
}

/// Told by ``Auth`` of what the program does with it: a connection has to use the new token (RTC8).
protocol AuthorizationObserver: AnyObject, Sendable {
    /// The program is obtaining a token.
    func authorizeBegins()
    /// It has failed to.
    func authorizeFailed(_ error: AblyError)
    /// It has obtained a token. Returns once the service has accepted it.
    func authorized(_ token: String) async throws(AblyError)
}

extension RealtimeCore: AuthorizationObserver {
    func authorizeBegins() { perform { $0.authorizeBegins() } }

    func authorizeFailed(_ error: AblyError) {
        _ = change { state in
            let request = state.nextRequest()
            state.machine.authorizeEnds(request, .failure(error))
            return request
        }
    }

    func authorized(_ token: String) async throws(AblyError) {
        _ = try await request { machine, request in machine.authorizeEnds(request, .success(token)) }
    }
}
