/// What a protocol message of a realtime connection passes on to the messages inside it (TM2, TP3): the service leaves out
/// of each what they have in common.
package struct MessageEnvelope: Sendable {
    /// The id of the protocol message; nil if it has none.
    package var id: String?
    /// The connection of the publisher; nil if the messages say so themselves.
    package var connectionId: String?
    /// The time of the messages in milliseconds since the epoch; nil if the messages say so themselves.
    package var timestamp: Int64?

    /// - Parameters:
    ///   - id: The id of the protocol message.
    ///   - connectionId: The connection of the publisher.
    ///   - timestamp: The time of the messages in milliseconds since the epoch.
    package init(id: String? = nil, connectionId: String? = nil, timestamp: Int64? = nil) {
        self.id = id
        self.connectionId = connectionId
        self.timestamp = timestamp
    }

    /// Fills in what messages lack. A message without an id gets that of the protocol message and its index (TM2a, TP3a).
    ///
    /// - Parameter messages: The messages, in the order of the protocol message.
    package func fill<Item: EnvelopedMessage>(_ messages: inout [Item]) {
        for index in messages.indices {
            if messages[index].id == nil, let id { messages[index].id = Self.id(id, index) }
            if messages[index].connectionId == nil { messages[index].connectionId = connectionId }
            if messages[index].timestamp == nil { messages[index].timestamp = timestamp }
        }
    }

    /// `id:index`. String interpolation would take as long as decoding a small message.
    private static func id(_ id: String, _ index: Int) -> String {
        var result = id
        result.append(index < suffixes.count ? suffixes[index] : ":\(index)")
        return result
    }

    private static let suffixes = (0..<128).map { ":\($0)" }
}

/// A message of which a protocol message contains a list.
package protocol EnvelopedMessage {
    /// What tells it from all others.
    var id: String? { get set }
    /// The connection of the publisher.
    var connectionId: String? { get set }
    /// When the service received it, in milliseconds since the epoch.
    var timestamp: Int64? { get set }
}

extension Message: EnvelopedMessage {}
extension PresenceMessage: EnvelopedMessage {}
extension Annotation: EnvelopedMessage {}
