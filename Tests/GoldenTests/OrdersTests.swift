import AblyPlatform
import GoldenOrders
import Testing

/// Idempotency keys and idempotent operations.
struct OrdersTests {
    private let transport = StubTransport(.empty())

    private var orders: Orders { Orders(configuration: .orders().over(transport)) }

    private func body(_ index: Int = 0) throws -> WireValue {
        try WireFormat.json.decode(WireValue.self, from: try #require(transport.requests[index].body))
    }

    @Test func `an item, an array and a container get idempotency keys, each with a base of its own`() async throws {
        try await orders.orders.placeOrders(dish: "soup")
        try await orders.orders.placeOrders(body: .orders([Order(dish: "soup"), Order(dish: "bread")]))
        try await orders.orders.orderForTables(body: [
            Table(number: 1, orders: [Order(dish: "soup")], extra: Order(dish: "water")),
            Table(number: 2, orders: [Order(id: "mine", dish: "soup")]),
        ])
        let one = try #require(try body()["id"]?.stringValue)
        #expect(one.hasSuffix(":0"))
        let several = try body(1)
        let first = try #require(several[0]?["id"]?.stringValue)
        #expect(several[1]?["id"]?.stringValue == first.dropLast() + "1")
        let tables = try body(2)
        let inner = try #require(tables[0]?["orders"]?[0]?["id"]?.stringValue)
        let extra = try #require(tables[0]?["extra"]?["id"]?.stringValue)
        #expect(tables[1]?["orders"]?[0]?["id"]?.stringValue == "mine")
        #expect(Set([one, first, inner, extra]).count == 4)
    }

    @Test func `a required idempotency key is filled in if it is empty`() async throws {
        try await orders.orders.leaveTip(key: "", cents: 50)
        try await orders.orders.leaveTip(key: "mine", cents: 50)
        let filled = try #require(transport.requests[0].text)
        #expect(filled.wholeMatch(of: /key=[A-Za-z0-9%]+%3A0&cents=50/) != nil)
        #expect(transport.requests[1].text == "key=mine&cents=50")
    }

    @Test func `a body without idempotency keys is sent unchanged`() async throws {
        try await orders.orders.placeOrders(body: .string("no onions"))
        #expect(transport.requests[0].text == "\"no onions\"")
        let quiet = Orders(configuration: .orders().over(transport)).with { $0.generatesIdempotencyKeys = false }
        try await quiet.orders.placeOrders(dish: "soup")
        #expect(transport.requests[1].text == #"{"dish":"soup"}"#)
    }

    @Test func `an operation is idempotent by its description, or else by its method`() {
        #expect(Operations.open.isIdempotent)
        #expect(!Operations.nextOrder.isIdempotent)
        #expect(!Operations.placeOrders.isIdempotent)
    }

    @Test func `the version is sent in the header that the document names`() async throws {
        try await orders.with { $0.version = "2" }.orders.open()
        try await orders.orders.open()
        #expect(transport.requests.map { $0.header("X-Version") } == ["2", "3"])
    }
}
