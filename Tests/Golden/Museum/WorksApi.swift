// Generated from openapi.yaml by `make generate`. Do not edit.
// SHA-256 e749cc0dd0ee35148d604f7b7790b0da4b1c3ae8278584bd9b2bf5ed55885749

@_spi(Generated) public import AblyPlatform

/// What is shown.
public struct WorksApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension WorksApi {
    /// `GET /works`
    ///
    /// - Parameters:
    ///   - limit: The query parameter `limit`.
    ///   - kind: The query parameter `kind`.
    /// - Returns: The works.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response. The body is of type
    ///   ``Fault``: `error.decode(as: Fault.self)`.
    public func listWorks(limit: Int? = nil, kind: Kind? = nil) async throws(ApiError) -> [Work] {
        try await client.send(WorksApi.Request.listWorks(limit: limit, kind: kind)).body
    }

    /// `GET /works/{id}`
    ///
    /// - Parameter id: The path parameter `id`.
    /// - Returns: The work.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getWork(id: String) async throws(ApiError) -> Work {
        try await client.send(WorksApi.Request.getWork(id: id)).body
    }

    /// `PUT /works/{id}`
    ///
    /// - Parameters:
    ///   - id: The path parameter `id`.
    ///   - kind: The body's `kind`.
    ///   - makers: The body's `makers`.
    ///   - parts: The body's `parts`.
    ///   - place: Where a thing is. Its name is that of a component already, so it gets a number.
    ///   - room: The body's `room`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func putWork(
        id: String,
        kind: Kind? = nil,
        makers: [Maker]? = nil,
        parts: [Work]? = nil,
        place: Room2? = nil,
        room: Room? = nil
    ) async throws(ApiError) {
        let body = Work(id: id, kind: kind, makers: makers, parts: parts, place: place, room: room)
        try await putWork(id: id, body: body)
    }

    /// `PUT /works/{id}`
    ///
    /// - Parameters:
    ///   - id: The path parameter `id`.
    ///   - body: The body of the request.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func putWork(id: String, body: Work) async throws(ApiError) {
        _ = try await client.send(WorksApi.Request.putWork(id: id, body: body))
    }
}
