@testable import AblyLocal

/// A message as the service must have recorded it.
struct SimulatedMessage {
    let id: String
    var serial = ""
    let content: Payload.Content?
    let encoding: String?
    /// The header that filters select by.
    let kind: String
    let clientId: String?
    let connectionId: String?
}

/// A presence event as the service must have recorded it.
struct SimulatedPresence {
    let action: Action.Presence
    let clientId: String
    let connectionId: String
    /// Nil for an event of the service itself, whose id does not begin with the connection's.
    let id: String?
    let data: String?
}

/// Something that must have been delivered to the clients of a channel.
struct SimulatedEvent {
    enum Content {
        case messages([SimulatedMessage])
        case presence([SimulatedPresence])
    }

    let content: Content
    /// The connection that caused it, if any.
    let connectionId: String?
    /// Milliseconds since the epoch.
    let time: Int64
}

/// What must have happened on one channel, by the rules of the contract, put as simply as possible.
final class SimulatedChannel {
    let name: String
    /// Everything that happened, in order.
    private(set) var log: [SimulatedEvent] = []
    /// The members in the order in which they entered; each is its last event.
    private(set) var members: [SimulatedPresence] = []
    /// The serials of published messages, by id.
    private(set) var serials: [String: String] = [:]
    /// The number of events when the service last forgot what clients could catch up on; nil if it never did.
    private(set) var forgottenAt: Int?
    /// The number of events that the service remembers.
    let capacity: Int

    init(name: String, capacity: Int) {
        self.name = name
        self.capacity = capacity
    }

    /// All messages, in order.
    var messages: [SimulatedMessage] {
        log.flatMap { event -> [SimulatedMessage] in
            if case .messages(let messages) = event.content { messages } else { [] }
        }
    }

    /// All presence events, in order.
    var presenceEvents: [SimulatedPresence] {
        log.flatMap { event -> [SimulatedPresence] in
            if case .presence(let events) = event.content { events } else { [] }
        }
    }

    /// Whether a client that has received the first `count` events may be told of a discontinuity, and whether it must.
    func continuity(after count: Int, at now: Int64) -> (mayBreak: Bool, mustBreak: Bool) {
        let isOutdated = count < log.count && log[count].time < now - Backend.connectionStateTTL
        let mustBreak = isOutdated || count < (forgottenAt ?? 0) || count < log.count - capacity
        return (mustBreak || count == forgottenAt, mustBreak)
    }

    /// The service forgets what clients could catch up on.
    func forgetEvents() { forgottenAt = log.count }

    /// Publishes messages, unless they were published before.
    ///
    /// - Returns: The ids of the messages that are new.
    func publish(_ messages: [SimulatedMessage], from connectionId: String?, at time: Int64) -> [String] {
        let new = messages.filter { serials[$0.id] == nil }
        guard !new.isEmpty else { return [] }
        for message in new { serials[message.id] = "" }
        log.append(SimulatedEvent(content: .messages(new), connectionId: connectionId, time: time))
        return new.map(\.id)
    }

    /// Notes the serials that the service gave to the messages published last.
    func setSerials(_ new: [String: String]) {
        guard case .messages(var messages)? = log.last?.content, let last = log.last else { return }
        for index in messages.indices { messages[index].serial = new[messages[index].id] ?? "" }
        serials.merge(new) { $1 }
        log[log.count - 1] = SimulatedEvent(
            content: .messages(messages), connectionId: last.connectionId, time: last.time)
    }

    /// Applies presence events that arrived in one frame.
    func apply(_ events: [SimulatedPresence], at time: Int64) {
        let effective = events.compactMap(apply)
        guard let first = effective.first else { return }
        log.append(SimulatedEvent(content: .presence(effective), connectionId: first.connectionId, time: time))
    }

    /// The members of a connection leave without having said so.
    func leaveAll(of connectionId: String, at time: Int64) {
        let leaving = members.filter { $0.connectionId == connectionId }
        apply(
            leaving.map { member in
                SimulatedPresence(
                    action: .leave, clientId: member.clientId, connectionId: connectionId, id: nil, data: nil)
            }, at: time)
    }

    private func apply(_ event: SimulatedPresence) -> SimulatedPresence? {
        let index = members.firstIndex { $0.clientId == event.clientId && $0.connectionId == event.connectionId }
        switch (event.action, index) {
        case (.leave, nil): return nil
        case (.leave, let index?):
            let member = members.remove(at: index)
            return SimulatedPresence(
                action: .leave, clientId: event.clientId, connectionId: event.connectionId, id: event.id,
                data: event.data ?? member.data)
        case (_, let index?):
            guard members[index].id != event.id else { return nil }
            members[index] = event
        case (_, nil): members.append(event)
        }
        return event
    }
}

/// A connection as the service must know it.
final class SimulatedConnection {
    let id: String
    /// When its socket was lost, in milliseconds since the epoch, and which loss of all it was; nil while it has one.
    var loss: (time: Int64, order: Int)?
    /// How long its members outlive a lost socket, in milliseconds.
    var presenceGrace: Int64 = 15_000
    /// Whether its members have left since its socket was lost.
    var hasLeft = false
    /// Whether it can no longer be resumed.
    var isGone = false
    /// The serials that its frames were acknowledged with, by msgSerial.
    var acknowledged: [Int64: [String]] = [:]

    init(id: String) { self.id = id }
}

/// The service does not behave as it must.
struct Violation: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// Fails with a description unless a condition holds.
func verify(_ condition: Bool, _ description: @autoclosure () -> String) throws(Violation) {
    guard condition else { throw Violation(description()) }
}
