/// The fallback host that responded last, as long as it is preferred to the first host (RSC15f).
struct HostMemory: Sendable {
    /// The host to try first whatever has responded; nil for none (RTN17e).
    var pinned: Int?
    private var remembered: (host: Int, until: ContinuousClock.Instant)?

    /// The host to try first.
    mutating func preferred(at now: ContinuousClock.Instant) -> Int {
        if let pinned { return pinned }
        guard let remembered else { return 0 }
        if now < remembered.until { return remembered.host }
        self.remembered = nil
        return 0
    }

    /// Records what a call revealed.
    ///
    /// - Parameters:
    ///   - news: What the call revealed about a host.
    ///   - now: The current time.
    ///   - retention: How long a host that responded is preferred.
    mutating func note(_ news: RequestPolicy.HostNews, at now: ContinuousClock.Instant, retention: Duration) {
        switch news {
        case .answered(let host): remembered = (host, now.advanced(by: retention))
        case .failed(let host): if remembered?.host == host { remembered = nil }
        }
    }
}
