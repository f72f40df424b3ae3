import AblyLocal
import AblyPubSub
import Dispatch

/// The state shared by all steps: the client, the channel names, and the service if it runs in this process.
struct Scene: Sendable {
    /// A client with the key.
    let ably: Ably
    /// The key, `appId.keyId:secret`.
    let key: String
    /// The service inside this process, or nil if the calls go to Ably.
    let service: LocalService?
    /// Makes the names of channels and devices unique to this run.
    let suffix: String

    /// Starts the service inside this process unless there is a key for Ably.
    ///
    /// - Parameter ablyKey: A key for Ably, or nil to use the service inside this process.
    /// - Returns: The scene.
    /// - Throws: The errors of ``LocalService/start(_:)``.
    static func open(ablyKey: String?) async throws -> Scene {
        let service = ablyKey == nil ? try await LocalService.start() : nil
        let key = ablyKey ?? service?.key ?? ""
        let suffix = String(UInt32.random(in: .min ... .max), radix: 36)
        let configuration = Self.configuration(.key(key), service: service)
        return Scene(ably: Ably(configuration: configuration), key: key, service: service, suffix: suffix)
    }

    /// The base URL of the calls.
    var address: String { service?.url ?? ServiceDescription.ably.baseURL }

    /// The name of the key, `appId.keyId`, without the secret.
    var keyName: String { String(key.prefix { $0 != ":" }) }

    /// The channel that most steps use.
    var channel: String { "ably-demo-\(suffix)" }

    /// A client of the same service with other credentials.
    func client(_ credentials: Credentials) -> Ably {
        Ably(configuration: configuration(credentials))
    }

    /// The configuration of a client of the same service with other credentials.
    func configuration(_ credentials: Credentials) -> Configuration {
        Self.configuration(credentials, service: service)
    }

    /// The options of an ``AblyRest`` of the same service, with the key.
    var restOptions: ClientOptions {
        var options = ClientOptions(key: key)
        options.agents = [AgentProduct("ably-demo")]
        if let service {
            options.endpoint = "localhost"
            options.port = service.port
            options.tls = false
        }
        return options
    }

    /// A client of the same service, with the key.
    func rest() -> AblyRest { AblyRest(restOptions) }

    /// Asks until there is an answer: Ably may take a moment.
    ///
    /// - Parameters:
    ///   - name: What is asked for, for the error.
    ///   - body: Returns the answer, or nil if it is not there yet.
    /// - Returns: The answer.
    /// - Throws: The error of `body`; ``Unexpected`` after five seconds.
    func poll<Value>(_ name: String, _ body: () async throws -> Value?) async throws -> Value {
        for _ in 0..<25 {
            if let value = try await body() { return value }
            try await Task.sleep(for: .milliseconds(200))
        }
        throw Unexpected("\(name) is not there after five seconds")
    }

    private static func configuration(_ credentials: Credentials, service: LocalService?) -> Configuration {
        var configuration = Configuration.ably(credentials)
        configuration.baseURL = service?.url
        configuration.agents = [AgentProduct("ably-demo")]
        return configuration
    }

    /// Runs blocking code on a thread outside the concurrency pool.
    ///
    /// - Parameter body: The code.
    /// - Returns: The result of `body`.
    /// - Throws: The error of `body`.
    func blocking<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue(label: "ably-demo.blocking").async { continuation.resume(with: Result(catching: body)) }
        }
    }

    /// Closes the client, and stops the service if it runs in this process.
    func close() async {
        ably.close()
        await service?.stop()
    }
}
