import AblyPlatform

/// What tests of clients do to connections, and see of them.
extension Backend {
    func connectionInfos(appId: String) -> [LocalService.ConnectionInfo] {
        connections.values.filter { $0.appId == appId }.sorted { $0.id < $1.id }.map { connection in
            LocalService.ConnectionInfo(
                id: connection.id, appId: connection.appId, clientId: connection.statedClientId,
                isConnected: connection.transport != nil, channels: connection.attachments.keys.sorted())
        }
    }

    func memberInfos(of channel: String, appId: String) -> [LocalService.MemberInfo] {
        (apps[appId]?.channels[channel]?.members.entries ?? []).map { entry in
            LocalService.MemberInfo(
                clientId: entry.key.clientId, connectionId: entry.key.connectionId,
                data: entry.value.payload.wire(.msgpack).data)
        }
    }

    func drop(_ id: String, withCloseFrame: Bool) -> Bool {
        guard let connection = connections[id], let transport = connection.transport else { return false }
        lose(connection)
        transport.close(withFrame: withCloseFrame)
        return true
    }

    func disconnect(_ id: String, _ error: Refusal) -> Bool {
        guard let connection = connections[id], connection.transport != nil else { return false }
        disconnect(connection, error)
        return true
    }

    func silence(_ id: String, _ isSilent: Bool) -> Bool {
        guard let connection = connections[id], connection.transport != nil else { return false }
        connection.isSilent = isSilent
        return true
    }

    func forgetConnection(_ id: String) -> Bool {
        guard let connection = connections[id] else { return false }
        let transport = connection.transport
        lose(connection)
        forget(connection)
        transport?.close(withFrame: false)
        return true
    }

    func forgetEvents(of name: String, appId: String) {
        guard let app = apps[appId], let channel = app.channels[name] else { return }
        charge(-channel.events.removeEvents(before: .max), to: app)
        // A client that missed nothing is told of a discontinuity as well.
        _ = channel.serials.next(now: clock.stamp())
        channel.events.forget(at: channel.serials.position)
    }

    func setNextConnections(_ behaviors: [LocalService.NextConnection]) {
        nextConnections = Array(behaviors.prefix(1000))
    }

    /// Applies what a test determined for the next connection.
    ///
    /// - Returns: Whether the client is served as usual.
    func admits(_ opening: RealtimeOpening, _ transport: any RealtimeTransport) -> Bool {
        guard !nextConnections.isEmpty else { return true }
        let format = (try? RequestURL(opening.target)).map(ConnectionSettings.format) ?? .json
        switch nextConnections.removeFirst() {
        case .accept: return true
        case .refuse: transport.close(withFrame: false)
        case .error(let code, let statusCode, let message):
            let error = Refusal(code: code, statusCode: statusCode, message: message)
            transport.send(.frame(.protocolError(error), format: format))
            transport.close(withFrame: true)
        case .disconnected(let code, let statusCode, let message):
            let error = Refusal(code: code, statusCode: statusCode, message: message)
            transport.send(.frame(.disconnected(error), format: format))
            transport.close(withFrame: true)
        case .delay(let delay):
            delayedOpenings.append((opening, transport))
            let milliseconds = delay.components.seconds * 1000 + delay.components.attoseconds / 1_000_000_000_000_000
            schedule(.delayedOpening(ObjectIdentifier(transport)), at: clock.now + milliseconds)
        case .ignore: break
        }
        return false
    }

    /// Answers a client whose answer was delayed, unless its socket ended since.
    func openDelayed(_ transport: ObjectIdentifier) {
        guard let index = delayedOpenings.firstIndex(where: { ObjectIdentifier($0.transport) == transport }) else {
            return
        }
        let (opening, transport) = delayedOpenings.remove(at: index)
        open(opening, transport: transport)
    }
}
