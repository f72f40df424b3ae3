import AblyPlatform

/// How many clients use a channel, and how.
struct Occupancy: Sendable, Hashable {
    var connections = 0
    var publishers = 0
    var subscribers = 0
    var presenceConnections = 0
    var presenceMembers = 0
    var presenceSubscribers = 0

    /// Counts the clients of a channel.
    init(_ channel: ChannelState?) {
        guard let channel else { return }
        presenceMembers = channel.members.count
        var connectionIds: Set<String> = []
        for entry in channel.attachments.entries {
            let attachment = entry.value
            connectionIds.insert(attachment.connection.id)
            if attachment.modes.contains(.publish) { publishers += 1 }
            if attachment.modes.contains(.subscribe) { subscribers += 1 }
            if attachment.modes.contains(.presence) { presenceConnections += 1 }
            if attachment.modes.contains(.presenceSubscribe) { presenceSubscribers += 1 }
        }
        // Members without a socket of their own: those of the app's description, of tests, and of clients that are away.
        let absent = Set(channel.members.entries.map(\.key.connectionId)).subtracting(connectionIds)
        connections = connectionIds.count + absent.count
        presenceConnections += absent.count
    }

    /// The counts by name, in wire format.
    private var metrics: [(name: String, count: Int)] {
        [
            ("connections", connections), ("publishers", publishers), ("subscribers", subscribers),
            ("presenceConnections", presenceConnections), ("presenceMembers", presenceMembers),
            ("presenceSubscribers", presenceSubscribers), ("objectPublishers", 0), ("objectSubscribers", 0),
        ]
    }

    /// The counts in wire format.
    ///
    /// - Parameter selection: Which of them.
    func wire(_ selection: Selection = .all) -> WireValue {
        let members = metrics.filter { selection == .all || selection == .one($0.name) }
            .map { ($0.name, WireValue.int(Int64($0.count))) }
        return .object(["metrics": .object(Dictionary(members, uniquingKeysWith: { $1 }))])
    }

    /// The counts that a subscriber to occupancy receives.
    enum Selection: Sendable, Hashable {
        case all
        case one(String)

        /// Parses the parameter `occupancy`: `metrics`, or `metrics.` and a count's name; nil for anything else.
        init?(_ text: String) {
            if text == "metrics" {
                self = .all
            } else if text.hasPrefix("metrics."), text.utf8.count < 64 {
                self = .one(String(text.dropFirst("metrics.".count)))
            } else {
                return nil
            }
        }
    }
}
