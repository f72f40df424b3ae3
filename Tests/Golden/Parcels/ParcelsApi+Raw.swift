// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

extension ParcelsApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension ParcelsApi.Raw {
    /// Lists parcels. Returns the whole response. See
    /// ``ParcelsApi/listParcels(xTraceId:states:tag:sizes:words:filter:area:sort:query:path:since:on:limit:direction:)``.
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
    ) async throws(ApiError) -> ApiResponse<[Parcel]> {
        let request = try ParcelsApi.Request.listParcels(
            xTraceId: xTraceId, states: states, tag: tag, sizes: sizes, words: words, filter: filter, area: area,
            sort: sort, query: query, path: path, since: since, on: on, limit: limit, direction: direction)
        return try await client.send(request)
    }

    /// Returns the whole response. See ``ParcelsApi/sendParcel(state:weight:note:xTraceId:)``.
    @discardableResult
    public func sendParcel(
        state: State,
        weight: Double,
        note: String? = nil,
        xTraceId: String? = nil
    ) async throws(ApiError) -> ApiResponse<Parcel> {
        let body = Parcel(state: state, weight: weight, note: note)
        return try await sendParcel(body: body, xTraceId: xTraceId)
    }

    /// Returns the whole response. See ``ParcelsApi/sendParcel(body:xTraceId:)``.
    @discardableResult
    public func sendParcel(body: Parcel, xTraceId: String? = nil) async throws(ApiError) -> ApiResponse<Parcel> {
        try await client.send(ParcelsApi.Request.sendParcel(body: body, xTraceId: xTraceId))
    }

    /// Returns the whole response. See ``ParcelsApi/getParcel(id:session:ifNoneMatch:xOptions:seen:)``.
    public func getParcel(
        id: String,
        session: String,
        ifNoneMatch: [String]? = nil,
        xOptions: [String: String]? = nil,
        seen: [Int]? = nil
    ) async throws(ApiError) -> ApiResponse<Parcel> {
        let request = try ParcelsApi.Request.getParcel(
            id: id, session: session, ifNoneMatch: ifNoneMatch, xOptions: xOptions, seen: seen)
        return try await client.send(request)
    }
}
