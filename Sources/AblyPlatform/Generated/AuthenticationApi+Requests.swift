// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension AuthenticationApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `POST /keys/{keyName}/requestToken`. See
        /// ``AuthenticationApi/requestAccessToken(keyName:body:version:format:)``.
        public static func requestAccessToken(
            keyName: String,
            body: TokenRequest,
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<TokenDetails> {
            var target = RequestTarget("/keys/")
            try target.appendSegment(keyName, argument: "keyName")
            target.append("/requestToken")
            var request = ApiRequest<TokenDetails>(Operations.requestAccessToken, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /keys/{keyName}/revokeTokens`. See
        /// ``AuthenticationApi/revokeTokens(keyName:body:version:format:)``.
        public static func revokeTokens(
            keyName: String,
            body: TokenRevocationRequest,
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<TokenRevocationResult> {
            var target = RequestTarget("/keys/")
            try target.appendSegment(keyName, argument: "keyName")
            target.append("/revokeTokens")
            var request = ApiRequest<TokenRevocationResult>(Operations.revokeTokens, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            request.content = .wire(body)
            return request
        }
    }
}
