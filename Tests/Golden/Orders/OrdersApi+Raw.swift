// Generated from Orders.yaml by `make generate`. Do not edit.
// SHA-256 cf599e3e9a6b3ca2585fbe41d5fb79739ff48170edf453bd34f04d2059452f2d

@_spi(Generated) public import AblyPlatform

extension OrdersApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension OrdersApi.Raw {
    /// Places one order, or several, or a note. Returns the whole response. See
    /// ``OrdersApi/placeOrders(dish:id:side:)``.
    @discardableResult
    public func placeOrders(
        dish: String,
        id: String? = nil,
        side: Order? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let body = Order(id: id, dish: dish, side: side)
        return try await placeOrders(body: .order(body))
    }

    /// Places one order, or several, or a note. Returns the whole response. See ``OrdersApi/placeOrders(body:)``.
    @discardableResult
    public func placeOrders(body: Placement) async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(OrdersApi.Request.placeOrders(body: body))
    }

    /// Another order each time, whatever the method says. Returns the whole response. See ``OrdersApi/nextOrder()``.
    @discardableResult
    public func nextOrder() async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(OrdersApi.Request.nextOrder())
    }

    /// Places orders for several tables. Returns the whole response. See ``OrdersApi/orderForTables(body:)``.
    @discardableResult
    public func orderForTables(body: [Table]) async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(OrdersApi.Request.orderForTables(body: body))
    }

    /// Leaves a tip, as a form. Returns the whole response. See ``OrdersApi/leaveTip(key:cents:)``.
    @discardableResult
    public func leaveTip(key: String, cents: Int) async throws(ApiError) -> ApiResponse<Void> {
        let body = Tip(key: key, cents: cents)
        return try await leaveTip(body: body)
    }

    /// Leaves a tip, as a form. Returns the whole response. See ``OrdersApi/leaveTip(body:)``.
    @discardableResult
    public func leaveTip(body: Tip) async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(OrdersApi.Request.leaveTip(body: body))
    }

    /// Opens, if it is not open yet. Returns the whole response. See ``OrdersApi/open()``.
    @discardableResult
    public func open() async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(OrdersApi.Request.open())
    }
}
