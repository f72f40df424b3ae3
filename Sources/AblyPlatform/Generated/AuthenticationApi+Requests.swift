// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 7fe57ec81b0ee1a3402b1e2bda1ee53bf3f4827b13bd203acf67b2a577932841

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
