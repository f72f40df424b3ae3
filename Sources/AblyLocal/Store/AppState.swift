/// The state of one app. Apps are isolated from each other.
final class AppState {
    /// A key of the app.
    struct Key: Sendable {
        let id: String
        let name: String
        let secret: String
        let capability: Capability
        /// The capability's JSON text as given, for responses.
        let capabilityText: String
        let isPrivileged: Bool
        let hasRevocableTokens: Bool

        /// The app id in a key's full name, `appId.keyId`.
        static func appId(of name: String) -> String { String(name.prefix { $0 != "." }) }
    }

    /// Rules for the channels whose names start with `id` and a colon.
    struct Namespace: Sendable {
        let id: String
        let isPersisted: Bool
        let isPushEnabled: Bool
        let hasMutableMessages: Bool
    }

    let id: String
    /// Keys by their full name, `appId.keyId`.
    let keys: [String: Key]
    /// Namespaces by id.
    let namespaces: [String: Namespace]
    var channels: [String: ChannelState] = [:]
    var devices = OrderedTable<String, Device>()
    var subscriptions = OrderedTable<PushSubscription, PushSubscription>()
    var stats: StatsTable
    var nonces = NonceMemory()
    var revocations: [Revocation] = []
    /// The number of realtime connections.
    var connections = 0
    /// Bytes of memory that the app takes.
    var weight = 0

    /// Bytes of memory that an empty app takes.
    ///
    /// - Parameter size: The size of its description's JSON text in bytes; keys and capabilities are stored parsed.
    static func weight(descriptionSize size: Int) -> Int { 4096 + 8 * size }

    init(id: String, keys: [Key], namespaces: [Namespace], statsCapacity: Int) {
        self.id = id
        self.keys = Dictionary(keys.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        self.namespaces = Dictionary(namespaces.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        stats = StatsTable(capacity: statsCapacity)
    }

    /// Attachments and channels refer to each other: those of clients that are still attached would never be released.
    deinit { for channel in channels.values { channel.attachments = OrderedTable() } }

    /// The namespace of a channel, or nil if none is configured.
    func namespace(of channel: ChannelName) -> Namespace? { channel.namespace.flatMap { namespaces[$0] } }
}
