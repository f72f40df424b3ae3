import AblyPlatform

extension LocalService {
    /// A message that the service holds.
    public struct PublishedMessage: Sendable, Hashable {
        /// Its serial.
        public let serial: String
        /// Its id.
        public let id: String
        /// Its name.
        public let name: String?
        /// Its data: a string or bytes.
        public let data: WireValue?
        /// The remaining layers of encoding: `json`, `utf-8/cipher+aes-128-cbc`.
        public let encoding: String?
        /// The client that it belongs to.
        public let clientId: String?
        /// When it was published, in milliseconds since the epoch.
        public let timestamp: Int64
        /// Its extras, as published.
        public let extras: WireValue?
    }

    /// A push that was delivered.
    public struct DeliveredPush: Sendable, Hashable {
        /// The app that it belongs to.
        public let appId: String
        /// The registered device that it went to, if any.
        public let deviceId: String?
        /// The transport: `fcm`, `apns`, `web`, `ablyChannel`. Only the last one is really delivered.
        public let transportType: String
        /// The recipient.
        public let recipient: WireValue
        /// The payload.
        public let payload: WireValue
        /// The time of delivery, in milliseconds since the epoch.
        public let time: Int64
    }

    /// The service's time in milliseconds since the epoch, as `GET /time` returns it: greater than every earlier
    /// timestamp, and less than every later one.
    public var now: Int64 { service.clock.reading() }

    /// Advances the service's clock: tokens expire, and statistics move on to later intervals.
    ///
    /// - Parameter duration: The amount; a negative one counts as zero.
    public func advanceClock(by duration: Duration) {
        let (seconds, attoseconds) = duration.components
        service.clock.advance(byMilliseconds: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
        Task { await service.fireTimers() }
    }

    /// The messages that a channel holds, oldest first, each in its latest version.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - appId: The app.
    public func published(on channel: String, appId: String = "local") async -> [PublishedMessage] {
        await service.messages(on: channel, appId: appId).map { message in
            let (data, encoding) = message.payload.wire(.msgpack)
            return PublishedMessage(
                serial: message.serial, id: message.id, name: message.name, data: data, encoding: encoding?.stringValue,
                clientId: message.clientId, timestamp: message.timestamp, extras: message.extras?.value)
        }
    }

    /// The pushes that were delivered, oldest first, of all apps.
    public var deliveredPushes: [DeliveredPush] {
        get async { await service.pushesDelivered }
    }

    /// Enters a client into a channel's presence set, updates its data there, or removes it, as if it were connected.
    ///
    /// - Parameters:
    ///   - action: The change.
    ///   - clientId: The client.
    ///   - data: The client's presence data.
    ///   - channel: The channel's name.
    ///   - appId: The app.
    /// - Throws: ``OptionError`` if there is no such app, or the channel cannot take the member.
    public func presence(
        _ action: PresenceChange, clientId: String, data: WireValue? = nil, on channel: String, appId: String = "local"
    ) async throws {
        do throws(Refusal) {
            try await service.change(action, clientId: clientId, data: data, on: channel, appId: appId)
        } catch {
            throw OptionError(option: "presence", reason: error.message)
        }
    }

    /// A change to a channel's presence set.
    public enum PresenceChange: Sendable, Hashable {
        /// The client becomes a member.
        case enter
        /// The member's data changes.
        case update
        /// The client is no longer a member.
        case leave
    }
}

extension Backend {
    /// The pushes that were delivered, oldest first.
    fileprivate var pushesDelivered: [LocalService.DeliveredPush] { deliveredPushes.all.map(\.push) }

    /// The messages that a channel holds.
    fileprivate func messages(on channel: String, appId: String) -> [StoredMessage] {
        apps[appId]?.channels[channel]?.messages.all.map(\.current) ?? []
    }

    /// Applies a change to the presence set.
    fileprivate func change(
        _ action: LocalService.PresenceChange, clientId: String, data: WireValue?, on channel: String, appId: String
    ) throws(Refusal) {
        guard let app = apps[appId] else { throw .notFound("there is no app \"\(appId)\"") }
        let action: Action.Presence =
            switch action {
            case .enter: .enter
            case .update: .update
            case .leave: .leave
            }
        // The id does not begin with the connection's, so that clients compare these events by their time (RTP2b1).
        let origin = FrameOrigin(id: randomText(bytes: 9), connectionId: "inspection")
        let draft = PresenceDraft(
            action: action, clientId: clientId, connectionId: "inspection", id: "\(origin.id):0",
            payload: try Payload(data: data, encoding: nil))
        try apply([draft], origin: origin, on: ChannelName(channel), in: app)
    }
}
