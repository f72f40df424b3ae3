// Generated from Forms.yaml by `make generate`. Do not edit.
// SHA-256 0abeeab1199169f0298e31e45aba53ada30bd49b10a8076407099f5f7e200979

@_spi(Generated) public import AblyPlatform

extension SearchApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension SearchApi.Raw {
    /// Returns the whole response. See ``SearchApi/search(terms:tags:range:filter:limit:)``.
    @discardableResult
    public func search(
        terms: [String],
        tags: [String]? = nil,
        range: SearchBodyRange? = nil,
        filter: SearchBodyFilter? = nil,
        limit: Int? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let body = SearchBody(terms: terms, tags: tags, range: range, filter: filter, limit: limit)
        return try await search(body: body)
    }

    /// Returns the whole response. See ``SearchApi/search(body:)``.
    @discardableResult
    public func search(body: SearchBody) async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(SearchApi.Request.search(body: body))
    }

    /// Returns the whole response. See ``SearchApi/findPlace(point:xOptions:xPlain:xWords:place:)``.
    public func findPlace(
        point: Point,
        xOptions: Point? = nil,
        xPlain: Point? = nil,
        xWords: String? = nil,
        place: Point? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let request = try SearchApi.Request.findPlace(
            point: point, xOptions: xOptions, xPlain: xPlain, xWords: xWords, place: place)
        return try await client.send(request)
    }
}
