// Generated from Orders.yaml by `make generate`. Do not edit.
// SHA-256 cf599e3e9a6b3ca2585fbe41d5fb79739ff48170edf453bd34f04d2059452f2d

@_spi(Generated) public import AblyPlatform

extension OrdersApi {
    /// The same calls for synchronous code, which block the calling thread.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// - Parameter client: The client that carries the calls.
        public init(client: ApiClient) { self.client = client }

        /// The same calls, returning the whole response.
        public var raw: Raw { Raw(client: client) }

        /// Calls that block the calling thread and return the whole response.
        public struct Raw: Sendable {
            let client: ApiClient
        }
    }
}

extension OrdersApi.Blocking {
    /// Places one order, or several, or a note. Blocks the calling thread. See
    /// ``OrdersApi/placeOrders(dish:id:side:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func placeOrders(dish: String, id: String? = nil, side: Order? = nil) throws(ApiError) {
        let body = Order(id: id, dish: dish, side: side)
        try placeOrders(body: .order(body))
    }

    /// Places one order, or several, or a note. Blocks the calling thread. See ``OrdersApi/placeOrders(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func placeOrders(body: Placement) throws(ApiError) {
        _ = try client.blocking.send(OrdersApi.Request.placeOrders(body: body))
    }

    /// Another order each time, whatever the method says. Blocks the calling thread. See ``OrdersApi/nextOrder()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func nextOrder() throws(ApiError) {
        _ = try client.blocking.send(OrdersApi.Request.nextOrder())
    }

    /// Places orders for several tables. Blocks the calling thread. See ``OrdersApi/orderForTables(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func orderForTables(body: [Table]) throws(ApiError) {
        _ = try client.blocking.send(OrdersApi.Request.orderForTables(body: body))
    }

    /// Leaves a tip, as a form. Blocks the calling thread. See ``OrdersApi/leaveTip(key:cents:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func leaveTip(key: String, cents: Int) throws(ApiError) {
        let body = Tip(key: key, cents: cents)
        try leaveTip(body: body)
    }

    /// Leaves a tip, as a form. Blocks the calling thread. See ``OrdersApi/leaveTip(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func leaveTip(body: Tip) throws(ApiError) {
        _ = try client.blocking.send(OrdersApi.Request.leaveTip(body: body))
    }

    /// Opens, if it is not open yet. Blocks the calling thread. See ``OrdersApi/open()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func open() throws(ApiError) {
        _ = try client.blocking.send(OrdersApi.Request.open())
    }
}

extension OrdersApi.Blocking.Raw {
    /// Places one order, or several, or a note. Returns the whole response; blocks the calling thread. See
    /// ``OrdersApi/placeOrders(dish:id:side:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func placeOrders(dish: String, id: String? = nil, side: Order? = nil) throws(ApiError) -> ApiResponse<Void> {
        let body = Order(id: id, dish: dish, side: side)
        return try placeOrders(body: .order(body))
    }

    /// Places one order, or several, or a note. Returns the whole response; blocks the calling thread. See
    /// ``OrdersApi/placeOrders(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func placeOrders(body: Placement) throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(OrdersApi.Request.placeOrders(body: body))
    }

    /// Another order each time, whatever the method says. Returns the whole response; blocks the calling thread. See
    /// ``OrdersApi/nextOrder()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func nextOrder() throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(OrdersApi.Request.nextOrder())
    }

    /// Places orders for several tables. Returns the whole response; blocks the calling thread. See
    /// ``OrdersApi/orderForTables(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func orderForTables(body: [Table]) throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(OrdersApi.Request.orderForTables(body: body))
    }

    /// Leaves a tip, as a form. Returns the whole response; blocks the calling thread. See
    /// ``OrdersApi/leaveTip(key:cents:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func leaveTip(key: String, cents: Int) throws(ApiError) -> ApiResponse<Void> {
        let body = Tip(key: key, cents: cents)
        return try leaveTip(body: body)
    }

    /// Leaves a tip, as a form. Returns the whole response; blocks the calling thread. See
    /// ``OrdersApi/leaveTip(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func leaveTip(body: Tip) throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(OrdersApi.Request.leaveTip(body: body))
    }

    /// Opens, if it is not open yet. Returns the whole response; blocks the calling thread. See ``OrdersApi/open()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func open() throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(OrdersApi.Request.open())
    }
}
