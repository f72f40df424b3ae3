// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

extension CloseApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `POST /bodies`. See ``CloseApi/close(body:)``.
        public static func close(body: RequestModel) throws(ApiError) -> ApiRequest<CloseResponse> {
            let target = RequestTarget("/bodies")
            var request = ApiRequest<CloseResponse>(Operations.close, target: target, decoder: CloseResponse.decoder)
            request.content = .wire(body)
            return request
        }
    }
}
