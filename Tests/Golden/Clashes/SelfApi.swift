// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

public import AblyPlatform

/// The operations of Clashes under the tag self.
public struct SelfApi: Sendable {
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

extension SelfApi {
    /// `POST /all`
    ///
    /// - Returns: d
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func selfAll() async throws(ApiError) -> History {
        let request = try SelfApi.Request.selfAll()
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /all`
    ///
    /// - Returns: d
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func selfAll() throws(ApiError) -> History {
        let request = try SelfApi.Request.selfAll()
        return try client.send(request).body
    }
}

// MARK: - Raw calls

extension SelfApi.Raw {
    /// Answers with the whole reply.
    ///
    /// `POST /all`
    ///
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func selfAll() async throws(ApiError) -> ApiResponse<History> {
        let request = try SelfApi.Request.selfAll()
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /all`
    ///
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func selfAll() throws(ApiError) -> ApiResponse<History> {
        let request = try SelfApi.Request.selfAll()
        return try client.send(request)
    }
}

// MARK: - Requests

extension SelfApi.Request {
    /// The request of `POST /all`, for `ApiClient.send`.
    ///
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func selfAll() throws(ApiError) -> ApiRequest<History> {
        let target = RequestTarget("/all")
        let request = ApiRequest<History>(Operations.selfAll, target: target, decoder: .wire)
        return request
    }
}
