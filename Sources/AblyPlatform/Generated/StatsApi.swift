// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 8cbaf4c594313fb64fe5855987e1293302101141df435628b8f7e99deaf45f1c

/// Usage of an application, and the service's clock.
public struct StatsApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }

    /// The same calls, answering with status, headers and round-trip time beside the typed body.
    public var raw: Raw { Raw(client: client) }

    /// The calls whose replies come in pages, as sequences that follow the links from page to page.
    public var pages: Pages { Pages(client: client) }

    /// Calls that answer with the whole reply.
    public struct Raw: Sendable {
        let client: ApiClient
    }

    /// Calls that answer page by page.
    public struct Pages: Sendable {
        let client: ApiClient
    }

    /// The calls as values that `ApiClient.send` carries out.
    public enum Request {}
}

// MARK: - Plain calls

extension StatsApi {
    /// Reads the usage of the application.
    ///
    /// Answers with one page of usage records, one for each interval of the unit in which something was
    /// counted, newest first unless `direction` says otherwise. The interval that is still running is
    /// marked by `inProgress`.
    ///
    /// Needs the capability `stats`. Fails with code 40160 (status 401) without it, and with 40003 (status
    /// 400) when a parameter is out of range or `start` is after `end`. Records in this form come from
    /// version 3 of the protocol on.
    ///
    /// `GET /stats`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - unit: The length of the intervals; minutes when left out.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of usage records.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            unit: unit,
            format: format
        )
        return try await client.send(request).body
    }

    /// Reads the usage of the application.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /stats`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - unit: The length of the intervals; minutes when left out.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of usage records.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getStats(
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        unit: StatsUnit? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [Stats] {
        let request = try StatsApi.Request.getStats(
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            unit: unit,
            format: format
        )
        return try client.send(request).body
    }

    /// Reads the service's clock.
    ///
    /// Answers with an array of one number: the time at the service, in milliseconds since the epoch. Use
    /// it to sign token requests on a machine whose clock is not to be trusted. Needs no credentials.
    ///
    /// `GET /time`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The time.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getTime(version: String? = nil, format: WireFormat? = nil) async throws(ApiError) -> [Int64] {
        let request = try StatsApi.Request.getTime(version: version, format: format)
        return try await client.send(request).body
    }

    /// Reads the service's clock.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /time`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The time.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getTime(version: String? = nil, format: WireFormat? = nil) throws(ApiError) -> [Int64] {
        let request = try StatsApi.Request.getTime(version: version, format: format)
        return try client.send(request).body
    }
}

// MARK: - Raw calls

extension StatsApi.Raw {
    /// Reads the usage of the application.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /stats`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - unit: The length of the intervals; minutes when left out.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getStats(
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        unit: StatsUnit? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<[Stats]> {
        let request = try StatsApi.Request.getStats(
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            unit: unit,
            format: format
        )
        return try await client.send(request)
    }

    /// Reads the usage of the application.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /stats`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - unit: The length of the intervals; minutes when left out.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getStats(
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        unit: StatsUnit? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<[Stats]> {
        let request = try StatsApi.Request.getStats(
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            unit: unit,
            format: format
        )
        return try client.send(request)
    }

    /// Reads the usage of the application.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /stats`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - unit: The length of the intervals; minutes when left out.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getStats(
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        unit: StatsUnit? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try StatsApi.Request.getStats(
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            unit: unit
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Reads the usage of the application.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /stats`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - unit: The length of the intervals; minutes when left out.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getStats(
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        unit: StatsUnit? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try StatsApi.Request.getStats(
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            unit: unit
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Reads the service's clock.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /time`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getTime(
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<[Int64]> {
        let request = try StatsApi.Request.getTime(version: version, format: format)
        return try await client.send(request)
    }

    /// Reads the service's clock.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /time`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getTime(version: String? = nil, format: WireFormat? = nil) throws(ApiError) -> ApiResponse<[Int64]> {
        let request = try StatsApi.Request.getTime(version: version, format: format)
        return try client.send(request)
    }

    /// Reads the service's clock.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /time`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getTime(
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try StatsApi.Request.getTime(version: version)
        return try await client.send(request.undecoded(format: format))
    }

    /// Reads the service's clock.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /time`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getTime(version: String? = nil, format: UndecodedFormat) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try StatsApi.Request.getTime(version: version)
        return try client.send(request.undecoded(format: format))
    }
}

// MARK: - Pages

extension StatsApi.Pages {
    /// Reads the usage of the application.
    ///
    /// Follows the links from page to page.
    ///
    /// `GET /stats`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - unit: The length of the intervals; minutes when left out.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The pages from the first one on, as a sequence; `items` has their items.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent; the pages throw the
    ///   rest.
    public func getStats(
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        unit: StatsUnit? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PageSequence<Stats> {
        let first = try StatsApi.Request.getStats(
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            unit: unit,
            format: format
        )
        return PageSequence(client: client, first: first)
    }
}

// MARK: - Requests

extension StatsApi.Request {
    /// The request of `GET /stats`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - unit: The length of the intervals; minutes when left out.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getStats(
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        unit: StatsUnit? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<[Stats]> {
        var target = RequestTarget("/stats")
        target.appendQuery("start", start)
        target.appendQuery("limit", limit)
        target.appendQuery("end", end)
        target.appendQuery("direction", direction)
        target.appendQuery("unit", unit)
        var request = ApiRequest<[Stats]>(Operations.getStats, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }

    /// The request of `GET /time`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getTime(
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<[Int64]> {
        let target = RequestTarget("/time")
        var request = ApiRequest<[Int64]>(Operations.getTime, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }
}
