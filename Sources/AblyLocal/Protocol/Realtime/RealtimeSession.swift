import HTTPTypes
import NIOHTTP1
import Synchronization

/// One WebSocket on its way to the service: a bounded queue of what arrived, which the service takes in order.
final class RealtimeSession: WebSocketReceiver {
    /// The maximum number of messages that wait for the service, and of their bytes; beyond either, the connection is
    /// not read.
    private static let capacity = (messages: 64, bytes: 1 << 20)

    private let service: Backend
    private let transport: any RealtimeTransport
    private let state: Mutex<State>

    private struct State {
        var waiting: [RealtimeEvent]
        var waitingBytes = 0
        var isDraining = false
        var isPaused = false
    }

    /// - Parameter opening: The handshake's request.
    init(service: Backend, transport: any RealtimeTransport, opening: RealtimeOpening) {
        self.service = service
        self.transport = transport
        state = Mutex(State(waiting: [.opened(opening)]))
    }

    /// Passes the opening to the service.
    func begin() { push(nil) }

    func receive(_ message: [UInt8], isText: Bool) -> Bool {
        push(.message(message, isText: isText))
    }

    func closed(isClean: Bool) { push(.closed(isClean: isClean)) }

    @discardableResult
    private func push(_ event: RealtimeEvent?) -> Bool {
        let (mustStart, hasRoom) = state.withLock { state in
            if let event {
                state.waiting.append(event)
                state.waitingBytes += event.size
            }
            state.isPaused =
                state.waiting.count >= Self.capacity.messages || state.waitingBytes >= Self.capacity.bytes
            defer { state.isDraining = true }
            return (!state.isDraining, !state.isPaused)
        }
        if mustStart { Task { await drain() } }
        return hasRoom
    }

    /// Passes what waits to the service, until nothing does.
    private func drain() async {
        while let events = next() {
            await service.handle(events, from: transport)
            // Other connections have their turn before the next messages of this one.
            await Task.yield()
        }
    }

    private func next() -> [RealtimeEvent]? {
        let (events, mustResume) = state.withLock { state in
            let events = state.waiting
            state.waiting = []
            state.waitingBytes = 0
            let wasPaused = state.isPaused
            state.isPaused = false
            state.isDraining = !events.isEmpty
            return (events, wasPaused)
        }
        if mustResume { transport.resumeReading() }
        return events.isEmpty ? nil : events
    }
}

/// Makes sessions of WebSockets.
struct RealtimeAcceptor: WebSocketAcceptor {
    let service: Backend

    var frameSize: Int { service.limits.frameSize }
    var queueSize: Int { service.limits.outgoingQueueSize }

    func accept(target: String, headers: HTTPHeaders, transport: WebSocketTransport) -> any WebSocketReceiver {
        let opening = RealtimeOpening(target: target, authorization: headers["Authorization"].first)
        let session = RealtimeSession(service: service, transport: transport, opening: opening)
        session.begin()
        return session
    }
}

extension ServiceRequest {
    /// The handshake of a realtime connection.
    init(_ opening: RealtimeOpening) {
        self.init(
            method: .get, target: opening.target,
            headers: opening.authorization.map { [.authorization: $0] } ?? [:])
    }
}
