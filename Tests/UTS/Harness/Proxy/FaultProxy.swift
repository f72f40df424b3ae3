import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A proxy between clients and the service, for HTTP and WebSockets, which fails as its rules say, and notes what it
/// sees.
final class FaultProxy: Sendable {
    /// An action was to be carried out, but no WebSocket is open.
    struct NoSocket: Error {}

    /// The port that it listens on, on 127.0.0.1.
    let port: Int
    /// The port of the service.
    let servicePort: Int
    private let ledger: ProxyLedger
    /// The WebSockets in the order in which they were opened.
    private let sockets = Mutex<[ProxySocket]>([])

    private init(port: Int, servicePort: Int, ledger: ProxyLedger) {
        self.port = port
        self.servicePort = servicePort
        self.ledger = ledger
    }

    /// Runs code with a proxy.
    ///
    /// - Parameters:
    ///   - servicePort: The port of the service, on 127.0.0.1.
    ///   - rules: The rules that it begins with.
    ///   - body: The code; when it ends, the proxy closes all its connections.
    static func run<Value: Sendable>(
        to servicePort: Int, rules: [ProxyRule] = [], _ body: (FaultProxy) async throws -> Value
    ) async throws -> Value {
        let ledger = ProxyLedger(rules)
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .bind(host: "127.0.0.1", port: 0) { channel in
                ProxyPeer.prepare(channel, ledger: ledger, servicePort: servicePort)
            }
        let proxy = FaultProxy(
            port: listener.channel.localAddress?.port ?? 0, servicePort: servicePort, ledger: ledger)
        let server = Task { try await proxy.serve(listener) }
        let result: Result<Value, any Error>
        do { result = .success(try await body(proxy)) } catch { result = .failure(error) }
        server.cancel()
        _ = await server.result
        return try result.get()
    }

    /// What it has seen and done so far.
    var log: [ProxyEvent] { ledger.log }

    /// Adds rules.
    ///
    /// - Parameters:
    ///   - rules: The rules.
    ///   - first: Whether they come before those that are there.
    func add(_ rules: [ProxyRule], first: Bool = false) { ledger.add(rules, first: first) }

    /// Does something with the newest WebSocket that is open.
    ///
    /// - Parameter action: An action that needs no message.
    /// - Throws: ``NoSocket``.
    func act(_ action: ProxyRule.Action) async throws {
        guard let socket = sockets.withLock({ $0.last(where: \.isOpen) }) else { throw NoSocket() }
        try await socket.carryOut(action.steps(for: nil))
    }

    /// Notes a request, and decides what becomes of it.
    func action(for request: ProxiedRequest) -> ProxyRule.Action? {
        ledger.request(method: request.head.method.rawValue, path: request.path, query: request.query)
    }

    /// Notes something.
    func note(_ event: ProxyEvent) { ledger.note(event) }

    private func serve(_ listener: NIOAsyncChannel<ProxyPeer.Pending, Never>) async throws {
        try await listener.executeThenClose { connections in
            try await withThrowingDiscardingTaskGroup { group in
                for try await pending in connections {
                    group.addTask {
                        // That a connection fails, for example because the client closes it, does not stop the proxy.
                        try? await self.serve(try await pending.value)
                    }
                }
            }
        }
    }

    private func serve(_ peer: ProxyPeer) async throws {
        switch peer {
        case .http(let channel): try await ProxyConnection(proxy: self, channel: channel).run()
        case .refused(let channel): try await ProxyConnection(proxy: self, channel: channel).refuse()
        case .socket(let socket):
            sockets.withLock { $0.append(socket) }
            defer { sockets.withLock { $0.removeAll { $0 === socket } } }
            try await socket.run()
        }
    }
}
