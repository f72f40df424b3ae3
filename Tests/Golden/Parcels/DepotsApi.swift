// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

public import AblyPlatform

/// The operations of Parcels under the tag Depots.
public struct DepotsApi: Sendable {
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

extension DepotsApi {
    /// `GET /depots/{ids}/{area}/{point}/~{name}`
    ///
    /// - Parameters:
    ///   - ids: The path parameter `ids`.
    ///   - area: The path parameter `area`.
    ///   - point: The path parameter `point`.
    ///   - name: The path parameter `name`.
    ///   - direction: The query parameter `direction`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getDepots(
        ids: [Int],
        area: [String],
        point: GetDepotsPoint,
        name: State,
        direction: Direction? = nil
    ) async throws(ApiError) {
        let request = try DepotsApi.Request.getDepots(
            ids: ids,
            area: area,
            point: point,
            name: name,
            direction: direction
        )
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /depots/{ids}/{area}/{point}/~{name}`
    ///
    /// - Parameters:
    ///   - ids: The path parameter `ids`.
    ///   - area: The path parameter `area`.
    ///   - point: The path parameter `point`.
    ///   - name: The path parameter `name`.
    ///   - direction: The query parameter `direction`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getDepots(
        ids: [Int],
        area: [String],
        point: GetDepotsPoint,
        name: State,
        direction: Direction? = nil
    ) throws(ApiError) {
        let request = try DepotsApi.Request.getDepots(
            ids: ids,
            area: area,
            point: point,
            name: name,
            direction: direction
        )
        _ = try client.send(request)
    }

    /// `PUT /depots/{depot}/open`
    ///
    /// - Parameters:
    ///   - depot: The path parameter `depot`.
    ///   - open: The query parameter `open`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, deprecated)
    public func setOpen(depot: Int64, open: Bool) async throws(ApiError) {
        let request = try DepotsApi.Request.setOpen(depot: depot, open: open)
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `PUT /depots/{depot}/open`
    ///
    /// - Parameters:
    ///   - depot: The path parameter `depot`.
    ///   - open: The query parameter `open`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @available(*, deprecated)
    public func setOpen(depot: Int64, open: Bool) throws(ApiError) {
        let request = try DepotsApi.Request.setOpen(depot: depot, open: open)
        _ = try client.send(request)
    }
}

// MARK: - Raw calls

extension DepotsApi.Raw {
    /// Answers with the whole reply.
    ///
    /// `GET /depots/{ids}/{area}/{point}/~{name}`
    ///
    /// - Parameters:
    ///   - ids: The path parameter `ids`.
    ///   - area: The path parameter `area`.
    ///   - point: The path parameter `point`.
    ///   - name: The path parameter `name`.
    ///   - direction: The query parameter `direction`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getDepots(
        ids: [Int],
        area: [String],
        point: GetDepotsPoint,
        name: State,
        direction: Direction? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let request = try DepotsApi.Request.getDepots(
            ids: ids,
            area: area,
            point: point,
            name: name,
            direction: direction
        )
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /depots/{ids}/{area}/{point}/~{name}`
    ///
    /// - Parameters:
    ///   - ids: The path parameter `ids`.
    ///   - area: The path parameter `area`.
    ///   - point: The path parameter `point`.
    ///   - name: The path parameter `name`.
    ///   - direction: The query parameter `direction`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getDepots(
        ids: [Int],
        area: [String],
        point: GetDepotsPoint,
        name: State,
        direction: Direction? = nil
    ) throws(ApiError) -> ApiResponse<Void> {
        let request = try DepotsApi.Request.getDepots(
            ids: ids,
            area: area,
            point: point,
            name: name,
            direction: direction
        )
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `PUT /depots/{depot}/open`
    ///
    /// - Parameters:
    ///   - depot: The path parameter `depot`.
    ///   - open: The query parameter `open`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, deprecated)
    @discardableResult
    public func setOpen(depot: Int64, open: Bool) async throws(ApiError) -> ApiResponse<Void> {
        let request = try DepotsApi.Request.setOpen(depot: depot, open: open)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `PUT /depots/{depot}/open`
    ///
    /// - Parameters:
    ///   - depot: The path parameter `depot`.
    ///   - open: The query parameter `open`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @available(*, deprecated)
    @discardableResult
    public func setOpen(depot: Int64, open: Bool) throws(ApiError) -> ApiResponse<Void> {
        let request = try DepotsApi.Request.setOpen(depot: depot, open: open)
        return try client.send(request)
    }
}

// MARK: - Requests

extension DepotsApi.Request {
    /// The request of `GET /depots/{ids}/{area}/{point}/~{name}`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - ids: The path parameter `ids`.
    ///   - area: The path parameter `area`.
    ///   - point: The path parameter `point`.
    ///   - name: The path parameter `name`.
    ///   - direction: The query parameter `direction`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getDepots(
        ids: [Int],
        area: [String],
        point: GetDepotsPoint,
        name: State,
        direction: Direction? = nil
    ) throws(ApiError) -> ApiRequest<Void> {
        var target = RequestTarget("/depots/")
        try target.appendSegment(ids, argument: "ids")
        target.append("/")
        try target.appendSegment(area, argument: "area", style: .label, explode: false, name: "area")
        target.append("/")
        try target.appendSegment(point, argument: "point", style: .matrix, explode: true, name: "point")
        target.append("/~")
        try target.appendSegment(name, argument: "name")
        target.appendQuery("direction", direction)
        let request = ApiRequest<Void>(Operations.getDepots, target: target, decoder: .empty)
        return request
    }

    /// The request of `PUT /depots/{depot}/open`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - depot: The path parameter `depot`.
    ///   - open: The query parameter `open`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    @available(*, deprecated)
    public static func setOpen(depot: Int64, open: Bool) throws(ApiError) -> ApiRequest<Void> {
        var target = RequestTarget("/depots/")
        try target.appendSegment(depot, argument: "depot")
        target.append("/open")
        target.appendQuery("open", open)
        let request = ApiRequest<Void>(Operations.setOpen, target: target, decoder: .empty)
        return request
    }
}
