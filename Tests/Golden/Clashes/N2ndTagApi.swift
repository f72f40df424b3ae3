// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

public import AblyPlatform

/// The operations of Clashes under the tag 2nd tag.
public struct N2ndTagApi: Sendable {
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

extension N2ndTagApi {
    /// `GET /types`
    ///
    /// - Returns: d
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func n2ndTagRaw() async throws(ApiError) -> Types {
        let request = try N2ndTagApi.Request.n2ndTagRaw()
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /types`
    ///
    /// - Returns: d
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func n2ndTagRaw() throws(ApiError) -> Types {
        let request = try N2ndTagApi.Request.n2ndTagRaw()
        return try client.send(request).body
    }
}

// MARK: - Raw calls

extension N2ndTagApi.Raw {
    /// Answers with the whole reply.
    ///
    /// `GET /types`
    ///
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func n2ndTagRaw() async throws(ApiError) -> ApiResponse<Types> {
        let request = try N2ndTagApi.Request.n2ndTagRaw()
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /types`
    ///
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func n2ndTagRaw() throws(ApiError) -> ApiResponse<Types> {
        let request = try N2ndTagApi.Request.n2ndTagRaw()
        return try client.send(request)
    }
}

// MARK: - Requests

extension N2ndTagApi.Request {
    /// The request of `GET /types`, for `ApiClient.send`.
    ///
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func n2ndTagRaw() throws(ApiError) -> ApiRequest<Types> {
        let target = RequestTarget("/types")
        let request = ApiRequest<Types>(Operations.n2ndTagRaw, target: target, decoder: .wire)
        return request
    }
}
