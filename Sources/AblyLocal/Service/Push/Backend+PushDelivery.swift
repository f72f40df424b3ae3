import AblyPlatform

/// A delivered push, stored for inspection.
struct DeliveredPushRecord: Sendable {
    let appId: String
    let deviceId: String?
    let transportType: String
    let recipient: PackedValue
    let payload: PackedValue
    /// Milliseconds since the epoch.
    let time: Int64

    /// Bytes of memory that it takes.
    var weight: Int {
        MemoryWeight.element(Self.self) + recipient.weight + payload.weight + MemoryWeight.text(deviceId)
    }

    /// The push, unpacked for inspection.
    var push: LocalService.DeliveredPush {
        LocalService.DeliveredPush(
            appId: appId, deviceId: deviceId, transportType: transportType, recipient: recipient.value,
            payload: payload.value, time: time)
    }
}

extension Backend {
    /// The maximum number of pushes in one batch.
    private static let pushesPerBatch = 10_000
    /// The members that a push payload may have.
    private static let payloadParts: Set<String> = ["notification", "data", "apns", "fcm", "gcm", "web"]

    /// Delivers a push to its recipient.
    ///
    /// - Parameter body: `recipient`, and the members of the payload.
    /// - Throws: 40160; 40000 without a recipient or anything to deliver; 40400 for a device that is not registered.
    func push(_ body: WireValue, by caller: Caller) throws(Refusal) {
        try caller.require(.pushAdmin, on: nil)
        let fields = try Fields(body, subject: "push")
        var payload = fields.members
        payload["recipient"] = nil
        try deliver(payload, to: [fields["recipient"] ?? .null], in: app(of: caller))
    }

    /// Delivers several pushes independently of each other.
    ///
    /// - Parameter body: A list of `{recipient, payload}`; the recipient may be a list as well.
    /// - Returns: One result per push, empty or with an error.
    /// - Throws: 40160; 40001 if the body is not a list; 40000 if it is empty or too long.
    func pushBatch(_ body: WireValue, by caller: Caller) throws(Refusal) -> [WireValue] {
        try caller.require(.pushAdmin, on: nil)
        let app = try app(of: caller)
        guard case .array(let elements) = body else { throw .badBody("push batch: must be a list") }
        guard (1...Self.pushesPerBatch).contains(elements.count) else {
            throw .badRequest("push batch: must have 1 to \(Self.pushesPerBatch) elements")
        }
        var results: [WireValue] = []
        for element in elements {
            do throws(Refusal) {
                let fields = try Fields(element, subject: "push")
                var recipients = [fields["recipient"] ?? .null]
                if case .array(let list) = recipients[0] { recipients = list }
                guard let payload = try fields.object("payload") else {
                    throw .badRequest("push.payload: an object is required")
                }
                try deliver(payload.members, to: recipients, in: app)
                results.append(.object([:]))
            } catch {
                results.append(.object(["error": error.wire]))
            }
        }
        return results
    }

    private func deliver(
        _ payload: [String: WireValue], to recipients: [WireValue], in app: AppState
    ) throws(Refusal) {
        guard !Self.payloadParts.isDisjoint(with: payload.keys) else {
            throw .badRequest("push: at least one of \(Self.payloadParts.sorted().joined(separator: ", ")) is required")
        }
        guard !recipients.isEmpty else { throw .badRequest("push.recipient: must not be empty") }
        var targets: [(recipient: [String: WireValue], deviceId: String?)] = []
        for recipient in recipients { targets += try self.targets(of: recipient, in: app) }
        _ = try ValueShape.push.checked(.object(payload), subject: "push")
        let text = try WireValue.object(payload).jsonText()
        guard text.utf8.count <= limits.messageSize else { throw .tooLarge(text.utf8.count, limit: limits.messageSize) }
        for target in targets {
            try deliver(payload, text: text, to: target.recipient, deviceId: target.deviceId, in: app)
        }
    }

    private func targets(
        of recipient: WireValue, in app: AppState
    ) throws(Refusal) -> [(recipient: [String: WireValue], deviceId: String?)] {
        guard case .object(let members) = recipient, !members.isEmpty else {
            throw .badRequest("push.recipient: a nonempty object is required")
        }
        let fields = try Fields(recipient, subject: "push.recipient")
        let devices: [Device]
        if let id = try fields.string("deviceId") {
            devices = app.devices[id].map { [$0] } ?? []
            if devices.isEmpty { throw .notFound("push.recipient.deviceId: there is no device \"\(id)\"") }
        } else if let id = try fields.string("clientId") {
            // A client without devices is not an error: it may register one at any time.
            devices = app.devices.entries.map(\.value).filter { $0.clientId == id }
        } else {
            return [(try Device.recipient(recipient, subject: "push.recipient"), nil)]
        }
        return devices.map { ($0.recipientMembers, $0.id) }
    }

    /// Delivers a message's push to the subscribers of its channel.
    func deliverPushes(of message: StoredMessage, on name: ChannelName, in app: AppState) {
        guard app.namespace(of: name)?.isPushEnabled == true, case .object(let extras)? = message.extras?.value,
            case .object(let payload)? = extras["push"], let text = try? WireValue.object(payload).jsonText()
        else { return }
        var devices: Set<String> = []
        for entry in app.subscriptions.entries where entry.value.channel == name.stored {
            switch entry.value.subscriber {
            case .device(let id): devices.insert(id)
            case .client(let id):
                devices.formUnion(app.devices.entries.filter { $0.value.clientId == id }.map(\.value.id))
            }
        }
        for entry in app.devices.entries where devices.contains(entry.value.id) {
            // The message is published already: a failed delivery does not revoke it.
            try? deliver(payload, text: text, to: entry.value.recipientMembers, deviceId: entry.value.id, in: app)
        }
    }

    /// Delivers one push: to a channel, as a message; for any other transport it is only recorded.
    private func deliver(
        _ payload: [String: WireValue], text: String, to recipient: [String: WireValue], deviceId: String?,
        in app: AppState
    ) throws(Refusal) {
        guard case .string(let transport)? = recipient["transportType"] else { return }
        if transport == "ablyChannel", case .string(let channelName)? = recipient["channel"] {
            let name = try ChannelName(channelName)
            let channel = try channel(name, in: app)
            try checkRoom(for: MessageRecord.baseWeight + MemoryWeight.text(text))
            let now = clock.stamp()
            let serial = channel.serials.next(now: now)
            let message = StoredMessage(
                serial: serial, id: "\(randomText(bytes: 9)):0", timestamp: now, clientId: nil, connectionId: nil,
                name: "__ably_push__", payload: Payload(content: .text(text), encoding: nil),
                version: StoredMessage.Version(serial: serial, timestamp: now))
            let (record, growth) = channel.append(message, isIdentified: false)
            charge(growth, to: app)
            announce(
                .messages(FrameOrigin(id: SerialSequence.position(of: message.id)), [record]), on: channel, in: app)
        }
        let push = DeliveredPushRecord(
            appId: app.id, deviceId: deviceId, transportType: transport,
            recipient: try PackedValue(.object(recipient)), payload: try PackedValue(.object(payload)),
            time: clock.stamp())
        try checkRoom(for: push.weight)
        let dropped = deliveredPushes.append(push)
        weight += push.weight - (dropped?.weight ?? 0)
    }
}
