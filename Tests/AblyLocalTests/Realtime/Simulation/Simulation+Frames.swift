import enum AblyPlatform.WireValue

@testable import AblyLocal

extension Simulation {
    /// Sends a frame of a client, which the network may lose, or its answer.
    ///
    /// - Parameter isReliable: Whether neither is lost.
    func send(
        _ content: SimulatedFrame.Content, on channel: SimulatedChannel, from client: SimulatedClient,
        isReliable: Bool = false
    ) async throws {
        let frame = SimulatedFrame(channel: channel.name, content: content, serial: client.nextSerial)
        client.nextSerial += 1
        client.pending.append(frame)
        noteMembers(of: frame, client)
        switch isReliable ? 9 : number(10) {
        case 0:
            note("client \(client.number) cannot send \(frame)")
            try await lose(client)
        case 1:
            try await transmit(frame.serial, of: client, isAnswerLost: true)
        default: try await transmit(frame.serial, of: client)
        }
    }

    /// The members that a client believes to have.
    private func noteMembers(of frame: SimulatedFrame, _ client: SimulatedClient) {
        guard case .presence(let drafts) = frame.content else { return }
        for (index, draft) in drafts.enumerated() {
            let clientId = draft.clientId ?? client.clientId ?? ""
            let id = draft.id ?? "\(client.connectionId):\(frame.serial):\(index)"
            client.members[frame.channel, default: [:]][clientId] =
                draft.action == .leave
                ? nil
                : SimulatedClient.OwnMember(id: id, data: draft.data, connectionId: client.connectionId)
        }
    }

    /// Transmits a frame that waits for its acknowledgement.
    ///
    /// - Parameter isAnswerLost: Whether the socket is lost before the client has received the answer.
    func transmit(_ serial: Int64, of client: SimulatedClient, isAnswerLost: Bool = false) async throws {
        guard let transport = client.transport, let index = client.pending.firstIndex(where: { $0.serial == serial })
        else { return }
        note("client \(client.number) sends \(client.pending[index])\(isAnswerLost ? ", the answer is lost" : "")")
        // Frames from before the answer are compared with what had happened until then.
        if !isAnswerLost {
            client.isBusy = false
            try client.receive(transport.takeFrames(), at: now)
        }
        let frames = try await transport.send(client.pending[index].wire(client.format))
        client.pending[index].outcome = try await outcome(of: client.pending[index], from: client)
        if isAnswerLost {
            await transport.lose()
            noteLoss(of: client)
        } else {
            try client.receive(frames, at: now)
            try verify(
                !client.pending.contains { $0.serial == serial }, "client \(client.number): \(serial) was not answered")
        }
    }

    /// What a frame must have led to.
    private func outcome(
        of frame: SimulatedFrame, from client: SimulatedClient
    ) async throws -> SimulatedFrame.Outcome? {
        guard let connection = client.connection else { return nil }
        if let serials = connection.acknowledged[frame.serial] { return .acknowledged(serials) }
        let channel = channel(frame.channel)
        let attachment = client.attachment(frame.channel)
        let modes = attachment?.isAttached == true ? attachment?.options.modes : nil
        var serials: [String] = []
        switch frame.content {
        case .messages(let drafts):
            if let modes, !modes.contains(.publish) { return .refused(40165) }
            let messages = try drafts.enumerated().map { index, draft in
                try draft.message(
                    id: draft.id ?? "\(connection.id):\(frame.serial):\(index)", clientId: client.clientId,
                    connectionId: connection.id)
            }
            let new = channel.publish(messages, from: connection.id, at: now)
            try await noteSerials(of: new, on: channel)
            serials = messages.map { channel.serials[$0.id] ?? "" }
        case .presence(let drafts):
            if let modes, !modes.contains(.presence) { return .refused(40165) }
            let events = drafts.enumerated().map { index, draft in
                SimulatedPresence(
                    action: draft.action, clientId: draft.clientId ?? client.clientId ?? "",
                    connectionId: connection.id, id: draft.id ?? "\(connection.id):\(frame.serial):\(index)",
                    data: draft.data)
            }
            channel.apply(events, at: now)
        }
        connection.acknowledged[frame.serial] = serials
        return .acknowledged(serials)
    }

    /// Looks up the serials of new messages in the history, which must have them last.
    private func noteSerials(of ids: [String], on channel: SimulatedChannel) async throws {
        guard !ids.isEmpty else { return }
        let page = try await service.messages(
            of: channel.name, page: PageRequest(limit: ids.count), for: fixture.caller())
        let items = page.items.reversed()
        try verify(
            items.map(\.id) == ids, "\(channel.name): history ends with \(items.map(\.id)), not \(ids)")
        channel.setSerials(Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0.serial) }))
    }
}

extension SimulatedDraft {
    /// The message that the service must have made of the draft.
    func message(id: String, clientId: String?, connectionId: String?) throws -> SimulatedMessage {
        let payload = try Payload(data: data, encoding: nil)
        return SimulatedMessage(
            id: id, content: payload.content, encoding: payload.encoding, kind: kind, clientId: clientId,
            connectionId: connectionId)
    }
}
