import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// An HTTP proxy between a client and the service, which fails as its rules say, and notes what it sees.
final class FaultProxy: Sendable {
    private struct State: Sendable {
        var rules: ProxyRules
        var log: [ProxyEvent] = []
    }

    /// The port that it listens on, on 127.0.0.1.
    let port: Int
    /// The port of the service.
    let servicePort: Int
    private let state: Mutex<State>

    private init(port: Int, servicePort: Int, rules: [ProxyRule]) {
        self.port = port
        self.servicePort = servicePort
        state = Mutex(State(rules: ProxyRules(rules)))
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
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    return try NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>(
                        wrappingChannelSynchronously: channel)
                }
            }
        let proxy = FaultProxy(
            port: listener.channel.localAddress?.port ?? 0, servicePort: servicePort, rules: rules)
        let server = Task { try await proxy.serve(listener) }
        let result: Result<Value, any Error>
        do { result = .success(try await body(proxy)) } catch { result = .failure(error) }
        server.cancel()
        _ = await server.result
        return try result.get()
    }

    /// What it has seen and done so far.
    var log: [ProxyEvent] { state.withLock { $0.log } }

    /// Adds rules.
    ///
    /// - Parameters:
    ///   - rules: The rules.
    ///   - first: Whether they come before those that are there.
    func add(_ rules: [ProxyRule], first: Bool = false) { state.withLock { $0.rules.add(rules, first: first) } }

    /// Notes a request, and decides what becomes of it.
    func action(for request: ProxiedRequest) -> ProxyRule.Action? {
        state.withLock { state in
            let action = state.rules.action(
                for: .request(method: request.head.method.rawValue, path: request.path, query: request.query))
            state.log.append(
                .request(
                    method: request.head.method.rawValue, path: request.path, query: request.query, action: action))
            return action
        }
    }

    /// Notes something.
    func note(_ event: ProxyEvent) { state.withLock { $0.log.append(event) } }

    private func serve(_ listener: NIOAsyncChannel<ProxyConnection.Channel, Never>) async throws {
        try await listener.executeThenClose { connections in
            try await withThrowingDiscardingTaskGroup { group in
                for try await channel in connections {
                    group.addTask {
                        // That a connection fails, for example because the client closes it, does not stop the proxy.
                        try? await ProxyConnection(proxy: self, channel: channel).run()
                    }
                }
            }
        }
    }
}
