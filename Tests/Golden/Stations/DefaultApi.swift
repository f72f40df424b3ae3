// Generated from Stations.yaml by `make generate`. Do not edit.
// SHA-256 6e8f5fa078e8441084eb2d40a82b829f5d06b99e5d361acc85010c75606916b8

@_spi(Generated) public import AblyPlatform

/// The operations of Stations under the tag default.
public struct DefaultApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension DefaultApi {
    /// `GET /stations`
    ///
    /// - Returns: Names.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func listStations() async throws(ApiError) -> [String] {
        try await client.send(DefaultApi.Request.listStations()).body
    }
}
