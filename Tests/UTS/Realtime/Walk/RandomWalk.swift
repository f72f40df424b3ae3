import AblyPubSub
import Foundation
import Synchronization
import TestSupport

/// A client that meets anything, in any order: what the program does, what the service does, what the network does, and time.
/// After each step it is checked that nothing is in contradiction to the rules of the specification.
final class RandomWalk {
    private static let names = ["a", "b", "c"]

    private let mock: MockWebSocket
    private let realtime: AblyRealtime
    private let connections: StateLog<ConnectionStateChange>
    private let channels: [String: StateLog<ChannelStateChange>]
    private var random: SeededGenerator
    private var publishes: [PendingPublish] = []
    private var answered = 0
    private var connectionIds = 0
    private var checkedEvents = 0
    private var checkedChanges = 0
    private var checkedChannelChanges: [String: Int] = [:]
    /// The connection that the last `CONNECTED` named, and the next serial expected on it.
    private var currentId: String?
    private var highestSerial: Int64 = -1
    private var lastOnTransport: Int64?

    /// What contradicts the rules.
    private(set) var problems: [String] = []
    /// The steps so far, for a report.
    private(set) var steps: [String] = []

    /// - Parameter seed: What determines the walk.
    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        mock = MockWebSocket()
        let number = Mutex(seed)
        realtime = AblyRealtime(mock) { options in
            options.fallbackHosts = []
            options.logLevel = nil
            options.environment.random = {
                number.withLock { value in
                    value = value &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return value
                }
            }
        }
        connections = realtime.connection.log()
        var logs: [String: StateLog<ChannelStateChange>] = [:]
        for name in Self.names { logs[name] = realtime.channels[name].log() }
        channels = logs
    }

    /// Takes steps, and checks after each.
    func run(steps count: Int) {
        for _ in 0..<count {
            step()
            check()
            if !problems.isEmpty { return }
        }
    }

    /// Closes the client, and checks that nothing waits for ever.
    func end() async {
        realtime.connection.close()
        mock.clock.advanceAtOnce(by: .seconds(60))
        check()
        if ![.closed, .failed, .initialized].contains(realtime.connection.state) {
            problems.append("it ends in \(realtime.connection.state)")
        }
        if mock.attempts.contains(where: { $0.socket.isOpen }) { problems.append("a transport is open at the end") }
        guard realtime.connection.state != .initialized else { return }
        for publish in publishes { _ = try? await publish.result }
    }

    private func step() {
        let socket = mock.activeConnection
        let channel = Self.names.randomElement(using: &random) ?? ""
        switch Int.random(in: 0..<34, using: &random) {
        case 0...1: act("connect") { realtime.connect() }
        case 2: if Int.random(in: 0..<6, using: &random) == 0 { act("close") { realtime.connection.close() } }
        case 3...4: act("attach \(channel)") { begin { try await $0.attach() }(realtime.channels[channel]) }
        case 5: act("detach \(channel)") { begin { try await $0.detach() }(realtime.channels[channel]) }
        case 6...9:
            act("publish \(channel)") {
                if let pending = try? realtime.channels[channel].send([Message(name: "m")]) {
                    publishes.append(pending)
                }
            }
        case 10:
            let connection = realtime.connection
            act("ping") { Task { try? await connection.ping() } }
        case 11...15: answerAttempt()
        case 16...17: act("drop") { socket?.simulateDisconnect() }
        case 18: act("DISCONNECTED") { socket?.sendToClientAndClose(.disconnected()) }
        case 19:
            if Int.random(in: 0..<8, using: &random) == 0 {
                act("ERROR") { socket?.sendToClientAndClose(.error(50000)) }
            }
        case 20...22: acknowledge(socket)
        case 23: act("NACK") { socket?.sendToClient(.nack(lastOnTransport ?? 0, error: ServiceError(code: 40160))) }
        case 24...26:
            let flags: ProtocolMessage.Flags = Bool.random(using: &random) ? .resumed : []
            act("ATTACHED \(channel)") { socket?.sendToClient(.attached(channel, serial: "s", flags: flags)) }
        case 27: act("DETACHED \(channel)") { socket?.sendToClient(.detached(channel)) }
        case 28:
            if Int.random(in: 0..<4, using: &random) == 0 {
                act("ERROR \(channel)") { socket?.sendToClient(.error(40160, channel: channel)) }
            }
        case 29: act("CLOSED") { socket?.sendToClient(.closed) }
        case 30: act("CONNECTED again") { socket?.sendToClient(.connected(id: currentId ?? "x")) }
        case 31: act("garbage") { socket?.sendToClient(frame: Array("{".utf8)) }
        default:
            let time = [1, 100, 2_000, 11_000, 16_000, 130_000].randomElement(using: &random) ?? 1
            act("\(time) ms pass") { mock.clock.advanceAtOnce(by: .milliseconds(time)) }
        }
    }

    private func act(_ name: String, _ body: () -> Void) {
        steps.append(name)
        if steps.count > 60 { steps.removeFirst(20) }
        body()
    }

    /// Calls what waits for the service, without waiting.
    private func begin(
        _ body: @escaping @Sendable (RealtimeChannel) async throws -> Void
    ) -> (RealtimeChannel) -> Void {
        { channel in Task { try? await body(channel) } }
    }

    private func answerAttempt() {
        guard let attempt = mock.attempts.dropFirst(answered).last else { return }
        answered = mock.attempts.count
        switch Int.random(in: 0..<8, using: &random) {
        case 0: act("refused") { attempt.respondWithRefused() }
        case 1: act("opens, says nothing") { attempt.respondWithSuccess() }
        case 2: act("opens, DISCONNECTED") { attempt.respondWithError(.disconnected()) }
        default:
            let resumes = attempt.query["resume"] != nil && Bool.random(using: &random)
            if !resumes || currentId == nil { connectionIds += 1 }
            let id = resumes ? currentId ?? "id-\(connectionIds)" : "id-\(connectionIds)"
            act("opens, CONNECTED \(id)") {
                attempt.respondWithSuccess(.connected(id: id, key: "key-\(connectionIds)"))
            }
        }
    }

    private func acknowledge(_ socket: MockSocket?) {
        guard let last = lastOnTransport else { return }
        act("ACK until \(last)") { socket?.sendToClient(.ack(0, count: Int(last) + 1)) }
    }

    // MARK: The rules

    private func check() {
        // Calls that wait for the service run on threads of their own, and may be in the middle of what follows from them.
        while !(realtime.connection.isSettled && mock.testLoop.isIdle) { sched_yield() }
        let open = mock.attempts.suffix(40).count { $0.socket.isOpen }
        if open > 1 { problems.append("\(open) transports are open") }
        if [.disconnected, .suspended, .closed, .failed, .initialized].contains(realtime.connection.state), open > 0 {
            problems.append("a transport is open in \(realtime.connection.state)")
        }
        checkChanges()
        checkSerials()
    }

    private static let followers: [ConnectionState: Set<ConnectionState>] = [
        .initialized: [.connecting],
        .connecting: [.connected, .disconnected, .suspended, .closing, .failed],
        .connected: [.disconnected, .closing, .failed],
        .disconnected: [.connecting, .suspended, .closed],
        .suspended: [.connecting, .closed],
        .closing: [.closed, .failed],
        .closed: [.connecting],
        .failed: [.connecting],
    ]

    private func checkChanges() {
        let changes = connections.changes
        for change in changes.dropFirst(checkedChanges) {
            // RTN4h
            if change.event == .update {
                if change.previous != .connected || change.current != .connected {
                    problems.append("an update in \(change)")
                }
                continue
            }
            if Self.followers[change.previous]?.contains(change.current) != true {
                problems.append("\(change.previous) is followed by \(change.current)")
            }
        }
        checkedChanges = changes.count
        for (name, log) in channels {
            let changes = log.changes
            for change in changes.dropFirst(checkedChannelChanges[name] ?? 0) where change.event != .update {
                // RTL2g
                if change.previous == change.current {
                    problems.append("channel \(name) enters \(change.current) again")
                }
            }
            checkedChannelChanges[name] = changes.count
        }
    }

    /// Serials of a connection are 0, 1, 2 …, but for what is sent again over another transport (RTN7b, RTN19a).
    private func checkSerials() {
        let events = mock.events
        for event in events.dropFirst(checkedEvents) {
            switch event {
            case .success: lastOnTransport = nil
            case .toClient(let message) where message.action == .connected:
                if message.connectionId != currentId { highestSerial = -1 }
                currentId = message.connectionId
            case .fromClient(let message):
                guard let serial = message.msgSerial else { continue }
                if let lastOnTransport, serial != lastOnTransport + 1 {
                    problems.append("serial \(serial) follows \(lastOnTransport)")
                }
                if serial > highestSerial + 1 { problems.append("serial \(serial) leaves out \(highestSerial + 1)") }
                lastOnTransport = serial
                highestSerial = max(highestSerial, serial)
            default: continue
            }
        }
        checkedEvents = events.count
    }
}
