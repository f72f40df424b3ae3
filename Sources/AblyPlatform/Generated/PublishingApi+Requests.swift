// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

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
