extension Auth {
    /// The most bytes of a token, or of the JSON of a token's details or of a token request (RSA4f).
    private static let maximumTokenBytes = 128 << 10

    /// Obtains a token from the first source that the options have: the callback, the URL, or the key (RSA8).
    func obtainToken(_ params: TokenParams, options: AuthOptions) async throws(AblyError) -> TokenDetails {
        let answer: AuthToken
        if let callback = options.authCallback {
            answer = try await ask(callback, params)
        } else if let url = options.authUrl {
            answer = try await ask(url: url, params, options)
        } else if options.key != nil {
            answer = .request(try await createTokenRequest(params, options: options))
        } else {
            // What the service said of the token that is to be replaced (RSA4a2, TI1).
            let rejection = try clients.get().token.tokenRejection.map { AblyError($0) }
            throw AblyError(
                .tokenRenewalNotConfigured, statusCode: 401,
                message: "a token is needed, but there is no way to obtain one", cause: rejection,
                remediation: "Set key, authCallback or authUrl in the options.")
        }
        switch answer {
        case .token(let text):
            try checkSize(text.utf8.count)
            return TokenDetails(token: text)
        case .details(let details):
            try checkSize(details.token.utf8.count)
            return details
        case .request(let request): return try await exchange(request)
        }
    }

    private func ask(_ callback: @escaping AuthCallback, _ params: TokenParams) async throws(AblyError) -> AuthToken {
        do { return try await callbackTimeout.value { try await callback(params) } } catch let error as AblyError {
            // What Ably, or code that speaks for it, said is passed on (RSA4e).
            throw error.with { $0.isOfTokenSource = true }
        } catch is CancellationError where Task.isCancelled {
            throw AblyError(.operationCanceled, message: "the task was cancelled while waiting for a token")
        } catch is CallbackTimeout.Exceeded {
            throw Self.failure("the authCallback did not return within \(callbackTimeout.limit)")
        } catch {
            throw Self.failure("the authCallback failed: \(error)", cause: error)
        }
    }

    /// Exchanges a signed request for a token.
    private func exchange(_ request: TokenRequest) async throws(AblyError) -> TokenDetails {
        let client = try clients.get().token
        do throws(ApiError) {
            let call = try AuthenticationApi.Request.requestAccessToken(keyName: request.keyName, body: request)
            return try await client.send(call).body
        } catch { throw AblyError(error).with { $0.isOfTokenSource = true } }
    }

    private func ask(
        url: String, _ params: TokenParams, _ options: AuthOptions
    ) async throws(AblyError) -> AuthToken {
        let client = try clients.get().token
        guard
            let request = AuthURLRequest(
                url, method: options.authMethod, params: options.authParams.merging(params.fields) { $1 },
                headers: options.authHeaders)
        else {
            throw .invalid(
                "authUrl", "it must be an absolute http or https URL", code: .errorFromClientTokenCallback, status: 401)
        }
        let response: TransportResponse
        do throws(TransportError) {
            response = try await client.fetch(request.transportRequest(client.configuration))
        } catch { throw Self.failure("the request to the authUrl failed", cause: error) }
        return try read(response)
    }

    /// Reads what an `authUrl` responded (RSA8c).
    private func read(_ response: TransportResponse) throws(AblyError) -> AuthToken {
        guard (200..<300).contains(response.status) else {
            if let info = ErrorInfo.read(from: response, requested: .json), info.code != nil {
                throw AblyError(AblyError.Details(info)).with { details in
                    details.statusCode = info.statusCode ?? response.status
                    details.isOfTokenSource = true
                }
            }
            throw Self.failure(
                "the authUrl responded with status \(response.status)", status: response.status == 403 ? 403 : 401)
        }
        try checkSize(response.body.count)
        let type = response.headers["content-type"]?.prefix { $0 != ";" && $0 != " " }.lowercased()
        switch type {
        case "text/plain", "application/jwt":
            guard let text = String(validating: response.body, as: UTF8.self) else {
                throw Self.failure("the authUrl responded with text that is not UTF-8")
            }
            return .token(text.filter { !$0.isNewline })
        case "application/json":
            do {
                let value = try WireFormat.json.decode(WireValue.self, from: response.body)
                if let text = value.stringValue { return .token(text) }
                return value["token"] != nil
                    ? .details(try WireFormat.json.decode(TokenDetails.self, from: response.body))
                    : .request(try WireFormat.json.decode(TokenRequest.self, from: response.body))
            } catch {
                throw Self.failure("the authUrl responded with neither a token nor a token request", cause: error)
            }
        default:
            throw Self.failure(
                "the authUrl responded with the content type \(type ?? "none"), instead of text/plain, application/jwt or application/json"
            )
        }
    }

    private func checkSize(_ count: Int) throws(AblyError) {
        if count > Self.maximumTokenBytes {
            throw Self.failure("a token of \(count) bytes is larger than \(Self.maximumTokenBytes) bytes")
        }
    }

    /// A source of tokens that failed (RSA4e).
    static func failure(_ message: String, status: Int = 401, cause: (any Error)? = nil) -> AblyError {
        AblyError(.errorFromClientTokenCallback, statusCode: status, message: message, cause: cause)
    }
}
