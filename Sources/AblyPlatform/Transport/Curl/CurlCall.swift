import Synchronization

/// One asynchronous call, from its submission to the event loop until its task is resumed.
//
// @unchecked: until submission only the call's task accesses it; afterwards everything except the immutable request is
// protected by the event loop's lock. exclusivity(unchecked): see CurlMulti.
final class CurlCall: @unchecked Sendable {
    enum Phase {
        /// Not yet seen by the event loop.
        case new
        /// Cancelled before the event loop saw it.
        case cancelledEarly
        /// Queued, since the maximum number of calls is in flight.
        case waiting
        case running(CurlHandle)
        case ended
    }

    typealias Outcome = Result<TransportResponse, TransportError>

    let request: TransportRequest
    private let start: MonotonicTime
    /// The deadline for the whole exchange, set when the call is queued; nil for no limit.
    @exclusivity(unchecked) private(set) var deadline: MonotonicTime?
    /// Resumes the call's task; nil before the task is suspended and after the call has ended.
    @exclusivity(unchecked) var continuation: UnsafeContinuation<Outcome, Never>?
    @exclusivity(unchecked) var phase = Phase.new
    /// Whether the call's task has been resumed.
    let isResumed = Atomic(false)

    init(_ request: TransportRequest) {
        self.request = request
        start = .now
    }

    /// Marks the call as queued. Time in the queue counts towards the call's timeout.
    func beginWaiting() {
        phase = .waiting
        deadline = request.timeout.map { start.advanced(byMilliseconds: $0.transportMilliseconds) }
    }

    /// The time left for the exchange; nil for no limit.
    ///
    /// - Throws: ``TransportError`` if the deadline has passed.
    func timeLeft() throws(TransportError) -> Duration? {
        guard let deadline else { return request.timeout }
        return try deadline.timeLeft()
    }

    /// Ends the call. Idempotent.
    ///
    /// - Returns: The ended call, which resumes its task; nil if it had already ended.
    func end(_ outcome: Outcome) -> EndedCall? {
        guard let continuation else { return nil }
        self.continuation = nil
        phase = .ended
        return EndedCall(call: self, continuation: continuation, outcome: outcome)
    }
}

/// An ended call, whose task must be resumed outside the event loop's lock.
struct EndedCall: Sendable {
    let call: CurlCall
    let continuation: UnsafeContinuation<CurlCall.Outcome, Never>
    let outcome: CurlCall.Outcome

    func resume() {
        call.isResumed.store(true, ordering: .releasing)
        continuation.resume(returning: outcome)
    }
}
