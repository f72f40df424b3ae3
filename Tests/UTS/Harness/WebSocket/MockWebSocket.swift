import AblyPubSub
import Synchronization
import TestSupport

/// WebSocket connections for the cases of the test specification: attempts and messages are answered by closures or by the
/// test itself, and recorded.
///
/// Everything happens on a ``TestLoop``: when a call of the client or of the mock returns, all that follows from it has
/// happened, except for what asynchronous calls of the program and of token sources do.
final class MockWebSocket: RealtimeConnector {
    /// What happened, in order.
    enum Event: Sendable {
        case attempt(PendingConnection)
        case success
        case failure
        case fromClient(ProtocolMessage)
        case toClient(ProtocolMessage)
        case ping
        case serverDisconnect
        case clientClose
    }

    private struct State: Sendable {
        var events: [Event] = []
        var attempts: [PendingConnection] = []
        var sockets: [MockSocket] = []
        var takenAttempts = 0
        var takenMessages = 0
    }

    let clock: FakeClock
    let testLoop: TestLoop
    private let state = Mutex(State())
    private let onAttempt: (@Sendable (PendingConnection) -> Void)?
    private let onMessage: (@Sendable (ProtocolMessage, MockSocket) -> Void)?
    private let onFrame: (@Sendable ([UInt8], WireFormat) -> Void)?

    /// - Parameters:
    ///   - clock: The clock of the client's timers.
    ///   - onConnectionAttempt: Answers attempts; nil for those that the test answers itself.
    ///   - onFrame: Sees each frame of the client as it is sent.
    ///   - onMessageFromClient: Answers messages.
    init(
        clock: FakeClock = FakeClock(), onConnectionAttempt: (@Sendable (PendingConnection) -> Void)? = nil,
        onFrame: (@Sendable ([UInt8], WireFormat) -> Void)? = nil,
        onMessageFromClient: (@Sendable (ProtocolMessage, MockSocket) -> Void)? = nil
    ) {
        self.clock = clock
        testLoop = TestLoop(clock: clock)
        onAttempt = onConnectionAttempt
        self.onFrame = onFrame
        onMessage = onMessageFromClient
    }

    /// A mock whose connections all succeed.
    ///
    /// - Parameters:
    ///   - clock: The clock of the client's timers.
    ///   - connected: What the service says first.
    ///   - onMessageFromClient: Answers messages.
    static func connecting(
        clock: FakeClock = FakeClock(), _ connected: ProtocolMessage = .connected(),
        onMessageFromClient: (@Sendable (ProtocolMessage, MockSocket) -> Void)? = nil
    ) -> MockWebSocket {
        MockWebSocket(
            clock: clock, onConnectionAttempt: { $0.respondWithSuccess(connected) },
            onMessageFromClient: onMessageFromClient)
    }

    var loop: any RealtimeLoop { testLoop }

    func connect(
        to target: TransportTarget, handler: @escaping @Sendable (TransportEvent) -> Void
    ) -> any RealtimeTransport {
        let socket = MockSocket(mock: self, format: target.format, handler: handler)
        let attempt = PendingConnection(target: target, socket: socket)
        testLoop.run {
            self.record(.attempt(attempt))
            self.state.withLock { $0.attempts.append(attempt) }
            self.onAttempt?(attempt)
        }
        return socket
    }

    // MARK: What happened

    var events: [Event] { state.withLock { $0.events } }

    /// The attempts to connect so far.
    var attempts: [PendingConnection] { state.withLock { $0.attempts } }

    /// The messages of the client so far.
    var messagesFromClient: [ProtocolMessage] {
        events.compactMap { event in
            if case .fromClient(let message) = event { message } else { nil }
        }
    }

    /// The messages of the client with an action, in order.
    func messages(_ action: ProtocolMessage.Action) -> [ProtocolMessage] {
        messagesFromClient.filter { $0.action == action }
    }

    /// How often the client closed a connection.
    var clientCloses: Int {
        events.count { event in
            if case .clientClose = event { true } else { false }
        }
    }

    /// The connection that was opened last.
    var activeConnection: MockSocket? { state.withLock { $0.sockets.last } }

    /// Sends a message over the connection that was opened last.
    func sendToClient(_ message: ProtocolMessage) { activeConnection?.sendToClient(message) }

    /// Sends a message over the connection that was opened last, and closes it.
    func sendToClientAndClose(_ message: ProtocolMessage) { activeConnection?.sendToClientAndClose(message) }

    /// Ends the connection that was opened last, without a message.
    func simulateDisconnect() { activeConnection?.simulateDisconnect() }

    /// Waits for the next attempt that was not waited for yet.
    func nextAttempt() async -> PendingConnection? {
        await eventually { self.state.withLock { $0.attempts.count > $0.takenAttempts } }
        return state.withLock { state in
            guard state.attempts.count > state.takenAttempts else { return nil }
            state.takenAttempts += 1
            return state.attempts[state.takenAttempts - 1]
        }
    }

    /// Waits for the next message of the client that was not waited for yet.
    func nextMessage() async -> ProtocolMessage? {
        await eventually { self.messagesFromClient.count > self.state.withLock { $0.takenMessages } }
        let messages = messagesFromClient
        return state.withLock { state in
            guard messages.count > state.takenMessages else { return nil }
            state.takenMessages += 1
            return messages[state.takenMessages - 1]
        }
    }

    fileprivate func record(_ event: Event) { state.withLock { $0.events.append(event) } }

    fileprivate func opened(_ socket: MockSocket) { state.withLock { $0.sockets.append(socket) } }

    fileprivate func received(_ frame: [UInt8], on socket: MockSocket) {
        onFrame?(frame, socket.format)
        guard let message = try? socket.format.decode(ProtocolMessage.self, from: frame) else { return }
        record(.fromClient(message))
        testLoop.run { self.onMessage?(message, socket) }
    }
}

/// An attempt to connect, which the test answers.
struct PendingConnection: Sendable {
    let target: TransportTarget
    let socket: MockSocket

    /// The host that the client connects to.
    var host: String { target.host }

    /// The parameters of the connection's URL.
    var query: [String: String] {
        var query: [String: String] = [:]
        for item in target.path.drop(while: { $0 != "?" }).dropFirst().split(separator: "&") {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            func decoded(_ text: Substring) -> String { String(decoding: PercentEncoding.decode(text), as: UTF8.self) }
            query[decoded(parts[0])] = parts.count > 1 ? decoded(parts[1]) : ""
        }
        return query
    }

    /// The connection opens. With a message, the service sends it next.
    func respondWithSuccess(_ message: ProtocolMessage? = nil) {
        socket.open()
        if let message { socket.sendToClient(message) }
    }

    /// No connection can be established.
    func respondWithRefused() { socket.fail(TransportFailure(.unreachable, detail: "connection refused")) }

    /// The host name cannot be resolved.
    func respondWithDNSError() {
        socket.fail(TransportFailure(.unreachable, detail: "the host name cannot be resolved"))
    }

    /// The server responds to the upgrade with a status.
    func respondWithStatus(_ status: Int) {
        socket.fail(TransportFailure(.refused(status: status), detail: "status \(status)"))
    }

    /// The connection opens, and the service reports an error.
    func respondWithError(_ message: ProtocolMessage, thenClose: Bool = true) {
        socket.open()
        if thenClose { socket.sendToClientAndClose(message) } else { socket.sendToClient(message) }
    }
}

/// A connection of a mock.
final class MockSocket: RealtimeTransport {
    private struct State: Sendable {
        var isOpen = false
        var isClosed = false
    }

    /// The mock, as long as there is one: it keeps its connections.
    private let mock: @Sendable () -> MockWebSocket?
    private let loop: TestLoop
    let format: WireFormat
    private let handler: @Sendable (TransportEvent) -> Void
    private let state = Mutex(State())

    fileprivate init(mock: MockWebSocket, format: WireFormat, handler: @escaping @Sendable (TransportEvent) -> Void) {
        self.mock = { [weak mock] in mock }
        loop = mock.testLoop
        self.format = format
        self.handler = handler
    }

    /// Whether the connection is open.
    var isOpen: Bool { state.withLock { $0.isOpen && !$0.isClosed } }

    // MARK: The server's side

    /// Sends a message.
    func sendToClient(_ message: ProtocolMessage) {
        guard let bytes = try? format.encode(message, includingReadOnly: true) else { return }
        mock()?.record(.toClient(message))
        loop.run { if self.isOpen { self.handler(.received([bytes])) } }
    }

    /// Sends bytes as they are.
    func sendToClient(frame bytes: [UInt8]) {
        loop.run { if self.isOpen { self.handler(.received([bytes])) } }
    }

    /// Sends a message, then closes the connection.
    func sendToClientAndClose(_ message: ProtocolMessage) {
        sendToClient(message)
        simulateDisconnect()
    }

    /// Ends the connection without a message.
    func simulateDisconnect() {
        mock()?.record(.serverDisconnect)
        loop.run { self.end(TransportFailure(.lost, detail: "the connection was reset")) }
    }

    /// Sends a ping frame.
    func sendPingFrame() {
        mock()?.record(.ping)
        loop.run { if self.isOpen { self.handler(.activity) } }
    }

    fileprivate func open() {
        loop.run {
            let isFirst = self.state.withLock { state in
                if state.isOpen || state.isClosed { return false }
                state.isOpen = true
                return true
            }
            guard isFirst else { return }
            self.mock()?.record(.success)
            self.mock()?.opened(self)
            self.handler(.opened)
        }
    }

    fileprivate func fail(_ failure: TransportFailure) {
        mock()?.record(.failure)
        loop.run { self.end(failure) }
    }

    private func end(_ failure: TransportFailure?) {
        let isFirst = state.withLock { state in
            if state.isClosed { return false }
            state.isClosed = true
            return true
        }
        if isFirst { handler(.closed(failure)) }
    }

    // MARK: The client's side

    func send(_ message: [UInt8]) {
        loop.run { if self.isOpen { self.mock()?.received(message, on: self) } }
    }

    func flush() {}

    func close() {
        loop.run {
            if self.isOpen { self.mock()?.record(.clientClose) }
            self.end(nil)
        }
    }

    func abort() { close() }
}
