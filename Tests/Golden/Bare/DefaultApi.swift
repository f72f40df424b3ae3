// Generated from Bare.yaml by `make generate`. Do not edit.
// SHA-256 4f8d670eaa37596c4e3fbcada968cc488007ccc070cfff80cfb93ebc7dd86188

public import AblyPlatform

/// The operations of bare under the tag default.
public struct DefaultApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }

    /// The same calls, answering with status, headers and round-trip time beside the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that answer with the whole reply.
    public struct Raw: Sendable {
        let client: ApiClient
    }

    /// The calls as values that `ApiClient.send` carries out.
    public enum Request {}
}

// MARK: - Plain calls

extension DefaultApi {
    /// `GET /`
    ///
    /// - Returns: Anything.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func get() async throws(ApiError) -> WireValue {
        let request = try DefaultApi.Request.get()
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /`
    ///
    /// - Returns: Anything.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func get() throws(ApiError) -> WireValue {
        let request = try DefaultApi.Request.get()
        return try client.send(request).body
    }

    /// `GET /things/{thing-id}/parts`
    ///
    /// - Parameter thingId: The path parameter `thing-id`.
    /// - Returns: Parts.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getThingsByThingIdParts(
        thingId: String
    ) async throws(ApiError) -> [GetThingsByThingIdPartsResponseItem] {
        let request = try DefaultApi.Request.getThingsByThingIdParts(thingId: thingId)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /things/{thing-id}/parts`
    ///
    /// - Parameter thingId: The path parameter `thing-id`.
    /// - Returns: Parts.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getThingsByThingIdParts(thingId: String) throws(ApiError) -> [GetThingsByThingIdPartsResponseItem] {
        let request = try DefaultApi.Request.getThingsByThingIdParts(thingId: thingId)
        return try client.send(request).body
    }

    /// `POST /things/{thing-id}/parts`
    ///
    /// - Parameters:
    ///   - thingId: The path parameter `thing-id`.
    ///   - name: The body's `name`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func postThingsByThingIdParts(thingId: String, name: String) async throws(ApiError) {
        let request = try DefaultApi.Request.postThingsByThingIdParts(thingId: thingId, name: name)
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /things/{thing-id}/parts`
    ///
    /// - Parameters:
    ///   - thingId: The path parameter `thing-id`.
    ///   - name: The body's `name`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func postThingsByThingIdParts(thingId: String, name: String) throws(ApiError) {
        let request = try DefaultApi.Request.postThingsByThingIdParts(thingId: thingId, name: name)
        _ = try client.send(request)
    }

    /// `POST /things/{thing-id}/parts`
    ///
    /// - Parameters:
    ///   - thingId: The path parameter `thing-id`.
    ///   - body: What the request carries.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func postThingsByThingIdParts(thingId: String, body: PostThingsByThingIdPartsBody) async throws(ApiError) {
        let request = try DefaultApi.Request.postThingsByThingIdParts(thingId: thingId, body: body)
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /things/{thing-id}/parts`
    ///
    /// - Parameters:
    ///   - thingId: The path parameter `thing-id`.
    ///   - body: What the request carries.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func postThingsByThingIdParts(thingId: String, body: PostThingsByThingIdPartsBody) throws(ApiError) {
        let request = try DefaultApi.Request.postThingsByThingIdParts(thingId: thingId, body: body)
        _ = try client.send(request)
    }

    /// `GET /ping`
    ///
    /// - Returns: Pong.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func ping() async throws(ApiError) -> String {
        let request = try DefaultApi.Request.ping()
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /ping`
    ///
    /// - Returns: Pong.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func ping() throws(ApiError) -> String {
        let request = try DefaultApi.Request.ping()
        return try client.send(request).body
    }
}

// MARK: - Raw calls

extension DefaultApi.Raw {
    /// Answers with the whole reply.
    ///
    /// `GET /`
    ///
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func get() async throws(ApiError) -> ApiResponse<WireValue> {
        let request = try DefaultApi.Request.get()
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /`
    ///
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func get() throws(ApiError) -> ApiResponse<WireValue> {
        let request = try DefaultApi.Request.get()
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `GET /things/{thing-id}/parts`
    ///
    /// - Parameter thingId: The path parameter `thing-id`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getThingsByThingIdParts(
        thingId: String
    ) async throws(ApiError) -> ApiResponse<[GetThingsByThingIdPartsResponseItem]> {
        let request = try DefaultApi.Request.getThingsByThingIdParts(thingId: thingId)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /things/{thing-id}/parts`
    ///
    /// - Parameter thingId: The path parameter `thing-id`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getThingsByThingIdParts(
        thingId: String
    ) throws(ApiError) -> ApiResponse<[GetThingsByThingIdPartsResponseItem]> {
        let request = try DefaultApi.Request.getThingsByThingIdParts(thingId: thingId)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /things/{thing-id}/parts`
    ///
    /// - Parameters:
    ///   - thingId: The path parameter `thing-id`.
    ///   - name: The body's `name`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func postThingsByThingIdParts(thingId: String, name: String) async throws(ApiError) -> ApiResponse<Void> {
        let request = try DefaultApi.Request.postThingsByThingIdParts(thingId: thingId, name: name)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /things/{thing-id}/parts`
    ///
    /// - Parameters:
    ///   - thingId: The path parameter `thing-id`.
    ///   - name: The body's `name`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func postThingsByThingIdParts(thingId: String, name: String) throws(ApiError) -> ApiResponse<Void> {
        let request = try DefaultApi.Request.postThingsByThingIdParts(thingId: thingId, name: name)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /things/{thing-id}/parts`
    ///
    /// - Parameters:
    ///   - thingId: The path parameter `thing-id`.
    ///   - body: What the request carries.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func postThingsByThingIdParts(
        thingId: String,
        body: PostThingsByThingIdPartsBody
    ) async throws(ApiError) -> ApiResponse<Void> {
        let request = try DefaultApi.Request.postThingsByThingIdParts(thingId: thingId, body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /things/{thing-id}/parts`
    ///
    /// - Parameters:
    ///   - thingId: The path parameter `thing-id`.
    ///   - body: What the request carries.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func postThingsByThingIdParts(
        thingId: String,
        body: PostThingsByThingIdPartsBody
    ) throws(ApiError) -> ApiResponse<Void> {
        let request = try DefaultApi.Request.postThingsByThingIdParts(thingId: thingId, body: body)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `GET /ping`
    ///
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func ping() async throws(ApiError) -> ApiResponse<String> {
        let request = try DefaultApi.Request.ping()
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /ping`
    ///
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func ping() throws(ApiError) -> ApiResponse<String> {
        let request = try DefaultApi.Request.ping()
        return try client.send(request)
    }
}

// MARK: - Requests

extension DefaultApi.Request {
    /// The request of `GET /`, for `ApiClient.send`.
    ///
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func get() throws(ApiError) -> ApiRequest<WireValue> {
        let target = RequestTarget("/")
        let request = ApiRequest<WireValue>(Operations.get, target: target, decoder: .wire)
        return request
    }

    /// The request of `GET /things/{thing-id}/parts`, for `ApiClient.send`.
    ///
    /// - Parameter thingId: The path parameter `thing-id`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getThingsByThingIdParts(
        thingId: String
    ) throws(ApiError) -> ApiRequest<[GetThingsByThingIdPartsResponseItem]> {
        var target = RequestTarget("/things/")
        try target.appendSegment(thingId, argument: "thingId")
        target.append("/parts")
        let request = ApiRequest<[GetThingsByThingIdPartsResponseItem]>(
            Operations.getThingsByThingIdParts,
            target: target,
            decoder: .wire
        )
        return request
    }

    /// The request of `POST /things/{thing-id}/parts`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - thingId: The path parameter `thing-id`.
    ///   - name: The body's `name`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func postThingsByThingIdParts(thingId: String, name: String) throws(ApiError) -> ApiRequest<Void> {
        var target = RequestTarget("/things/")
        try target.appendSegment(thingId, argument: "thingId")
        target.append("/parts")
        var request = ApiRequest<Void>(Operations.postThingsByThingIdParts, target: target, decoder: .empty)
        let body = PostThingsByThingIdPartsBody(name: name)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /things/{thing-id}/parts`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - thingId: The path parameter `thing-id`.
    ///   - body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func postThingsByThingIdParts(
        thingId: String,
        body: PostThingsByThingIdPartsBody
    ) throws(ApiError) -> ApiRequest<Void> {
        var target = RequestTarget("/things/")
        try target.appendSegment(thingId, argument: "thingId")
        target.append("/parts")
        var request = ApiRequest<Void>(Operations.postThingsByThingIdParts, target: target, decoder: .empty)
        request.content = .wire(body)
        return request
    }

    /// The request of `GET /ping`, for `ApiClient.send`.
    ///
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func ping() throws(ApiError) -> ApiRequest<String> {
        let target = RequestTarget("/ping")
        let request = ApiRequest<String>(Operations.ping, target: target, decoder: .text)
        return request
    }
}
