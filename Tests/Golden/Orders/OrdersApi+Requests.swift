// Generated from Orders.yaml by `make generate`. Do not edit.
// SHA-256 cf599e3e9a6b3ca2585fbe41d5fb79739ff48170edf453bd34f04d2059452f2d

@_spi(Generated) public import AblyPlatform

extension OrdersApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `POST /orders`. See ``OrdersApi/placeOrders(body:)``.
        public static func placeOrders(body: Placement) throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/orders")
            var request = ApiRequest<Void>(Operations.placeOrders, target: target, decoder: .empty)
            request.content = .wire(body)
            return request
        }

        /// The request of `PUT /orders`. See ``OrdersApi/nextOrder()``.
        public static func nextOrder() throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/orders")
            let request = ApiRequest<Void>(Operations.nextOrder, target: target, decoder: .empty)
            return request
        }

        /// The request of `POST /tables`. See ``OrdersApi/orderForTables(body:)``.
        public static func orderForTables(body: [Table]) throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/tables")
            var request = ApiRequest<Void>(Operations.orderForTables, target: target, decoder: .empty)
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /tips`. See ``OrdersApi/leaveTip(body:)``.
        public static func leaveTip(body: Tip) throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/tips")
            var request = ApiRequest<Void>(Operations.leaveTip, target: target, decoder: .empty)
            request.content = .wireForm(body)
            return request
        }

        /// The request of `POST /open`. See ``OrdersApi/open()``.
        public static func open() throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/open")
            let request = ApiRequest<Void>(Operations.open, target: target, decoder: .empty)
            return request
        }
    }
}
