import AblyPubSub
import Synchronization
import TestSupport

extension AblyRealtime {
    /// A client over mocks, which connects when the test says so.
    ///
    /// - Parameters:
    ///   - mock: The WebSocket mock, whose clock is the client's.
    ///   - http: The HTTP mock.
    ///   - auth: How the client authenticates; a key if nothing else is said.
    ///   - change: Further options.
    convenience init(
        _ mock: MockWebSocket, http: MockHTTP = .online, auth: AuthOptions = AuthOptions(key: "appId.keyId:keySecret"),
        _ change: (inout ClientOptions) -> Void = { _ in }
    ) {
        var options = ClientOptions.mock(mock, http: http, auth: auth)
        change(&options)
        self.init(options)
    }

    /// Waits until the program awaits the end of so many calls, and all has happened that follows from them: what the
    /// test does next happens after that.
    @discardableResult
    func awaits(_ calls: Int, _ mock: MockWebSocket) async -> Bool {
        await eventually { self.pendingCalls == calls && mock.testLoop.isIdle }
    }
}

extension ClientOptions {
    /// The options of a client over mocks, which connects when the test says so.
    ///
    /// - Parameters:
    ///   - mock: The WebSocket mock, whose clock is the client's.
    ///   - http: The HTTP mock.
    ///   - auth: How the client authenticates; a key if nothing else is said.
    static func mock(
        _ mock: MockWebSocket, http: MockHTTP = .online, auth: AuthOptions = AuthOptions(key: "appId.keyId:keySecret")
    ) -> ClientOptions {
        var options = ClientOptions(auth: auth)
        options.connector = mock
        options.transport = http
        options.environment = mock.clock.environment
        options.autoConnect = false
        options.useBinaryProtocol = false
        return options
    }
}

extension MockHTTP {
    /// An HTTP transport that only answers that there is an internet (REC3).
    static var online: MockHTTP { MockHTTP(answering: MockResponse(200, text: "yes")) }
}

/// The states of a connection or a channel since the log was created, and their changes.
final class StateLog<Change: Sendable>: Sendable {
    private let state = Mutex([Change]())

    /// The changes so far.
    var changes: [Change] { state.withLock { $0 } }

    func add(_ change: Change) { state.withLock { $0.append(change) } }

    /// Waits for a change that has not been waited for, and comes after `count` others.
    func next(after count: Int = 0, where matches: (Change) -> Bool) async -> Change? {
        await eventually { changes.dropFirst(count).contains(where: matches) }
        return changes.dropFirst(count).first(where: matches)
    }
}

extension StateLog<ConnectionStateChange> {
    /// The states that were entered, in order.
    var states: [ConnectionState] { changes.filter { $0.event != .update }.map(\.current) }
}

extension StateLog<ChannelStateChange> {
    /// The states that were entered, in order.
    var states: [ChannelState] { changes.filter { $0.event != .update }.map(\.current) }
}

extension Connection {
    /// Records the connection's changes from now on.
    func log() -> StateLog<ConnectionStateChange> {
        let log = StateLog<ConnectionStateChange>()
        observe { log.add($0) }
        return log
    }

    /// Waits until the connection is in a state (`AWAIT_STATE`).
    @discardableResult
    func reaches(_ state: ConnectionState) async -> Bool { await eventually { self.state == state && self.isSettled } }
}

extension RealtimeChannel {
    /// Records the channel's changes from now on.
    func log() -> StateLog<ChannelStateChange> {
        let log = StateLog<ChannelStateChange>()
        observe { log.add($0) }
        return log
    }

    /// Waits until the channel is in a state (`AWAIT_STATE`).
    @discardableResult
    func reaches(_ state: ChannelState) async -> Bool { await eventually { self.state == state && self.isSettled } }
}

extension FakeClock {
    /// Moves the clock forward in steps until the connection is in a state, for at most ten minutes.
    func advance(by step: Duration, until realtime: AblyRealtime, is state: ConnectionState) async {
        let end = now.advanced(by: .seconds(600))
        while realtime.connection.state != state, now < end { await advance(by: step) }
    }
}
