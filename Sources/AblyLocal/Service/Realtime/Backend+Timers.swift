extension Backend {
    /// Schedules an event.
    ///
    /// - Parameter time: Milliseconds since the epoch, of the service's clock.
    func schedule(_ event: TimerEvent, at time: Int64) {
        timers.insert(event, at: time)
        // Timers of earlier sockets and tokens remain until they are due, which may take a day.
        if timers.count > timerLimit {
            timers.removeAll { event in event.connection.map { current($0.id, $0.generation) == nil } ?? false }
            timerLimit = max(1024, 2 * timers.count)
        }
        guard time < timerTask?.time ?? .max else { return }
        waitForTimers()
    }

    /// Arms the timers of a connection that has a new socket or a new token.
    func armTimers(of connection: RealtimeConnection) {
        let id = connection.id
        let generation = connection.generation
        let now = clock.now
        schedule(.heartbeat(connection: id, generation: generation), at: now + Self.maxIdleInterval)
        guard let expires = connection.caller.claims?.expires else { return }
        schedule(.tokenExpiry(connection: id, generation: generation), at: expires)
        let prompt = expires - Self.promptInterval
        if prompt > now { schedule(.tokenPrompt(connection: id, generation: generation), at: prompt) }
    }

    /// How long before the expiry of its token a client is asked for a new one, in milliseconds.
    private static let promptInterval: Int64 = 30_000

    /// Waits for the earliest event.
    private func waitForTimers() {
        timerTask?.task.cancel()
        timerTask = nil
        guard let time = timers.earliest else { return }
        let delay = Duration.milliseconds(max(0, time - clock.now))
        let task = Task { [weak self] in
            do { try await Task.sleep(for: delay) } catch { return }
            await self?.fireTimers()
        }
        timerTask = (task, time)
    }

    /// Handles everything that is due; also called when the clock was advanced.
    func fireTimers() {
        while let event = timers.removeFirst(dueAt: clock.now) { handle(event) }
        waitForTimers()
    }

    private func handle(_ event: TimerEvent) {
        switch event {
        case .heartbeat(let id, let generation):
            guard let connection = current(id, generation), connection.transport != nil else { return }
            keepAlive(connection)
        case .tokenPrompt(let id, let generation):
            guard let connection = current(id, generation) else { return }
            send(.auth, to: connection)
        case .tokenExpiry(let id, let generation):
            guard let connection = current(id, generation) else { return }
            disconnect(
                connection,
                Refusal(code: 40142, statusCode: 401, message: "the token has expired; request a new one"))
        case .presenceExpiry(let id, let generation):
            guard let connection = current(id, generation) else { return }
            leaveAll(connection)
        case .connectionExpiry(let id, let generation):
            guard let connection = current(id, generation) else { return }
            forget(connection)
        case .revocation(let appId): disconnectRevoked(in: appId)
        case .occupancy(let appId, let name):
            guard let channel = apps[appId]?.channels[name] else { return }
            reportOccupancy(of: channel)
        case .delayedOpening(let transport): openDelayed(transport)
        }
    }

    /// The connection that a timer belongs to, unless it got another socket or token since, or ended.
    private func current(_ id: String, _ generation: Int) -> RealtimeConnection? {
        connections[id].flatMap { $0.generation == generation ? $0 : nil }
    }

    /// Sends a sign of life to a client that nothing was sent to for a while.
    private func keepAlive(_ connection: RealtimeConnection) {
        let now = clock.now
        if now - connection.lastSent >= Self.maxIdleInterval {
            // Also for a client that is sent nothing, which would be due again at once otherwise.
            connection.lastSent = now
            if !connection.settings.usesPings {
                send(.heartbeat, to: connection)
            } else if !connection.isSilent {
                connection.transport?.ping()
            }
        }
        schedule(
            .heartbeat(connection: connection.id, generation: connection.generation),
            at: connection.lastSent + Self.maxIdleInterval)
    }

    /// Disconnects the clients whose tokens are revoked.
    func disconnectRevoked(in appId: String) {
        for connection in connections.values where connection.appId == appId {
            guard let claims = connection.caller.claims, isRevoked(claims, at: clock.now) else { continue }
            disconnect(
                connection,
                Refusal(code: 40141, statusCode: 401, message: "the token was revoked; request a new one"))
        }
    }
}
