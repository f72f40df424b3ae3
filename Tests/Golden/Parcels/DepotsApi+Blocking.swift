// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

extension DepotsApi {
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

extension DepotsApi.Blocking {
    /// Blocks the calling thread. See ``DepotsApi/getDepots(ids:area:point:name:direction:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getDepots(
        ids: [Int],
        area: [String],
        point: GetDepotsPoint,
        name: State,
        direction: Direction? = nil
    ) throws(ApiError) {
        let request = try DepotsApi.Request.getDepots(
            ids: ids, area: area, point: point, name: name, direction: direction)
        _ = try client.blocking.send(request)
    }

    /// Blocks the calling thread. See ``DepotsApi/setOpen(depot:open:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @available(*, deprecated)
    public func setOpen(depot: Int64, open: Bool) throws(ApiError) {
        _ = try client.blocking.send(DepotsApi.Request.setOpen(depot: depot, open: open))
    }
}

extension DepotsApi.Blocking.Raw {
    /// Returns the whole response; blocks the calling thread. See
    /// ``DepotsApi/getDepots(ids:area:point:name:direction:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getDepots(
        ids: [Int],
        area: [String],
        point: GetDepotsPoint,
        name: State,
        direction: Direction? = nil
    ) throws(ApiError) -> ApiResponse<Void> {
        let request = try DepotsApi.Request.getDepots(
            ids: ids, area: area, point: point, name: name, direction: direction)
        return try client.blocking.send(request)
    }

    /// Returns the whole response; blocks the calling thread. See ``DepotsApi/setOpen(depot:open:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @available(*, deprecated)
    @discardableResult
    public func setOpen(depot: Int64, open: Bool) throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(DepotsApi.Request.setOpen(depot: depot, open: open))
    }
}
