// Generated from Tickets.yaml by `make generate`. Do not edit.
// SHA-256 7d4b04cb9f128bd420bbf07a6677dafa936721637ebb128f1496fc6944d7352d

@_spi(Generated) public import AblyPlatform

extension TicketsApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension TicketsApi.Raw {
    /// Lists the tickets. Returns the whole response. See ``TicketsApi/listTickets(limit:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func listTickets<Body>(
        limit: Int? = nil,
        accept: ResponseFormat<[Ticket], Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        try await client.send(accept.apply(to: TicketsApi.Request.listTickets(limit: limit)))
    }

    /// Returns the whole response. See ``TicketsApi/createTicket(title:accept:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func createTicket<Body>(
        title: String,
        accept: Bool? = nil,
        acceptedType: ResponseFormat<Ticket, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = CreateTicketBody(title: title)
        return try await createTicket(body: body, accept: accept, acceptedType: acceptedType)
    }

    /// Returns the whole response. See ``TicketsApi/createTicket(body:accept:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func createTicket<Body>(
        body: CreateTicketBody,
        accept: Bool? = nil,
        acceptedType: ResponseFormat<Ticket, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        try await client.send(acceptedType.apply(to: TicketsApi.Request.createTicket(body: body, accept: accept)))
    }

    /// Returns the whole response. See ``TicketsApi/getTicket(id:)``.
    public func getTicket(id: String) async throws(ApiError) -> ApiResponse<Ticket> {
        try await client.send(TicketsApi.Request.getTicket(id: id))
    }

    /// Closes a ticket. Returns the whole response. See ``TicketsApi/closeTicket(id:)``.
    @discardableResult
    public func closeTicket(id: String) async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(TicketsApi.Request.closeTicket(id: id))
    }

    /// Returns the whole response. See ``TicketsApi/getNote(id:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getNote<Body>(
        id: String,
        accept: ResponseFormat<String, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        try await client.send(accept.apply(to: TicketsApi.Request.getNote(id: id)))
    }

    /// Returns the whole response. See ``TicketsApi/getPicture(id:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getPicture<Body>(
        id: String,
        accept: ResponseFormat<Bytes, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        try await client.send(accept.apply(to: TicketsApi.Request.getPicture(id: id)))
    }
}
