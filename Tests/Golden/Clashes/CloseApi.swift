// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

public import AblyPlatform

/// The operations of Clashes under the tag close.
public struct CloseApi: Sendable {
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

extension CloseApi {
    /// `POST /bodies`
    ///
    /// - Parameter id: The body's `id`.
    /// - Returns: d
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func close(id: String? = nil) async throws(ApiError) -> CloseResponse {
        let request = try CloseApi.Request.close(id: id)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /bodies`
    ///
    /// - Parameter id: The body's `id`.
    /// - Returns: d
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func close(id: String? = nil) throws(ApiError) -> CloseResponse {
        let request = try CloseApi.Request.close(id: id)
        return try client.send(request).body
    }

    /// `POST /bodies`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: d
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func close(body: RequestModel) async throws(ApiError) -> CloseResponse {
        let request = try CloseApi.Request.close(body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /bodies`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: d
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func close(body: RequestModel) throws(ApiError) -> CloseResponse {
        let request = try CloseApi.Request.close(body: body)
        return try client.send(request).body
    }
}

// MARK: - Raw calls

extension CloseApi.Raw {
    /// Answers with the whole reply.
    ///
    /// `POST /bodies`
    ///
    /// - Parameter id: The body's `id`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func close(id: String? = nil) async throws(ApiError) -> ApiResponse<CloseResponse> {
        let request = try CloseApi.Request.close(id: id)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /bodies`
    ///
    /// - Parameter id: The body's `id`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func close(id: String? = nil) throws(ApiError) -> ApiResponse<CloseResponse> {
        let request = try CloseApi.Request.close(id: id)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /bodies`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func close(body: RequestModel) async throws(ApiError) -> ApiResponse<CloseResponse> {
        let request = try CloseApi.Request.close(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /bodies`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func close(body: RequestModel) throws(ApiError) -> ApiResponse<CloseResponse> {
        let request = try CloseApi.Request.close(body: body)
        return try client.send(request)
    }
}

// MARK: - Requests

extension CloseApi.Request {
    /// The request of `POST /bodies`, for `ApiClient.send`.
    ///
    /// - Parameter id: The body's `id`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func close(id: String? = nil) throws(ApiError) -> ApiRequest<CloseResponse> {
        let target = RequestTarget("/bodies")
        var request = ApiRequest<CloseResponse>(Operations.close, target: target, decoder: .statuses)
        let body = RequestModel(id: id)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /bodies`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func close(body: RequestModel) throws(ApiError) -> ApiRequest<CloseResponse> {
        let target = RequestTarget("/bodies")
        var request = ApiRequest<CloseResponse>(Operations.close, target: target, decoder: .statuses)
        request.content = .wire(body)
        return request
    }
}
