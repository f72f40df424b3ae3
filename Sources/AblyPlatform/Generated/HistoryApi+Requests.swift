// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension HistoryApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /channels/{channel_id}/messages`. See
        /// ``HistoryApi/getMessagesByChannel(channelId:version:start:limit:end:direction:fromSerial:format:)``.
        public static func getMessagesByChannel(
            channelId: String,
            version: String? = nil,
            start: Int64? = nil,
            limit: Int? = nil,
            end: Int64? = nil,
            direction: Direction? = nil,
            fromSerial: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<[Message]> {
            var target = RequestTarget("/channels/")
            try target.appendSegment(channelId, argument: "channelId")
            target.append("/messages")
            target.appendQuery("start", start)
            target.appendQuery("limit", limit)
            target.appendQuery("end", end)
            target.appendQuery("direction", direction)
            target.appendQuery("fromSerial", fromSerial)
            var request = ApiRequest<[Message]>(Operations.getMessagesByChannel, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }

        /// The request of `GET /channels/{channel_id}/presence/history`. See
        /// ``HistoryApi/getPresenceHistoryOfChannel(channelId:version:start:limit:end:direction:fromSerial:format:)``.
        public static func getPresenceHistoryOfChannel(
            channelId: String,
            version: String? = nil,
            start: Int64? = nil,
            limit: Int? = nil,
            end: Int64? = nil,
            direction: Direction? = nil,
            fromSerial: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<[PresenceMessage]> {
            var target = RequestTarget("/channels/")
            try target.appendSegment(channelId, argument: "channelId")
            target.append("/presence/history")
            target.appendQuery("start", start)
            target.appendQuery("limit", limit)
            target.appendQuery("end", end)
            target.appendQuery("direction", direction)
            target.appendQuery("fromSerial", fromSerial)
            var request = ApiRequest<[PresenceMessage]>(
                Operations.getPresenceHistoryOfChannel,
                target: target,
                decoder: .wire
            )
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }
    }
}
