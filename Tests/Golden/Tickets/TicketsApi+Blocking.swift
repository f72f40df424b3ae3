// Generated from Tickets.yaml by `make generate`. Do not edit.
// SHA-256 7d4b04cb9f128bd420bbf07a6677dafa936721637ebb128f1496fc6944d7352d

@_spi(Generated) public import AblyPlatform

extension TicketsApi {
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

extension TicketsApi.Blocking {
    /// Lists the tickets. Blocks the calling thread. See ``TicketsApi/listTickets(limit:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func listTickets(limit: Int? = nil) throws(ApiError) -> [Ticket] {
        try client.blocking.send(TicketsApi.Request.listTickets(limit: limit)).body
    }

    /// Blocks the calling thread. See ``TicketsApi/createTicket(title:accept:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func createTicket(title: String, accept: Bool? = nil) throws(ApiError) -> Ticket {
        let body = CreateTicketBody(title: title)
        return try createTicket(body: body, accept: accept)
    }

    /// Blocks the calling thread. See ``TicketsApi/createTicket(body:accept:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func createTicket(body: CreateTicketBody, accept: Bool? = nil) throws(ApiError) -> Ticket {
        try client.blocking.send(TicketsApi.Request.createTicket(body: body, accept: accept)).body
    }

    /// Blocks the calling thread. See ``TicketsApi/getTicket(id:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getTicket(id: String) throws(ApiError) -> Ticket {
        try client.blocking.send(TicketsApi.Request.getTicket(id: id)).body
    }

    /// Closes a ticket. Blocks the calling thread. See ``TicketsApi/closeTicket(id:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func closeTicket(id: String) throws(ApiError) {
        _ = try client.blocking.send(TicketsApi.Request.closeTicket(id: id))
    }

    /// Blocks the calling thread. See ``TicketsApi/getNote(id:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getNote(id: String) throws(ApiError) -> String {
        try client.blocking.send(TicketsApi.Request.getNote(id: id)).body
    }

    /// Blocks the calling thread. See ``TicketsApi/getPicture(id:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getPicture(id: String) throws(ApiError) -> Bytes {
        try client.blocking.send(TicketsApi.Request.getPicture(id: id)).body
    }
}

extension TicketsApi.Blocking.Raw {
    /// Lists the tickets. Returns the whole response; blocks the calling thread. See
    /// ``TicketsApi/listTickets(limit:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func listTickets<Body>(
        limit: Int? = nil,
        accept: ResponseFormat<[Ticket], Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        try client.blocking.send(accept.apply(to: TicketsApi.Request.listTickets(limit: limit)))
    }

    /// Returns the whole response; blocks the calling thread. See ``TicketsApi/createTicket(title:accept:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func createTicket<Body>(
        title: String,
        accept: Bool? = nil,
        acceptedType: ResponseFormat<Ticket, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = CreateTicketBody(title: title)
        return try createTicket(body: body, accept: accept, acceptedType: acceptedType)
    }

    /// Returns the whole response; blocks the calling thread. See ``TicketsApi/createTicket(body:accept:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func createTicket<Body>(
        body: CreateTicketBody,
        accept: Bool? = nil,
        acceptedType: ResponseFormat<Ticket, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        try client.blocking.send(acceptedType.apply(to: TicketsApi.Request.createTicket(body: body, accept: accept)))
    }

    /// Returns the whole response; blocks the calling thread. See ``TicketsApi/getTicket(id:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getTicket(id: String) throws(ApiError) -> ApiResponse<Ticket> {
        try client.blocking.send(TicketsApi.Request.getTicket(id: id))
    }

    /// Closes a ticket. Returns the whole response; blocks the calling thread. See ``TicketsApi/closeTicket(id:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func closeTicket(id: String) throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(TicketsApi.Request.closeTicket(id: id))
    }

    /// Returns the whole response; blocks the calling thread. See ``TicketsApi/getNote(id:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getNote<Body>(
        id: String,
        accept: ResponseFormat<String, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        try client.blocking.send(accept.apply(to: TicketsApi.Request.getNote(id: id)))
    }

    /// Returns the whole response; blocks the calling thread. See ``TicketsApi/getPicture(id:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getPicture<Body>(
        id: String,
        accept: ResponseFormat<Bytes, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        try client.blocking.send(accept.apply(to: TicketsApi.Request.getPicture(id: id)))
    }
}
