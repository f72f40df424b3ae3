/// What a key or a token permits: operations by channel name, namespace or pattern.
///
/// ```swift
/// let capability: Capability = ["greetings": [.publish, .subscribe], "news:*": [.subscribe]]
/// ```
public struct Capability: Sendable, Hashable {
    /// The capability as JSON, which is its form on the wire (TK2b, TE3).
    public let json: String

    /// - Parameter json: The capability as JSON, as the service sends it. It is sent as it is.
    public init(json: String) { self.json = json }

    /// - Parameter operations: The operations that are permitted on each resource: a channel name, a pattern such as
    ///   `news:*`, or `*`.
    public init(_ operations: [String: [Operation]]) {
        let resources = operations.sorted { $0.key < $1.key }.map { resource, operations in
            let names = operations.map { WireValue.string($0.rawValue).description }
            return "\(WireValue.string(resource)):[\(names.joined(separator: ","))]"
        }
        json = "{\(resources.joined(separator: ","))}"
    }

    /// The operations on each resource; nil if ``json`` is not a capability.
    public var operations: [String: [Operation]]? {
        let bytes = Array(json.utf8)
        guard let lists = try? WireFormat.json.decode([String: [String]].self, from: bytes) else { return nil }
        return lists.mapValues { $0.map(Operation.init(rawValue:)) }
    }

    /// An operation that a capability permits.
    public struct Operation: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
        /// The name on the wire.
        public let rawValue: String

        /// - Parameter rawValue: The name on the wire.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// - Parameter value: The name on the wire.
        public init(stringLiteral value: String) { rawValue = value }

        /// Publish messages.
        public static let publish: Operation = "publish"
        /// Attach to a channel and receive its messages.
        public static let subscribe: Operation = "subscribe"
        /// Enter the presence set.
        public static let presence: Operation = "presence"
        /// Read the history of messages and presence.
        public static let history: Operation = "history"
        /// Read statistics.
        public static let stats: Operation = "stats"
        /// Read the metadata of channels.
        public static let channelMetadata: Operation = "channel-metadata"
        /// Register a device of one's own for push notifications.
        public static let pushSubscribe: Operation = "push-subscribe"
        /// Administer push registrations and send push notifications.
        public static let pushAdmin: Operation = "push-admin"
        /// Publish on behalf of other clients.
        public static let privilegedHeaders: Operation = "privileged-headers"
        /// Update any message.
        public static let messageUpdateAny: Operation = "message-update-any"
        /// Update messages that one has published.
        public static let messageUpdateOwn: Operation = "message-update-own"
        /// Delete any message.
        public static let messageDeleteAny: Operation = "message-delete-any"
        /// Delete messages that one has published.
        public static let messageDeleteOwn: Operation = "message-delete-own"
        /// Publish annotations.
        public static let annotationPublish: Operation = "annotation-publish"
        /// Receive single annotations.
        public static let annotationSubscribe: Operation = "annotation-subscribe"
        /// Every operation.
        public static let all: Operation = "*"
    }
}

extension Capability: ExpressibleByDictionaryLiteral {
    /// - Parameter elements: The operations on each resource. If a resource is listed twice, its operations are joined.
    public init(dictionaryLiteral elements: (String, [Operation])...) {
        self.init(Dictionary(elements, uniquingKeysWith: +))
    }
}

extension Capability: CustomStringConvertible {
    /// ``json``.
    public var description: String { json }
}
