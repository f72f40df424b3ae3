// Generated from Guards.json by `make generate`. Do not edit.
// SHA-256 8b545430b1840aa83194a43226226380f1315fdd6e8c6ab64eaa48cc90821ba8

@_spi(Generated) public import AblyPlatform

/// The operations of Guards under the tag Doors.
public struct DoorsApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension DoorsApi {
    /// `GET /inherited`
    ///
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func inherited() async throws(ApiError) {
        _ = try await client.send(DoorsApi.Request.inherited())
    }

    /// `GET /open`
    ///
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func open() async throws(ApiError) {
        _ = try await client.send(DoorsApi.Request.open())
    }

    /// `GET /maybe`
    ///
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func maybe() async throws(ApiError) {
        _ = try await client.send(DoorsApi.Request.maybe())
    }

    /// `GET /basic`
    ///
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func basic() async throws(ApiError) {
        _ = try await client.send(DoorsApi.Request.basic())
    }

    /// `GET /bearer`
    ///
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func bearer() async throws(ApiError) {
        _ = try await client.send(DoorsApi.Request.bearer())
    }

    /// `GET /oauth`
    ///
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func oauth() async throws(ApiError) {
        _ = try await client.send(DoorsApi.Request.oauth())
    }

    /// `GET /header`
    ///
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func header() async throws(ApiError) {
        _ = try await client.send(DoorsApi.Request.header())
    }

    /// `GET /query`
    ///
    /// - Parameter a: The query parameter `a`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func query(a: String? = nil) async throws(ApiError) {
        _ = try await client.send(DoorsApi.Request.query(a: a))
    }

    /// `GET /together`
    ///
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func together() async throws(ApiError) {
        _ = try await client.send(DoorsApi.Request.together())
    }

    /// `GET /cookie`
    ///
    /// - Parameter theme: The cookie `theme`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func cookie(theme: String? = nil) async throws(ApiError) {
        _ = try await client.send(DoorsApi.Request.cookie(theme: theme))
    }
}
