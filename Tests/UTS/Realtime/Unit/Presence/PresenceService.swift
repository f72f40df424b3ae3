import AblyPubSub
import Synchronization
import TestSupport

/// A service on whose channels members are present. Its connections have the ids `conn-1`, `conn-2` and so on.
struct PresenceService: Sendable {
    /// What it does with the messages of a client.
    struct Behaviour: Sendable {
        /// Whether attempts to connect succeed; otherwise nothing answers them.
        var acceptsConnections = true
        /// Whether channels are attached; otherwise nothing answers.
        var attaches = true
        /// The flags of `ATTACHED`.
        var flags: ProtocolMessage.Flags = []
        /// The members that a complete synchronization tells of after `ATTACHED`; nil for none.
        var members: [PresenceMessage]?
        /// Whether presence messages are acknowledged.
        var acknowledges = true
        /// Whether presence messages come back to their sender.
        var echoes = false
        /// Why presence messages are rejected; nil if they are not.
        var rejection: ServiceError?

        fileprivate var connections = 0
    }

    let mock: MockWebSocket
    private let behaviour: Shared<Mutex<Behaviour>>

    /// - Parameters:
    ///   - clientId: The client id that connections get.
    ///   - ttl: How long the state of a lost connection is kept, in milliseconds.
    ///   - sameConnection: Whether connections are resumed: all have the id `conn-1`.
    ///   - change: What it does otherwise.
    init(
        clientId: String? = nil, ttl: Int64? = 120_000, sameConnection: Bool = false,
        _ change: (inout Behaviour) -> Void = { _ in }
    ) {
        var initial = Behaviour()
        change(&initial)
        let behaviour = Shared(Mutex(initial))
        self.behaviour = behaviour
        let clock = FakeClock()
        mock = MockWebSocket(
            clock: clock,
            onConnectionAttempt: { attempt in
                let number: Int? = behaviour.value.withLock { behaviour in
                    guard behaviour.acceptsConnections else { return nil }
                    behaviour.connections += sameConnection && behaviour.connections > 0 ? 0 : 1
                    return behaviour.connections
                }
                guard let number else { return }
                attempt.respondWithSuccess(
                    .connected(id: "conn-\(number)", key: "key-\(number)", clientId: clientId, ttl: ttl))
            },
            onMessageFromClient: { message, socket in
                Self.answer(message, on: socket, behaviour.value.withLock { $0 }, at: clock.wallClock)
            })
    }

    /// Changes what it does from now on.
    func change(_ body: @Sendable (inout Behaviour) -> Void) { behaviour.value.withLock { body(&$0) } }

    private static func answer(
        _ message: ProtocolMessage, on socket: MockSocket, _ behaviour: Behaviour, at time: Int64
    ) {
        let channel = message.channel ?? ""
        switch message.action {
        case .attach:
            guard behaviour.attaches else { return }
            socket.sendToClient(.attached(channel, flags: behaviour.flags))
            if let members = behaviour.members {
                socket.sendToClient(.sync(channel, members, serial: "sequence:"))
            }
        case .presence:
            let serial = message.msgSerial ?? 0
            if let rejection = behaviour.rejection { return socket.sendToClient(.nack(serial, error: rejection)) }
            if behaviour.acknowledges { socket.sendToClient(.ack(serial)) }
            guard behaviour.echoes else { return }
            let connection = "conn-\(behaviour.connections)"
            let items = (message.presence ?? []).enumerated().map { index, item in
                var item = item
                item.clientId = item.clientId ?? "my-client"
                item.connectionId = connection
                item.id = "\(connection):\(serial):\(index)"
                item.timestamp = time
                return item
            }
            socket.sendToClient(.presence(channel, items))
        default: MockService.answer(message, on: socket)
        }
    }

    /// A client that is connected.
    ///
    /// - Parameters:
    ///   - clientId: Its client id; nil for none.
    ///   - change: Further options.
    func client(
        _ clientId: String? = nil, _ change: (inout ClientOptions) -> Void = { _ in }
    ) -> AblyRealtime {
        let realtime = AblyRealtime(mock) { options in
            options.clientId = clientId
            options.fallbackHosts = []
            change(&options)
        }
        realtime.connect()
        return realtime
    }

    /// The presence messages of clients so far.
    var presence: [PresenceMessage] { mock.messages(.presence).flatMap { $0.presence ?? [] } }

    /// Loses the connection, and answers no attempt for so long that it is suspended.
    func suspend() async {
        change { $0.acceptsConnections = false }
        mock.simulateDisconnect()
        // The first attempt, which follows at once, ends after ten seconds.
        await mock.clock.advance(by: .seconds(11))
    }
}

extension RealtimePresence {
    /// Records what subscribers are told from now on.
    func log() -> StateLog<PresenceMessage> {
        let log = StateLog<PresenceMessage>()
        observe { log.add($0) }
        return log
    }
}

extension PresenceMessage {
    /// A member in a synchronization.
    ///
    /// - Parameter member: The connection and the client, `c1:alice`.
    static func member(_ member: String, data: WireValue? = nil) -> PresenceMessage {
        .event(.present, member, id: "\(member.prefix { $0 != ":" }):0:0", data: data)
    }
}
