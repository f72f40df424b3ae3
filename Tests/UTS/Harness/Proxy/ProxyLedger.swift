import AblyPubSub
import Synchronization

/// The rules of a ``FaultProxy``, and what it has seen and done: it decides, and leaves sockets to others.
final class ProxyLedger: Sendable {
    private struct State: Sendable {
        var rules: ProxyRules
        var log: [ProxyEvent] = []
    }

    private let state: Mutex<State>

    init(_ rules: [ProxyRule]) { state = Mutex(State(rules: ProxyRules(rules))) }

    /// What has happened so far.
    var log: [ProxyEvent] { state.withLock { $0.log } }

    /// The times after a `CONNECTED` that rules are about.
    var times: Set<Duration> { state.withLock { $0.rules.times } }

    /// Adds rules, before those that are there or after them.
    func add(_ rules: [ProxyRule], first: Bool) { state.withLock { $0.rules.add(rules, first: first) } }

    /// Notes something.
    func note(_ event: ProxyEvent) { state.withLock { $0.log.append(event) } }

    /// Notes a request, and decides what becomes of it.
    func request(method: String, path: String, query: String) -> ProxyRule.Action? {
        decide(.request(method: method, path: path, query: query)) {
            .request(method: method, path: path, query: query, action: $0)
        }
    }

    /// Notes that a client wants to open a WebSocket, and decides whether it may.
    func connect(query: String) -> Bool {
        var parameters: [String: String] = [:]
        for item in query.split(separator: "&") {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let texts = parts.map { String(decoding: PercentEncoding.decode($0), as: UTF8.self) }
            parameters[texts[0]] = texts.count > 1 ? texts[1] : ""
        }
        return decide(.connect) { [parameters] in .connect(query: parameters, action: $0) } != .refuse
    }

    /// Notes a protocol message, and decides what becomes of it.
    func message(_ direction: ProxyRule.Direction, _ message: WireValue) -> [ProxySocketStep] {
        decide(.message(direction, message)) { .message(direction, message, action: $0) }?.steps(for: message) ?? [
            .pass
        ]
    }

    /// Decides what happens at a time after a WebSocket's `CONNECTED`.
    func connected(after time: Duration) -> [ProxySocketStep] {
        state.withLock { $0.rules.action(for: .connected(after: time)) }?.steps(for: nil) ?? []
    }

    private func decide(
        _ occurrence: ProxyRule.Occurrence, _ event: @Sendable (ProxyRule.Action?) -> ProxyEvent
    ) -> ProxyRule.Action? {
        state.withLock { state in
            let action = state.rules.action(for: occurrence)
            state.log.append(event(action))
            return action
        }
    }
}
