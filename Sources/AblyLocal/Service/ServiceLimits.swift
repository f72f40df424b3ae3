extension LocalService {
    /// What the service keeps at most. Beyond a limit it refuses, with an error that names the limit; only logs
    /// (messages and presence events of a channel, minutes of statistics, delivered pushes) let their oldest entries
    /// go.
    public struct Limits: Sendable, Hashable {
        /// Bytes that all messages of one publish may take.
        public var messageSize = 65_536
        /// Messages in one publish.
        public var messagesPerPublish = 10_000
        /// Bytes of a request body.
        public var bodySize = 8 * 1024 * 1024
        /// Messages that a channel's history keeps; the oldest make room.
        public var messagesPerChannel = 100_000
        /// Presence events that a channel's history keeps; the oldest make room.
        public var presenceEventsPerChannel = 10_000
        /// Versions that one message keeps.
        public var versionsPerMessage = 1_000
        /// Annotations that one message keeps.
        public var annotationsPerMessage = 10_000
        /// Bytes of memory that all that is kept takes, over all apps.
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
        /// Minutes of statistics in one app; the oldest make room.
        public var statsMinutesPerApp = 100_000
        /// Nonces of token requests in one app, which are kept for as long as they could be replayed.
        public var noncesPerApp = 100_000
        /// Revocations in one app, which are kept for as long as a token that they touch could live.
        public var revocationsPerApp = 10_000
        /// Delivered pushes that can be inspected; the oldest make room.
        public var deliveredPushes = 10_000

        /// The limits that the documentation names.
        public init() {}
    }
}

extension LocalService.Limits {
    /// Every limit by its name.
    private static let fields: [(name: String, path: any WritableKeyPath<Self, Int> & Sendable)] = [
        ("messageSize", \.messageSize), ("messagesPerPublish", \.messagesPerPublish), ("bodySize", \.bodySize),
        ("messagesPerChannel", \.messagesPerChannel), ("presenceEventsPerChannel", \.presenceEventsPerChannel),
        ("versionsPerMessage", \.versionsPerMessage), ("annotationsPerMessage", \.annotationsPerMessage),
        ("storedBytes", \.storedBytes), ("channelsPerApp", \.channelsPerApp),
        ("membersPerChannel", \.membersPerChannel),
        ("apps", \.apps), ("keysPerApp", \.keysPerApp), ("pushRegistrationsPerApp", \.pushRegistrationsPerApp),
        ("statsMinutesPerApp", \.statsMinutesPerApp), ("noncesPerApp", \.noncesPerApp),
        ("revocationsPerApp", \.revocationsPerApp), ("deliveredPushes", \.deliveredPushes),
    ]

    /// The names of all limits, as the option `--limit` of the command takes them.
    public static var names: [String] { fields.map(\.name) }

    /// The limit of a name; nil for a name that there is not. Setting such a name, or setting nil, changes nothing.
    ///
    /// - Parameter name: One of ``names``.
    public subscript(name: String) -> Int? {
        get { Self.fields.first { $0.name == name }.map { self[keyPath: $0.path] } }
        set {
            guard let newValue, let field = Self.fields.first(where: { $0.name == name }) else { return }
            self[keyPath: field.path] = newValue
        }
    }

    /// Fails unless every limit leaves room for something.
    ///
    /// - Throws: ``LocalService/OptionError`` with the limit's name.
    func validate() throws(LocalService.OptionError) {
        for field in Self.fields where self[keyPath: field.path] < 1 {
            throw LocalService.OptionError(option: "limit", reason: "\(field.name): at least 1 is expected")
        }
    }

    /// What an error that names a limit says about raising it.
    ///
    /// - Parameter name: One of ``names``.
    static func advice(_ name: String) -> String {
        "a larger `limits.\(name)` of LocalService.Options, or `--limit \(name)=…` of ably-local, allows more"
    }
}
