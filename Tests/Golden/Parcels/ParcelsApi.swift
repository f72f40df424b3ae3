// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

public import AblyPlatform

/// Parcels and what is known of them.
public struct ParcelsApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }

    /// The same calls, answering with status, headers and round-trip time beside the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that answer with the whole reply.
    public struct Raw: Sendable {
        let client: ApiClient
    }

    /// The calls as values that `ApiClient.send` carries out.
    public enum Request {}
}

// MARK: - Plain calls

extension ParcelsApi {
    /// Lists parcels.
    ///
    /// The newest first. A filter that is left out leaves nothing out.
    ///
    /// * states are joined by commas
    /// * tags stand each for itself
    ///
    /// `GET /parcels`
    ///
    /// - Parameters:
    ///   - xTraceId: An id that the service's log carries.
    ///   - states: The states to show.
    ///   - tag: The query parameter `tag`.
    ///   - sizes: The query parameter `sizes`.
    ///   - words: The query parameter `words`.
    ///   - filter: What the parcels must have.
    ///   - area: A rectangle; each side is a parameter of its own.
    ///   - sort: The query parameter `sort`.
    ///   - query: The query parameter `query`.
    ///   - path: The query parameter `path`.
    ///   - since: The query parameter `since`.
    ///   - on: The query parameter `on`.
    ///   - limit: How many at most. The service's default is `20`.
    ///   - direction: The query parameter `direction`. The service's default is `backwards`.
    /// - Returns: Parcels.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func listParcels(
        xTraceId: String? = nil,
        states: [State]? = nil,
        tag: [String]? = nil,
        sizes: [Int]? = nil,
        words: [String]? = nil,
        filter: Filter? = nil,
        area: ListParcelsArea? = nil,
        sort: ListParcelsSort? = nil,
        query: Filter? = nil,
        path: String? = nil,
        since: DateTime? = nil,
        on: CalendarDate? = nil,
        limit: Int32? = nil,
        direction: Direction? = nil
    ) async throws(ApiError) -> [Parcel] {
        let request = try ParcelsApi.Request.listParcels(
            xTraceId: xTraceId,
            states: states,
            tag: tag,
            sizes: sizes,
            words: words,
            filter: filter,
            area: area,
            sort: sort,
            query: query,
            path: path,
            since: since,
            on: on,
            limit: limit,
            direction: direction
        )
        return try await client.send(request).body
    }

    /// Lists parcels.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /parcels`
    ///
    /// - Parameters:
    ///   - xTraceId: An id that the service's log carries.
    ///   - states: The states to show.
    ///   - tag: The query parameter `tag`.
    ///   - sizes: The query parameter `sizes`.
    ///   - words: The query parameter `words`.
    ///   - filter: What the parcels must have.
    ///   - area: A rectangle; each side is a parameter of its own.
    ///   - sort: The query parameter `sort`.
    ///   - query: The query parameter `query`.
    ///   - path: The query parameter `path`.
    ///   - since: The query parameter `since`.
    ///   - on: The query parameter `on`.
    ///   - limit: How many at most. The service's default is `20`.
    ///   - direction: The query parameter `direction`. The service's default is `backwards`.
    /// - Returns: Parcels.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func listParcels(
        xTraceId: String? = nil,
        states: [State]? = nil,
        tag: [String]? = nil,
        sizes: [Int]? = nil,
        words: [String]? = nil,
        filter: Filter? = nil,
        area: ListParcelsArea? = nil,
        sort: ListParcelsSort? = nil,
        query: Filter? = nil,
        path: String? = nil,
        since: DateTime? = nil,
        on: CalendarDate? = nil,
        limit: Int32? = nil,
        direction: Direction? = nil
    ) throws(ApiError) -> [Parcel] {
        let request = try ParcelsApi.Request.listParcels(
            xTraceId: xTraceId,
            states: states,
            tag: tag,
            sizes: sizes,
            words: words,
            filter: filter,
            area: area,
            sort: sort,
            query: query,
            path: path,
            since: since,
            on: on,
            limit: limit,
            direction: direction
        )
        return try client.send(request).body
    }

    /// `POST /parcels`
    ///
    /// - Parameters:
    ///   - state: The body's `state`.
    ///   - weight: Kilograms.
    ///   - note: The body's `note`.
    ///   - xTraceId: An id that the service's log carries.
    /// - Returns: The parcel.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func sendParcel(
        state: State,
        weight: Double,
        note: String? = nil,
        xTraceId: String? = nil
    ) async throws(ApiError) -> Parcel {
        let request = try ParcelsApi.Request.sendParcel(state: state, weight: weight, note: note, xTraceId: xTraceId)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /parcels`
    ///
    /// - Parameters:
    ///   - state: The body's `state`.
    ///   - weight: Kilograms.
    ///   - note: The body's `note`.
    ///   - xTraceId: An id that the service's log carries.
    /// - Returns: The parcel.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func sendParcel(
        state: State,
        weight: Double,
        note: String? = nil,
        xTraceId: String? = nil
    ) throws(ApiError) -> Parcel {
        let request = try ParcelsApi.Request.sendParcel(state: state, weight: weight, note: note, xTraceId: xTraceId)
        return try client.send(request).body
    }

    /// `POST /parcels`
    ///
    /// - Parameters:
    ///   - body: What the request carries.
    ///   - xTraceId: An id that the service's log carries.
    /// - Returns: The parcel.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func sendParcel(body: Parcel, xTraceId: String? = nil) async throws(ApiError) -> Parcel {
        let request = try ParcelsApi.Request.sendParcel(body: body, xTraceId: xTraceId)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /parcels`
    ///
    /// - Parameters:
    ///   - body: What the request carries.
    ///   - xTraceId: An id that the service's log carries.
    /// - Returns: The parcel.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func sendParcel(body: Parcel, xTraceId: String? = nil) throws(ApiError) -> Parcel {
        let request = try ParcelsApi.Request.sendParcel(body: body, xTraceId: xTraceId)
        return try client.send(request).body
    }

    /// `GET /parcels/{parcel_id}`
    ///
    /// - Parameters:
    ///   - id: The parcel's id, whatever characters it has.
    ///   - session: The cookie `session`.
    ///   - ifNoneMatch: The header `If-None-Match`.
    ///   - xOptions: The header `X-Options`.
    ///   - seen: The cookie `seen`.
    /// - Returns: The parcel.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getParcel(
        id: String,
        session: String,
        ifNoneMatch: [String]? = nil,
        xOptions: [String: String]? = nil,
        seen: [Int]? = nil
    ) async throws(ApiError) -> Parcel {
        let request = try ParcelsApi.Request.getParcel(
            id: id,
            session: session,
            ifNoneMatch: ifNoneMatch,
            xOptions: xOptions,
            seen: seen
        )
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /parcels/{parcel_id}`
    ///
    /// - Parameters:
    ///   - id: The parcel's id, whatever characters it has.
    ///   - session: The cookie `session`.
    ///   - ifNoneMatch: The header `If-None-Match`.
    ///   - xOptions: The header `X-Options`.
    ///   - seen: The cookie `seen`.
    /// - Returns: The parcel.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getParcel(
        id: String,
        session: String,
        ifNoneMatch: [String]? = nil,
        xOptions: [String: String]? = nil,
        seen: [Int]? = nil
    ) throws(ApiError) -> Parcel {
        let request = try ParcelsApi.Request.getParcel(
            id: id,
            session: session,
            ifNoneMatch: ifNoneMatch,
            xOptions: xOptions,
            seen: seen
        )
        return try client.send(request).body
    }
}

// MARK: - Raw calls

extension ParcelsApi.Raw {
    /// Lists parcels.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /parcels`
    ///
    /// - Parameters:
    ///   - xTraceId: An id that the service's log carries.
    ///   - states: The states to show.
    ///   - tag: The query parameter `tag`.
    ///   - sizes: The query parameter `sizes`.
    ///   - words: The query parameter `words`.
    ///   - filter: What the parcels must have.
    ///   - area: A rectangle; each side is a parameter of its own.
    ///   - sort: The query parameter `sort`.
    ///   - query: The query parameter `query`.
    ///   - path: The query parameter `path`.
    ///   - since: The query parameter `since`.
    ///   - on: The query parameter `on`.
    ///   - limit: How many at most. The service's default is `20`.
    ///   - direction: The query parameter `direction`. The service's default is `backwards`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func listParcels(
        xTraceId: String? = nil,
        states: [State]? = nil,
        tag: [String]? = nil,
        sizes: [Int]? = nil,
        words: [String]? = nil,
        filter: Filter? = nil,
        area: ListParcelsArea? = nil,
        sort: ListParcelsSort? = nil,
        query: Filter? = nil,
        path: String? = nil,
        since: DateTime? = nil,
        on: CalendarDate? = nil,
        limit: Int32? = nil,
        direction: Direction? = nil
    ) async throws(ApiError) -> ApiResponse<[Parcel]> {
        let request = try ParcelsApi.Request.listParcels(
            xTraceId: xTraceId,
            states: states,
            tag: tag,
            sizes: sizes,
            words: words,
            filter: filter,
            area: area,
            sort: sort,
            query: query,
            path: path,
            since: since,
            on: on,
            limit: limit,
            direction: direction
        )
        return try await client.send(request)
    }

    /// Lists parcels.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /parcels`
    ///
    /// - Parameters:
    ///   - xTraceId: An id that the service's log carries.
    ///   - states: The states to show.
    ///   - tag: The query parameter `tag`.
    ///   - sizes: The query parameter `sizes`.
    ///   - words: The query parameter `words`.
    ///   - filter: What the parcels must have.
    ///   - area: A rectangle; each side is a parameter of its own.
    ///   - sort: The query parameter `sort`.
    ///   - query: The query parameter `query`.
    ///   - path: The query parameter `path`.
    ///   - since: The query parameter `since`.
    ///   - on: The query parameter `on`.
    ///   - limit: How many at most. The service's default is `20`.
    ///   - direction: The query parameter `direction`. The service's default is `backwards`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func listParcels(
        xTraceId: String? = nil,
        states: [State]? = nil,
        tag: [String]? = nil,
        sizes: [Int]? = nil,
        words: [String]? = nil,
        filter: Filter? = nil,
        area: ListParcelsArea? = nil,
        sort: ListParcelsSort? = nil,
        query: Filter? = nil,
        path: String? = nil,
        since: DateTime? = nil,
        on: CalendarDate? = nil,
        limit: Int32? = nil,
        direction: Direction? = nil
    ) throws(ApiError) -> ApiResponse<[Parcel]> {
        let request = try ParcelsApi.Request.listParcels(
            xTraceId: xTraceId,
            states: states,
            tag: tag,
            sizes: sizes,
            words: words,
            filter: filter,
            area: area,
            sort: sort,
            query: query,
            path: path,
            since: since,
            on: on,
            limit: limit,
            direction: direction
        )
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /parcels`
    ///
    /// - Parameters:
    ///   - state: The body's `state`.
    ///   - weight: Kilograms.
    ///   - note: The body's `note`.
    ///   - xTraceId: An id that the service's log carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func sendParcel(
        state: State,
        weight: Double,
        note: String? = nil,
        xTraceId: String? = nil
    ) async throws(ApiError) -> ApiResponse<Parcel> {
        let request = try ParcelsApi.Request.sendParcel(state: state, weight: weight, note: note, xTraceId: xTraceId)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /parcels`
    ///
    /// - Parameters:
    ///   - state: The body's `state`.
    ///   - weight: Kilograms.
    ///   - note: The body's `note`.
    ///   - xTraceId: An id that the service's log carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func sendParcel(
        state: State,
        weight: Double,
        note: String? = nil,
        xTraceId: String? = nil
    ) throws(ApiError) -> ApiResponse<Parcel> {
        let request = try ParcelsApi.Request.sendParcel(state: state, weight: weight, note: note, xTraceId: xTraceId)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /parcels`
    ///
    /// - Parameters:
    ///   - body: What the request carries.
    ///   - xTraceId: An id that the service's log carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func sendParcel(body: Parcel, xTraceId: String? = nil) async throws(ApiError) -> ApiResponse<Parcel> {
        let request = try ParcelsApi.Request.sendParcel(body: body, xTraceId: xTraceId)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /parcels`
    ///
    /// - Parameters:
    ///   - body: What the request carries.
    ///   - xTraceId: An id that the service's log carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func sendParcel(body: Parcel, xTraceId: String? = nil) throws(ApiError) -> ApiResponse<Parcel> {
        let request = try ParcelsApi.Request.sendParcel(body: body, xTraceId: xTraceId)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `GET /parcels/{parcel_id}`
    ///
    /// - Parameters:
    ///   - id: The parcel's id, whatever characters it has.
    ///   - session: The cookie `session`.
    ///   - ifNoneMatch: The header `If-None-Match`.
    ///   - xOptions: The header `X-Options`.
    ///   - seen: The cookie `seen`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getParcel(
        id: String,
        session: String,
        ifNoneMatch: [String]? = nil,
        xOptions: [String: String]? = nil,
        seen: [Int]? = nil
    ) async throws(ApiError) -> ApiResponse<Parcel> {
        let request = try ParcelsApi.Request.getParcel(
            id: id,
            session: session,
            ifNoneMatch: ifNoneMatch,
            xOptions: xOptions,
            seen: seen
        )
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /parcels/{parcel_id}`
    ///
    /// - Parameters:
    ///   - id: The parcel's id, whatever characters it has.
    ///   - session: The cookie `session`.
    ///   - ifNoneMatch: The header `If-None-Match`.
    ///   - xOptions: The header `X-Options`.
    ///   - seen: The cookie `seen`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getParcel(
        id: String,
        session: String,
        ifNoneMatch: [String]? = nil,
        xOptions: [String: String]? = nil,
        seen: [Int]? = nil
    ) throws(ApiError) -> ApiResponse<Parcel> {
        let request = try ParcelsApi.Request.getParcel(
            id: id,
            session: session,
            ifNoneMatch: ifNoneMatch,
            xOptions: xOptions,
            seen: seen
        )
        return try client.send(request)
    }
}

// MARK: - Requests

extension ParcelsApi.Request {
    /// The request of `GET /parcels`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - xTraceId: An id that the service's log carries.
    ///   - states: The states to show.
    ///   - tag: The query parameter `tag`.
    ///   - sizes: The query parameter `sizes`.
    ///   - words: The query parameter `words`.
    ///   - filter: What the parcels must have.
    ///   - area: A rectangle; each side is a parameter of its own.
    ///   - sort: The query parameter `sort`.
    ///   - query: The query parameter `query`.
    ///   - path: The query parameter `path`.
    ///   - since: The query parameter `since`.
    ///   - on: The query parameter `on`.
    ///   - limit: How many at most. The service's default is `20`.
    ///   - direction: The query parameter `direction`. The service's default is `backwards`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func listParcels(
        xTraceId: String? = nil,
        states: [State]? = nil,
        tag: [String]? = nil,
        sizes: [Int]? = nil,
        words: [String]? = nil,
        filter: Filter? = nil,
        area: ListParcelsArea? = nil,
        sort: ListParcelsSort? = nil,
        query: Filter? = nil,
        path: String? = nil,
        since: DateTime? = nil,
        on: CalendarDate? = nil,
        limit: Int32? = nil,
        direction: Direction? = nil
    ) throws(ApiError) -> ApiRequest<[Parcel]> {
        var target = RequestTarget("/parcels")
        target.appendQuery("states", states, explode: false)
        target.appendQuery("tag", tag)
        target.appendQuery("sizes", sizes, style: .pipeDelimited)
        target.appendQuery("words", words, style: .spaceDelimited)
        target.appendQuery("filter", filter, style: .deepObject, explode: false)
        target.appendQuery("area", area)
        target.appendQuery("sort", sort, explode: false)
        target.appendQuery("query", query, style: .json)
        target.appendQuery("path", path, allowsReserved: true)
        target.appendQuery("since", since)
        target.appendQuery("on", on)
        target.appendQuery("limit", limit)
        target.appendQuery("direction", direction)
        var request = ApiRequest<[Parcel]>(Operations.listParcels, target: target, decoder: .wire)
        try request.setHeader("X-Trace-Id", xTraceId, argument: "xTraceId")
        return request
    }

    /// The request of `POST /parcels`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - state: The body's `state`.
    ///   - weight: Kilograms.
    ///   - note: The body's `note`.
    ///   - xTraceId: An id that the service's log carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func sendParcel(
        state: State,
        weight: Double,
        note: String? = nil,
        xTraceId: String? = nil
    ) throws(ApiError) -> ApiRequest<Parcel> {
        let target = RequestTarget("/parcels")
        var request = ApiRequest<Parcel>(Operations.sendParcel, target: target, decoder: .wire)
        try request.setHeader("X-Trace-Id", xTraceId, argument: "xTraceId")
        let body = Parcel(state: state, weight: weight, note: note)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /parcels`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - body: What the request carries.
    ///   - xTraceId: An id that the service's log carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func sendParcel(body: Parcel, xTraceId: String? = nil) throws(ApiError) -> ApiRequest<Parcel> {
        let target = RequestTarget("/parcels")
        var request = ApiRequest<Parcel>(Operations.sendParcel, target: target, decoder: .wire)
        try request.setHeader("X-Trace-Id", xTraceId, argument: "xTraceId")
        request.content = .wire(body)
        return request
    }

    /// The request of `GET /parcels/{parcel_id}`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - id: The parcel's id, whatever characters it has.
    ///   - session: The cookie `session`.
    ///   - ifNoneMatch: The header `If-None-Match`.
    ///   - xOptions: The header `X-Options`.
    ///   - seen: The cookie `seen`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getParcel(
        id: String,
        session: String,
        ifNoneMatch: [String]? = nil,
        xOptions: [String: String]? = nil,
        seen: [Int]? = nil
    ) throws(ApiError) -> ApiRequest<Parcel> {
        var target = RequestTarget("/parcels/")
        try target.appendSegment(id, argument: "id")
        var request = ApiRequest<Parcel>(Operations.getParcel, target: target, decoder: .wire)
        try request.setHeader("If-None-Match", ifNoneMatch, argument: "ifNoneMatch")
        try request.setHeader("X-Options", xOptions, explode: true, argument: "xOptions")
        try request.setCookie("session", session, argument: "session")
        try request.setCookie("seen", seen, argument: "seen")
        return request
    }
}
