/// What the service keeps of one app. Apps know nothing of each other.
final class AppState {
    /// A key of the app.
    struct Key: Sendable {
        let id: String
        let name: String
        let secret: String
        let capability: Capability
        /// The capability as it was given, which replies repeat.
        let capabilityText: String
        let isPrivileged: Bool
        let hasRevocableTokens: Bool

        /// The id of the app that a key's full name, `appId.keyId`, begins with.
        static func appId(of name: String) -> String { String(name.prefix { $0 != "." }) }
    }

    /// Rules for the channels whose name starts with `id` and a colon.
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
    /// Bytes of memory that all of it takes.
    var weight = 0

    /// Bytes of memory that an app takes with nothing in it.
    ///
    /// - Parameter size: Bytes of the JSON text that describes it. Keys and their capabilities are kept taken apart.
    static func weight(descriptionSize size: Int) -> Int { 4096 + 8 * size }

    init(id: String, keys: [Key], namespaces: [Namespace], statsCapacity: Int) {
        self.id = id
        self.keys = Dictionary(keys.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        self.namespaces = Dictionary(namespaces.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        stats = StatsTable(capacity: statsCapacity)
    }

    /// The rules for a channel, if its namespace has any.
    func namespace(of channel: ChannelName) -> Namespace? { channel.namespace.flatMap { namespaces[$0] } }
}
