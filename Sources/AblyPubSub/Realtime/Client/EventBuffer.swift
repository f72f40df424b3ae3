/// Keeps elements for one consumer, in the pieces in which they arrived: neither storing nor taking them copies an element.
final class EventBuffer<Element: Sendable>: Sendable {
    /// Elements that arrived together, or a place where some may be missing.
    enum Piece: Sendable {
        case elements(ArraySlice<Element>)
        case gap(Discontinuity)
    }

    private struct State: Sendable {
        var pieces: [Piece] = []
        /// The number of elements in the pieces.
        var count = 0
        var bytes = 0
        /// Those who wait for something to happen; all of them look again.
        var waiters: [CheckedContinuation<Void, Never>] = []
        /// How it ends once all elements are taken; nil while it goes on.
        var end: Result<Void, AblyError>?
        var delivered = 0
        var lost = 0
        /// The number of lost elements that the consumer knows of.
        var reported = 0
    }

    private let state = SystemLock(State())
    private let policy: BufferPolicy
    private let size: @Sendable (ArraySlice<Element>) -> Int
    private let mark: (@Sendable (Int) -> Element)?

    /// - Parameters:
    ///   - policy: The limits.
    ///   - mark: Makes the element that stands for dropped ones, of their number; nil for none.
    ///   - size: The size of elements in bytes.
    init(
        policy: BufferPolicy, mark: (@Sendable (Int) -> Element)? = nil,
        size: @escaping @Sendable (ArraySlice<Element>) -> Int = { _ in 0 }
    ) {
        self.policy = policy
        self.mark = mark
        self.size = size
    }

    var statistics: SubscriptionStatistics {
        state.withLock { state in
            var statistics = SubscriptionStatistics()
            statistics.delivered = state.delivered
            statistics.buffered = state.count
            statistics.lost = state.lost
            return statistics
        }
    }

    /// Adds elements.
    ///
    /// - Returns: Resumes the consumer, if it waits.
    func append(_ new: [Element]) -> Wakeup? {
        let bytes = bytes(of: new[...])
        return change { state in
            guard state.end == nil else { return }
            if hasRoom(for: new.count, bytes, in: state) {
                add(new[...], bytes, to: &state)
            } else {
                for index in new.indices where state.end == nil { makeRoom(for: new[index...index], in: &state) }
            }
        }
    }

    /// Adds a place where elements may be missing.
    ///
    /// - Returns: Resumes the consumer, if it waits.
    func append(_ gap: Discontinuity) -> Wakeup? {
        change { state in
            guard state.end == nil else { return }
            if case .gap(var earlier)? = state.pieces.last {
                // Without an element between them, they are one.
                earlier.attachSerial = gap.attachSerial
                earlier.reason = gap.reason
                state.pieces[state.pieces.count - 1] = .gap(earlier)
            } else {
                state.pieces.append(.gap(gap))
            }
        }
    }

    private func bytes(of elements: ArraySlice<Element>) -> Int { policy.bytes == .max ? 0 : size(elements) }

    private func hasRoom(for count: Int, _ bytes: Int, in state: State) -> Bool {
        count <= policy.messages - state.count && bytes <= policy.bytes - state.bytes
    }

    private func add(_ elements: ArraySlice<Element>, _ bytes: Int, to state: inout State) {
        guard !elements.isEmpty else { return }
        state.pieces.append(.elements(elements))
        state.count += elements.count
        state.bytes += bytes
    }

    /// Adds an element for which there may be no room.
    private func makeRoom(for element: ArraySlice<Element>, in state: inout State) {
        let bytes = bytes(of: element)
        if !hasRoom(for: 1, bytes, in: state) {
            switch policy.overflow {
            case .fail:
                state.end = .failure(
                    AblyError(
                        .rateLimitExceededPerChannelBandwidth, statusCode: 429,
                        message: "the subscription's buffer is full: \(state.count) elements wait to be taken",
                        remediation: "Take them faster, or choose another buffer policy."))
                return
            case .dropNewest:
                state.lost += 1
                return
            case .dropOldest:
                while state.count > 0, !hasRoom(for: 1, bytes, in: state) {
                    drop(max(1, state.count / 8), from: &state)
                }
            }
        }
        add(element, bytes, to: &state)
    }

    /// Drops the oldest elements. Gaps remain.
    private func drop(_ count: Int, from state: inout State) {
        var missing = count
        var kept: [Piece] = []
        var index = 0
        while missing > 0, index < state.pieces.count {
            switch state.pieces[index] {
            case .gap: kept.append(state.pieces[index])
            case .elements(let elements):
                let dropped = elements.prefix(missing)
                state.bytes -= bytes(of: dropped)
                missing -= dropped.count
                if dropped.count < elements.count { kept.append(.elements(elements[dropped.endIndex...])) }
            }
            index += 1
        }
        state.pieces.replaceSubrange(..<index, with: kept)
        state.count -= count - missing
        state.lost += count - missing
    }

    /// Ends it, once all elements are taken.
    func finish(_ end: Result<Void, AblyError>) {
        change { state in
            if state.end == nil { state.end = end }
        }?()
    }

    /// Changes the state.
    ///
    /// - Returns: Resumes those who wait; nil if nobody does.
    private func change(_ body: (inout State) -> Void) -> Wakeup? {
        let waiters = state.withLock { state in
            body(&state)
            let waiters = state.waiters
            state.waiters = []
            return waiters
        }
        if waiters.isEmpty { return nil }
        return { for waiter in waiters { waiter.resume() } }
    }

    /// All that is there, at least one piece; nil at the end, or if the task is cancelled.
    ///
    /// - Throws: How it ends, if that is an error.
    func next() async throws(AblyError) -> [Piece]? {
        while true {
            let (pieces, end): ([Piece], Result<Void, AblyError>?) = state.withLock { state in
                if state.pieces.isEmpty { return ([], state.end) }
                return (takeAll(&state), nil)
            }
            if !pieces.isEmpty { return pieces }
            if let end {
                try end.get()
                return nil
            }
            if Task.isCancelled { return nil }
            await wait()
        }
    }

    private func takeAll(_ state: inout State) -> [Piece] {
        var pieces = state.pieces
        state.pieces = []
        state.delivered += state.count
        state.count = 0
        state.bytes = 0
        if let mark, state.lost > state.reported {
            let piece = Piece.elements([mark(state.lost - state.reported)])
            if policy.overflow == .dropOldest { pieces.insert(piece, at: 0) } else { pieces.append(piece) }
        }
        state.reported = state.lost
        return pieces
    }

    /// Takes back what was taken and not delivered, before all else, and wakes the consumer.
    func giveBack(_ pieces: [Piece]) {
        guard !pieces.isEmpty else { return }
        change { state in
            for case .elements(let elements) in pieces {
                state.count += elements.count
                state.delivered -= elements.count
                state.bytes += bytes(of: elements)
            }
            state.pieces.insert(contentsOf: pieces, at: 0)
        }?()
    }

    /// Counts elements as delivered that were not taken from the buffer.
    func countDelivered(_ count: Int) { state.withLock { $0.delivered += count } }

    private func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isReady = state.withLock { state in
                    if !state.pieces.isEmpty || state.end != nil || Task.isCancelled { return true }
                    state.waiters.append(continuation)
                    return false
                }
                if isReady { continuation.resume() }
            }
        } onCancel: {
            change { _ in }?()
        }
    }
}
