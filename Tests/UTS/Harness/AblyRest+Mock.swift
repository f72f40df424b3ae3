import AblyPubSub

extension AblyRest {
    /// A client over a mock.
    ///
    /// - Parameters:
    ///   - http: The mock.
    ///   - clock: The clock; nil for the system's.
    ///   - auth: How the client authenticates; a key if nothing else is said.
    ///   - change: Further options.
    convenience init(
        _ http: MockHTTP, clock: FakeClock? = nil, auth: AuthOptions = AuthOptions(key: "appId.keyId:keySecret"),
        _ change: (inout ClientOptions) -> Void = { _ in }
    ) {
        var options = ClientOptions(auth: auth)
        options.transport = http
        if let clock { options.environment = clock.environment }
        change(&options)
        self.init(options)
    }
}
