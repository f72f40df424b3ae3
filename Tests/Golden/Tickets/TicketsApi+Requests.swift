// Generated from Tickets.yaml by `make generate`. Do not edit.
// SHA-256 7d4b04cb9f128bd420bbf07a6677dafa936721637ebb128f1496fc6944d7352d

@_spi(Generated) public import AblyPlatform

extension TicketsApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /tickets`. See ``TicketsApi/listTickets(limit:)``.
        public static func listTickets(limit: Int? = nil) throws(ApiError) -> ApiRequest<[Ticket]> {
            var target = RequestTarget("/tickets")
            target.appendQuery("limit", limit)
            let request = ApiRequest<[Ticket]>(Operations.listTickets, target: target, decoder: .wire)
            return request
        }

        /// The request of `POST /tickets`. See ``TicketsApi/createTicket(body:accept:)``.
        public static func createTicket(
            body: CreateTicketBody,
            accept: Bool? = nil
        ) throws(ApiError) -> ApiRequest<Ticket> {
            var target = RequestTarget("/tickets")
            target.appendQuery("accept", accept)
            var request = ApiRequest<Ticket>(Operations.createTicket, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }

        /// The request of `GET /tickets/{id}`. See ``TicketsApi/getTicket(id:)``.
        public static func getTicket(id: String) throws(ApiError) -> ApiRequest<Ticket> {
            var target = RequestTarget("/tickets/")
            try target.appendSegment(id, argument: "id")
            let request = ApiRequest<Ticket>(Operations.getTicket, target: target, decoder: .wire)
            return request
        }

        /// The request of `POST /tickets/{id}`. See ``TicketsApi/closeTicket(id:)``.
        public static func closeTicket(id: String) throws(ApiError) -> ApiRequest<Void> {
            var target = RequestTarget("/tickets/")
            try target.appendSegment(id, argument: "id")
            let request = ApiRequest<Void>(Operations.closeTicket, target: target, decoder: .empty)
            return request
        }

        /// The request of `GET /tickets/{id}/note`. See ``TicketsApi/getNote(id:)``.
        public static func getNote(id: String) throws(ApiError) -> ApiRequest<String> {
            var target = RequestTarget("/tickets/")
            try target.appendSegment(id, argument: "id")
            target.append("/note")
            let request = ApiRequest<String>(Operations.getNote, target: target, decoder: .text)
            return request
        }

        /// The request of `GET /tickets/{id}/picture`. See ``TicketsApi/getPicture(id:)``.
        public static func getPicture(id: String) throws(ApiError) -> ApiRequest<Bytes> {
            var target = RequestTarget("/tickets/")
            try target.appendSegment(id, argument: "id")
            target.append("/picture")
            let request = ApiRequest<Bytes>(Operations.getPicture, target: target, decoder: .binary)
            return request
        }
    }
}
