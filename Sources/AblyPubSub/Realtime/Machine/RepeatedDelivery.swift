/// Recognizes what the service delivers a second time.
///
/// A request to attach that is not answered in time is sent again. If the service was only slow, it answers both, and delivers
/// what followed the place that both have named after each answer.
struct RepeatedDelivery: Sendable {
    /// The most places that are remembered. What exceeds them is delivered a second time.
    private static let placeLimit = 10_000
    /// The most unanswered requests that are remembered.
    private static let requestLimit = 16

    /// The places that the requests of this connection have named that are not answered, oldest first.
    private var requests: [String?] = []
    /// The place after which the service began to deliver; nil if it did not resume.
    private var start: String?
    /// The places of the protocol messages that have followed, in their order.
    private var places: [String] = []
    /// How many of the places have followed the last answer too.
    private var position = 0
    /// Whether another answer for the same start may follow.
    private var isRemembering = false

    /// Whether what was received before is expected next.
    var isExpected: Bool { position < places.count }

    /// The service was asked to attach the channel.
    ///
    /// - Parameter serial: The place named.
    mutating func requested(after serial: String?) {
        if requests.count == Self.requestLimit { requests.removeFirst() }
        requests.append(serial)
    }

    /// The service has attached the channel.
    ///
    /// - Parameter serial: The place after which it delivers; nil unless it resumes.
    mutating func attached(after serial: String?) {
        let request = requests.isEmpty ? nil : requests.removeFirst()
        if serial == nil || serial != request || serial != start { places = [] }
        position = 0
        start = serial
        isRemembering = serial != nil && requests.contains(serial)
    }

    /// The service has detached the channel, which may be its answer to a request.
    mutating func detached() {
        if !requests.isEmpty { requests.removeFirst() }
    }

    /// A protocol message of the channel was received. The first one that was not received before ends the repetition, so that
    /// nothing is lost.
    ///
    /// - Parameter serial: Its place.
    /// - Returns: Whether it was received before.
    mutating func received(_ serial: String?) -> Bool {
        if isExpected {
            if serial == places[position] {
                position += 1
                return true
            }
            places.removeSubrange(position...)
        }
        if isRemembering, let serial, places.count < Self.placeLimit {
            places.append(serial)
            position += 1
        } else if !isRemembering, position > 0 {
            places = []
            position = 0
        }
        return false
    }
}
