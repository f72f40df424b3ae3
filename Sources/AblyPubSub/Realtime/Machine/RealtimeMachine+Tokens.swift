/// Why no token could be obtained, as the connection reports it.
struct AuthenticationFailure {
    let error: AblyError
    /// Whether further attempts are useless.
    let isFatal: Bool

    /// - Parameter cause: What the source of tokens said.
    init(_ cause: AblyError) {
        let isOfClient = [.tokenRenewalNotConfigured, .incompatibleCredentials].contains(cause.code)
        if isOfClient, !cause.details.isOfTokenSource {
            // RSA4a2, RSA15c
            error = cause
            isFatal = true
        } else {
            // RSA4c1, RSA4d
            isFatal = cause.statusCode == 403
            error = AblyError(
                .tokenRequestFailed, statusCode: isFatal ? 403 : 401,
                message: "the client could not authenticate: \(cause.message)", cause: cause)
        }
    }
}

extension RealtimeMachine {
    /// The service wants the client to authenticate anew (RTN22).
    mutating func reauthenticate() {
        guard !isReauthenticating, let attempt else { return }
        isReauthenticating = true
        effects.append(.reauthenticate(attempt: attempt.number))
    }

    /// A token was obtained that the service asked for, or not.
    mutating func reauthenticated(_ result: Result<String, AblyError>, attempt number: Int) {
        isReauthenticating = false
        guard attempt?.number == number, attempt?.phase == .connected else { return }
        switch result {
        case .success(let token): send(token: token)
        case .failure(let error) where error.code == .tokenRenewalNotConfigured:
            // The token is good until the service says otherwise (RSA4a2).
            log(.warning, error.message, ["code": "\(error.code)"])
            errorReason = error
        case .failure(let error): authenticationFailed(error)
        }
    }

    /// The program is obtaining a token, with which the client is to connect (RTC8).
    mutating func authorizeBegins() {
        wasClosedWhileAuthorizing = false
        // RTC8b
        guard state == .connecting else { return }
        dropTransport(abruptly: true)
        cancelTimer(.connect)
        attempt?.phase = .halted
    }

    /// The program has obtained a token, or not.
    ///
    /// - Parameters:
    ///   - request: Completed once the client is connected with the token.
    ///   - result: The token.
    mutating func authorizeEnds(_ request: RequestID, _ result: Result<String, AblyError>) {
        switch result {
        case .failure(let error):
            complete(request, .failure(error))
            // Without a source of tokens, the client keeps the token that it has.
            let keepsToken = error.code == .tokenRenewalNotConfigured
            if attempt?.phase == .connected {
                if !keepsToken { authenticationFailed(error) }
                return
            }
            guard state == .connecting, attempt?.phase == .halted else { return }
            let failure = AuthenticationFailure(error)
            if failure.isFatal, !keepsToken { fail(failure.error) } else { attemptFailed(failure.error) }
        case .success where wasClosedWhileAuthorizing:
            // The program has changed its mind.
            complete(request, .failure(stateError))
        case .success(let token):
            authorizing.insert(request)
            switch state {
            case .connected: send(token: token)
            case .connecting:
                // An attempt may have begun since the token was asked for.
                dropTransport(abruptly: true)
                begin(over: settings.primaryDomain)
            case .closing: break
            case .initialized, .disconnected, .suspended, .closed, .failed: connect()
            }
        }
    }

    /// The connection that exists could not be authenticated anew (RSA4c3, RSA4d).
    private mutating func authenticationFailed(_ error: AblyError) {
        let failure = AuthenticationFailure(error)
        if failure.isFatal { return fail(failure.error) }
        log(.warning, failure.error.message)
        errorReason = failure.error
    }

    private mutating func send(token: String) {
        var message = ProtocolMessage(.auth)
        message.auth = ProtocolMessage.AuthDetails(accessToken: token)
        send(message)
    }

    mutating func endAuthorizing(_ result: Result<Reply, AblyError>) {
        for request in authorizing.sorted(by: { $0.rawValue < $1.rawValue }) { complete(request, result) }
        authorizing = []
    }
}
