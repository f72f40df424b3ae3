// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

extension ParcelsApi {
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

extension ParcelsApi.Blocking {
    /// Lists parcels. Blocks the calling thread. See
    /// ``ParcelsApi/listParcels(xTraceId:states:tag:sizes:words:filter:area:sort:query:path:since:on:limit:direction:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func listParcels(
        xTraceId: String? = nil,
        states: [State]? = nil,
        tag: [String]? = nil,
        sizes: [Int]? = nil,
        words: [String]? = nil,
        filter: Filter? = nil,
        area: ListParcelsArea? = nil,
        sort: ListParcelsSort? = nil,
        query: Filter? = nil,
        path: String? = nil,
        since: DateTime? = nil,
        on: CalendarDate? = nil,
        limit: Int32? = nil,
        direction: Direction? = nil
    ) throws(ApiError) -> [Parcel] {
        let request = try ParcelsApi.Request.listParcels(
            xTraceId: xTraceId, states: states, tag: tag, sizes: sizes, words: words, filter: filter, area: area,
            sort: sort, query: query, path: path, since: since, on: on, limit: limit, direction: direction)
        return try client.blocking.send(request).body
    }

    /// Blocks the calling thread. See ``ParcelsApi/sendParcel(state:weight:note:xTraceId:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func sendParcel(
        state: State,
        weight: Double,
        note: String? = nil,
        xTraceId: String? = nil
    ) throws(ApiError) -> Parcel {
        let body = Parcel(state: state, weight: weight, note: note)
        return try sendParcel(body: body, xTraceId: xTraceId)
    }

    /// Blocks the calling thread. See ``ParcelsApi/sendParcel(body:xTraceId:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func sendParcel(body: Parcel, xTraceId: String? = nil) throws(ApiError) -> Parcel {
        try client.blocking.send(ParcelsApi.Request.sendParcel(body: body, xTraceId: xTraceId)).body
    }

    /// Blocks the calling thread. See ``ParcelsApi/getParcel(id:session:ifNoneMatch:xOptions:seen:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getParcel(
        id: String,
        session: String,
        ifNoneMatch: [String]? = nil,
        xOptions: [String: String]? = nil,
        seen: [Int]? = nil
    ) throws(ApiError) -> Parcel {
        let request = try ParcelsApi.Request.getParcel(
            id: id, session: session, ifNoneMatch: ifNoneMatch, xOptions: xOptions, seen: seen)
        return try client.blocking.send(request).body
    }
}

extension ParcelsApi.Blocking.Raw {
    /// Lists parcels. Returns the whole response; blocks the calling thread. See
    /// ``ParcelsApi/listParcels(xTraceId:states:tag:sizes:words:filter:area:sort:query:path:since:on:limit:direction:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func listParcels(
        xTraceId: String? = nil,
        states: [State]? = nil,
        tag: [String]? = nil,
        sizes: [Int]? = nil,
        words: [String]? = nil,
        filter: Filter? = nil,
        area: ListParcelsArea? = nil,
        sort: ListParcelsSort? = nil,
        query: Filter? = nil,
        path: String? = nil,
        since: DateTime? = nil,
        on: CalendarDate? = nil,
        limit: Int32? = nil,
        direction: Direction? = nil
    ) throws(ApiError) -> ApiResponse<[Parcel]> {
        let request = try ParcelsApi.Request.listParcels(
            xTraceId: xTraceId, states: states, tag: tag, sizes: sizes, words: words, filter: filter, area: area,
            sort: sort, query: query, path: path, since: since, on: on, limit: limit, direction: direction)
        return try client.blocking.send(request)
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``ParcelsApi/sendParcel(state:weight:note:xTraceId:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func sendParcel(
        state: State,
        weight: Double,
        note: String? = nil,
        xTraceId: String? = nil
    ) throws(ApiError) -> ApiResponse<Parcel> {
        let body = Parcel(state: state, weight: weight, note: note)
        return try sendParcel(body: body, xTraceId: xTraceId)
    }

    /// Returns the whole response; blocks the calling thread. See ``ParcelsApi/sendParcel(body:xTraceId:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func sendParcel(body: Parcel, xTraceId: String? = nil) throws(ApiError) -> ApiResponse<Parcel> {
        try client.blocking.send(ParcelsApi.Request.sendParcel(body: body, xTraceId: xTraceId))
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``ParcelsApi/getParcel(id:session:ifNoneMatch:xOptions:seen:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getParcel(
        id: String,
        session: String,
        ifNoneMatch: [String]? = nil,
        xOptions: [String: String]? = nil,
        seen: [Int]? = nil
    ) throws(ApiError) -> ApiResponse<Parcel> {
        let request = try ParcelsApi.Request.getParcel(
            id: id, session: session, ifNoneMatch: ifNoneMatch, xOptions: xOptions, seen: seen)
        return try client.blocking.send(request)
    }
}
