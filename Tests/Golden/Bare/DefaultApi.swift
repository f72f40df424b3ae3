// Generated from Bare.yaml by `make generate`. Do not edit.
// SHA-256 4f8d670eaa37596c4e3fbcada968cc488007ccc070cfff80cfb93ebc7dd86188

@_spi(Generated) public import AblyPlatform

/// The operations of bare under the tag default.
public struct DefaultApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension DefaultApi {
    /// `GET /`
    ///
    /// - Returns: Anything.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func get() async throws(ApiError) -> WireValue {
        try await client.send(DefaultApi.Request.get()).body
    }

    /// `GET /things/{thing-id}/parts`
    ///
    /// - Parameter thingId: The path parameter `thing-id`.
    /// - Returns: Parts.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getThingsByThingIdParts(
        thingId: String
    ) async throws(ApiError) -> [GetThingsByThingIdPartsResponseItem] {
        try await client.send(DefaultApi.Request.getThingsByThingIdParts(thingId: thingId)).body
    }

    /// `POST /things/{thing-id}/parts`
    ///
    /// - Parameters:
    ///   - thingId: The path parameter `thing-id`.
    ///   - name: The body's `name`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func postThingsByThingIdParts(thingId: String, name: String) async throws(ApiError) {
        let body = PostThingsByThingIdPartsBody(name: name)
        try await postThingsByThingIdParts(thingId: thingId, body: body)
    }

    /// `POST /things/{thing-id}/parts`
    ///
    /// - Parameters:
    ///   - thingId: The path parameter `thing-id`.
    ///   - body: The body of the request.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func postThingsByThingIdParts(thingId: String, body: PostThingsByThingIdPartsBody) async throws(ApiError) {
        _ = try await client.send(DefaultApi.Request.postThingsByThingIdParts(thingId: thingId, body: body))
    }

    /// `GET /ping`
    ///
    /// - Returns: Pong.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func ping() async throws(ApiError) -> String {
        try await client.send(DefaultApi.Request.ping()).body
    }
}
