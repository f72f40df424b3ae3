// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

/// The operations of Parcels under the tag Depots.
public struct DepotsApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension DepotsApi {
    /// `GET /depots/{ids}/{area}/{point}/~{name}`
    ///
    /// - Parameters:
    ///   - ids: The path parameter `ids`.
    ///   - area: The path parameter `area`.
    ///   - point: The path parameter `point`.
    ///   - name: The path parameter `name`.
    ///   - direction: The query parameter `direction`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getDepots(
        ids: [Int],
        area: [String],
        point: GetDepotsPoint,
        name: State,
        direction: Direction? = nil
    ) async throws(ApiError) {
        let request = try DepotsApi.Request.getDepots(
            ids: ids, area: area, point: point, name: name, direction: direction)
        _ = try await client.send(request)
    }

    /// `PUT /depots/{depot}/open`
    ///
    /// - Parameters:
    ///   - depot: The path parameter `depot`.
    ///   - open: The query parameter `open`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @available(*, deprecated)
    public func setOpen(depot: Int64, open: Bool) async throws(ApiError) {
        _ = try await client.send(DepotsApi.Request.setOpen(depot: depot, open: open))
    }
}
