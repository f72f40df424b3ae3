// Generated from Orders.yaml by `make generate`. Do not edit.
// SHA-256 cf599e3e9a6b3ca2585fbe41d5fb79739ff48170edf453bd34f04d2059452f2d

public import AblyPlatform

/// The operations of Orders under the tag Orders.
public struct OrdersApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }

    /// The same calls, answering with status, headers and round-trip time beside the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that answer with the whole reply.
    public struct Raw: Sendable {
        let client: ApiClient
    }

    /// The calls as values that `ApiClient.send` carries out.
    public enum Request {}
}

// MARK: - Plain calls

extension OrdersApi {
    /// Places one order, or several, or a note.
    ///
    /// `POST /orders`
    ///
    /// - Parameters:
    ///   - dish: The body's `dish`.
    ///   - id: The body's `id`.
    ///   - side: The body's `side`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func placeOrders(dish: String, id: String? = nil, side: Order? = nil) async throws(ApiError) {
        let request = try OrdersApi.Request.placeOrders(dish: dish, id: id, side: side)
        _ = try await client.send(request)
    }

    /// Places one order, or several, or a note.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /orders`
    ///
    /// - Parameters:
    ///   - dish: The body's `dish`.
    ///   - id: The body's `id`.
    ///   - side: The body's `side`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func placeOrders(dish: String, id: String? = nil, side: Order? = nil) throws(ApiError) {
        let request = try OrdersApi.Request.placeOrders(dish: dish, id: id, side: side)
        _ = try client.send(request)
    }

    /// Places one order, or several, or a note.
    ///
    /// `POST /orders`
    ///
    /// - Parameter body: What the request carries.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func placeOrders(body: Placement) async throws(ApiError) {
        let request = try OrdersApi.Request.placeOrders(body: body)
        _ = try await client.send(request)
    }

    /// Places one order, or several, or a note.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /orders`
    ///
    /// - Parameter body: What the request carries.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func placeOrders(body: Placement) throws(ApiError) {
        let request = try OrdersApi.Request.placeOrders(body: body)
        _ = try client.send(request)
    }

    /// Another order each time, whatever the method says.
    ///
    /// `PUT /orders`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func nextOrder() async throws(ApiError) {
        let request = try OrdersApi.Request.nextOrder()
        _ = try await client.send(request)
    }

    /// Another order each time, whatever the method says.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `PUT /orders`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func nextOrder() throws(ApiError) {
        let request = try OrdersApi.Request.nextOrder()
        _ = try client.send(request)
    }

    /// Places orders for several tables.
    ///
    /// `POST /tables`
    ///
    /// - Parameter body: What the request carries.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func orderForTables(body: [Table]) async throws(ApiError) {
        let request = try OrdersApi.Request.orderForTables(body: body)
        _ = try await client.send(request)
    }

    /// Places orders for several tables.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /tables`
    ///
    /// - Parameter body: What the request carries.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func orderForTables(body: [Table]) throws(ApiError) {
        let request = try OrdersApi.Request.orderForTables(body: body)
        _ = try client.send(request)
    }

    /// Leaves a tip, as a form.
    ///
    /// `POST /tips`
    ///
    /// - Parameters:
    ///   - key: The body's `key`.
    ///   - cents: The body's `cents`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func leaveTip(key: String, cents: Int) async throws(ApiError) {
        let request = try OrdersApi.Request.leaveTip(key: key, cents: cents)
        _ = try await client.send(request)
    }

    /// Leaves a tip, as a form.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /tips`
    ///
    /// - Parameters:
    ///   - key: The body's `key`.
    ///   - cents: The body's `cents`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func leaveTip(key: String, cents: Int) throws(ApiError) {
        let request = try OrdersApi.Request.leaveTip(key: key, cents: cents)
        _ = try client.send(request)
    }

    /// Leaves a tip, as a form.
    ///
    /// `POST /tips`
    ///
    /// - Parameter body: What the request carries.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func leaveTip(body: Tip) async throws(ApiError) {
        let request = try OrdersApi.Request.leaveTip(body: body)
        _ = try await client.send(request)
    }

    /// Leaves a tip, as a form.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /tips`
    ///
    /// - Parameter body: What the request carries.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func leaveTip(body: Tip) throws(ApiError) {
        let request = try OrdersApi.Request.leaveTip(body: body)
        _ = try client.send(request)
    }

    /// Opens, if it is not open yet.
    ///
    /// `POST /open`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func open() async throws(ApiError) {
        let request = try OrdersApi.Request.open()
        _ = try await client.send(request)
    }

    /// Opens, if it is not open yet.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /open`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func open() throws(ApiError) {
        let request = try OrdersApi.Request.open()
        _ = try client.send(request)
    }
}

// MARK: - Raw calls

extension OrdersApi.Raw {
    /// Places one order, or several, or a note.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /orders`
    ///
    /// - Parameters:
    ///   - dish: The body's `dish`.
    ///   - id: The body's `id`.
    ///   - side: The body's `side`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func placeOrders(
        dish: String,
        id: String? = nil,
        side: Order? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let request = try OrdersApi.Request.placeOrders(dish: dish, id: id, side: side)
        return try await client.send(request)
    }

    /// Places one order, or several, or a note.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /orders`
    ///
    /// - Parameters:
    ///   - dish: The body's `dish`.
    ///   - id: The body's `id`.
    ///   - side: The body's `side`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func placeOrders(dish: String, id: String? = nil, side: Order? = nil) throws(ApiError) -> ApiResponse<Void> {
        let request = try OrdersApi.Request.placeOrders(dish: dish, id: id, side: side)
        return try client.send(request)
    }

    /// Places one order, or several, or a note.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /orders`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func placeOrders(body: Placement) async throws(ApiError) -> ApiResponse<Void> {
        let request = try OrdersApi.Request.placeOrders(body: body)
        return try await client.send(request)
    }

    /// Places one order, or several, or a note.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /orders`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func placeOrders(body: Placement) throws(ApiError) -> ApiResponse<Void> {
        let request = try OrdersApi.Request.placeOrders(body: body)
        return try client.send(request)
    }

    /// Another order each time, whatever the method says.
    ///
    /// Answers with the whole reply.
    ///
    /// `PUT /orders`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func nextOrder() async throws(ApiError) -> ApiResponse<Void> {
        let request = try OrdersApi.Request.nextOrder()
        return try await client.send(request)
    }

    /// Another order each time, whatever the method says.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `PUT /orders`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func nextOrder() throws(ApiError) -> ApiResponse<Void> {
        let request = try OrdersApi.Request.nextOrder()
        return try client.send(request)
    }

    /// Places orders for several tables.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /tables`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func orderForTables(body: [Table]) async throws(ApiError) -> ApiResponse<Void> {
        let request = try OrdersApi.Request.orderForTables(body: body)
        return try await client.send(request)
    }

    /// Places orders for several tables.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /tables`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func orderForTables(body: [Table]) throws(ApiError) -> ApiResponse<Void> {
        let request = try OrdersApi.Request.orderForTables(body: body)
        return try client.send(request)
    }

    /// Leaves a tip, as a form.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /tips`
    ///
    /// - Parameters:
    ///   - key: The body's `key`.
    ///   - cents: The body's `cents`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func leaveTip(key: String, cents: Int) async throws(ApiError) -> ApiResponse<Void> {
        let request = try OrdersApi.Request.leaveTip(key: key, cents: cents)
        return try await client.send(request)
    }

    /// Leaves a tip, as a form.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /tips`
    ///
    /// - Parameters:
    ///   - key: The body's `key`.
    ///   - cents: The body's `cents`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func leaveTip(key: String, cents: Int) throws(ApiError) -> ApiResponse<Void> {
        let request = try OrdersApi.Request.leaveTip(key: key, cents: cents)
        return try client.send(request)
    }

    /// Leaves a tip, as a form.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /tips`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func leaveTip(body: Tip) async throws(ApiError) -> ApiResponse<Void> {
        let request = try OrdersApi.Request.leaveTip(body: body)
        return try await client.send(request)
    }

    /// Leaves a tip, as a form.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /tips`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func leaveTip(body: Tip) throws(ApiError) -> ApiResponse<Void> {
        let request = try OrdersApi.Request.leaveTip(body: body)
        return try client.send(request)
    }

    /// Opens, if it is not open yet.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /open`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func open() async throws(ApiError) -> ApiResponse<Void> {
        let request = try OrdersApi.Request.open()
        return try await client.send(request)
    }

    /// Opens, if it is not open yet.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /open`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func open() throws(ApiError) -> ApiResponse<Void> {
        let request = try OrdersApi.Request.open()
        return try client.send(request)
    }
}

// MARK: - Requests

extension OrdersApi.Request {
    /// The request of `POST /orders`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - dish: The body's `dish`.
    ///   - id: The body's `id`.
    ///   - side: The body's `side`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func placeOrders(
        dish: String,
        id: String? = nil,
        side: Order? = nil
    ) throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/orders")
        var request = ApiRequest<Void>(Operations.placeOrders, target: target, decoder: .empty)
        let body = Order(id: id, dish: dish, side: side)
        request.content = .wire(Placement.order(body))
        return request
    }

    /// The request of `POST /orders`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func placeOrders(body: Placement) throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/orders")
        var request = ApiRequest<Void>(Operations.placeOrders, target: target, decoder: .empty)
        request.content = .wire(body)
        return request
    }

    /// The request of `PUT /orders`, for `ApiClient.send`.
    ///
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func nextOrder() throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/orders")
        let request = ApiRequest<Void>(Operations.nextOrder, target: target, decoder: .empty)
        return request
    }

    /// The request of `POST /tables`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func orderForTables(body: [Table]) throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/tables")
        var request = ApiRequest<Void>(Operations.orderForTables, target: target, decoder: .empty)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /tips`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - key: The body's `key`.
    ///   - cents: The body's `cents`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func leaveTip(key: String, cents: Int) throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/tips")
        var request = ApiRequest<Void>(Operations.leaveTip, target: target, decoder: .empty)
        let body = Tip(key: key, cents: cents)
        request.content = .wireForm(body)
        return request
    }

    /// The request of `POST /tips`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func leaveTip(body: Tip) throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/tips")
        var request = ApiRequest<Void>(Operations.leaveTip, target: target, decoder: .empty)
        request.content = .wireForm(body)
        return request
    }

    /// The request of `POST /open`, for `ApiClient.send`.
    ///
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func open() throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/open")
        let request = ApiRequest<Void>(Operations.open, target: target, decoder: .empty)
        return request
    }
}
