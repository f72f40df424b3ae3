// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

extension TokensApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `POST /keys/{keyName}/requestToken`. See ``TokensApi/requestToken(keyName:body:ttl:)``.
        public static func requestToken(
            keyName: String,
            body: RequestTokenBody,
            ttl: Int? = nil
        ) throws(ApiError) -> ApiRequest<Token> {
            var target = RequestTarget("/keys/")
            try target.appendSegment(keyName, argument: "keyName")
            target.append("/requestToken")
            target.appendQuery("ttl", ttl)
            var request = ApiRequest<Token>(Operations.requestToken, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `PUT /tokens`. See ``TokensApi/replaceToken(body:)``.
        public static func replaceToken(body: Token?) throws(ApiError) -> ApiRequest<Token?> {
            let target = RequestTarget("/tokens")
            var request = ApiRequest<Token?>(Operations.replaceToken, target: target, decoder: .optional(.wire))
            if let body { request.content = .wire(body) }
            return request
        }

        /// The request of `POST /tokens`. See ``TokensApi/makeToken(body:)``.
        public static func makeToken(body: MakeTokenBody) throws(ApiError) -> ApiRequest<MakeTokenResponse> {
            let target = RequestTarget("/tokens")
            var request = ApiRequest<MakeTokenResponse>(
                Operations.makeToken,
                target: target,
                decoder: MakeTokenResponse.decoder
            )
            request.content = .wireForm(body)
            return request
        }

        /// The request of `PATCH /tokens`. See ``TokensApi/changeToken(body:)``.
        public static func changeToken(body: ChangeTokenBody?) throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/tokens")
            var request = ApiRequest<Void>(Operations.changeToken, target: target, decoder: .empty)
            if let body { request.content = .wire(body) }
            return request
        }
    }
}
