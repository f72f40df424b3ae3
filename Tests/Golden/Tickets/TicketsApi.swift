// Generated from Tickets.yaml by `make generate`. Do not edit.
// SHA-256 7d4b04cb9f128bd420bbf07a6677dafa936721637ebb128f1496fc6944d7352d

@_spi(Generated) public import AblyPlatform

/// Tickets of a help desk.
public struct TicketsApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension TicketsApi {
    /// Lists the tickets.
    ///
    /// `GET /tickets`
    ///
    /// Requests `application/json`. The raw call has an argument `accept` that requests only one of these:
    /// `application/json`, `text/csv` or `application/pdf`.
    ///
    /// - Parameter limit: The query parameter `limit`.
    /// - Returns: The tickets.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response. The body is of type
    ///   ``Problem``: `error.decode(as: Problem.self)`.
    public func listTickets(limit: Int? = nil) async throws(ApiError) -> [Ticket] {
        try await client.send(TicketsApi.Request.listTickets(limit: limit)).body
    }

    /// `POST /tickets`
    ///
    /// Requests `application/json`. The raw call has an argument `acceptedType` that requests only one of these:
    /// `application/json` or `text/plain`.
    ///
    /// - Parameters:
    ///   - title: The body's `title`.
    ///   - accept: The query parameter `accept`.
    /// - Returns: The ticket.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response. With status 400 or 422
    ///   the body is of type ``Problem``: `error.decode(as: Problem.self)`.
    @discardableResult
    public func createTicket(title: String, accept: Bool? = nil) async throws(ApiError) -> Ticket {
        let body = CreateTicketBody(title: title)
        return try await createTicket(body: body, accept: accept)
    }

    /// `POST /tickets`
    ///
    /// Requests `application/json`. The raw call has an argument `acceptedType` that requests only one of these:
    /// `application/json` or `text/plain`.
    ///
    /// - Parameters:
    ///   - body: The body of the request.
    ///   - accept: The query parameter `accept`.
    /// - Returns: The ticket.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response. With status 400 or 422
    ///   the body is of type ``Problem``: `error.decode(as: Problem.self)`.
    @discardableResult
    public func createTicket(body: CreateTicketBody, accept: Bool? = nil) async throws(ApiError) -> Ticket {
        try await client.send(TicketsApi.Request.createTicket(body: body, accept: accept)).body
    }

    /// `GET /tickets/{id}`
    ///
    /// - Parameter id: The path parameter `id`.
    /// - Returns: The ticket.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response. With status 404 the
    ///   body is of type ``Trouble``: `error.decode(as: Trouble.self)`.
    public func getTicket(id: String) async throws(ApiError) -> Ticket {
        try await client.send(TicketsApi.Request.getTicket(id: id)).body
    }

    /// Closes a ticket.
    ///
    /// `POST /tickets/{id}`
    ///
    /// - Parameter id: The path parameter `id`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response. ``CloseTicketFailure``
    ///   contains the bodies by status; `error.failure(as:)` decodes it.
    public func closeTicket(id: String) async throws(ApiError) {
        _ = try await client.send(TicketsApi.Request.closeTicket(id: id))
    }

    /// `GET /tickets/{id}/note`
    ///
    /// Requests `text/plain`. The raw call has an argument `accept` that requests only one of these: `text/plain` or
    /// `application/octet-stream`.
    ///
    /// - Parameter id: The path parameter `id`.
    /// - Returns: The note.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getNote(id: String) async throws(ApiError) -> String {
        try await client.send(TicketsApi.Request.getNote(id: id)).body
    }

    /// `GET /tickets/{id}/picture`
    ///
    /// Requests `image/png` or `image/jpeg`. The raw call has an argument `accept` that requests only one of these.
    ///
    /// - Parameter id: The path parameter `id`.
    /// - Returns: The picture.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getPicture(id: String) async throws(ApiError) -> Bytes {
        try await client.send(TicketsApi.Request.getPicture(id: id)).body
    }
}
