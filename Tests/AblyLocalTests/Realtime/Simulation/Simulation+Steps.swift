import struct AblyPlatform.Bytes
import enum AblyPlatform.WireValue

@testable import AblyLocal

extension Simulation {
    /// Takes a random step.
    func takeStep() async throws {
        let client = clients[number(clients.count)]
        let channel = channels[number(channels.count)]
        let isConnected = client.transport != nil
        switch number(100) {
        case _ where !isConnected && number(2) == 0: try await connect(client)
        case ..<4: try await connect(client)
        case ..<10 where isConnected: try await lose(client)
        case ..<12 where isConnected: try await close(client)
        case ..<13 where isConnected: try await forget(client)
        case ..<14:
            note("events of \(channel.name) are forgotten")
            channel.forgetEvents()
            await service.forgetEvents(of: channel.name, appId: fixture.appId)
        case ..<24:
            let times: [ClosedRange<Int64>] = [
                1...50, 1...50, 1...50, 1000...5000, 1999...2001, 14_999...15_001, 59_000...61_000, 119_999...120_001,
            ]
            await advance(by: .random(in: times[number(times.count)], using: &random))
        case ..<38 where isConnected:
            let attachment = client.attachments[number(client.attachments.count)]
            let isChanged = !attachment.wantsToBeAttached || number(4) == 0
            try await attach(client, to: attachment, with: isChanged ? options() : attachment.options)
        case ..<42 where isConnected: try await detach(client, from: client.attachments[number(3)])
        case ..<60 where isConnected:
            try await send(.messages(drafts(from: client, to: channel)), on: channel, from: client)
        case ..<68: try await publishOverREST(to: channel)
        case ..<90 where isConnected:
            try await send(.presence(presenceDrafts(from: client)), on: channel, from: client)
        case ..<96: client.isBusy = isConnected && number(2) == 0
        default: break
        }
    }

    private func options() -> AttachOptions {
        let modes: [ChannelModes] = [
            .standard, .standard, .standard, .standard, [.subscribe], [.presence, .presenceSubscribe],
            [.publish, .subscribe, .presence],
        ]
        return AttachOptions(
            modes: modes[number(modes.count)], rewind: number(3) == 0 ? 1 + number(4) : nil, usesDeltas: number(2) == 0)
    }

    // MARK: Connections

    /// A client loses its socket, in one of the ways in which that happens; what it has not read is lost or not.
    func lose(_ client: SimulatedClient) async throws {
        guard let transport = client.transport else { return }
        let way = number(5)
        note("client \(client.number) loses its socket (\(way))")
        if number(2) == 0 { try client.receive(transport.takeFrames(), at: now) } else { transport.takeFrames() }
        switch way {
        case 0: await transport.lose()
        case 1: _ = try await transport.send(["action": 5])
        case 2: _ = await service.drop(client.connectionId, withCloseFrame: number(2) == 0)
        case 3: _ = await service.disconnect(client.connectionId, .disconnected("for a test"))
        default:
            // What is sent next finds a full queue.
            transport.congest()
            _ = try await transport.send(["action": 0])
        }
        noteLoss(of: client)
    }

    private func close(_ client: SimulatedClient) async throws {
        note("client \(client.number) closes its connection")
        let frames = try await client.transport?.send(["action": 7]) ?? []
        try verify(
            !frames.frames(.closed).isEmpty && client.transport?.closed == true, "client \(client.number): \(frames)")
        noteLoss(of: client, isForgotten: true)
        client.reset()
    }

    private func forget(_ client: SimulatedClient) async throws {
        note("the connection of client \(client.number) is forgotten")
        let isKnown = await service.forgetConnection(client.connectionId)
        try verify(isKnown, "client \(client.number): there is no connection \(client.connectionId)")
        noteLoss(of: client, isForgotten: true)
    }

    // MARK: Channels

    /// Attaches a client, anew or again; with a position if it knows one. It enters again where it was present if it
    /// missed something.
    func attach(
        _ client: SimulatedClient, to attachment: SimulatedAttachment, with options: AttachOptions
    ) async throws {
        guard let transport = client.transport else { return }
        let wasAttached = attachment.wantsToBeAttached
        let hasSerial = attachment.channelSerial != nil && (!attachment.isAttached || number(2) == 0)
        note("client \(client.number) attaches to \(attachment.name), with a position: \(hasSerial)")
        // What it has not read yet was sent with the old options, and may change its position.
        client.isBusy = false
        try client.receive(transport.takeFrames(), at: now)
        attachment.options = options
        var members = options.members(isResuming: wasAttached)
        members["action"] = 10
        members["channel"] = .string(attachment.name)
        if hasSerial { members["channelSerial"] = attachment.channelSerial.map(WireValue.string) }
        client.attaching = (attachment.name, hasSerial)
        try client.receive(try await transport.send(.object(members)), at: now)
        try verify(client.attaching == nil, "client \(client.number): no ATTACHED")
        guard wasAttached, !client.wasResumed else { return }
        let own = (client.members[attachment.channel.name] ?? [:]).sorted { $0.key < $1.key }
        for (clientId, member) in own where client.transport != nil {
            let draft = SimulatedPresenceDraft(
                action: .enter, clientId: clientId, id: member.connectionId == client.connectionId ? member.id : nil,
                data: member.data)
            try await send(.presence([draft]), on: attachment.channel, from: client, isReliable: true)
        }
    }

    private func detach(_ client: SimulatedClient, from attachment: SimulatedAttachment) async throws {
        guard let transport = client.transport else { return }
        note("client \(client.number) detaches from \(attachment.name)")
        let channel = attachment.channel
        client.isBusy = false
        try client.receive(transport.takeFrames(), at: now)
        let isLast = !client.attachments.contains { $0 !== attachment && $0.channel === channel && $0.isAttached }
        if isLast {
            channel.leaveAll(of: client.connectionId, at: now)
            client.members[channel.name] = nil
        }
        let frames = try await transport.send(["action": 12, "channel": .string(attachment.name)])
        try verify(frames.actions.last == .detached, "client \(client.number): \(frames) after DETACH")
        try client.receive(frames, at: now)
    }

    // MARK: What clients publish

    private func draft(from clientId: String?) -> SimulatedDraft {
        published += 1
        let text = "{\"number\":\(published),\"text\":\"the same in all messages, so that deltas are short\"}"
        let data: WireValue =
            switch number(4) {
            case 0: .bytes(Bytes(Array(text.utf8) + [0, UInt8(number(256))]))
            case 1: ["number": .int(Int64(published)), "text": "an object"]
            default: .string(text)
            }
        return SimulatedDraft(data: data, kind: number(2) == 0 ? "odd" : "even", clientId: clientId)
    }

    /// Messages to publish: new ones, with ids now and then, or ones that were published before.
    private func drafts(from client: SimulatedClient, to channel: SimulatedChannel) -> [SimulatedDraft] {
        let known = identified.filter { $0.channel == channel.name }
        if !known.isEmpty, number(6) == 0 { return known[number(known.count)].drafts }
        var drafts = (0...number(3)).map { _ in draft(from: nil) }
        if number(3) == 0 {
            for index in drafts.indices { drafts[index].id = "own\(published):\(index)" }
            identified.append((channel.name, drafts))
        }
        return drafts
    }

    private func presenceDrafts(from client: SimulatedClient) -> [SimulatedPresenceDraft] {
        (0...number(2)).map { _ in
            let action: Action.Presence = [.enter, .update, .leave][number(3)]
            let clientId = client.clientId.map { number(2) == 0 ? $0 : nil } ?? ["x", "y", "z"][number(3)]
            return SimulatedPresenceDraft(
                action: action, clientId: clientId, data: number(3) == 0 ? nil : "data\(number(1000))")
        }
    }

    /// Publishes over HTTP, on behalf of a connection now and then; a client may turn out to be too slow to receive it.
    private func publishOverREST(to channel: SimulatedChannel) async throws {
        let slow = number(4) == 0 ? clients[number(clients.count)] : nil
        slow?.transport?.congest()
        let drafts = (0...number(2)).map { _ in draft(from: nil) }
        let behalf = number(3) == 0 ? clients[number(clients.count)] : nil
        let connection = behalf?.connection.flatMap { $0.isGone ? nil : $0 }
        let body = drafts.map { draft in
            var members = draft.wire(.msgpack).objectValue ?? [:]
            if connection != nil { members["connectionKey"] = behalf?.connectionKey.map(WireValue.string) }
            return WireValue.object(members)
        }
        note("\(drafts.count) messages to \(channel.name) over HTTP, for \(connection?.id ?? "nobody")")
        let result = try await service.publish(.array(body), to: channel.name, by: fixture.caller())
        let messages = try drafts.enumerated().map { index, draft in
            try draft.message(
                id: "\(result.messageId):\(index)", clientId: connection == nil ? nil : behalf?.clientId,
                connectionId: connection?.id)
        }
        _ = channel.publish(messages, from: connection?.id, at: now)
        channel.setSerials(Dictionary(uniqueKeysWithValues: zip(messages.map(\.id), result.serials)))
        guard let slow, let transport = slow.transport else { return }
        note("client \(slow.number) is too slow")
        // If it did not receive the messages, something else finds its queue full.
        _ = try await transport.send(["action": 0])
        try verify(transport.closed == true, "client \(slow.number): its socket is open")
        noteLoss(of: slow)
    }
}
