/// The FIFO queue of calls that wait because the maximum number of calls is in flight.
struct WaitingCalls {
    private var calls: [CurlCall] = []
    private var head = 0
    /// A lower bound of the calls' deadlines.
    private(set) var earliestDeadline = MonotonicTime.distantFuture

    var count: Int { calls.count - head }
    var isEmpty: Bool { count == 0 }

    mutating func append(_ call: CurlCall) {
        call.beginWaiting()
        calls.append(call)
        if let deadline = call.deadline { earliestDeadline = min(earliestDeadline, deadline) }
    }

    mutating func popFirst() -> CurlCall? {
        guard !isEmpty else { return nil }
        let call = calls[head]
        head += 1
        if isEmpty {
            calls.removeAll(keepingCapacity: head <= 1_024)
            head = 0
            earliestDeadline = .distantFuture
        } else if head >= 1_024, head * 2 >= calls.count {
            calls.removeFirst(head)
            head = 0
        }
        return call
    }

    mutating func remove(_ call: CurlCall) {
        guard let index = calls[head...].firstIndex(where: { $0 === call }) else { return }
        calls.remove(at: index)
        if isEmpty { earliestDeadline = .distantFuture }
    }

    /// Removes and returns the calls whose deadlines have passed.
    mutating func removeExpired(at now: MonotonicTime) -> [CurlCall] {
        let left = calls[head...].filter { $0.deadline.map { $0 > now } ?? true }
        let expired = calls[head...].filter { $0.deadline.map { $0 <= now } ?? false }
        calls = Array(left)
        head = 0
        earliestDeadline = left.compactMap(\.deadline).min() ?? .distantFuture
        return expired
    }
}
