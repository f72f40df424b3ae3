// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

/// The operations of Clashes under the tag close.
public struct CloseApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension CloseApi {
    /// `POST /bodies`
    ///
    /// - Parameter id: The body's `id`.
    /// - Returns: d
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func close(id: String? = nil) async throws(ApiError) -> CloseResponse {
        let body = RequestModel(id: id)
        return try await close(body: body)
    }

    /// `POST /bodies`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: d
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func close(body: RequestModel) async throws(ApiError) -> CloseResponse {
        try await client.send(CloseApi.Request.close(body: body)).body
    }
}
