import AblyLocal
import AblyPubSub
import PubSubTestSupport
import Synchronization
import TestSupport

/// An app of the local service, clients of which reach it through a proxy. They authenticate with tokens, since keys
/// are not sent without TLS (RSA1), and speak JSON, since the proxy reads what they send and receive.
final class ProxiedSandbox: Sendable {
    private static let app = Task { try await Sandbox.create() }

    let proxy: FaultProxy
    let sandbox: Sandbox
    private let clients = Mutex<[AblyRealtime]>([])

    private init(proxy: FaultProxy, sandbox: Sandbox) {
        self.proxy = proxy
        self.sandbox = sandbox
    }

    /// Runs code with a proxy, and closes the clients after it.
    ///
    /// - Parameters:
    ///   - rules: The rules that the proxy begins with.
    ///   - body: The code.
    static func run<Value: Sendable>(
        _ rules: [ProxyRule] = [], _ body: (ProxiedSandbox) async throws -> Value
    ) async throws -> Value {
        let sandbox = try await app.value
        return try await FaultProxy.run(to: sandbox.service.port, rules: rules) { proxy in
            let proxied = ProxiedSandbox(proxy: proxy, sandbox: sandbox)
            let result: Result<Value, any Error>
            do { result = .success(try await body(proxied)) } catch { result = .failure(error) }
            for client in proxied.clients.withLock({ $0 }) { await client.close() }
            return try result.get()
        }
    }

    /// What the proxy has seen and done so far.
    var log: [ProxyEvent] { proxy.log }

    /// A source of tokens that are signed with the app's key.
    func tokens(clientId: String? = nil) -> TokenSource {
        let issuer = sandbox.rest()
        return TokenSource { _ in .token(try issuer.auth.createJWT(clientId: clientId)) }
    }

    /// A client that connects when the test says so.
    ///
    /// - Parameters:
    ///   - auth: How it authenticates; nil for tokens of ``tokens(clientId:)``.
    ///   - change: Further options.
    func realtime(
        auth: AuthOptions? = nil, _ change: (inout ClientOptions) -> Void = { _ in }
    ) -> AblyRealtime {
        var options = options(auth: auth)
        options.autoConnect = false
        // Tests that depend on it set it; others do not wait for it.
        options.disconnectedRetryTimeout = .milliseconds(50)
        change(&options)
        let client = AblyRealtime(options)
        clients.withLock { $0.append(client) }
        return client
    }

    /// A client over REST.
    func rest(auth: AuthOptions? = nil) -> AblyRest { AblyRest(options(auth: auth)) }

    private func options(auth: AuthOptions?) -> ClientOptions {
        var options = ClientOptions.local(sandbox.service, auth: auth ?? tokens().options)
        options.port = proxy.port
        options.useBinaryProtocol = false
        options.logLevel = nil
        return options
    }

    /// Waits until the proxy's log fulfils a condition.
    @discardableResult
    func logs(_ condition: ([ProxyEvent]) -> Bool) async -> Bool { await eventually { condition(log) } }
}

/// Protocol messages of a service that fails.
extension WireValue {
    /// An error as part of a message.
    static func error(_ code: Int, status: Int, _ text: String) -> WireValue {
        ["code": .int(Int64(code)), "statusCode": .int(Int64(status)), "message": .string(text)]
    }

    /// `ERROR`, of the connection or of a channel.
    static func errorMessage(_ code: Int, status: Int, _ text: String, channel: String? = nil) -> WireValue {
        var message: [String: WireValue] = ["action": 9, "error": error(code, status: status, text)]
        message["channel"] = channel.map { .string($0) }
        return .object(message)
    }

    /// `DISCONNECTED`.
    static func disconnectedMessage(_ code: Int, status: Int, _ text: String) -> WireValue {
        ["action": 6, "error": error(code, status: status, text)]
    }

    /// `ATTACHED` without the flag `RESUMED`.
    static func attachedMessage(_ channel: String, error: WireValue) -> WireValue {
        ["action": 11, "channel": .string(channel), "flags": 0, "error": error]
    }

    /// `CONNECTED` after a connection that could not be resumed.
    static func connectedMessage(id: String, key: String) -> WireValue {
        [
            "action": 4, "connectionId": .string(id), "connectionKey": .string(key),
            "connectionDetails": [
                "connectionKey": .string(key), "clientId": .null, "maxMessageSize": 65_536, "maxInboundRate": 250,
                "maxOutboundRate": 100, "maxFrameSize": 524_288, "serverId": "test-server",
                "connectionStateTtl": 120_000, "maxIdleInterval": 15_000,
            ],
            "error": error(80008, status: 400, "Unable to recover connection"),
        ]
    }
}
