// Generated from Forms.yaml by `make generate`. Do not edit.
// SHA-256 0abeeab1199169f0298e31e45aba53ada30bd49b10a8076407099f5f7e200979

@_spi(Generated) public import AblyPlatform

/// The operations of Forms under the tag Search.
public struct SearchApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension SearchApi {
    /// `POST /search`
    ///
    /// - Parameters:
    ///   - terms: The body's `terms`.
    ///   - tags: The body's `tags`.
    ///   - range: The body's `range`.
    ///   - filter: The body's `filter`.
    ///   - limit: The body's `limit`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func search(
        terms: [String],
        tags: [String]? = nil,
        range: SearchBodyRange? = nil,
        filter: SearchBodyFilter? = nil,
        limit: Int? = nil
    ) async throws(ApiError) {
        let body = SearchBody(terms: terms, tags: tags, range: range, filter: filter, limit: limit)
        try await search(body: body)
    }

    /// `POST /search`
    ///
    /// - Parameter body: The body of the request.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func search(body: SearchBody) async throws(ApiError) {
        _ = try await client.send(SearchApi.Request.search(body: body))
    }

    /// `GET /places/{point}`
    ///
    /// - Parameters:
    ///   - point: The path parameter `point`.
    ///   - xOptions: The header `X-Options`.
    ///   - xPlain: The header `X-Plain`.
    ///   - xWords: The header `X-Words`.
    ///   - place: The cookie `place`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func findPlace(
        point: Point,
        xOptions: Point? = nil,
        xPlain: Point? = nil,
        xWords: String? = nil,
        place: Point? = nil
    ) async throws(ApiError) {
        let request = try SearchApi.Request.findPlace(
            point: point, xOptions: xOptions, xPlain: xPlain, xWords: xWords, place: place)
        _ = try await client.send(request)
    }
}
