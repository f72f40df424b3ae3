extension Auth {
    /// The same operations for synchronous code, which block the calling thread.
    public var blocking: Blocking { Blocking(auth: self) }

    /// Operations that block the calling thread until they have ended.
    public struct Blocking: Sendable {
        let auth: Auth

        /// As ``Auth/requestToken(_:options:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func requestToken(
            _ params: TokenParams? = nil, options: AuthOptions? = nil
        ) throws(AblyError) -> TokenDetails {
            try runBlocking { () async throws(AblyError) in try await auth.requestToken(params, options: options) }
        }

        /// As ``Auth/authorize(_:options:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        @discardableResult
        public func authorize(
            _ params: TokenParams? = nil, options: AuthOptions? = nil
        ) throws(AblyError) -> TokenDetails {
            try runBlocking { () async throws(AblyError) in try await auth.authorize(params, options: options) }
        }

        /// As ``Auth/createTokenRequest(_:options:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func createTokenRequest(
            _ params: TokenParams? = nil, options: AuthOptions? = nil
        ) throws(AblyError) -> TokenRequest {
            try runBlocking { () async throws(AblyError) in
                try await auth.createTokenRequest(params, options: options)
            }
        }

        /// As ``Auth/revokeTokens(_:issuedBefore:allowReauthMargin:)-([TokenRevocationTarget],_,_)``, blocking the calling
        /// thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func revokeTokens(
            _ targets: [TokenRevocationTarget], issuedBefore: Int64? = nil, allowReauthMargin: Bool? = nil
        ) throws(AblyError) -> TokenRevocationResult {
            try runBlocking { () async throws(AblyError) in
                try await auth.revokeTokens(targets, issuedBefore: issuedBefore, allowReauthMargin: allowReauthMargin)
            }
        }

        /// As ``Auth/revokeTokens(_:issuedBefore:allowReauthMargin:)-(TokenRevocationTarget,_,_)``, blocking the calling
        /// thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func revokeTokens(
            _ target: TokenRevocationTarget, issuedBefore: Int64? = nil, allowReauthMargin: Bool? = nil
        ) throws(AblyError) -> TokenRevocationResult {
            try revokeTokens([target], issuedBefore: issuedBefore, allowReauthMargin: allowReauthMargin)
        }
    }
}

/// The thread that carries out what blocked threads wait for: threads of Swift's pool may all be blocked.
private let blockingExecutor = TokenTaskExecutor(label: "ably-blocking")

/// Runs an asynchronous operation and blocks the calling thread until it has ended.
@available(*, noasync)
func runBlocking<Value: Sendable>(
    _ operation: @escaping @Sendable () async throws(AblyError) -> Value
) throws(AblyError) -> Value {
    let answer = BlockingAnswer<Result<Value, AblyError>>()
    Task(executorPreference: blockingExecutor) {
        do throws(AblyError) { answer.give(.success(try await operation())) } catch { answer.give(.failure(error)) }
    }
    return try answer.wait().get()
}
