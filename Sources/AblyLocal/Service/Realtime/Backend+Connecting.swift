import AblyPlatform
import NIOCore

extension Backend {
    /// How long a connection without a socket can be resumed, in milliseconds.
    static let connectionStateTTL: Int64 = 120_000
    /// The time without a frame after which the client is sent a sign of life, in milliseconds.
    static let maxIdleInterval: Int64 = 15_000

    /// Takes what happened on a socket, in order.
    func handle(_ events: [RealtimeEvent], from transport: any RealtimeTransport) {
        for event in events {
            switch event {
            case .opened(let opening):
                if admits(opening, transport) { open(opening, transport: transport) }
            case .message(let bytes, let isText):
                guard let connection = connectionsByTransport[ObjectIdentifier(transport)] else { continue }
                receive(bytes, isText: isText, on: connection)
            case .closed:
                delayedOpenings.removeAll { $0.transport === transport }
                guard let connection = connectionsByTransport[ObjectIdentifier(transport)] else { continue }
                lose(connection)
            }
        }
    }

    /// Answers a new socket: with `CONNECTED`, or with `ERROR` and its end.
    func open(_ opening: RealtimeOpening, transport: any RealtimeTransport) {
        var format = WireFormat.json
        do throws(Refusal) {
            let request = ServiceRequest(opening)
            let url = try RequestURL(opening.target)
            format = ConnectionSettings.format(url)
            let settings = try ConnectionSettings(url)
            if let id = url["clientId"], id.isEmpty { throw .badClientId("clientId: must not be empty") }
            let caller = try authenticate(try request.credentials(url), clientId: url["clientId"])
            let (connection, error) = try connection(
                resuming: url["resume"] ?? url["recover"], caller: caller, settings: settings)
            connection.transport = transport
            connectionsByTransport[ObjectIdentifier(transport)] = connection
            sendConnected(connection, error: error)
            armTimers(of: connection)
        } catch {
            transport.send(.frame(.protocolError(error), format: format))
            transport.close(withFrame: true)
        }
    }

    /// The connection for a new socket: the one that it resumes, or a new one.
    ///
    /// - Parameters:
    ///   - key: The key of the connection to resume, if any.
    ///   - caller: The client.
    ///   - settings: What it asked for.
    /// - Returns: The connection, and why it is a new one although another was to be resumed.
    /// - Throws: 42910 if the limit of connections is reached.
    private func connection(
        resuming key: String?, caller: Caller, settings: ConnectionSettings
    ) throws(Refusal) -> (RealtimeConnection, Refusal?) {
        var error: Refusal?
        if let key {
            do throws(Refusal) {
                let (connection, caller) = try resumable(key, by: caller)
                if let old = connection.transport {
                    release(old, of: connection)
                    old.close(withFrame: true)
                }
                connection.renewKey(newKey(of: connection.id))
                connection.caller = caller
                connection.settings = settings
                connection.generation += 1
                return (connection, nil)
            } catch let refusal {
                error = refusal
            }
        }
        guard connections.count < limits.connections else {
            throw .limitReached("realtime connections", limit: limits.connections, name: "connections")
        }
        let id = randomText(bytes: 9)
        let connection = RealtimeConnection(
            id: id, key: newKey(of: id), caller: caller, settings: settings, now: clock.now)
        connections[id] = connection
        let app = try app(of: caller)
        app.connections += 1
        count(["connections.all.opened": 1, "connections.all.peak": Double(app.connections)], in: app)
        return (connection, error)
    }

    /// A key that resumes a connection: the part before `!` finds it.
    func newKey(of id: String) -> String { "\(id)!\(randomText(bytes: 12))" }

    /// The connection that a key resumes, and its client.
    ///
    /// - Throws: 80018 if there is none; 80015 if it belongs to another client.
    private func resumable(_ key: String, by caller: Caller) throws(Refusal) -> (RealtimeConnection, Caller) {
        guard let connection = connections[RealtimeConnection.id(ofKey: key)], connection.appId == caller.appId,
            connection.transport != nil || clock.now < connection.resumableUntil,
            // While it has a socket, only the newest key may take it over: otherwise two clients with keys of the same
            // connection would take it from each other for ever.
            key == connection.key || (connection.transport == nil && connection.earlierKeys.contains(key))
        else { throw .unresumable }
        guard let caller = caller.continuing(connection.caller) else {
            throw Refusal(
                code: 80015, statusCode: 400, message: "the connection cannot be resumed: it belongs to another client")
        }
        return (connection, caller)
    }

    /// Sends `CONNECTED`.
    ///
    /// - Parameter error: Why a connection was not resumed.
    func sendConnected(_ connection: RealtimeConnection, error: Refusal? = nil) {
        let details = WireValue.object(omittingNil: [
            ("connectionKey", .string(connection.key)), ("clientId", connection.statedClientId.map(WireValue.string)),
            ("connectionStateTtl", .int(Self.connectionStateTTL)), ("maxIdleInterval", .int(Self.maxIdleInterval)),
            ("maxMessageSize", .int(Int64(limits.messageSize))), ("maxFrameSize", .int(Int64(limits.frameSize))),
            ("maxInboundRate", .int(1000)), ("maxOutboundRate", .int(1000)), ("serverId", "local"),
            ("siteCode", "local"), ("objectsGCGracePeriod", .int(86_400_000)),
        ])
        send(
            .connected,
            [
                ("connectionId", .string(connection.id)), ("connectionKey", .string(connection.key)),
                ("connectionDetails", details), ("error", error?.wire),
            ], to: connection)
    }

    /// Sends a frame to a connection, if it has a socket.
    func send(_ action: FrameAction, _ members: [(String, WireValue?)] = [], to connection: RealtimeConnection) {
        let members = [("action", .int(Int64(action.rawValue))), ("timestamp", .int(clock.now))] + members
        send(.frame(.object(omittingNil: members), format: connection.settings.format), to: connection, at: clock.now)
    }

    /// Sends an encoded frame to a connection, if it has a socket. A client that takes too long to receive what it is
    /// sent is disconnected, and catches up when it resumes.
    ///
    /// - Parameter now: Milliseconds since the epoch.
    func send(_ frame: ByteBuffer, to connection: RealtimeConnection, at now: Int64) {
        guard let transport = connection.transport, !connection.isSilent else { return }
        connection.lastSent = now
        guard !transport.send(frame) else { return }
        let error = Refusal.disconnected(
            "the client did not receive fast enough; resume the connection, or "
                + LocalService.Limits.advice("outgoingQueueSize"))
        disconnect(connection, error)
    }

    /// Ends a connection's socket with `DISCONNECTED`; the client can resume the connection.
    func disconnect(_ connection: RealtimeConnection, _ error: Refusal) {
        guard let transport = connection.transport else { return }
        if !connection.isSilent {
            transport.send(.frame(.disconnected(error), format: connection.settings.format))
        }
        lose(connection)
        transport.close(withFrame: true)
    }

    /// Ends a connection with `ERROR`; it cannot be resumed.
    func fail(_ connection: RealtimeConnection, _ error: Refusal) {
        send(.error, [("error", error.wire)], to: connection)
        forget(connection)
    }

    /// Detaches the socket that a connection lost. The connection can be resumed for a while, and its members remain
    /// present for a while.
    func lose(_ connection: RealtimeConnection) {
        guard let transport = connection.transport else { return }
        release(transport, of: connection)
        connection.generation += 1
        let generation = connection.generation
        let now = clock.now
        connection.resumableUntil = now + Self.connectionStateTTL
        var end = connection.resumableUntil
        if !connection.presenceChannels.isEmpty {
            let grace = connection.settings.presenceGrace
            if grace == 0 { leaveAll(connection) }
            schedule(.presenceExpiry(connection: connection.id, generation: generation), at: now + grace)
            // A client may ask that its members outlive the time in which it can resume.
            end = max(end, now + grace)
        }
        schedule(.connectionExpiry(connection: connection.id, generation: generation), at: end)
    }

    private func release(_ transport: any RealtimeTransport, of connection: RealtimeConnection) {
        connectionsByTransport[ObjectIdentifier(transport)] = nil
        connection.transport = nil
        connection.isSilent = false
        for attachment in connection.attachments.values { remove(attachment) }
        connection.attachments = [:]
    }

    /// Forgets a connection: its members leave, and its socket ends.
    func forget(_ connection: RealtimeConnection) {
        guard connections.removeValue(forKey: connection.id) != nil else { return }
        let transport = connection.transport
        if let transport { release(transport, of: connection) }
        leaveAll(connection)
        apps[connection.appId]?.connections -= 1
        transport?.close(withFrame: true)
    }

    /// Ends all connections of an app that is deleted.
    func endConnections(of app: AppState) {
        let error = Refusal(code: 40300, statusCode: 403, message: "the app was deleted")
        for connection in connections.values where connection.appId == app.id { fail(connection, error) }
    }

    /// Disconnects all clients, as the service stops.
    func disconnectAll() {
        timerTask?.task.cancel()
        for connection in connections.values { disconnect(connection, .disconnected("the service stops")) }
    }
}

extension WireValue {
    /// A frame `ERROR` that ends a connection.
    static func protocolError(_ error: Refusal) -> WireValue {
        .object(["action": .int(Int64(FrameAction.error.rawValue)), "error": error.wire])
    }

    /// A frame `DISCONNECTED`.
    static func disconnected(_ error: Refusal) -> WireValue {
        .object(["action": .int(Int64(FrameAction.disconnected.rawValue)), "error": error.wire])
    }
}
