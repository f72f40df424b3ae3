/// How much of what arrives is kept for a subscriber that is busy, and what happens to what exceeds it.
public struct BufferPolicy: Sendable, Hashable {
    /// What happens to what exceeds the limits.
    public enum Overflow: Sendable, Hashable {
        /// What is buffered is delivered; then the subscription throws 42914. Nothing is lost unnoticed.
        case fail
        /// The oldest are dropped, an eighth of the buffer at a time; ``RealtimeChannelEvent/discontinuity(_:)`` and the subscription's `statistics` tell of it.
        case dropOldest
        /// The newest is dropped; ``RealtimeChannelEvent/discontinuity(_:)`` and the subscription's `statistics` tell of it.
        case dropNewest
    }

    /// The most elements.
    public var messages: Int
    /// The most bytes of their payloads.
    public var bytes: Int
    /// What happens to what exceeds the limits.
    public var overflow: Overflow

    /// 8,192 elements of 16 MiB; what exceeds them ends the subscription with an error.
    public static let `default` = BufferPolicy.bounded(messages: 8_192, bytes: 16 << 20, overflow: .fail)
    /// No limit. A subscriber that does not keep up makes the process run out of memory.
    public static let unbounded = BufferPolicy.bounded(messages: .max, bytes: .max, overflow: .fail)
    /// For changes of states, of which few are expected.
    static let states = BufferPolicy.bounded(messages: 1_024, bytes: .max, overflow: .dropOldest)

    /// Limits.
    ///
    /// - Parameters:
    ///   - messages: The most elements.
    ///   - bytes: The most bytes of their payloads.
    ///   - overflow: What happens to what exceeds the limits.
    public static func bounded(messages: Int, bytes: Int, overflow: Overflow) -> BufferPolicy {
        BufferPolicy(messages: messages, bytes: bytes, overflow: overflow)
    }
}

/// What a subscription has delivered, and not.
public struct SubscriptionStatistics: Sendable, Hashable {
    /// The number of elements that were taken.
    public var delivered = 0
    /// The number of elements that wait to be taken.
    public var buffered = 0
    /// The number of elements that were dropped, since the buffer was full.
    public var lost = 0
}

/// Keeps elements for one consumer.
final class EventBuffer<Element: Sendable>: Sendable {
    private struct State: Sendable {
        var elements: [Element] = []
        var bytes = 0
        var waiter: CheckedContinuation<Void, Never>?
        /// How it ends once all elements are taken; nil while it goes on.
        var end: Result<Void, AblyError>?
        var statistics = SubscriptionStatistics()
    }

    private let state = SystemLock(State())
    private let policy: BufferPolicy
    private let size: @Sendable (Element) -> Int
    private let gap: (@Sendable (Int) -> Element)?

    /// - Parameters:
    ///   - policy: The limits.
    ///   - gap: Makes the element that stands for dropped ones; nil for none.
    ///   - size: The size of an element in bytes.
    init(
        policy: BufferPolicy, gap: (@Sendable (Int) -> Element)? = nil,
        size: @escaping @Sendable (Element) -> Int = { _ in 0 }
    ) {
        self.policy = policy
        self.gap = gap
        self.size = size
    }

    var statistics: SubscriptionStatistics {
        state.withLock { state in
            var statistics = state.statistics
            statistics.buffered = state.elements.count
            return statistics
        }
    }

    /// Adds elements, and wakes the consumer.
    func append(_ new: some Collection<Element> & Sendable) {
        let waiter: CheckedContinuation<Void, Never>? = state.withLock { state in
            guard state.end == nil else { return nil }
            for element in new where state.end == nil { add(element, to: &state) }
            return Self.take(&state.waiter)
        }
        waiter?.resume()
    }

    private func add(_ element: Element, to state: inout State) {
        let bytes = policy.bytes == .max ? 0 : size(element)
        if state.elements.count >= policy.messages || state.bytes + bytes > policy.bytes {
            switch policy.overflow {
            case .fail:
                state.end = .failure(
                    AblyError(
                        .rateLimitExceededPerChannelBandwidth, statusCode: 429,
                        message: "the subscription's buffer is full: \(state.elements.count) elements wait to be taken",
                        remediation: "Take them faster, or choose another buffer policy."))
                return
            case .dropNewest:
                state.statistics.lost += 1
                return
            case .dropOldest:
                while !state.elements.isEmpty,
                    state.elements.count >= policy.messages || state.bytes + bytes > policy.bytes
                {
                    let dropped = max(1, state.elements.count / 8)
                    for old in state.elements.prefix(dropped) { state.bytes -= policy.bytes == .max ? 0 : size(old) }
                    state.elements.removeFirst(dropped)
                    state.statistics.lost += dropped
                }
            }
        }
        state.elements.append(element)
        state.bytes += bytes
    }

    /// Ends it, once all elements are taken.
    func finish(_ end: Result<Void, AblyError>) {
        let waiter: CheckedContinuation<Void, Never>? = state.withLock { state in
            if state.end == nil { state.end = end }
            return Self.take(&state.waiter)
        }
        waiter?.resume()
    }

    private static func take(
        _ waiter: inout CheckedContinuation<Void, Never>?
    ) -> CheckedContinuation<Void, Never>? {
        let taken = waiter
        waiter = nil
        return taken
    }

    /// All elements that are there, at least one; nil at the end, or if the task is cancelled.
    ///
    /// - Parameter reported: The number of lost elements that the consumer knows of; updated.
    /// - Throws: How it ends, if that is an error.
    func next(reported: inout Int) async throws(AblyError) -> [Element]? {
        while true {
            let (elements, end, lost): ([Element], Result<Void, AblyError>?, Int) = state.withLock { state in
                let elements = state.elements
                state.elements = []
                state.bytes = 0
                state.statistics.delivered += elements.count
                return (elements, state.end, state.statistics.lost)
            }
            if !elements.isEmpty {
                defer { reported = lost }
                if lost > reported, let gap {
                    let mark = gap(lost - reported)
                    return policy.overflow == .dropOldest ? [mark] + elements : elements + [mark]
                }
                return elements
            }
            if let end {
                try end.get()
                return nil
            }
            if Task.isCancelled { return nil }
            await wait()
        }
    }

    private func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isReady = state.withLock { state in
                    if !state.elements.isEmpty || state.end != nil || Task.isCancelled || state.waiter != nil {
                        return true
                    }
                    state.waiter = continuation
                    return false
                }
                if isReady { continuation.resume() }
            }
        } onCancel: {
            let waiter = state.withLock { Self.take(&$0.waiter) }
            waiter?.resume()
        }
    }
}

/// Changes of a state, in their order, from the moment at which the sequence was created.
public struct StateChanges<Change: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Change
    public typealias Failure = Never

    let buffer: EventBuffer<Change>
    let registration: Registration

    /// An iterator. Several ones share the changes.
    public func makeAsyncIterator() -> Iterator { Iterator(buffer: buffer, registration: registration) }

    /// Waits for one change after the other.
    public struct Iterator: AsyncIteratorProtocol {
        let buffer: EventBuffer<Change>
        let registration: Registration
        private var chunk: [Change] = []
        private var position = 0
        private var reported = 0

        init(buffer: EventBuffer<Change>, registration: Registration) {
            self.buffer = buffer
            self.registration = registration
        }

        /// The next change; nil if the sequence has ended, or the task is cancelled.
        public mutating func next() async -> Change? { await next(isolation: nil) }

        /// The next change; nil if the sequence has ended, or the task is cancelled.
        public mutating func next(isolation actor: isolated (any Actor)?) async -> Change? {
            if position == chunk.count {
                // It never ends with an error.
                guard let next = try? await buffer.next(reported: &reported) else { return nil }
                chunk = next
                position = 0
            }
            defer { position += 1 }
            return chunk[position]
        }
    }
}
