// Generated from Guards.json by `make generate`. Do not edit.
// SHA-256 8b545430b1840aa83194a43226226380f1315fdd6e8c6ab64eaa48cc90821ba8

@_spi(Generated) public import AblyPlatform

extension DoorsApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension DoorsApi.Raw {
    /// Returns the whole response. See ``DoorsApi/inherited()``.
    public func inherited() async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(DoorsApi.Request.inherited())
    }

    /// Returns the whole response. See ``DoorsApi/open()``.
    public func open() async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(DoorsApi.Request.open())
    }

    /// Returns the whole response. See ``DoorsApi/maybe()``.
    public func maybe() async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(DoorsApi.Request.maybe())
    }

    /// Returns the whole response. See ``DoorsApi/basic()``.
    public func basic() async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(DoorsApi.Request.basic())
    }

    /// Returns the whole response. See ``DoorsApi/bearer()``.
    public func bearer() async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(DoorsApi.Request.bearer())
    }

    /// Returns the whole response. See ``DoorsApi/oauth()``.
    public func oauth() async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(DoorsApi.Request.oauth())
    }

    /// Returns the whole response. See ``DoorsApi/header()``.
    public func header() async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(DoorsApi.Request.header())
    }

    /// Returns the whole response. See ``DoorsApi/query(a:)``.
    public func query(a: String? = nil) async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(DoorsApi.Request.query(a: a))
    }

    /// Returns the whole response. See ``DoorsApi/together()``.
    public func together() async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(DoorsApi.Request.together())
    }

    /// Returns the whole response. See ``DoorsApi/cookie(theme:)``.
    public func cookie(theme: String? = nil) async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(DoorsApi.Request.cookie(theme: theme))
    }
}
