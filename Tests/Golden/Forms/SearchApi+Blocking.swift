// Generated from Forms.yaml by `make generate`. Do not edit.
// SHA-256 0abeeab1199169f0298e31e45aba53ada30bd49b10a8076407099f5f7e200979

@_spi(Generated) public import AblyPlatform

extension SearchApi {
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

extension SearchApi.Blocking {
    /// Blocks the calling thread. See ``SearchApi/search(terms:tags:range:filter:limit:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func search(
        terms: [String],
        tags: [String]? = nil,
        range: SearchBodyRange? = nil,
        filter: SearchBodyFilter? = nil,
        limit: Int? = nil
    ) throws(ApiError) {
        let body = SearchBody(terms: terms, tags: tags, range: range, filter: filter, limit: limit)
        try search(body: body)
    }

    /// Blocks the calling thread. See ``SearchApi/search(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func search(body: SearchBody) throws(ApiError) {
        _ = try client.blocking.send(SearchApi.Request.search(body: body))
    }

    /// Blocks the calling thread. See ``SearchApi/findPlace(point:xOptions:xPlain:xWords:place:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func findPlace(
        point: Point,
        xOptions: Point? = nil,
        xPlain: Point? = nil,
        xWords: String? = nil,
        place: Point? = nil
    ) throws(ApiError) {
        let request = try SearchApi.Request.findPlace(
            point: point, xOptions: xOptions, xPlain: xPlain, xWords: xWords, place: place)
        _ = try client.blocking.send(request)
    }
}

extension SearchApi.Blocking.Raw {
    /// Returns the whole response; blocks the calling thread. See ``SearchApi/search(terms:tags:range:filter:limit:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func search(
        terms: [String],
        tags: [String]? = nil,
        range: SearchBodyRange? = nil,
        filter: SearchBodyFilter? = nil,
        limit: Int? = nil
    ) throws(ApiError) -> ApiResponse<Void> {
        let body = SearchBody(terms: terms, tags: tags, range: range, filter: filter, limit: limit)
        return try search(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``SearchApi/search(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func search(body: SearchBody) throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(SearchApi.Request.search(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``SearchApi/findPlace(point:xOptions:xPlain:xWords:place:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func findPlace(
        point: Point,
        xOptions: Point? = nil,
        xPlain: Point? = nil,
        xWords: String? = nil,
        place: Point? = nil
    ) throws(ApiError) -> ApiResponse<Void> {
        let request = try SearchApi.Request.findPlace(
            point: point, xOptions: xOptions, xPlain: xPlain, xWords: xWords, place: place)
        return try client.blocking.send(request)
    }
}
