// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

extension N2ndTagApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /types`. See ``N2ndTagApi/n2ndTagRaw()``.
        public static func n2ndTagRaw() throws(ApiError) -> ApiRequest<Types> {
            let target = RequestTarget("/types")
            let request = ApiRequest<Types>(Operations.n2ndTagRaw, target: target, decoder: .wire)
            return request
        }
    }
}
