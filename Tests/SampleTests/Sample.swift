import AblyLocal
import AblyPlatform
import AblyPubSub
import Dispatch
import PubSubTestSupport
import Testing

/// One sample of the documentation.
struct Sample: Sendable, CustomTestStringConvertible {
    /// A sample as a function of the clients of a local service and that service.
    enum Code: Sendable {
        case run(@Sendable (Ably, AblyRest, AblyRealtime, LocalService) async throws -> Void)
        case blocking(@Sendable (Ably, AblyRest, AblyRealtime, LocalService) throws -> Void)
    }

    /// The page, and the number of the sample in it.
    let place: String
    /// Its code.
    let code: Code

    init(_ place: String, _ code: Code) {
        self.place = place
        self.code = code
    }

    var testDescription: String { place }

    /// Runs the sample against a service of its own, with a few messages on the channel `greetings`.
    func run() async throws {
        let service = try await LocalService.start()
        var configuration = Configuration.ably(.key(service.key))
        configuration.baseURL = service.url
        // Generous, since the machine may be busy and no sample depends on timeouts.
        configuration.connectTimeout = .seconds(60)
        configuration.requestTimeout = .seconds(60)
        let ably = Ably(configuration: configuration)
        let rest = AblyRest(.local(service))
        let realtime = AblyRealtime(.local(service))
        var failure: (any Error)?
        do {
            for index in 1...3 {
                _ = try await ably.publishing.publishMessagesToChannel(
                    channelId: "greetings", name: "greeting", data: .string("number \(index)"))
            }
            switch code {
            case .run(let body): try await body(ably, rest, realtime, service)
            case .blocking(let body):
                try await withCheckedThrowingContinuation { continuation in
                    DispatchQueue(label: "sample").async {
                        continuation.resume(with: Result { try body(ably, rest, realtime, service) })
                    }
                }
            }
        } catch {
            failure = error
        }
        await realtime.close()
        rest.close()
        ably.close()
        await service.stop()
        if let failure { throw failure }
    }
}
