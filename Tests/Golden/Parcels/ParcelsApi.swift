// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

/// Parcels and what is known of them.
public struct ParcelsApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension ParcelsApi {
    /// Lists parcels.
    ///
    /// The newest first. A filter that is left out leaves nothing out.
    ///
    /// * states are joined by commas
    /// * tags stand each for itself
    ///
    /// `GET /parcels`
    ///
    /// - Parameters:
    ///   - xTraceId: An id that the service's log carries.
    ///   - states: The states to show.
    ///   - tag: The query parameter `tag`.
    ///   - sizes: The query parameter `sizes`.
    ///   - words: The query parameter `words`.
    ///   - filter: What the parcels must have.
    ///   - area: A rectangle; each side is a parameter of its own.
    ///   - sort: The query parameter `sort`.
    ///   - query: The query parameter `query`.
    ///   - path: The query parameter `path`.
    ///   - since: The query parameter `since`.
    ///   - on: The query parameter `on`.
    ///   - limit: How many at most. The service's default is `20`.
    ///   - direction: The query parameter `direction`. The service's default is `backwards`.
    /// - Returns: Parcels.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response. The body is of type
    ///   ``Problem``: `error.decode(as: Problem.self)`.
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
    ) async throws(ApiError) -> [Parcel] {
        let request = try ParcelsApi.Request.listParcels(
            xTraceId: xTraceId, states: states, tag: tag, sizes: sizes, words: words, filter: filter, area: area,
            sort: sort, query: query, path: path, since: since, on: on, limit: limit, direction: direction)
        return try await client.send(request).body
    }

    /// `POST /parcels`
    ///
    /// - Parameters:
    ///   - state: The body's `state`.
    ///   - weight: Kilograms.
    ///   - note: The body's `note`.
    ///   - xTraceId: An id that the service's log carries.
    /// - Returns: The parcel.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response. With status 422 the
    ///   body is of type ``Problem``: `error.decode(as: Problem.self)`.
    @discardableResult
    public func sendParcel(
        state: State,
        weight: Double,
        note: String? = nil,
        xTraceId: String? = nil
    ) async throws(ApiError) -> Parcel {
        let body = Parcel(state: state, weight: weight, note: note)
        return try await sendParcel(body: body, xTraceId: xTraceId)
    }

    /// `POST /parcels`
    ///
    /// - Parameters:
    ///   - body: The body of the request.
    ///   - xTraceId: An id that the service's log carries.
    /// - Returns: The parcel.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response. With status 422 the
    ///   body is of type ``Problem``: `error.decode(as: Problem.self)`.
    @discardableResult
    public func sendParcel(body: Parcel, xTraceId: String? = nil) async throws(ApiError) -> Parcel {
        try await client.send(ParcelsApi.Request.sendParcel(body: body, xTraceId: xTraceId)).body
    }

    /// `GET /parcels/{parcel_id}`
    ///
    /// - Parameters:
    ///   - id: The parcel's id, whatever characters it has.
    ///   - session: The cookie `session`.
    ///   - ifNoneMatch: The header `If-None-Match`.
    ///   - xOptions: The header `X-Options`.
    ///   - seen: The cookie `seen`.
    /// - Returns: The parcel.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response. With status 404 the
    ///   body is of type ``Problem``: `error.decode(as: Problem.self)`.
    public func getParcel(
        id: String,
        session: String,
        ifNoneMatch: [String]? = nil,
        xOptions: [String: String]? = nil,
        seen: [Int]? = nil
    ) async throws(ApiError) -> Parcel {
        let request = try ParcelsApi.Request.getParcel(
            id: id, session: session, ifNoneMatch: ifNoneMatch, xOptions: xOptions, seen: seen)
        return try await client.send(request).body
    }
}
