// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension MessagesApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /channels/{channel_id}/messages/{serial}`. See
        /// ``MessagesApi/getMessage(channelId:serial:version:format:)``.
        public static func getMessage(
            channelId: String,
            serial: String,
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<Message> {
            var target = RequestTarget("/channels/")
            try target.appendSegment(channelId, argument: "channelId")
            target.append("/messages/")
            try target.appendSegment(serial, argument: "serial")
            var request = ApiRequest<Message>(Operations.getMessage, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }

        /// The request of `PATCH /channels/{channel_id}/messages/{serial}`. See
        /// ``MessagesApi/updateMessage(channelId:serial:body:version:format:)``.
        public static func updateMessage(
            channelId: String,
            serial: String,
            body: MessageUpdate,
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<UpdateResult> {
            var target = RequestTarget("/channels/")
            try target.appendSegment(channelId, argument: "channelId")
            target.append("/messages/")
            try target.appendSegment(serial, argument: "serial")
            var request = ApiRequest<UpdateResult>(Operations.updateMessage, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            request.content = .wire(body)
            return request
        }

        /// The request of `GET /channels/{channel_id}/messages/{serial}/versions`. See
        /// ``MessagesApi/getMessageVersions(channelId:serial:version:limit:format:)``.
        public static func getMessageVersions(
            channelId: String,
            serial: String,
            version: String? = nil,
            limit: Int? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<[Message]> {
            var target = RequestTarget("/channels/")
            try target.appendSegment(channelId, argument: "channelId")
            target.append("/messages/")
            try target.appendSegment(serial, argument: "serial")
            target.append("/versions")
            target.appendQuery("limit", limit)
            var request = ApiRequest<[Message]>(Operations.getMessageVersions, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }
    }
}
