// Generated from openapi.yaml by `make generate`. Do not edit.
// SHA-256 e749cc0dd0ee35148d604f7b7790b0da4b1c3ae8278584bd9b2bf5ed55885749

@_spi(Generated) public import AblyPlatform

extension WorksApi {
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

extension WorksApi.Blocking {
    /// Blocks the calling thread. See ``WorksApi/listWorks(limit:kind:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func listWorks(limit: Int? = nil, kind: Kind? = nil) throws(ApiError) -> [Work] {
        try client.blocking.send(WorksApi.Request.listWorks(limit: limit, kind: kind)).body
    }

    /// Blocks the calling thread. See ``WorksApi/getWork(id:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getWork(id: String) throws(ApiError) -> Work {
        try client.blocking.send(WorksApi.Request.getWork(id: id)).body
    }

    /// Blocks the calling thread. See ``WorksApi/putWork(id:kind:makers:parts:place:room:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func putWork(
        id: String,
        kind: Kind? = nil,
        makers: [Maker]? = nil,
        parts: [Work]? = nil,
        place: Room2? = nil,
        room: Room? = nil
    ) throws(ApiError) {
        let body = Work(id: id, kind: kind, makers: makers, parts: parts, place: place, room: room)
        try putWork(id: id, body: body)
    }

    /// Blocks the calling thread. See ``WorksApi/putWork(id:body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func putWork(id: String, body: Work) throws(ApiError) {
        _ = try client.blocking.send(WorksApi.Request.putWork(id: id, body: body))
    }
}

extension WorksApi.Blocking.Raw {
    /// Returns the whole response; blocks the calling thread. See ``WorksApi/listWorks(limit:kind:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func listWorks(limit: Int? = nil, kind: Kind? = nil) throws(ApiError) -> ApiResponse<[Work]> {
        try client.blocking.send(WorksApi.Request.listWorks(limit: limit, kind: kind))
    }

    /// Returns the whole response; blocks the calling thread. See ``WorksApi/getWork(id:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getWork(id: String) throws(ApiError) -> ApiResponse<Work> {
        try client.blocking.send(WorksApi.Request.getWork(id: id))
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``WorksApi/putWork(id:kind:makers:parts:place:room:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func putWork(
        id: String,
        kind: Kind? = nil,
        makers: [Maker]? = nil,
        parts: [Work]? = nil,
        place: Room2? = nil,
        room: Room? = nil
    ) throws(ApiError) -> ApiResponse<Void> {
        let body = Work(id: id, kind: kind, makers: makers, parts: parts, place: place, room: room)
        return try putWork(id: id, body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``WorksApi/putWork(id:body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func putWork(id: String, body: Work) throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(WorksApi.Request.putWork(id: id, body: body))
    }
}
