/// The connection of an ``AblyRealtime`` (RTN1 to RTN27).
public final class Connection: Sendable {
    let core: RealtimeCore

    init(core: RealtimeCore) { self.core = core }

    /// The connection's state (RTN4d).
    public var state: ConnectionState { core.read { $0.state } }

    /// What identifies the connection; nil before the first one, and once it is closed or has failed (RTN8).
    public var id: String? { core.read { $0.hidesConnection ? nil : $0.connectionId } }

    /// The secret with which the connection is resumed; nil before the first one, and once it is closed or has failed
    /// (RTN9).
    public var key: String? { core.read { $0.hidesConnection ? nil : $0.connectionKey } }

    /// Why the connection is not as it should be; nil if it is (RTN25).
    public var errorReason: AblyError? { core.read { $0.errorReason } }

    /// What the service told of the connection; nil before the first one (RTN21).
    public var details: ConnectionDetails? { core.read { $0.details } }

    /// Connects, if the client is not connected or connecting; a wait for the next attempt ends (RTN11).
    public func connect() { core.perform { $0.connect() } }

    /// Closes the connection, and returns at once (RTN12). ``AblyRealtime/close()`` waits.
    public func close() { core.perform { $0.close() } }

    /// The changes of the connection from now on, as a sequence, which ends when the program closes the client by
    /// ``AblyRealtime/close()``, after the change to `closed`.
    ///
    /// ```swift
    /// for await change in realtime.connection.changes() { print(change.current, change.reason as Any) }
    /// ```
    public func changes() -> StateChanges<ConnectionStateChange> {
        let buffer = EventBuffer<ConnectionStateChange>(policy: .states)
        let id = core.subscribe(end: { buffer.finish(.success(())) }) { buffer.append([$0]) }
        return StateChanges(buffer: buffer, registration: Registration(core: core) { $0.unsubscribe(id) })
    }

    /// Calls a closure for each change, in order, on one of Swift's threads (RTN4).
    ///
    /// - Parameters:
    ///   - events: The events of interest; nil for all.
    ///   - body: The closure.
    /// - Returns: Ends the calls.
    @discardableResult
    public func on(
        _ events: Set<ConnectionEvent>? = nil, _ body: @escaping @Sendable (ConnectionStateChange) -> Void
    ) -> Listener {
        let queue = CallbackQueue(body)
        let id = core.subscribe { change in
            events?.contains(change.event) == false ? nil : queue.add([change])
        }
        return Listener(queue) { [weak core] in core?.unsubscribe(id) }
    }

    /// Waits for a state (RTN26).
    ///
    /// - Parameter state: The state.
    /// - Returns: The change to the state; nil if the connection is in it already.
    /// - Throws: ``AblyError`` 40033 if the task is cancelled.
    @discardableResult
    public func whenState(_ state: ConnectionState) async throws(AblyError) -> ConnectionStateChange? {
        guard case .connectionChange(let change) = try await core.request({ $0.whenConnection([state], $1) }) else {
            return nil
        }
        return change
    }

    /// Waits until the client is connected.
    ///
    /// - Throws: ``AblyError``: why the connection is suspended, closed or has failed; 40033 if the task is cancelled.
    public func connected() async throws(AblyError) {
        let ends: Set<ConnectionState> = [.connected, .suspended, .closed, .failed]
        guard case .connectionChange(let change) = try await core.request({ $0.whenConnection(ends, $1) }) else {
            return
        }
        let (state, reason) = core.read { ($0.state, $0.stateError) }
        if change?.current ?? state == .connected { return }
        throw change?.reason ?? reason
    }

    /// Waits until nothing will happen any more unless the program connects.
    func ended() async {
        // Not by the calling task, which may be cancelled: closing takes a limited time.
        let core = core
        await Task {
            _ = try? await core.request { $0.whenConnection([.closed, .failed, .initialized], $1) }
        }.value
    }

    /// Measures the time until the service responds over the connection (RTN13).
    ///
    /// - Returns: The time from sending the ping to its response. While the client is connecting, the ping waits (RTN13d).
    /// - Throws: ``AblyError``: 50003 without a response within ``ClientOptions/realtimeRequestTimeout``; the
    ///   reason if the connection is closed, suspended or has failed.
    public func ping() async throws(AblyError) -> Duration {
        guard case .latency(let latency) = try await core.request({ $0.ping($1) }) else { return .zero }
        return latency
    }

    /// What another client needs to continue this connection: its option ``ClientOptions/recover`` (RTN16g). It is secret.
    ///
    /// - Returns: The key; nil if there is no connection that could be continued (RTN16g2).
    public func createRecoveryKey() -> String? { core.read { $0.recoveryKey?.text } }
}
