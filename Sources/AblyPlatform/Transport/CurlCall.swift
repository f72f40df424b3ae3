/// One asynchronous call, from its submission to the event loop until its task goes on.
//
// @unchecked: `continuation` is written before the call is submitted; from then on everything is touched under the
// event loop's lock only, but for the request, which does not change.
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
    /// When the time for the whole exchange is over.
    let deadline: MonotonicTime?
    var continuation: CheckedContinuation<Outcome, Never>?
    var phase = Phase.new

    init(_ request: TransportRequest) {
        self.request = request
        deadline = request.timeout.map { MonotonicTime.now.advanced(byMilliseconds: $0.transportMilliseconds) }
    }

    /// Ends the call, once: the second time gives nothing.
    func end(_ outcome: Outcome) -> EndedCall? {
        guard let continuation else { return nil }
        self.continuation = nil
        phase = .ended
        return EndedCall(continuation: continuation, outcome: outcome)
    }
}

/// A call whose task is to go on, outside the event loop's lock.
struct EndedCall: Sendable {
    let continuation: CheckedContinuation<CurlCall.Outcome, Never>
    let outcome: CurlCall.Outcome

    func resume() { continuation.resume(returning: outcome) }
}
