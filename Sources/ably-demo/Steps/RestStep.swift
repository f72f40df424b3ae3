import AblyPubSub

/// The client for people who want Ably: channels, typed payloads, pages.
struct RestStep: Step {
    let title = "AblyRest: publish a value and read it back as its type"

    private struct Order: Codable, Equatable, Sendable {
        let id: Int
        let paid: Bool
    }

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        let rest = scene.rest()
        defer { rest.close() }
        let channel = rest.channels["\(scene.channel)-orders"]
        let orders = [Order(id: 7, paid: true), Order(id: 8, paid: false)]

        console.call(
            "try await rest.channels[\"\(channel.name)\"].publish(name: \"order\", encoding: Order(id: 7, paid: true))")
        for order in orders { try await channel.publish(name: "order", encoding: order) }

        console.call("try await channel.history(direction: .forwards).decoded(as: Order.self)")
        let read = try await scene.poll("the history of \(channel.name)") {
            let page = try await channel.history(direction: .forwards).decoded(as: Order.self)
            return page.items.count == orders.count ? page.items.map(\.payload) : nil
        }
        for order in read { console.result("order \(order.id), \(order.paid ? "paid" : "open")") }
        try expect(read == orders, "the orders did not come back as they were published")
        return "\(read.count) values published and read back as their type"
    }
}
