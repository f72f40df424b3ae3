public import AblyLocal
public import AblyPubSub

extension ClientOptions {
    /// The options of a client of a local service.
    ///
    /// - Parameters:
    ///   - service: The service.
    ///   - auth: How the client authenticates; nil for the service's key.
    public static func local(_ service: LocalService, auth: AuthOptions? = nil) -> ClientOptions {
        var options = ClientOptions(auth: auth ?? AuthOptions(key: service.key))
        options.endpoint = "localhost"
        options.port = service.port
        options.tls = false
        // Generous, since the machine may be busy and no test depends on timeouts.
        options.httpOpenTimeout = .seconds(60)
        options.httpRequestTimeout = .seconds(60)
        return options
    }
}
