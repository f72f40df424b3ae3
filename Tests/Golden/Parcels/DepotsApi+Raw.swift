// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

extension DepotsApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension DepotsApi.Raw {
    /// Returns the whole response. See ``DepotsApi/getDepots(ids:area:point:name:direction:)``.
    public func getDepots(
        ids: [Int],
        area: [String],
        point: GetDepotsPoint,
        name: State,
        direction: Direction? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let request = try DepotsApi.Request.getDepots(
            ids: ids, area: area, point: point, name: name, direction: direction)
        return try await client.send(request)
    }

    /// Returns the whole response. See ``DepotsApi/setOpen(depot:open:)``.
    @available(*, deprecated)
    @discardableResult
    public func setOpen(depot: Int64, open: Bool) async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(DepotsApi.Request.setOpen(depot: depot, open: open))
    }
}
