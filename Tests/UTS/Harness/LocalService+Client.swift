import AblyLocal
import AblyPubSub

extension ClientOptions {
    /// The options of a client of a local service, with its key.
    ///
    /// - Parameters:
    ///   - service: The service.
    ///   - auth: How the client authenticates; nil for the service's key.
    static func local(_ service: LocalService, auth: AuthOptions? = nil) -> ClientOptions {
        var options = ClientOptions(auth: auth ?? AuthOptions(key: service.key))
        options.endpoint = "localhost"
        options.port = service.port
        options.tls = false
        // Nothing in these tests is about time, and the machine may be busy.
        options.httpOpenTimeout = .seconds(60)
        options.httpRequestTimeout = .seconds(60)
        return options
    }
}

/// Runs a body with a local service of its own.
func withLocalService<Value>(_ body: (LocalService) async throws -> Value) async throws -> Value {
    let service = try await LocalService.start()
    do {
        let value = try await body(service)
        await service.stop()
        return value
    } catch {
        await service.stop()
        throw error
    }
}
