/// What a client that keeps a connection of its own to the service shares with the calls.
extension ApiClient {
    /// A token, and its number among those of this client.
    package struct NumberedToken: Sendable {
        /// The token.
        package let value: String
        /// Its number: tokens that are obtained later have greater ones.
        package let number: Int
    }

    /// The token that calls share.
    ///
    /// - Parameters:
    ///   - number: The token that is to be replaced; nil for any token.
    ///   - error: Why it has to be replaced.
    /// - Returns: A token with a greater number.
    /// - Throws: ``ApiError`` of kind `tokenProvider`, `cancelled` or `closed`.
    package func token(replacing number: Int?, because error: ApiError?) async throws(ApiError) -> NumberedToken {
        guard let tokens else { throw ApiError(.tokenProvider, reason: "no token provider is configured") }
        let rejection = number.map { number in
            TokenCache.Rejection(
                generation: number, error: error ?? ApiError(.tokenProvider, reason: "a new token is needed"))
        }
        let token = try await tokens.token(after: rejection)
        return NumberedToken(value: token.value, number: token.generation)
    }

    /// Tries a host first, for as long as something else shows that it can be reached (RTN17e).
    ///
    /// - Parameter name: The name of one of the client's hosts; nil to decide by what has responded to calls.
    package func preferHost(_ name: String?) {
        guard case .success(let setup) = setup else { return }
        shared.pinHost(name.flatMap { name in setup.hosts.firstIndex { $0.url.origin.host == name.lowercased() } })
    }

    /// The value of a header field that all calls have; nil if they have none of that name.
    package func commonHeader(_ name: String) -> String? {
        guard case .success(let setup) = setup else { return nil }
        return setup.headers.first { $0.hasName(name) }?.value
    }
}
