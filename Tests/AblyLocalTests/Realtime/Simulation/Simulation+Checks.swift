import enum AblyPlatform.WireValue

@testable import AblyLocal

extension Simulation {
    /// Compares what the service has stored with what must have happened.
    func checkService() async throws {
        let caller = try await fixture.caller()
        let all = PageRequest(limit: .max / 2, direction: .forwards)
        for channel in channels {
            let messages = try await service.messages(of: channel.name, page: all, for: caller).items
            try verify(
                messages.map(\.id) == channel.messages.map(\.id)
                    && messages.map(\.serial) == channel.messages.map(\.serial),
                "\(channel.name): history is \(messages.map(\.id)) instead of \(channel.messages.map(\.id))")
            try verify(
                Set(messages.map(\.id)).count == messages.count, "\(channel.name): an id occurs twice")
            let events = try await service.presenceEvents(of: channel.name, page: all, for: caller).items
            try verify(
                events.map { "\($0.action) \($0.connectionId) \($0.clientId)" }
                    == channel.presenceEvents.map { "\($0.action) \($0.connectionId) \($0.clientId)" },
                "\(channel.name): presence history")
            let members = try await service.members(of: channel.name, page: all, for: caller).items
            try verify(
                members.map { [$0.connectionId, $0.clientId, $0.id, $0.payload.wire(.msgpack).data?.stringValue] }
                    == channel.members.map { [$0.connectionId, $0.clientId, $0.id, $0.data] },
                "\(channel.name): members \(members) instead of \(channel.members)")
        }
        let accounts = await service.accounts(of: fixture.appId)
        try verify(
            accounts.weight == initialWeight + accounts.counted, "\(accounts), initially \(initialWeight)")
        let open = clients.count { $0.transport != nil }
        let known = connections.count { !$0.isGone }
        try verify(
            accounts.transports == open && accounts.connections == known && accounts.connectionsOfApp == known,
            "\(accounts), but \(open) of \(known) connections are open")
        let attachments = clients.reduce(0) { $0 + $1.attachments.count { $0.isAttached } }
        try verify(accounts.attachments == attachments, "\(accounts), but \(attachments) attachments")
    }

    /// All clients go: some close their connections, others are never heard of again. Nothing of them must remain.
    func end() async throws {
        for client in clients {
            guard let transport = client.transport else { continue }
            if number(2) == 0 { _ = try await transport.send(["action": 7]) } else { await transport.lose() }
        }
        await fixture.advance(by: Backend.connectionStateTTL)
        for channel in channels { await service.forgetEvents(of: channel.name, appId: fixture.appId) }
        // Timers of connections that have gone are forgotten when they are due.
        await fixture.advance(by: 48 * 3_600_000)
        let accounts = await service.accounts(of: fixture.appId)
        let remaining = [
            accounts.attachments, accounts.members, accounts.transports, accounts.connections,
            accounts.connectionsOfApp, accounts.timers,
        ]
        try verify(remaining.allSatisfy { $0 == 0 }, "after the end: \(accounts)")
        try verify(
            accounts.weight == initialWeight + accounts.counted && accounts.total == accounts.weight,
            "after the end: \(accounts), initially \(initialWeight)")
    }
}

/// What the service counts, and what there is.
struct ServiceAccounts {
    /// Bytes of memory of one app, as the service counts them.
    var weight = 0
    /// Bytes of memory of all apps, as the service counts them.
    var total = 0
    /// Bytes of memory of what the app has stored since it was created.
    var counted = 0
    var attachments = 0
    var members = 0
    var transports = 0
    var connections = 0
    var connectionsOfApp = 0
    var timers = 0
}

extension Backend {
    /// What the service counts, and what there is.
    func accounts(of appId: String) -> ServiceAccounts {
        guard let app = apps[appId] else { return ServiceAccounts() }
        var accounts = ServiceAccounts(
            weight: app.weight, total: weight, transports: connectionsByTransport.count,
            connections: connections.count, connectionsOfApp: app.connections, timers: timers.count)
        accounts.counted = app.stats.minutes.values.reduce(0) { $0 + StatsTable.weight($1) }
        let memberWeight = MemoryWeight.entry(ChannelState.MemberKey.self, PresenceEvent.self)
        for channel in app.channels.values {
            accounts.counted += ChannelState.weight(name: channel.name)
            for record in channel.messages.all { accounts.counted += record.weight }
            for event in channel.presenceEvents.all { accounts.counted += event.weight }
            for member in channel.members.entries { accounts.counted += member.value.weight + memberWeight }
            for entry in channel.attachments.entries {
                accounts.counted += Self.attachmentWeight(entry.value.name)
            }
            let events = channel.events.events(after: channel.events.horizon, end: channel.serials.position)
            for event in events ?? [] { accounts.counted += event.weight }
            accounts.members += channel.members.count
            accounts.attachments += channel.attachments.count
        }
        return accounts
    }
}
