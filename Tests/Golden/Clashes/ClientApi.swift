// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

public import AblyPlatform

/// The operations of Clashes under the tag client.
public struct ClientApi: Sendable {
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

extension ClientApi {
    /// `GET /all`
    ///
    /// - Returns: d
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func clientAll() async throws(ApiError) -> HistoryApiModel {
        let request = try ClientApi.Request.clientAll()
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /all`
    ///
    /// - Returns: d
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func clientAll() throws(ApiError) -> HistoryApiModel {
        let request = try ClientApi.Request.clientAll()
        return try client.send(request).body
    }
}

// MARK: - Raw calls

extension ClientApi.Raw {
    /// Answers with the whole reply.
    ///
    /// `GET /all`
    ///
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func clientAll() async throws(ApiError) -> ApiResponse<HistoryApiModel> {
        let request = try ClientApi.Request.clientAll()
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /all`
    ///
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func clientAll() throws(ApiError) -> ApiResponse<HistoryApiModel> {
        let request = try ClientApi.Request.clientAll()
        return try client.send(request)
    }
}

// MARK: - Requests

extension ClientApi.Request {
    /// The request of `GET /all`, for `ApiClient.send`.
    ///
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func clientAll() throws(ApiError) -> ApiRequest<HistoryApiModel> {
        let target = RequestTarget("/all")
        let request = ApiRequest<HistoryApiModel>(Operations.clientAll, target: target, decoder: .wire)
        return request
    }
}
