extension ApiClient {
    /// Sends a call without blocking a thread. Cancelling the task ends the call at once.
    ///
    /// - Parameter request: The call.
    /// - Returns: The response with its typed body.
    /// - Throws: ``ApiError``.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    public func send<Body>(_ request: ApiRequest<Body>) async throws(ApiError) -> ApiResponse<Body> {
        var call = try begin(request)
        defer { calls.end() }
        let reply = try await run(&call)
        return try decode(reply, of: &call, with: request.decoder)
    }

    /// Sends a call and blocks the calling thread until the response has arrived, for ``Blocking``.
    @available(*, noasync)
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    fileprivate func sendBlocking<Body>(_ request: ApiRequest<Body>) throws(ApiError) -> ApiResponse<Body> {
        var call = try begin(request)
        defer { calls.end() }
        let reply = try run(&call)
        return try decode(reply, of: &call, with: request.decoder)
    }

    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    private func begin<Body>(_ request: ApiRequest<Body>) throws(ApiError) -> ApiCall {
        var parts = request.parts
        parts.acceptsNotModified = request.decoder.acceptsNotModified
        return try begin(parts)
    }

    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    private func decode<Body>(
        _ reply: TransportResponse, of call: inout ApiCall, with decoder: ResponseDecoder<Body>
    ) throws(ApiError) -> ApiResponse<Body> {
        do {
            let body = try decoder.decode(reply, call.format)
            call.succeeded(reply)
            return ApiResponse(
                body: body, status: reply.status, headers: reply.headers, roundTripTime: reply.roundTripTime,
                bytes: reply.body)
        } catch { throw call.undecodable(reply, cause: error) }
    }

    /// Runs a call until it has a successful response.
    nonisolated(nonsending) private func run(_ call: inout ApiCall) async throws(ApiError) -> TransportResponse {
        var step = call.begin()
        while true {
            switch step {
            case .obtainToken(let rejection):
                do { step = call.received(try await obtainToken(after: rejection)) } catch {
                    step = call.failed(error)
                }
            case .send:
                do { step = call.received(try await transport.send(call.outgoing)) } catch { step = call.failed(error) }
                learn(call.hostNews)
            case .pause(let duration): step = call.resumed(await shared.pauses.pause(for: duration))
            case .succeed(let reply): return reply
            case .fail(let error): throw error
            }
        }
    }

    /// Like the asynchronous variant, but blocks the calling thread.
    @available(*, noasync)
    private func run(_ call: inout ApiCall) throws(ApiError) -> TransportResponse {
        var step = call.begin()
        while true {
            switch step {
            case .obtainToken(let rejection):
                do { step = call.received(try obtainToken(after: rejection)) } catch { step = call.failed(error) }
            case .send:
                do { step = call.received(try transport.sendBlocking(call.outgoing)) } catch {
                    step = call.failed(error)
                }
                learn(call.hostNews)
            case .pause(let duration): step = call.resumed(shared.pauses.pauseBlocking(for: duration))
            case .succeed(let reply): return reply
            case .fail(let error): throw error
            }
        }
    }

    private func obtainToken(after rejection: TokenCache.Rejection?) async throws(ApiError) -> TokenCache.Token {
        guard let tokens else { throw ApiError(.tokenProvider, reason: "no token provider is configured") }
        return try await tokens.token(after: rejection)
    }

    @available(*, noasync)
    private func obtainToken(after rejection: TokenCache.Rejection?) throws(ApiError) -> TokenCache.Token {
        guard let tokens else { throw ApiError(.tokenProvider, reason: "no token provider is configured") }
        return try tokens.token(after: rejection)
    }
}

extension ApiClient {
    /// The client for synchronous code, with the same connections, credentials and settings: calls block the calling
    /// thread.
    public var blocking: Blocking { Blocking(client: self) }

    /// Sends calls and blocks the calling thread for each. Its functions cannot be called from asynchronous code, where
    /// they would block a thread that other tasks need.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// Sends a call and blocks the calling thread until the response has arrived.
        ///
        /// - Parameter request: The call.
        /// - Returns: The response with its typed body.
        /// - Throws: ``ApiError``.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func send<Body>(_ request: ApiRequest<Body>) throws(ApiError) -> ApiResponse<Body> {
            try client.sendBlocking(request)
        }

        /// Closes the client as ``ApiClient/close(gracefully:)`` does and blocks the calling thread until it is closed.
        ///
        /// - Parameter timeout: The longest time to wait. Calls still in flight then fail as with
        ///   ``ApiClient/close()``.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.closeBlocking(gracefully: timeout) }
    }
}
