// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 7fe57ec81b0ee1a3402b1e2bda1ee53bf3f4827b13bd203acf67b2a577932841

extension PublishingApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `POST /channels/{channel_id}/messages`. See
        /// ``PublishingApi/publishMessagesToChannel(channelId:body:version:format:)``.
        public static func publishMessagesToChannel(
            channelId: String,
            body: MessagesToPublish,
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<PublishResult> {
            var target = RequestTarget("/channels/")
            try target.appendSegment(channelId, argument: "channelId")
            target.append("/messages")
            var request = ApiRequest<PublishResult>(Operations.publishMessagesToChannel, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            request.content = .wire(body)
            return request
        }
    }
}
