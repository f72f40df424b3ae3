import Testing

@testable import AblyPubSub

@Suite struct RepeatedDeliveryTests {
    /// How many of so many protocol messages are recognized after the second answer.
    private func recognized(of count: Int, after delivery: inout RepeatedDelivery) -> Int {
        delivery.attached(after: "s-0")
        let first = (1...count).filter { delivery.received("s-\($0)") }
        delivery.attached(after: "s-0")
        let second = (1...count).filter { delivery.received("s-\($0)") }
        #expect(first.isEmpty)
        return second.count
    }

    @Test(arguments: [(9_999, 9_999), (10_000, 10_000), (10_500, 10_000)])
    func `ten thousand protocol messages are remembered, and what exceeds them is new`(count: Int, expected: Int) {
        var delivery = RepeatedDelivery()
        delivery.requested(after: "s-0")
        delivery.requested(after: "s-0")
        #expect(recognized(of: count, after: &delivery) == expected)
    }

    @Test func `of requests that are never answered, the latest are remembered`() {
        var delivery = RepeatedDelivery()
        for _ in 0..<1_000 { delivery.requested(after: "s") }
        for _ in 0..<14 { delivery.requested(after: "other") }
        delivery.requested(after: "s-0")
        delivery.requested(after: "s-0")
        // The answers to the others are of no use, since they name another place.
        for _ in 0..<14 { delivery.attached(after: nil) }
        #expect(recognized(of: 3, after: &delivery) == 3)
    }

    @Test func `nothing is remembered if one request was sent`() {
        var delivery = RepeatedDelivery()
        delivery.requested(after: "s-0")
        #expect(recognized(of: 3, after: &delivery) == 0)
    }
}
