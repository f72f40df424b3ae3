import AblyPlatform

/// A device registered for push.
struct Device: Sendable, Hashable {
    let id: String
    var clientId: String?
    var platform: String
    var formFactor: String
    var metadata: PackedValue?
    /// The recipient of its pushes: a transport and its parameters.
    var recipient: PackedValue
    var deviceSecret: String?
    var updateToken: String?
    /// When it was registered or last changed, in milliseconds since the epoch.
    var modified: Int64

    /// Bytes of memory that it takes.
    var weight: Int {
        let own = MemoryWeight.element(Self.self) + MemoryWeight.entry(String.self, Int.self)
        return [id, clientId, deviceSecret, updateToken].reduce(own + recipient.weight + (metadata?.weight ?? 0)) {
            $0 + MemoryWeight.text($1)
        }
    }

    /// The members of its recipient.
    var recipientMembers: [String: WireValue] { recipient.value.objectValue ?? [:] }

    private static let platforms = ["android", "ios", "browser"]
    private static let formFactors = ["phone", "tablet", "desktop", "tv", "watch", "car", "embedded", "other"]
    private static let transports = ["fcm", "gcm", "apns", "web", "ablyChannel"]

    /// Reads a device from a registration or an update.
    ///
    /// - Parameters:
    ///   - body: The device.
    ///   - id: The id from the path, if any.
    ///   - old: For an update, the current device: members that the body omits keep their values.
    ///   - now: Milliseconds since the epoch.
    /// - Throws: 40000 for an invalid device; 40012 for an empty clientId.
    init(_ body: WireValue, id: String?, changing old: Device? = nil, now: Int64) throws(Refusal) {
        let fields = try Fields(body, subject: "device")
        let stated = try fields.string("id")
        guard let id = id ?? stated, !id.isEmpty else {
            throw .badRequest("device.id: a nonempty string is required")
        }
        if let stated, stated != id { throw .badRequest("device.id: must match the path") }
        self.id = id
        clientId = try fields.string("clientId") ?? old?.clientId
        if clientId?.isEmpty == true || clientId == "*" {
            throw .badClientId("device.clientId: must not be empty or \"*\"")
        }
        platform = try Self.choice(fields.string("platform") ?? old?.platform, Self.platforms, "device.platform")
        formFactor = try Self.choice(
            fields.string("formFactor") ?? old?.formFactor, Self.formFactors, "device.formFactor")
        let metadata = try fields.objectValue("metadata")
        self.metadata = try metadata.map { value throws(Refusal) in try PackedValue(value) } ?? old?.metadata
        let push = try fields.object("push")
        if push == nil, let old {
            recipient = old.recipient
        } else {
            let members = try Self.recipient(push?["recipient"], subject: "device.push.recipient")
            recipient = try PackedValue(.object(members))
        }
        deviceSecret = try fields.string("deviceSecret") ?? old?.deviceSecret
        updateToken = old?.updateToken
        modified = now
        // Everything that the client determines.
        let size = try WireValue.object(omittingNil: [
            ("recipient", recipient.value), ("metadata", self.metadata?.value), ("id", .string(id)),
            ("clientId", clientId.map(WireValue.string)), ("secret", deviceSecret.map(WireValue.string)),
        ]).jsonText().utf8.count
        guard size <= Self.greatestSize else {
            throw .badRequest("device: its \(size) bytes exceed the limit of \(Self.greatestSize)")
        }
    }

    private static let greatestSize = 65_536

    /// Validates a recipient.
    ///
    /// - Throws: 40000 unless it is an object with a known transport whose members have the types that the OpenAPI
    ///   document gives them.
    static func recipient(_ value: WireValue?, subject: String) throws(Refusal) -> [String: WireValue] {
        guard case .object(let given)? = value, !given.isEmpty else {
            throw .badRequest("\(subject): an object with a transportType is required")
        }
        let members = try ValueShape.recipient.checked(.object(given), subject: subject).objectValue ?? [:]
        guard case .string(let transport)? = members["transportType"], transports.contains(transport) else {
            throw .badRequest("\(subject).transportType: must be one of \(transports.joined(separator: ", "))")
        }
        if transport == "ablyChannel" {
            guard case .string(let channel)? = members["channel"] else {
                throw .badRequest("\(subject).channel: a channel name is required")
            }
            _ = try ChannelName(channel)
        }
        return members
    }

    private static func choice(
        _ value: String?, _ choices: [String], _ subject: String
    ) throws(Refusal) -> String {
        guard let value, choices.contains(value) else {
            throw .badRequest("\(subject): must be one of \(choices.joined(separator: ", "))")
        }
        return value
    }

    /// The device as an object on the wire. Clients reject unknown members, so there are no others.
    func wire(identityToken: TokenDetails? = nil) -> WireValue {
        .object(omittingNil: [
            ("id", .string(id)), ("clientId", clientId.map(WireValue.string)), ("platform", .string(platform)),
            ("formFactor", .string(formFactor)), ("metadata", metadata?.value),
            ("push", .object(["recipient": recipient.value, "state": .string("ACTIVE")])),
            ("deviceSecret", deviceSecret.map(WireValue.string)), ("updateToken", updateToken.map(WireValue.string)),
            ("modified", .int(modified)), ("deviceIdentityToken", identityToken?.wire),
        ])
    }
}

/// The subscription of a device, or of all devices of a client, to a channel's push notifications.
struct PushSubscription: Sendable, Hashable {
    enum Subscriber: Sendable, Hashable {
        case device(String)
        case client(String)
    }

    let channel: String
    let subscriber: Subscriber

    /// Reads a subscription.
    ///
    /// - Throws: 40000 unless it names a channel, and either a device or a client; 40010.
    init(_ body: WireValue) throws(Refusal) {
        let fields = try Fields(body, subject: "subscription")
        channel = try fields.requiredString("channel")
        switch (try fields.string("deviceId"), try fields.string("clientId")) {
        case (let id?, nil) where !id.isEmpty: subscriber = .device(id)
        case (nil, let id?) where !id.isEmpty: subscriber = .client(id)
        default: throw .badRequest("subscription: either a deviceId or a clientId is required")
        }
    }

    /// Bytes of memory that it takes, as a key and as a value.
    var weight: Int {
        let own = 2 * MemoryWeight.element(Self.self) + MemoryWeight.entry(Self.self, Int.self)
        return switch subscriber {
        case .device(let id), .client(let id): own + MemoryWeight.text(channel) + MemoryWeight.text(id)
        }
    }

    /// The subscription as an object on the wire.
    var wire: WireValue {
        switch subscriber {
        case .device(let id): .object(["channel": .string(channel), "deviceId": .string(id)])
        case .client(let id): .object(["channel": .string(channel), "clientId": .string(id)])
        }
    }
}

/// Selects devices or subscriptions.
struct PushFilter: Sendable, Hashable {
    var channel: String?
    var deviceId: String?
    var clientId: String?
    /// Whether a device and a client together match what belongs to either, rather than to both.
    var isUnion = false

    /// Whether it has no criteria.
    var isEmpty: Bool { channel == nil && deviceId == nil && clientId == nil }

    func includes(_ device: Device) -> Bool {
        (deviceId ?? device.id) == device.id && (clientId == nil || clientId == device.clientId)
    }

    func includes(_ subscription: PushSubscription) -> Bool {
        guard (channel ?? subscription.channel) == subscription.channel else { return false }
        let isOfDevice = deviceId.map { subscription.subscriber == .device($0) }
        let isOfClient = clientId.map { subscription.subscriber == .client($0) }
        return switch (isOfDevice, isOfClient) {
        case (let first?, let second?): isUnion ? first || second : first && second
        default: isOfDevice ?? isOfClient ?? true
        }
    }
}
