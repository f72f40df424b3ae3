extension LocalService {
    /// The service's limits. Requests beyond a limit are refused with an error that names the limit; only logs (a
    /// channel's messages and presence events, minutes of statistics, delivered pushes) drop their oldest entries.
    public struct Limits: Sendable, Hashable {
        /// Bytes of one publish, over all its messages.
        public var messageSize = 65_536
        /// Messages in one publish.
        public var messagesPerPublish = 10_000
        /// Bytes of a request body.
        public var bodySize = 8 * 1024 * 1024
        /// Messages in a channel's history; the oldest are dropped.
        public var messagesPerChannel = 100_000
        /// Presence events in a channel's history; the oldest are dropped.
        public var presenceEventsPerChannel = 10_000
        /// Events of a channel that clients which were away can catch up on, for two minutes; the oldest are dropped.
        public var continuityEventsPerChannel = 10_000
        /// Realtime connections, including those that are away and can be resumed.
        public var connections = 20_000
        /// Channels that one realtime connection may be attached to.
        public var channelsPerConnection = 1_000
        /// Bytes of a message that a realtime client sends.
        public var frameSize = 524_288
        /// Bytes that may wait to be sent to a realtime client, which is disconnected beyond that and can resume.
        public var outgoingQueueSize = 16 * 1024 * 1024
        /// Versions of one message.
        public var versionsPerMessage = 1_000
        /// Annotations of one message.
        public var annotationsPerMessage = 10_000
        /// Bytes of memory that all stored data takes, over all apps.
        public var storedBytes = 512 * 1024 * 1024
        /// Channels in one app.
        public var channelsPerApp = 50_000
        /// Members present on one channel.
        public var membersPerChannel = 10_000
        /// Apps.
        public var apps = 10_000
        /// Keys in one app, and namespaces in one app.
        public var keysPerApp = 1_000
        /// Registered devices in one app, and channel subscriptions in one app.
        public var pushRegistrationsPerApp = 20_000
        /// Minutes of statistics in one app; the oldest are dropped.
        public var statsMinutesPerApp = 100_000
        /// Nonces of token requests in one app, kept for as long as they could be replayed.
        public var noncesPerApp = 100_000
        /// Revocations in one app, kept for as long as a token that they match could be valid.
        public var revocationsPerApp = 10_000
        /// Delivered pushes available for inspection; the oldest are dropped.
        public var deliveredPushes = 10_000

        /// The default limits.
        public init() {}
    }
}

extension LocalService.Limits {
    /// Every limit by its name.
    private static let fields: [(name: String, path: any WritableKeyPath<Self, Int> & Sendable)] = [
        ("messageSize", \.messageSize), ("messagesPerPublish", \.messagesPerPublish), ("bodySize", \.bodySize),
        ("messagesPerChannel", \.messagesPerChannel), ("presenceEventsPerChannel", \.presenceEventsPerChannel),
        ("continuityEventsPerChannel", \.continuityEventsPerChannel), ("connections", \.connections),
        ("channelsPerConnection", \.channelsPerConnection), ("frameSize", \.frameSize),
        ("outgoingQueueSize", \.outgoingQueueSize),
        ("versionsPerMessage", \.versionsPerMessage), ("annotationsPerMessage", \.annotationsPerMessage),
        ("storedBytes", \.storedBytes), ("channelsPerApp", \.channelsPerApp),
        ("membersPerChannel", \.membersPerChannel),
        ("apps", \.apps), ("keysPerApp", \.keysPerApp), ("pushRegistrationsPerApp", \.pushRegistrationsPerApp),
        ("statsMinutesPerApp", \.statsMinutesPerApp), ("noncesPerApp", \.noncesPerApp),
        ("revocationsPerApp", \.revocationsPerApp), ("deliveredPushes", \.deliveredPushes),
    ]

    /// The names of all limits, as the command's option `--limit` takes them.
    public static var names: [String] { fields.map(\.name) }

    /// The limit with a name, or nil if there is none. Setting an unknown name, or setting nil, has no effect.
    ///
    /// - Parameter name: One of ``names``.
    public subscript(name: String) -> Int? {
        get { Self.fields.first { $0.name == name }.map { self[keyPath: $0.path] } }
        set {
            guard let newValue, let field = Self.fields.first(where: { $0.name == name }) else { return }
            self[keyPath: field.path] = newValue
        }
    }

    /// Fails unless every limit is greater than zero.
    ///
    /// - Throws: ``LocalService/OptionError`` with the limit's name.
    func validate() throws(LocalService.OptionError) {
        for field in Self.fields where self[keyPath: field.path] < 1 {
            throw LocalService.OptionError(option: "limit", reason: "\(field.name): must be at least 1")
        }
    }

    /// How to raise a limit, for errors that name it.
    ///
    /// - Parameter name: One of ``names``.
    static func advice(_ name: String) -> String {
        "raise `limits.\(name)` of LocalService.Options, or `--limit \(name)=…` of ably-local"
    }
}
