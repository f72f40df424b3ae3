// Generated from Bare.yaml by `make generate`. Do not edit.
// SHA-256 4f8d670eaa37596c4e3fbcada968cc488007ccc070cfff80cfb93ebc7dd86188

@_spi(Generated) public import AblyPlatform

extension DefaultApi {
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

extension DefaultApi.Blocking {
    /// Blocks the calling thread. See ``DefaultApi/get()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func get() throws(ApiError) -> WireValue {
        try client.blocking.send(DefaultApi.Request.get()).body
    }

    /// Blocks the calling thread. See ``DefaultApi/getThingsByThingIdParts(thingId:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getThingsByThingIdParts(thingId: String) throws(ApiError) -> [GetThingsByThingIdPartsResponseItem] {
        try client.blocking.send(DefaultApi.Request.getThingsByThingIdParts(thingId: thingId)).body
    }

    /// Blocks the calling thread. See ``DefaultApi/postThingsByThingIdParts(thingId:name:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func postThingsByThingIdParts(thingId: String, name: String) throws(ApiError) {
        let body = PostThingsByThingIdPartsBody(name: name)
        try postThingsByThingIdParts(thingId: thingId, body: body)
    }

    /// Blocks the calling thread. See ``DefaultApi/postThingsByThingIdParts(thingId:body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func postThingsByThingIdParts(thingId: String, body: PostThingsByThingIdPartsBody) throws(ApiError) {
        _ = try client.blocking.send(DefaultApi.Request.postThingsByThingIdParts(thingId: thingId, body: body))
    }

    /// Blocks the calling thread. See ``DefaultApi/ping()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func ping() throws(ApiError) -> String {
        try client.blocking.send(DefaultApi.Request.ping()).body
    }
}

extension DefaultApi.Blocking.Raw {
    /// Returns the whole response; blocks the calling thread. See ``DefaultApi/get()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func get() throws(ApiError) -> ApiResponse<WireValue> {
        try client.blocking.send(DefaultApi.Request.get())
    }

    /// Returns the whole response; blocks the calling thread. See ``DefaultApi/getThingsByThingIdParts(thingId:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getThingsByThingIdParts(
        thingId: String
    ) throws(ApiError) -> ApiResponse<[GetThingsByThingIdPartsResponseItem]> {
        try client.blocking.send(DefaultApi.Request.getThingsByThingIdParts(thingId: thingId))
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``DefaultApi/postThingsByThingIdParts(thingId:name:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func postThingsByThingIdParts(thingId: String, name: String) throws(ApiError) -> ApiResponse<Void> {
        let body = PostThingsByThingIdPartsBody(name: name)
        return try postThingsByThingIdParts(thingId: thingId, body: body)
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``DefaultApi/postThingsByThingIdParts(thingId:body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func postThingsByThingIdParts(
        thingId: String,
        body: PostThingsByThingIdPartsBody
    ) throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(DefaultApi.Request.postThingsByThingIdParts(thingId: thingId, body: body))
    }

    /// Returns the whole response; blocks the calling thread. See ``DefaultApi/ping()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func ping() throws(ApiError) -> ApiResponse<String> {
        try client.blocking.send(DefaultApi.Request.ping())
    }
}
