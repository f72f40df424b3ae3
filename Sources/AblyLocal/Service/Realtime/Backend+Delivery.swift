import AblyPlatform

extension Backend {
    /// Records an event of a channel and delivers it to the clients that are attached.
    func announce(_ event: ChannelEvent, on channel: ChannelState, in app: AppState) {
        let now = clock.now
        let entry = ContinuityLog.Entry(position: channel.serials.position, time: now, event: event)
        var growth = -channel.events.removeEvents(before: now - Self.connectionStateTTL)
        growth += channel.events.append(entry)
        charge(growth, to: app)
        undelivered.append((entry, channel, app))
        // A client that a delivery disconnects may leave channels: that is delivered next, so that all see one order.
        guard !isDelivering else { return }
        isDelivering = true
        var index = 0
        while index < undelivered.count {
            let (entry, channel, app) = undelivered[index]
            deliver(entry, on: channel, in: app)
            index += 1
        }
        undelivered.removeAll(keepingCapacity: true)
        isDelivering = false
    }

    /// Delivers an event to the clients that are attached.
    private func deliver(_ entry: ContinuityLog.Entry, on channel: ChannelState, in app: AppState) {
        var frames = EventFrames(entry)
        var deliveries = 0
        // A client that is disconnected by this delivery leaves the table, which iterates over a copy.
        for item in channel.attachments.entries {
            deliveries += deliver(entry.event, to: item.value, isReplay: false, at: entry.time, frames: &frames)
        }
        countDeliveries(of: entry.event, deliveries, in: app)
    }

    /// Delivers an event that the client missed.
    func deliver(_ entry: ContinuityLog.Entry, to attachment: Attachment) {
        var frames = EventFrames(entry)
        _ = deliver(entry.event, to: attachment, isReplay: true, at: clock.now, frames: &frames)
    }

    /// - Returns: The number of clients that it was sent to: 0 or 1.
    private func deliver(
        _ event: ChannelEvent, to attachment: Attachment, isReplay: Bool, at now: Int64, frames: inout EventFrames
    ) -> Int {
        let connection = attachment.connection
        guard connection.transport != nil, let form = attachment.form(of: event, isReplay: isReplay) else { return 0 }
        let frame = frames.frame(form, format: connection.settings.format, channel: attachment.name.text)
        send(frame, to: connection, at: now)
        return 1
    }

    /// Delivers the latest version of a message from before the attach.
    ///
    /// - Parameter position: The position of the frame; nil for that of the message.
    func deliverRewound(_ record: MessageRecord, to attachment: Attachment, position: String?) {
        let message = record.current
        guard let form = attachment.form(of: [message], isReplay: true) else { return }
        let format = attachment.connection.settings.format
        send(
            .message,
            [
                ("channel", .string(attachment.name.text)), ("id", .string(message.id)),
                ("channelSerial", .string(position ?? SerialSequence.position(of: message.serial))),
                ("connectionId", message.connectionId.map(WireValue.string)),
                ("messages", .array(ContinuityLog.Entry.messages([message], form, format))),
            ], to: attachment.connection)
    }

    /// Notes that the occupancy of a channel may have changed. Those who subscribe to it are told a moment later, once
    /// for all changes until then.
    func occupancyChanged(_ channel: ChannelState, in app: AppState) {
        guard channel.occupancySubscribers > 0, !channel.isOccupancyDue else { return }
        channel.isOccupancyDue = true
        schedule(.occupancy(appId: app.id, channel: channel.name), at: clock.now + 50)
    }

    /// Tells those who subscribe to a channel's occupancy what it is.
    func reportOccupancy(of channel: ChannelState) {
        channel.isOccupancyDue = false
        let occupancy = Occupancy(channel)
        for item in channel.attachments.entries {
            guard let selection = item.value.params.occupancy else { continue }
            sendOccupancy(occupancy, selection, to: item.value)
        }
    }

    /// Sends a channel's occupancy to a client, as a message.
    func sendOccupancy(_ occupancy: Occupancy, _ selection: Occupancy.Selection, to attachment: Attachment) {
        guard let data = try? occupancy.wire(selection).jsonText() else { return }
        attachment.interruptDeltas()
        let now = clock.now
        let id = randomText(bytes: 9)
        send(
            .message,
            [
                ("channel", .string(attachment.name.text)), ("id", .string(id)),
                ("channelSerial", .string(attachment.channel.serials.position)),
                (
                    "messages",
                    [
                        .object([
                            "id": .string("\(id):0"), "name": "[meta]occupancy", "data": .string(data),
                            "encoding": "json", "timestamp": .int(now),
                        ])
                    ]
                ),
            ], to: attachment.connection)
    }
}
