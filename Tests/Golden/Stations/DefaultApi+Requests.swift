// Generated from Stations.yaml by `make generate`. Do not edit.
// SHA-256 6e8f5fa078e8441084eb2d40a82b829f5d06b99e5d361acc85010c75606916b8

@_spi(Generated) public import AblyPlatform

extension DefaultApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /stations`. See ``DefaultApi/listStations()``.
        public static func listStations() throws(ApiError) -> ApiRequest<[String]> {
            let target = RequestTarget("/stations")
            let request = ApiRequest<[String]>(Operations.listStations, target: target, decoder: .wire)
            return request
        }
    }
}
