import AblyLocal
import AblyPubSub
import PubSubTestSupport

/// Runs a body with a client of a local service of its own.
///
/// - Parameters:
///   - index: Which of the service's keys the client has.
///   - middleware: What observes the client's HTTP requests.
///   - observer: What observes what the client does over its connection.
///   - body: The body.
func withObservedClient(
    key index: Int, _ middleware: any ClientMiddleware, _ observer: any RealtimeObserver,
    _ body: (AblyRealtime) async throws -> Void
) async throws {
    try await withLocalService { service in
        var options = ClientOptions.local(service, auth: AuthOptions(key: service.keys[index]))
        options.middleware = [middleware]
        options.realtimeObservers = [observer]
        try await AblyRealtime.withClient(options, body)
    }
}
