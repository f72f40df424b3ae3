// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 7fe57ec81b0ee1a3402b1e2bda1ee53bf3f4827b13bd203acf67b2a577932841

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
