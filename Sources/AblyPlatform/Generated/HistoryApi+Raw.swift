// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension HistoryApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension HistoryApi.Raw {
    /// Reads the message history of a channel. Returns the whole response. See
    /// ``HistoryApi/getMessagesByChannel(channelId:version:start:limit:end:direction:fromSerial:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getMessagesByChannel<Body>(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: ResponseFormat<[Message], Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try HistoryApi.Request.getMessagesByChannel(
            channelId: channelId, version: version, start: start, limit: limit, end: end, direction: direction,
            fromSerial: fromSerial, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Reads the presence history of a channel. Returns the whole response. See
    /// ``HistoryApi/getPresenceHistoryOfChannel(channelId:version:start:limit:end:direction:fromSerial:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getPresenceHistoryOfChannel<Body>(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: ResponseFormat<[PresenceMessage], Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try HistoryApi.Request.getPresenceHistoryOfChannel(
            channelId: channelId, version: version, start: start, limit: limit, end: end, direction: direction,
            fromSerial: fromSerial, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }
}
