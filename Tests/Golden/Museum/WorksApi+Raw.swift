// Generated from openapi.yaml by `make generate`. Do not edit.
// SHA-256 e749cc0dd0ee35148d604f7b7790b0da4b1c3ae8278584bd9b2bf5ed55885749

@_spi(Generated) public import AblyPlatform

extension WorksApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension WorksApi.Raw {
    /// Returns the whole response. See ``WorksApi/listWorks(limit:kind:)``.
    public func listWorks(limit: Int? = nil, kind: Kind? = nil) async throws(ApiError) -> ApiResponse<[Work]> {
        try await client.send(WorksApi.Request.listWorks(limit: limit, kind: kind))
    }

    /// Returns the whole response. See ``WorksApi/getWork(id:)``.
    public func getWork(id: String) async throws(ApiError) -> ApiResponse<Work> {
        try await client.send(WorksApi.Request.getWork(id: id))
    }

    /// Returns the whole response. See ``WorksApi/putWork(id:kind:makers:parts:place:room:)``.
    @discardableResult
    public func putWork(
        id: String,
        kind: Kind? = nil,
        makers: [Maker]? = nil,
        parts: [Work]? = nil,
        place: Room2? = nil,
        room: Room? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let body = Work(id: id, kind: kind, makers: makers, parts: parts, place: place, room: room)
        return try await putWork(id: id, body: body)
    }

    /// Returns the whole response. See ``WorksApi/putWork(id:body:)``.
    @discardableResult
    public func putWork(id: String, body: Work) async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(WorksApi.Request.putWork(id: id, body: body))
    }
}
