// Generated from Orders.yaml by `make generate`. Do not edit.
// SHA-256 cf599e3e9a6b3ca2585fbe41d5fb79739ff48170edf453bd34f04d2059452f2d

@_spi(Generated) public import AblyPlatform

/// The operations of Orders under the tag Orders.
public struct OrdersApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension OrdersApi {
    /// Places one order, or several, or a note.
    ///
    /// `POST /orders`
    ///
    /// - Parameters:
    ///   - dish: The body's `dish`.
    ///   - id: The body's `id`.
    ///   - side: The body's `side`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func placeOrders(dish: String, id: String? = nil, side: Order? = nil) async throws(ApiError) {
        let body = Order(id: id, dish: dish, side: side)
        try await placeOrders(body: .order(body))
    }

    /// Places one order, or several, or a note.
    ///
    /// `POST /orders`
    ///
    /// - Parameter body: The body of the request.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func placeOrders(body: Placement) async throws(ApiError) {
        _ = try await client.send(OrdersApi.Request.placeOrders(body: body))
    }

    /// Another order each time, whatever the method says.
    ///
    /// `PUT /orders`
    ///
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func nextOrder() async throws(ApiError) {
        _ = try await client.send(OrdersApi.Request.nextOrder())
    }

    /// Places orders for several tables.
    ///
    /// `POST /tables`
    ///
    /// - Parameter body: The body of the request.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func orderForTables(body: [Table]) async throws(ApiError) {
        _ = try await client.send(OrdersApi.Request.orderForTables(body: body))
    }

    /// Leaves a tip, as a form.
    ///
    /// `POST /tips`
    ///
    /// - Parameters:
    ///   - key: The body's `key`.
    ///   - cents: The body's `cents`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func leaveTip(key: String, cents: Int) async throws(ApiError) {
        let body = Tip(key: key, cents: cents)
        try await leaveTip(body: body)
    }

    /// Leaves a tip, as a form.
    ///
    /// `POST /tips`
    ///
    /// - Parameter body: The body of the request.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func leaveTip(body: Tip) async throws(ApiError) {
        _ = try await client.send(OrdersApi.Request.leaveTip(body: body))
    }

    /// Opens, if it is not open yet.
    ///
    /// `POST /open`
    ///
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func open() async throws(ApiError) {
        _ = try await client.send(OrdersApi.Request.open())
    }
}
