import AblyPlatform
import NIOCore

/// A realtime client's connection. It outlives the sockets that carry it: a client that loses one resumes with another.
///
/// Belongs to the service's actor.
final class RealtimeConnection {
    let id: String
    let appId: String
    /// The key that resumes it; new with each `CONNECTED`.
    private(set) var key: String
    /// The keys before it, the newest last.
    private(set) var earlierKeys: [String] = []
    /// The client and what it may do.
    var caller: Caller
    var settings: ConnectionSettings
    /// The socket; nil while the client is away.
    var transport: (any RealtimeTransport)?
    /// Attachments by the channel's name as the client wrote it.
    var attachments: [String: Attachment] = [:]
    /// The channels on which it has, or had, members.
    var presenceChannels: Set<String> = []
    var acknowledged = Acknowledgements()
    /// Until when it can be resumed while it has no socket, in milliseconds since the epoch.
    var resumableUntil: Int64 = .max
    /// When something was last sent, in milliseconds since the epoch.
    var lastSent: Int64
    /// Changes with each socket and each token: timers of earlier ones have no effect.
    var generation = 0
    /// Whether its socket is neither read nor written, for tests of clients.
    var isSilent = false

    /// The maximum number of earlier keys that are remembered.
    private static let rememberedKeys = 20

    init(id: String, key: String, caller: Caller, settings: ConnectionSettings, now: Int64) {
        self.id = id
        appId = caller.appId
        self.key = key
        self.caller = caller
        self.settings = settings
        lastSent = now
    }

    /// Replaces the key.
    func renewKey(_ new: String) {
        earlierKeys.append(key)
        if earlierKeys.count > Self.rememberedKeys { earlierKeys.removeFirst() }
        key = new
    }

    /// The id of the connection that a key belongs to.
    static func id(ofKey key: String) -> String { String(key.prefix { $0 != "!" }) }

    /// The clientId for `connectionDetails`: that of the client, `*` if it may act as any, nil if it is anonymous.
    var statedClientId: String? {
        switch caller.identity {
        case .anonymous: nil
        case .wildcard: "*"
        case .client(let id): id
        }
    }
}

/// What a client asked for when it connected.
struct ConnectionSettings: Sendable, Hashable {
    var format = WireFormat.json
    /// Whether it receives its own messages.
    var echoes = true
    /// Whether the connection is kept alive with pings rather than `HEARTBEAT` frames.
    var usesPings = false
    /// How long its members remain present when it is gone, in milliseconds.
    var presenceGrace: Int64 = 15_000

    /// - Throws: 40003 for an invalid parameter.
    init(_ url: RequestURL) throws(Refusal) {
        format = Self.format(url)
        guard [nil, "json", "msgpack"].contains(url["format"]) else {
            throw .badParameter("format", "must be json or msgpack")
        }
        echoes = url["echo"] != "false"
        usesPings = url["heartbeats"] == "false"
        if let text = url["remainPresentFor"] {
            guard let grace = Int64(text), grace >= 0 else {
                throw .badParameter("remainPresentFor", "must be a number of milliseconds")
            }
            presenceGrace = min(grace, 3_600_000)
        }
    }

    /// The format that a client asked for; JSON if it asked for none, or for an unknown one.
    static func format(_ url: RequestURL) -> WireFormat { url["format"] == "msgpack" ? .msgpack : .json }
}

/// What was acknowledged lately: a client that resumes sends again what it saw no acknowledgement for, and it must not
/// take effect twice.
struct Acknowledgements {
    /// The maximum number of acknowledgements that are remembered.
    private static let capacity = 1000
    private var serials: [Int64: [String]] = [:]
    private var order = BoundedLog<Int64>(capacity: capacity)

    /// The serials that a frame was acknowledged with, or nil if it was not, or too long ago.
    subscript(messageSerial: Int64) -> [String]? { serials[messageSerial] }

    /// Remembers an acknowledgement.
    mutating func insert(_ result: [String], for messageSerial: Int64) {
        guard serials.updateValue(result, forKey: messageSerial) == nil else { return }
        if let dropped = order.append(messageSerial) { serials[dropped] = nil }
    }
}
