/// Recognizes what the service delivers a second time.
///
/// A request to attach that is not answered in time is sent again. If the service was only slow, it answers both, and delivers
/// what followed the place that both have named after each answer.
struct RepeatedDelivery: Sendable {
    /// The most places that are remembered. What exceeds them is delivered a second time.
    private static let limit = 10_000

    /// The places that the requests of this connection have named that are not answered, oldest first.
    private var requests: [String?] = []
    /// The place after which the service began to deliver.
    private var start: String?
    /// The places of the protocol messages since then, if another answer for the same place may follow.
    private var received: [String]?
    /// The places of what may come again, and how many of them have.
    private var expected: [String] = []
    private var position = 0

    /// The service was asked to attach the channel.
    ///
    /// - Parameter serial: The place named.
    mutating func requested(after serial: String?) { requests.append(serial) }

    /// The service has attached the channel.
    ///
    /// - Parameter serial: The place after which it delivers; nil unless it resumes.
    mutating func attached(after serial: String?) {
        let request = requests.isEmpty ? nil : requests.removeFirst()
        expected = serial != nil && serial == request && serial == start ? received ?? [] : []
        position = 0
        start = serial
        received = serial != nil && requests.contains(serial) ? [] : nil
    }

    /// Whether a protocol message of the channel was received before. The first one that was not ends the repetition, so
    /// that nothing is lost.
    ///
    /// - Parameter serial: Its place.
    mutating func contains(_ serial: String?) -> Bool {
        if let serial, received != nil { received?.append(serial) }
        if received?.count ?? 0 > Self.limit { received = nil }
        guard position < expected.count else { return false }
        if serial == expected[position] {
            position += 1
            return true
        }
        expected = []
        position = 0
        return false
    }
}
