// Generated from Guards.json by `make generate`. Do not edit.
// SHA-256 8b545430b1840aa83194a43226226380f1315fdd6e8c6ab64eaa48cc90821ba8

@_spi(Generated) public import AblyPlatform

extension DoorsApi {
    /// The same calls for synchronous code, which block the calling thread.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// - Parameter client: The client that carries the calls.
        public init(client: ApiClient) { self.client = client }

        /// The same calls, returning the whole response.
        public var raw: Raw { Raw(client: client) }

        /// Calls that block the calling thread and return the whole response.
        public struct Raw: Sendable {
            let client: ApiClient
        }
    }
}

extension DoorsApi.Blocking {
    /// Blocks the calling thread. See ``DoorsApi/inherited()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func inherited() throws(ApiError) {
        _ = try client.blocking.send(DoorsApi.Request.inherited())
    }

    /// Blocks the calling thread. See ``DoorsApi/open()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func open() throws(ApiError) {
        _ = try client.blocking.send(DoorsApi.Request.open())
    }

    /// Blocks the calling thread. See ``DoorsApi/maybe()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func maybe() throws(ApiError) {
        _ = try client.blocking.send(DoorsApi.Request.maybe())
    }

    /// Blocks the calling thread. See ``DoorsApi/basic()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func basic() throws(ApiError) {
        _ = try client.blocking.send(DoorsApi.Request.basic())
    }

    /// Blocks the calling thread. See ``DoorsApi/bearer()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func bearer() throws(ApiError) {
        _ = try client.blocking.send(DoorsApi.Request.bearer())
    }

    /// Blocks the calling thread. See ``DoorsApi/oauth()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func oauth() throws(ApiError) {
        _ = try client.blocking.send(DoorsApi.Request.oauth())
    }

    /// Blocks the calling thread. See ``DoorsApi/header()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func header() throws(ApiError) {
        _ = try client.blocking.send(DoorsApi.Request.header())
    }

    /// Blocks the calling thread. See ``DoorsApi/query(a:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func query(a: String? = nil) throws(ApiError) {
        _ = try client.blocking.send(DoorsApi.Request.query(a: a))
    }

    /// Blocks the calling thread. See ``DoorsApi/together()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func together() throws(ApiError) {
        _ = try client.blocking.send(DoorsApi.Request.together())
    }

    /// Blocks the calling thread. See ``DoorsApi/cookie(theme:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func cookie(theme: String? = nil) throws(ApiError) {
        _ = try client.blocking.send(DoorsApi.Request.cookie(theme: theme))
    }
}

extension DoorsApi.Blocking.Raw {
    /// Returns the whole response; blocks the calling thread. See ``DoorsApi/inherited()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func inherited() throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(DoorsApi.Request.inherited())
    }

    /// Returns the whole response; blocks the calling thread. See ``DoorsApi/open()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func open() throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(DoorsApi.Request.open())
    }

    /// Returns the whole response; blocks the calling thread. See ``DoorsApi/maybe()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func maybe() throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(DoorsApi.Request.maybe())
    }

    /// Returns the whole response; blocks the calling thread. See ``DoorsApi/basic()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func basic() throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(DoorsApi.Request.basic())
    }

    /// Returns the whole response; blocks the calling thread. See ``DoorsApi/bearer()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func bearer() throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(DoorsApi.Request.bearer())
    }

    /// Returns the whole response; blocks the calling thread. See ``DoorsApi/oauth()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func oauth() throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(DoorsApi.Request.oauth())
    }

    /// Returns the whole response; blocks the calling thread. See ``DoorsApi/header()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func header() throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(DoorsApi.Request.header())
    }

    /// Returns the whole response; blocks the calling thread. See ``DoorsApi/query(a:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func query(a: String? = nil) throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(DoorsApi.Request.query(a: a))
    }

    /// Returns the whole response; blocks the calling thread. See ``DoorsApi/together()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func together() throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(DoorsApi.Request.together())
    }

    /// Returns the whole response; blocks the calling thread. See ``DoorsApi/cookie(theme:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func cookie(theme: String? = nil) throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(DoorsApi.Request.cookie(theme: theme))
    }
}
