// Generated from Guards.json by `make generate`. Do not edit.
// SHA-256 b4e785efe88dcc5fbd832100fc01f240599749f1c72219040c2248db2679cedf

public import AblyPlatform

/// The operations of Guards under the tag Doors.
public struct DoorsApi: Sendable {
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

extension DoorsApi {
    /// `GET /inherited`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func inherited() async throws(ApiError) {
        let request = try DoorsApi.Request.inherited()
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /inherited`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func inherited() throws(ApiError) {
        let request = try DoorsApi.Request.inherited()
        _ = try client.send(request)
    }

    /// `GET /open`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func open() async throws(ApiError) {
        let request = try DoorsApi.Request.open()
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /open`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func open() throws(ApiError) {
        let request = try DoorsApi.Request.open()
        _ = try client.send(request)
    }

    /// `GET /maybe`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func maybe() async throws(ApiError) {
        let request = try DoorsApi.Request.maybe()
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /maybe`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func maybe() throws(ApiError) {
        let request = try DoorsApi.Request.maybe()
        _ = try client.send(request)
    }

    /// `GET /basic`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func basic() async throws(ApiError) {
        let request = try DoorsApi.Request.basic()
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /basic`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func basic() throws(ApiError) {
        let request = try DoorsApi.Request.basic()
        _ = try client.send(request)
    }

    /// `GET /bearer`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func bearer() async throws(ApiError) {
        let request = try DoorsApi.Request.bearer()
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /bearer`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func bearer() throws(ApiError) {
        let request = try DoorsApi.Request.bearer()
        _ = try client.send(request)
    }

    /// `GET /oauth`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func oauth() async throws(ApiError) {
        let request = try DoorsApi.Request.oauth()
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /oauth`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func oauth() throws(ApiError) {
        let request = try DoorsApi.Request.oauth()
        _ = try client.send(request)
    }

    /// `GET /header`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func header() async throws(ApiError) {
        let request = try DoorsApi.Request.header()
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /header`
    ///
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func header() throws(ApiError) {
        let request = try DoorsApi.Request.header()
        _ = try client.send(request)
    }

    /// `GET /query`
    ///
    /// - Parameter a: The query parameter `a`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func query(a: String? = nil) async throws(ApiError) {
        let request = try DoorsApi.Request.query(a: a)
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /query`
    ///
    /// - Parameter a: The query parameter `a`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func query(a: String? = nil) throws(ApiError) {
        let request = try DoorsApi.Request.query(a: a)
        _ = try client.send(request)
    }

    /// `GET /cookie`
    ///
    /// - Parameter theme: The cookie `theme`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func cookie(theme: String? = nil) async throws(ApiError) {
        let request = try DoorsApi.Request.cookie(theme: theme)
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /cookie`
    ///
    /// - Parameter theme: The cookie `theme`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func cookie(theme: String? = nil) throws(ApiError) {
        let request = try DoorsApi.Request.cookie(theme: theme)
        _ = try client.send(request)
    }
}

// MARK: - Raw calls

extension DoorsApi.Raw {
    /// Answers with the whole reply.
    ///
    /// `GET /inherited`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func inherited() async throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.inherited()
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /inherited`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func inherited() throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.inherited()
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `GET /open`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func open() async throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.open()
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /open`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func open() throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.open()
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `GET /maybe`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func maybe() async throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.maybe()
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /maybe`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func maybe() throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.maybe()
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `GET /basic`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func basic() async throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.basic()
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /basic`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func basic() throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.basic()
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `GET /bearer`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func bearer() async throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.bearer()
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /bearer`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func bearer() throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.bearer()
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `GET /oauth`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func oauth() async throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.oauth()
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /oauth`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func oauth() throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.oauth()
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `GET /header`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func header() async throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.header()
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /header`
    ///
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func header() throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.header()
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `GET /query`
    ///
    /// - Parameter a: The query parameter `a`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func query(a: String? = nil) async throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.query(a: a)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /query`
    ///
    /// - Parameter a: The query parameter `a`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func query(a: String? = nil) throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.query(a: a)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `GET /cookie`
    ///
    /// - Parameter theme: The cookie `theme`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func cookie(theme: String? = nil) async throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.cookie(theme: theme)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /cookie`
    ///
    /// - Parameter theme: The cookie `theme`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func cookie(theme: String? = nil) throws(ApiError) -> ApiResponse<Void> {
        let request = try DoorsApi.Request.cookie(theme: theme)
        return try client.send(request)
    }
}

// MARK: - Requests

extension DoorsApi.Request {
    /// The request of `GET /inherited`, for `ApiClient.send`.
    ///
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func inherited() throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/inherited")
        let request = ApiRequest<Void>(Operations.inherited, target: target, decoder: .empty)
        return request
    }

    /// The request of `GET /open`, for `ApiClient.send`.
    ///
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func open() throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/open")
        let request = ApiRequest<Void>(Operations.open, target: target, decoder: .empty)
        return request
    }

    /// The request of `GET /maybe`, for `ApiClient.send`.
    ///
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func maybe() throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/maybe")
        let request = ApiRequest<Void>(Operations.maybe, target: target, decoder: .empty)
        return request
    }

    /// The request of `GET /basic`, for `ApiClient.send`.
    ///
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func basic() throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/basic")
        let request = ApiRequest<Void>(Operations.basic, target: target, decoder: .empty)
        return request
    }

    /// The request of `GET /bearer`, for `ApiClient.send`.
    ///
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func bearer() throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/bearer")
        let request = ApiRequest<Void>(Operations.bearer, target: target, decoder: .empty)
        return request
    }

    /// The request of `GET /oauth`, for `ApiClient.send`.
    ///
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func oauth() throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/oauth")
        let request = ApiRequest<Void>(Operations.oauth, target: target, decoder: .empty)
        return request
    }

    /// The request of `GET /header`, for `ApiClient.send`.
    ///
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func header() throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/header")
        let request = ApiRequest<Void>(Operations.header, target: target, decoder: .empty)
        return request
    }

    /// The request of `GET /query`, for `ApiClient.send`.
    ///
    /// - Parameter a: The query parameter `a`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func query(a: String? = nil) throws(ApiError) -> ApiRequest<Void> {
        var target = RequestTarget("/query")
        target.appendQuery("a", a)
        let request = ApiRequest<Void>(Operations.query, target: target, decoder: .empty)
        return request
    }

    /// The request of `GET /cookie`, for `ApiClient.send`.
    ///
    /// - Parameter theme: The cookie `theme`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func cookie(theme: String? = nil) throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/cookie")
        var request = ApiRequest<Void>(Operations.cookie, target: target, decoder: .empty)
        try request.setCookie("theme", theme, argument: "theme")
        return request
    }
}
