import enum AblyPlatform.WireValue

@testable import AblyLocal

/// The members of one channel as a client computes them from the frames that it receives, by the rules of Ably's
/// specification (RTP1, RTP2, RTP18, RTP19).
struct PresenceView {
    /// A member, or the witness of one that left during a synchronization.
    private struct Entry {
        let wire: WireValue
        let isAbsent: Bool
    }

    /// Entries by their connection and client (RTP2).
    private var entries: [String: Entry] = [:]
    /// The members from before the synchronization in progress that it has not confirmed yet; nil outside of one.
    private var unconfirmed: Set<String>?
    /// The id of the synchronization that was begun last.
    private var syncId: String?

    /// Whether no synchronization is in progress.
    var isComplete: Bool { unconfirmed == nil }

    /// The members as received, by connection and client.
    var members: [String: WireValue] { entries.filter { !$0.value.isAbsent }.mapValues(\.wire) }

    /// Takes a frame of the channel.
    mutating func receive(_ frame: WireValue) {
        switch frame["action"]?.intValue.flatMap(FrameAction.init) {
        case .attached?:
            let flags = FrameFlags(rawValue: Int64(frame["flags"]?.intValue ?? 0))
            // RTP19a
            guard flags.contains(.hasPresence) else { return entries = [:] }
            begin()
        case .detached?: self = PresenceView()
        case .presence?: for entry in [frame].entries("presence") { apply(entry) }
        case .sync?:
            let serial = frame["channelSerial"]?.stringValue ?? ""
            let parts = serial.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            // RTP18a: another id begins another synchronization.
            if unconfirmed == nil || (syncId != nil && syncId != parts.first) { begin() }
            syncId = parts.first
            for entry in [frame].entries("presence") { apply(entry) }
            // RTP18b, RTP18c
            if parts.count < 2 || parts[1].isEmpty { end() }
        default: break
        }
    }

    private mutating func begin() {
        unconfirmed = Set(entries.keys)
        syncId = nil
    }

    private mutating func end() {
        for key in unconfirmed ?? [] { entries[key] = nil }
        entries = entries.filter { !$0.value.isAbsent }
        unconfirmed = nil
        syncId = nil
    }

    private mutating func apply(_ entry: WireValue) {
        let key = Self.key(of: entry)
        unconfirmed?.remove(key)
        if let known = entries[key], !Self.isNewer(entry, than: known.wire) { return }
        if entry["action"]?.intValue != Action.Presence.leave.rawValue {
            entries[key] = Entry(wire: entry, isAbsent: false)
        } else if unconfirmed != nil {
            // RTP2h2: a later page may still list the member as present.
            entries[key] = Entry(wire: entry, isAbsent: true)
        } else {
            entries[key] = nil
        }
    }

    /// A member's identity: its connection and its client.
    static func key(of entry: WireValue) -> String {
        "\(entry["connectionId"]?.stringValue ?? "?"):\(entry["clientId"]?.stringValue ?? "?")"
    }

    /// Whether an event is newer than another one of the same member (RTP2b).
    static func isNewer(_ entry: WireValue, than known: WireValue) -> Bool {
        guard let new = order(of: entry), let old = order(of: known) else {
            return (entry["timestamp"]?.intValue ?? 0) >= (known["timestamp"]?.intValue ?? 0)
        }
        return new > old
    }

    /// The msgSerial and the index in the id of an event; nil if its id does not begin with its connection's (RTP2b1).
    /// Parts that are not numbers make it older than anything else, as they do in Ably's clients.
    private static func order(of entry: WireValue) -> (Int, Int)? {
        let id = entry["id"]?.stringValue ?? ""
        guard let connectionId = entry["connectionId"]?.stringValue, id.hasPrefix(connectionId) else { return nil }
        let numbers = id.split(separator: ":", omittingEmptySubsequences: false).suffix(2).map { Int($0) ?? .min }
        return numbers.count == 2 ? (numbers[0], numbers[1]) : (.min, .min)
    }
}

/// What an event says about a member, apart from how it came about.
extension WireValue {
    /// The identity, data and origin of a presence event, without its action.
    var memberState: WireValue {
        var members = objectValue ?? [:]
        members["action"] = nil
        return .object(members)
    }
}
