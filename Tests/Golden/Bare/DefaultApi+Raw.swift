// Generated from Bare.yaml by `make generate`. Do not edit.
// SHA-256 4f8d670eaa37596c4e3fbcada968cc488007ccc070cfff80cfb93ebc7dd86188

@_spi(Generated) public import AblyPlatform

extension DefaultApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension DefaultApi.Raw {
    /// Returns the whole response. See ``DefaultApi/get()``.
    public func get() async throws(ApiError) -> ApiResponse<WireValue> {
        try await client.send(DefaultApi.Request.get())
    }

    /// Returns the whole response. See ``DefaultApi/getThingsByThingIdParts(thingId:)``.
    public func getThingsByThingIdParts(
        thingId: String
    ) async throws(ApiError) -> ApiResponse<[GetThingsByThingIdPartsResponseItem]> {
        try await client.send(DefaultApi.Request.getThingsByThingIdParts(thingId: thingId))
    }

    /// Returns the whole response. See ``DefaultApi/postThingsByThingIdParts(thingId:name:)``.
    @discardableResult
    public func postThingsByThingIdParts(thingId: String, name: String) async throws(ApiError) -> ApiResponse<Void> {
        let body = PostThingsByThingIdPartsBody(name: name)
        return try await postThingsByThingIdParts(thingId: thingId, body: body)
    }

    /// Returns the whole response. See ``DefaultApi/postThingsByThingIdParts(thingId:body:)``.
    @discardableResult
    public func postThingsByThingIdParts(
        thingId: String,
        body: PostThingsByThingIdPartsBody
    ) async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(DefaultApi.Request.postThingsByThingIdParts(thingId: thingId, body: body))
    }

    /// Returns the whole response. See ``DefaultApi/ping()``.
    public func ping() async throws(ApiError) -> ApiResponse<String> {
        try await client.send(DefaultApi.Request.ping())
    }
}
