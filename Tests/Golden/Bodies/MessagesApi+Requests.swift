// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

extension MessagesApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /channels/{channel}/messages`. See ``MessagesApi/getMessages(channel:limit:format:)``.
        public static func getMessages(
            channel: String,
            limit: Int? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<[Message]> {
            var target = RequestTarget("/channels/")
            try target.appendSegment(channel, argument: "channel")
            target.append("/messages")
            target.appendQuery("limit", limit)
            var request = ApiRequest<[Message]>(Operations.getMessages, target: target, decoder: .wire)
            request.setFormat(format, parameter: "format")
            return request
        }

        /// The request of `POST /channels/{channel}/messages`. See ``MessagesApi/publish(channel:body:format:)``.
        public static func publish(
            channel: String,
            body: Outgoing,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<PublishResponse> {
            var target = RequestTarget("/channels/")
            try target.appendSegment(channel, argument: "channel")
            target.append("/messages")
            var request = ApiRequest<PublishResponse>(Operations.publish, target: target, decoder: .wire)
            request.setFormat(format, parameter: "format")
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /batch`. See ``MessagesApi/batch(body:)``.
        public static func batch(body: [Message]) throws(ApiError) -> ApiRequest<Int> {
            let target = RequestTarget("/batch")
            var request = ApiRequest<Int>(Operations.batch, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }
    }
}
