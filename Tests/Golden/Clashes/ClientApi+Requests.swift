// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

extension ClientApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /all`. See ``ClientApi/clientAll()``.
        public static func clientAll() throws(ApiError) -> ApiRequest<HistoryApiModel> {
            let target = RequestTarget("/all")
            let request = ApiRequest<HistoryApiModel>(Operations.clientAll, target: target, decoder: .wire)
            return request
        }
    }
}
