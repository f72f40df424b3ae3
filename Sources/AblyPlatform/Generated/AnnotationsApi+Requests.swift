// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension AnnotationsApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /channels/{channel_id}/messages/{serial}/annotations`. See
        /// ``AnnotationsApi/getAnnotations(channelId:serial:version:limit:format:)``.
        public static func getAnnotations(
            channelId: String,
            serial: String,
            version: String? = nil,
            limit: Int? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<[Annotation]> {
            var target = RequestTarget("/channels/")
            try target.appendSegment(channelId, argument: "channelId")
            target.append("/messages/")
            try target.appendSegment(serial, argument: "serial")
            target.append("/annotations")
            target.appendQuery("limit", limit)
            var request = ApiRequest<[Annotation]>(Operations.getAnnotations, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }

        /// The request of `POST /channels/{channel_id}/messages/{serial}/annotations`. See
        /// ``AnnotationsApi/publishAnnotations(channelId:serial:body:version:format:)``.
        public static func publishAnnotations(
            channelId: String,
            serial: String,
            body: [Annotation],
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<Void> {
            var target = RequestTarget("/channels/")
            try target.appendSegment(channelId, argument: "channelId")
            target.append("/messages/")
            try target.appendSegment(serial, argument: "serial")
            target.append("/annotations")
            var request = ApiRequest<Void>(Operations.publishAnnotations, target: target, decoder: .empty)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            request.content = .wire(body)
            return request
        }
    }
}
