import AblyLocal
import AblyPlatform
import Dispatch

/// What all steps share: the client, the channels, and the service when it runs in this process.
struct Scene: Sendable {
    /// A client with the key.
    let ably: Ably
    /// The key, `appId.keyId:secret`.
    let key: String
    /// The service inside this process; nil when the calls go to Ably.
    let service: LocalService?
    /// What makes the names of channels and devices this run's own.
    let suffix: String

    /// Starts the service inside this process, unless there is a key for Ably.
    ///
    /// - Parameter ablyKey: A key for Ably; nil for the service inside this process.
    /// - Returns: The scene.
    /// - Throws: What ``LocalService/start(_:)`` throws.
    static func open(ablyKey: String?) async throws -> Scene {
        let service = ablyKey == nil ? try await LocalService.start() : nil
        let key = ablyKey ?? service?.key ?? ""
        let suffix = String(UInt32.random(in: .min ... .max), radix: 36)
        let configuration = Self.configuration(.key(key), service: service)
        return Scene(ably: Ably(configuration: configuration), key: key, service: service, suffix: suffix)
    }

    /// Where the calls go.
    var address: String { service?.url ?? ServiceDescription.ably.baseURL }

    /// The name of the key, `appId.keyId`, which is no secret.
    var keyName: String { String(key.prefix { $0 != ":" }) }

    /// The channel that most steps use.
    var channel: String { "ably-demo-\(suffix)" }

    /// A client of the same service with other credentials.
    func client(_ credentials: Credentials) -> Ably {
        Ably(configuration: configuration(credentials))
    }

    /// The settings of a client of the same service with other credentials.
    func configuration(_ credentials: Credentials) -> Configuration {
        Self.configuration(credentials, service: service)
    }

    private static func configuration(_ credentials: Credentials, service: LocalService?) -> Configuration {
        var configuration = Configuration.ably(credentials)
        configuration.baseURL = service?.url
        configuration.agents = [AgentProduct("ably-demo")]
        return configuration
    }

    /// Runs code that blocks on a thread where that harms nobody.
    ///
    /// - Parameter body: The code.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws.
    func blocking<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue(label: "ably-demo.blocking").async { continuation.resume(with: Result(catching: body)) }
        }
    }

    /// Ends the client, and the service where it is this process's own.
    func close() async {
        ably.close()
        await service?.stop()
    }
}
