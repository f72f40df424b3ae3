// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

/// The operations of Clashes under the tag client.
public struct ClientApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension ClientApi {
    /// `GET /all`
    ///
    /// - Returns: d
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func clientAll() async throws(ApiError) -> HistoryApiModel {
        try await client.send(ClientApi.Request.clientAll()).body
    }
}
