import AblyPlatform
import Synchronization

/// An Ably-compatible service inside this process, on a loopback address: for tests, demonstrations, and working
/// offline.
///
/// ```swift
/// let service = try await LocalService.start()
/// var configuration = Configuration.ably(.key(service.key))
/// configuration.baseURL = service.url
/// let ably = Ably(configuration: configuration)
/// try await ably.publishing.publishMessagesToChannel(channelId: "greetings", name: "hello", data: "world")
/// await service.stop()
/// ```
///
/// Several services can run at once; they share nothing. All state is in memory and is lost when the service stops.
public final class LocalService: Sendable {
    /// The base URL for plain HTTP, such as `http://127.0.0.1:52341`; that of the secure listener if there is no plain
    /// one.
    public let url: String
    /// The port of ``url``.
    public let port: Int
    /// The base URL for HTTPS, or nil without TLS.
    public let secureURL: String?
    /// The certificate of the authority that signed the service's certificate, PEM-encoded; nil unless the service
    /// created that authority.
    public let authorityPEM: String?
    /// A key with full capability, `appId.keyId:secret`.
    public let key: String
    /// All keys that the service was started with, as `appId.keyId:secret`.
    public let keys: [String]

    let service: Backend
    private let listeners: [HTTPListener]
    private let isStopped = Mutex(false)

    private init(
        options: Options, service: Backend, keys: [String], plain: HTTPListener?, secure: HTTPListener?,
        authorityPEM: String?
    ) {
        let host = options.host.contains(":") ? "[\(options.host)]" : options.host
        secureURL = secure.map { "https://\(host):\($0.port)" }
        url = plain.map { "http://\(host):\($0.port)" } ?? secureURL ?? ""
        port = plain?.port ?? secure?.port ?? 0
        self.authorityPEM = authorityPEM
        key = keys.first ?? ""
        self.keys = keys
        self.service = service
        listeners = [plain, secure].compactMap { $0 }
    }

    /// Starts a service.
    ///
    /// - Parameter options: Where it listens, and its initial state.
    /// - Returns: The service, once it accepts requests.
    /// - Throws: ``StartError`` if it cannot listen; ``OptionError`` if an option is invalid.
    public static func start(_ options: Options = .init()) async throws -> LocalService {
        try options.limits.validate()
        let service = Backend(clock: ServiceClock(), limits: options.limits)
        let keys = try await service.provision(options)
        let tls = try options.tls.map { tls in try TLSMaterial(tls, host: options.host) }

        func open(port: Int, tls: TLSMaterial?) async throws -> HTTPListener {
            let host = options.host
            return try await HTTPListener.open(
                host: host, port: port, tls: tls?.configuration, idleTimeout: options.idleTimeout,
                requestTimeout: options.requestTimeout, bodyLimit: options.limits.bodySize,
                acceptor: RealtimeAcceptor(service: service)
            ) { port in
                Dispatcher(
                    service: service, address: ServiceAddress(host: host, port: port, isSecure: tls != nil),
                    hasTestControl: options.hasTestControl)
            }
        }

        let secure = if let tls { try await open(port: options.port, tls: tls) } else { nil as HTTPListener? }
        let plain: HTTPListener?
        do {
            if tls == nil {
                plain = try await open(port: options.port, tls: nil)
            } else if let port = options.httpPort {
                plain = try await open(port: port, tls: nil)
            } else {
                plain = nil
            }
        } catch {
            await secure?.close()
            throw error
        }
        return LocalService(
            options: options, service: service, keys: keys, plain: plain, secure: secure,
            authorityPEM: tls?.authorityPEM)
    }

    /// Stops the service: requests that have arrived completely are answered, then all connections are closed. Further
    /// calls do nothing.
    public func stop() async { await stop(grace: .seconds(2)) }

    /// Stops the service.
    ///
    /// - Parameter grace: Time allowed for requests in flight.
    func stop(grace: Duration) async {
        let wasStopped = isStopped.withLock { stopped in
            defer { stopped = true }
            return stopped
        }
        guard !wasStopped else { return }
        await service.disconnectAll()
        for listener in listeners { await listener.close(grace: grace) }
    }
}
