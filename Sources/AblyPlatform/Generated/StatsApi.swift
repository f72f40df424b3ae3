// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Usage of an application, and the service's clock.
public struct StatsApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension StatsApi {
    /// Reads the usage of the application.
    ///
    /// Answers with one page of usage records, one for each interval of the unit in which something was counted, newest
    /// first unless `direction` says otherwise. The interval that is still running is marked by `inProgress`.
    ///
    /// Needs the capability `stats`. Fails with code 40160 (status 401) without it, and with 40003 (status 400) when a
    /// parameter is out of range or `start` is after `end`. Records in this form come from version 3 of the protocol
    /// on.
    ///
    /// `GET /stats`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left out.
    ///   - unit: The length of the intervals; minutes when left out.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of usage records.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getStats(
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        unit: StatsUnit? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [Stats] {
        let request = try StatsApi.Request.getStats(
            version: version, start: start, limit: limit, end: end, direction: direction, unit: unit, format: format)
        return try await client.send(request).body
    }

    /// Reads the service's clock.
    ///
    /// Answers with an array of one number: the time at the service, in milliseconds since the epoch. Use it to sign
    /// token requests on a machine whose clock is not to be trusted. Needs no credentials.
    ///
    /// `GET /time`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The time.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getTime(version: String? = nil, format: WireFormat? = nil) async throws(ApiError) -> [Int64] {
        try await client.send(StatsApi.Request.getTime(version: version, format: format)).body
    }
}
