// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension BatchApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `POST /messages`. See ``BatchApi/publishMessagesToChannels(body:version:format:)``.
        public static func publishMessagesToChannels(
            body: BatchPublishRequest,
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<BatchPublishResponse> {
            let target = RequestTarget("/messages")
            var request = ApiRequest<BatchPublishResponse>(
                Operations.publishMessagesToChannels,
                target: target,
                decoder: .wire
            )
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            request.content = .wire(body)
            return request
        }

        /// The request of `GET /presence`. See ``BatchApi/getPresenceOfChannels(channels:version:format:)``.
        public static func getPresenceOfChannels(
            channels: [String],
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<BatchPresenceResult> {
            var target = RequestTarget("/presence")
            target.appendQuery("channels", channels, explode: false)
            var request = ApiRequest<BatchPresenceResult>(
                Operations.getPresenceOfChannels,
                target: target,
                decoder: .wire
            )
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }
    }
}
