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
        /// Its data: text or bytes.
        public let data: WireValue?
        /// What encoding is left: `json`, `utf-8/cipher+aes-128-cbc`.
        public let encoding: String?
        /// The client that it belongs to.
        public let clientId: String?
        /// When it was published, in milliseconds since the epoch.
        public let timestamp: Int64
        /// What came as extras.
        public let extras: WireValue?
    }

    /// A push that was delivered.
    public struct DeliveredPush: Sendable, Hashable {
        /// The app that it belongs to.
        public let appId: String
        /// The device, when it went to one that is registered.
        public let deviceId: String?
        /// How it was sent: `fcm`, `apns`, `web`, `ablyChannel`. Only the last one leads anywhere.
        public let transportType: String
        /// Where it was sent.
        public let recipient: WireValue
        /// What it says.
        public let payload: WireValue
        /// When, in milliseconds since the epoch.
        public let time: Int64
    }

    /// The time that the service goes by, in milliseconds since the epoch, as `GET /time` tells it: above the timestamps
    /// of all that happened before, and below those of all that happens later.
    public var now: Int64 { service.clock.reading() }

    /// Moves the service's clock ahead: tokens expire, statistics go on to later intervals.
    ///
    /// - Parameter duration: By how much; negative amounts count as zero.
    public func advanceClock(by duration: Duration) {
        let (seconds, attoseconds) = duration.components
        service.clock.advance(byMilliseconds: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
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

    /// Lets a client enter a channel, change what it shows there, or leave, as if it were connected.
    ///
    /// - Parameters:
    ///   - action: Enter, update or leave.
    ///   - clientId: The client.
    ///   - data: What it shows.
    ///   - channel: The channel's name.
    ///   - appId: The app.
    /// - Throws: ``OptionError`` when there is no such app, or the channel cannot have the member.
    public func presence(
        _ action: PresenceChange, clientId: String, data: WireValue? = nil, on channel: String, appId: String = "local"
    ) async throws {
        do throws(Refusal) {
            try await service.change(action, clientId: clientId, data: data, on: channel, appId: appId)
        } catch {
            throw OptionError(option: "presence", reason: error.message)
        }
    }

    /// What a member of a channel does.
    public enum PresenceChange: Sendable, Hashable {
        /// The client becomes a member.
        case enter
        /// The member shows something else.
        case update
        /// The client is no member any more.
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

    /// Takes what a member does into account.
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
        try apply(
            action, clientId: clientId, connectionId: "inspection", id: "inspection:\(randomText(bytes: 6)):0",
            payload: Payload(data: data, encoding: nil), on: ChannelName(channel), in: app)
    }
}
