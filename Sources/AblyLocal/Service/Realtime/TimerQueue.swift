/// What is due at a time of the service's clock.
enum TimerEvent: Sendable, Hashable {
    /// A connection may need a sign of life.
    case heartbeat(connection: String, generation: Int)
    /// A connection's token expires soon.
    case tokenPrompt(connection: String, generation: Int)
    /// A connection's token expires.
    case tokenExpiry(connection: String, generation: Int)
    /// The members of a connection that is away leave.
    case presenceExpiry(connection: String, generation: Int)
    /// A connection that is away can no longer be resumed.
    case connectionExpiry(connection: String, generation: Int)
    /// Revocations take effect.
    case revocation(appId: String)
    /// Subscribers to a channel's occupancy are told.
    case occupancy(appId: String, channel: String)
    /// A client whose handshake was delayed, for tests, is answered.
    case delayedOpening(ObjectIdentifier)

    /// The connection that it belongs to, with its generation.
    var connection: (id: String, generation: Int)? {
        switch self {
        case .heartbeat(let id, let generation), .tokenPrompt(let id, let generation),
            .tokenExpiry(let id, let generation), .presenceExpiry(let id, let generation),
            .connectionExpiry(let id, let generation):
            (id, generation)
        case .revocation, .occupancy, .delayedOpening: nil
        }
    }
}

/// Events in the order of their times: a binary heap.
struct TimerQueue {
    private struct Item {
        let time: Int64
        let order: Int
        let event: TimerEvent
    }

    private var heap: [Item] = []
    private var nextOrder = 0

    /// The number of events.
    var count: Int { heap.count }

    /// Removes the events that have no effect any more.
    mutating func removeAll(where isObsolete: (TimerEvent) -> Bool) {
        let items = heap.filter { !isObsolete($0.event) }.sorted { ($0.time, $0.order) < ($1.time, $1.order) }
        // A sorted array is a heap.
        heap = items
    }

    /// The time of the earliest event, in milliseconds since the epoch; nil if there is none.
    var earliest: Int64? { heap.first?.time }

    /// Adds an event.
    mutating func insert(_ event: TimerEvent, at time: Int64) {
        heap.append(Item(time: time, order: nextOrder, event: event))
        nextOrder += 1
        var index = heap.count - 1
        while index > 0, isBefore(index, (index - 1) / 2) {
            heap.swapAt(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
    }

    /// Removes the earliest event if it is due; events of the same time come in the order in which they were added.
    mutating func removeFirst(dueAt now: Int64) -> TimerEvent? {
        guard let first = heap.first, first.time <= now else { return nil }
        let last = heap.removeLast()
        guard !heap.isEmpty else { return first.event }
        heap[0] = last
        var index = 0
        while true {
            var least = index
            for child in [2 * index + 1, 2 * index + 2] where child < heap.count && isBefore(child, least) {
                least = child
            }
            guard least != index else { return first.event }
            heap.swapAt(index, least)
            index = least
        }
    }

    private func isBefore(_ left: Int, _ right: Int) -> Bool {
        (heap[left].time, heap[left].order) < (heap[right].time, heap[right].order)
    }
}
