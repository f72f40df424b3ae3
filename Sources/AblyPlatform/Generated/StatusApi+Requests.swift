// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension StatusApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /channels/{channel_id}/presence`. See
        /// ``StatusApi/getPresenceOfChannel(channelId:version:clientId:connectionId:limit:format:)``.
        public static func getPresenceOfChannel(
            channelId: String,
            version: String? = nil,
            clientId: String? = nil,
            connectionId: String? = nil,
            limit: Int? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<[PresenceMessage]> {
            var target = RequestTarget("/channels/")
            try target.appendSegment(channelId, argument: "channelId")
            target.append("/presence")
            target.appendQuery("clientId", clientId)
            target.appendQuery("connectionId", connectionId)
            target.appendQuery("limit", limit)
            var request = ApiRequest<[PresenceMessage]>(Operations.getPresenceOfChannel, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }

        /// The request of `GET /channels/{channel_id}`. See
        /// ``StatusApi/getMetadataOfChannel(channelId:version:format:)``.
        public static func getMetadataOfChannel(
            channelId: String,
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<ChannelDetails> {
            var target = RequestTarget("/channels/")
            try target.appendSegment(channelId, argument: "channelId")
            var request = ApiRequest<ChannelDetails>(Operations.getMetadataOfChannel, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }

        /// The request of `GET /channels`. See ``StatusApi/getMetadataOfAllChannels(version:limit:prefix:by:format:)``.
        public static func getMetadataOfAllChannels(
            version: String? = nil,
            limit: Int? = nil,
            prefix: String? = nil,
            by: ChannelListing? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<[ChannelListItem]> {
            var target = RequestTarget("/channels")
            target.appendQuery("limit", limit)
            target.appendQuery("prefix", prefix)
            target.appendQuery("by", by)
            var request = ApiRequest<[ChannelListItem]>(
                Operations.getMetadataOfAllChannels,
                target: target,
                decoder: .wire
            )
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }
    }
}
