/// One asynchronous call, from its submission to the event loop until its task goes on.
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
        /// Over before its task began to wait.
        case ended(Outcome)
        /// Over, and its task was told.
        case told
    }

    typealias Outcome = Result<TransportResponse, TransportError>

    let request: TransportRequest
    private let start: MonotonicTime
    /// When the time for the whole exchange is over, for a call that waits for its turn; nil for no limit.
    @exclusivity(unchecked) private(set) var deadline: MonotonicTime?
    /// Lets its task go on; nil while that does not wait.
    @exclusivity(unchecked) var continuation: CheckedContinuation<Outcome, Never>?
    @exclusivity(unchecked) var phase = Phase.new

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

    /// The outcome of a call that is over and whose task was not told yet.
    var outcome: Outcome? {
        if case .ended(let outcome) = phase { outcome } else { nil }
    }

    /// Ends the call, once: the second time does nothing.
    ///
    /// - Returns: What lets its task go on; nil where it does not wait.
    func end(_ outcome: Outcome) -> EndedCall? {
        switch phase {
        case .ended, .told: return nil
        case .new, .cancelledEarly, .waiting, .running: break
        }
        guard let continuation else {
            phase = .ended(outcome)
            return nil
        }
        self.continuation = nil
        phase = .told
        return EndedCall(continuation: continuation, outcome: outcome)
    }

    /// Lets the task wait for the end of a call that was submitted.
    ///
    /// - Returns: What lets it go on at once, where the call is over already.
    func wait(with continuation: CheckedContinuation<Outcome, Never>) -> EndedCall? {
        guard let outcome else {
            self.continuation = continuation
            return nil
        }
        phase = .told
        return EndedCall(continuation: continuation, outcome: outcome)
    }
}

/// A call whose task is to go on, outside the event loop's lock.
struct EndedCall: Sendable {
    let continuation: CheckedContinuation<CurlCall.Outcome, Never>
    let outcome: CurlCall.Outcome

    func resume() { continuation.resume(returning: outcome) }
}
