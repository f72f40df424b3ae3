import Synchronization

/// One asynchronous call, from its submission to the event loop until its task is resumed.
//
// @unchecked: until the call is submitted its task alone has it; from then on everything is touched under the event
// loop's lock only, but for the request, which does not change. exclusivity(unchecked): see CurlMulti.
final class CurlCall: @unchecked Sendable {
    enum Phase {
        /// Not seen by the loop yet.
        case new
        /// Cancelled before the loop saw it.
        case cancelledEarly
        /// Every place in flight is taken.
        case waiting
        case running(CurlHandle)
        case ended
    }

    typealias Outcome = Result<TransportResponse, TransportError>

    let request: TransportRequest
    private let start: MonotonicTime
    /// When the time for the whole exchange is over, for a call that waits for its turn; nil for no limit.
    @exclusivity(unchecked) private(set) var deadline: MonotonicTime?
    /// Resumes its task; nil before the task waits, and once the call has ended.
    @exclusivity(unchecked) var continuation: UnsafeContinuation<Outcome, Never>?
    @exclusivity(unchecked) var phase = Phase.new
    /// Whether its task was resumed.
    let isResumed = Atomic(false)

    init(_ request: TransportRequest) {
        self.request = request
        start = .now
    }

    /// Makes it a call that waits for its turn: that time counts as its own.
    func beginWaiting() {
        phase = .waiting
        deadline = request.timeout.map { start.advanced(byMilliseconds: $0.transportMilliseconds) }
    }

    /// The time that the exchange may still take; nil for no limit.
    ///
    /// - Throws: ``TransportError`` when there is none left.
    func timeLeft() throws(TransportError) -> Duration? {
        guard let deadline else { return request.timeout }
        return try deadline.timeLeft()
    }

    /// Ends the call, once: the second time does nothing.
    ///
    /// - Returns: What resumes its task; nil the second time.
    func end(_ outcome: Outcome) -> EndedCall? {
        guard let continuation else { return nil }
        self.continuation = nil
        phase = .ended
        return EndedCall(call: self, continuation: continuation, outcome: outcome)
    }
}

/// A call whose task is to be resumed, outside the event loop's lock.
struct EndedCall: Sendable {
    let call: CurlCall
    let continuation: UnsafeContinuation<CurlCall.Outcome, Never>
    let outcome: CurlCall.Outcome

    func resume() {
        call.isResumed.store(true, ordering: .releasing)
        continuation.resume(returning: outcome)
    }
}
