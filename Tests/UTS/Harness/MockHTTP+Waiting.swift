import AblyPubSub
import Testing

extension MockHTTP {
    /// The hosts that requests were sent to, in their order.
    var hosts: [String] { requests.map(\.host) }

    /// Waits until so many requests have been sent.
    func waitForRequests(_ count: Int) async throws {
        let deadline = ContinuousClock.now.advanced(by: .seconds(10))
        while requests.count < count {
            try #require(ContinuousClock.now < deadline, "there were only \(requests.count) requests")
            await Task.yield()
        }
    }
}
