/// What a client and the service send each other over a connection (TR1): it relates to the connection as a whole, or to one
/// channel.
package struct ProtocolMessage: Sendable, Hashable {
    private var storage: Storage

    /// What it is about (TR4a).
    package var action: Action {
        get { members.action }
        set { members.action = newValue }
    }

    /// Its id, `connectionId:msgSerial` if it was published by a client (TR4n).
    package var id: String? {
        get { members.id }
        set { members.id = newValue }
    }

    /// Credentials (TR4p).
    package var auth: AuthDetails? {
        get { members.auth }
        set { members.auth = newValue }
    }

    /// The channel's name; nil if it is about the connection (TR4b).
    package var channel: String? {
        get { members.channel }
        set { members.channel = newValue }
    }

    /// A place in the channel's order (TR4c); of `sync`, the cursor.
    package var channelSerial: String? {
        get { members.channelSerial }
        set { members.channelSerial = newValue }
    }

    /// The connection of the publisher, or the client's own (TR4d).
    package var connectionId: String? {
        get { members.connectionId }
        set { members.connectionId = newValue }
    }

    /// The secret key of the connection; services of today send it within ``connectionDetails``.
    package var connectionKey: String? {
        get { members.connectionKey }
        set { members.connectionKey = newValue }
    }

    /// Limits and defaults of the connection (TR4o).
    package var connectionDetails: ConnectionDetails? {
        get { members.connectionDetails }
        set { members.connectionDetails = newValue }
    }

    /// The number of messages that are acknowledged or rejected (TR4g).
    package var count: Int? {
        get { members.count }
        set { members.count = newValue }
    }

    /// What went wrong (TR4h).
    package var error: ServiceError? {
        get { members.error }
        set { members.error = newValue }
    }

    /// Flags of the channel (TR4i).
    package var flags: Flags? {
        get { members.flags }
        set { members.flags = newValue }
    }

    /// The number of a message that is to be acknowledged (TR4j).
    package var msgSerial: Int64? {
        get { members.msgSerial }
        set { members.msgSerial = newValue }
    }

    /// Messages (TR4k).
    package var messages: [Message]? {
        get { members.messages }
        set { members.messages = newValue }
    }

    /// Takes the messages out, so that they can be changed in place.
    package mutating func takeMessages() -> [Message] { members.messages.take() ?? [] }

    /// Presence messages (TR4l).
    package var presence: [PresenceMessage]? {
        get { members.presence }
        set { members.presence = newValue }
    }

    /// Annotations.
    package var annotations: [Annotation]? {
        get { members.annotations }
        set { members.annotations = newValue }
    }

    /// When it was sent, in milliseconds since the epoch (TR4m).
    package var timestamp: Int64? {
        get { members.timestamp }
        set { members.timestamp = newValue }
    }

    /// Parameters of the channel or of a publish (TR4q).
    package var params: [String: String]? {
        get { members.params }
        set { members.params = newValue }
    }

    /// What became of each acknowledged message (TR4s).
    package var res: [PublishResult]? {
        get { members.res }
        set { members.res = newValue }
    }

    /// - Parameters:
    ///   - action: What it is about.
    ///   - channel: The channel's name.
    package init(_ action: Action, channel: String? = nil) {
        storage = Storage(Members(action: action, channel: channel))
    }

    package static func == (left: ProtocolMessage, right: ProtocolMessage) -> Bool {
        left.storage === right.storage || left.storage.members == right.storage.members
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(storage.members) }

    /// The members of a message.
    struct Members: Sendable, Hashable {
        var action: Action
        var id: String?
        var auth: AuthDetails?
        var channel: String?
        var channelSerial: String?
        var connectionId: String?
        var connectionKey: String?
        var connectionDetails: ConnectionDetails?
        var count: Int?
        var error: ServiceError?
        var flags: Flags?
        var msgSerial: Int64?
        var messages: [Message]?
        var presence: [PresenceMessage]?
        var annotations: [Annotation]?
        var timestamp: Int64?
        var params: [String: String]?
        var res: [PublishResult]?
    }

    /// Messages are handed on several times before they are sent, or have taken effect: copying one copies a reference.
    //
    // @unchecked: the members change only while there is one reference.
    private final class Storage: @unchecked Sendable {
        // Nothing is called while the members are read or changed that could have a reference to them. The check costs as
        // much as the access, of which there are many for each message.
        @exclusivity(unchecked) var members: Members

        init(_ members: Members) { self.members = members }
    }

    var members: Members {
        _read { yield storage.members }
        _modify {
            if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.members) }
            yield &storage.members
        }
    }

    /// What a protocol message is about (TR2). Unknown actions are ignored (RTF1).
    package struct Action: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The value on the wire.
        package let rawValue: Int

        /// - Parameter rawValue: The value on the wire.
        package init(rawValue: Int) { self.rawValue = rawValue }

        package static let heartbeat = Self(rawValue: 0)
        package static let ack = Self(rawValue: 1)
        package static let nack = Self(rawValue: 2)
        package static let connect = Self(rawValue: 3)
        package static let connected = Self(rawValue: 4)
        package static let disconnect = Self(rawValue: 5)
        package static let disconnected = Self(rawValue: 6)
        package static let close = Self(rawValue: 7)
        package static let closed = Self(rawValue: 8)
        package static let error = Self(rawValue: 9)
        package static let attach = Self(rawValue: 10)
        package static let attached = Self(rawValue: 11)
        package static let detach = Self(rawValue: 12)
        package static let detached = Self(rawValue: 13)
        package static let presence = Self(rawValue: 14)
        package static let message = Self(rawValue: 15)
        package static let sync = Self(rawValue: 16)
        package static let auth = Self(rawValue: 17)
        package static let activate = Self(rawValue: 18)
        package static let object = Self(rawValue: 19)
        package static let objectSync = Self(rawValue: 20)
        package static let annotation = Self(rawValue: 21)

        private static let names = [
            "HEARTBEAT", "ACK", "NACK", "CONNECT", "CONNECTED", "DISCONNECT", "DISCONNECTED", "CLOSE", "CLOSED",
            "ERROR",
            "ATTACH", "ATTACHED", "DETACH", "DETACHED", "PRESENCE", "MESSAGE", "SYNC", "AUTH", "ACTIVATE", "OBJECT",
            "OBJECT_SYNC", "ANNOTATION",
        ]

        /// The name in the specification.
        package var description: String {
            Self.names.indices.contains(rawValue) ? Self.names[rawValue] : "action \(rawValue)"
        }
    }

    /// Flags of a channel, and its modes (TR3).
    package struct Flags: OptionSet, Sendable, Hashable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }

        /// Members are present: a synchronization follows.
        package static let hasPresence = Self(rawValue: 1 << 0)
        /// Messages follow that were published before.
        package static let hasBacklog = Self(rawValue: 1 << 1)
        /// No message was lost.
        package static let resumed = Self(rawValue: 1 << 2)
    }

    /// The credentials of a connection that is to be authenticated anew (RTC8a).
    package struct AuthDetails: Sendable, Hashable {
        /// The token.
        package var accessToken: String

        /// - Parameter accessToken: The token.
        package init(accessToken: String) { self.accessToken = accessToken }
    }
}
