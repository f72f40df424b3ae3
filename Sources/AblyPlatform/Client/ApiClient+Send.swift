extension ApiClient {
    /// Sends a call without blocking a thread. Cancelling the task ends it at once.
    ///
    /// - Parameter request: The call.
    /// - Returns: The reply with its typed body.
    /// - Throws: ``ApiError``.
    public func send<Body>(_ request: ApiRequest<Body>) async throws(ApiError) -> ApiResponse<Body> {
        var call = try makeCall(request)
        var step = call.begin()
        while true {
            switch step {
            case .obtainToken(let refused):
                do {
                    step = call.received(try await obtainToken(newerThan: refused))
                } catch {
                    step = call.failed(error)
                }
            case .send:
                do {
                    step = call.received(try await transport.send(call.outgoing))
                } catch {
                    step = call.failed(error)
                }
                learn(call.hostNews)
            case .finish(let result): return try result.get()
            }
        }
    }

    /// Sends a call and blocks the calling thread until the reply is there.
    ///
    /// - Parameter request: The call.
    /// - Returns: The reply with its typed body.
    /// - Throws: ``ApiError``.
    @available(*, noasync, message: "blocks its thread: write `try await`")
    public func send<Body>(_ request: ApiRequest<Body>) throws(ApiError) -> ApiResponse<Body> {
        var call = try makeCall(request)
        var step = call.begin()
        while true {
            switch step {
            case .obtainToken(let refused):
                do {
                    step = call.received(try obtainToken(newerThan: refused))
                } catch {
                    step = call.failed(error)
                }
            case .send:
                do {
                    step = call.received(try transport.send(call.outgoing))
                } catch {
                    step = call.failed(error)
                }
                learn(call.hostNews)
            case .finish(let result): return try result.get()
            }
        }
    }

    private func obtainToken(newerThan refused: Int?) async throws(ApiError) -> TokenCache.Token {
        guard let tokens else { throw ApiError(.tokenProvider, reason: "there is no token provider") }
        return try await tokens.token(refused: refused)
    }

    @available(*, noasync)
    private func obtainToken(newerThan refused: Int?) throws(ApiError) -> TokenCache.Token {
        guard let tokens else { throw ApiError(.tokenProvider, reason: "there is no token provider") }
        return try tokens.token(refused: refused)
    }
}
