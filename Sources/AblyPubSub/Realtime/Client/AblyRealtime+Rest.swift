extension AblyRealtime {
    /// Gets the service's time (RTC6); see ``AblyRest/time()``.
    public func time() async throws(AblyError) -> Int64 { try await rest.time() }

    /// Reads the usage of the application, one page of it (RTC5); see ``AblyRest/stats(start:end:direction:limit:unit:)``.
    ///
    /// - Parameters:
    ///   - start: The earliest time, in milliseconds since the epoch.
    ///   - end: The latest time, in milliseconds since the epoch.
    ///   - direction: Whether the newest or the oldest comes first; nil for the newest.
    ///   - limit: The most records of a page, 1 to 1,000; nil for 100.
    ///   - unit: The length of the intervals; nil for minutes.
    /// - Returns: The page.
    /// - Throws: ``AblyError``.
    public func stats(
        start: Int64? = nil, end: Int64? = nil, direction: Direction? = nil, limit: Int? = nil, unit: StatsUnit? = nil
    ) async throws(AblyError) -> PaginatedResult<Stats> {
        try await rest.stats(start: start, end: end, direction: direction, limit: limit, unit: unit)
    }

    /// Sends a request over HTTP to any path of the service (RTC9); see
    /// ``AblyRest/request(method:path:version:params:body:headers:)``.
    ///
    /// - Parameters:
    ///   - method: The method: `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    ///   - path: The path, percent-encoded, such as `/channels/greetings`.
    ///   - version: The version of the protocol in which the service reads the request; nil for that of this library.
    ///   - params: Parameters of the query.
    ///   - body: The body, an object or an array; nil for none.
    ///   - headers: Header fields. `Authorization` is not sent: the client authenticates as in other calls.
    /// - Returns: The response, whatever its status.
    /// - Throws: ``AblyError`` if there is no response, or one that is neither JSON nor MessagePack.
    public func request(
        method: String, path: String, version: Int? = nil, params: [String: String] = [:], body: WireValue? = nil,
        headers: [String: String] = [:]
    ) async throws(AblyError) -> HttpPaginatedResponse {
        try await rest.request(
            method: method, path: path, version: version, params: params, body: body, headers: headers)
    }

    /// Publishes messages to several channels with one request over HTTP (RSC22); see
    /// ``AblyRest/batchPublish(_:)-([BatchPublishSpec])``.
    ///
    /// - Parameter specs: Which messages to which channels.
    /// - Returns: For each of `specs` the outcome on each channel.
    /// - Throws: ``AblyError`` if the request as a whole failed.
    public func batchPublish(_ specs: [BatchPublishSpec]) async throws(AblyError) -> [BatchPublishResult] {
        try await rest.batchPublish(specs)
    }

    /// Publishes messages to several channels with one request over HTTP (RSC22b); see
    /// ``AblyRest/batchPublish(_:)-(BatchPublishSpec)``.
    ///
    /// - Parameter spec: Which messages to which channels.
    /// - Returns: The outcome on each channel.
    /// - Throws: ``AblyError`` if the request as a whole failed.
    public func batchPublish(_ spec: BatchPublishSpec) async throws(AblyError) -> BatchPublishResult {
        try await rest.batchPublish(spec)
    }

    /// Gets who is present on several channels with one request over HTTP (RSC24); see ``AblyRest/batchPresence(_:)``.
    ///
    /// - Parameter channels: The names of the channels.
    /// - Returns: For each channel its members, or why they cannot be read.
    /// - Throws: ``AblyError`` if the request as a whole failed.
    public func batchPresence(_ channels: [String]) async throws(AblyError) -> BatchPresenceResult {
        try await rest.batchPresence(channels)
    }
}
