// Generated from Tickets.yaml by `make generate`. Do not edit.
// SHA-256 7d4b04cb9f128bd420bbf07a6677dafa936721637ebb128f1496fc6944d7352d

@_spi(Generated) public import AblyPlatform

/// The operations of the OpenAPI document.
public enum Operations {
    /// Lists the tickets.
    public static let listTickets = ApiOperation(
        id: "listTickets",
        method: "GET",
        path: "/tickets",
        tag: "Tickets",
        responseTypes: ["application/json"]
    )

    /// `POST /tickets`
    public static let createTicket = ApiOperation(
        id: "createTicket",
        method: "POST",
        path: "/tickets",
        tag: "Tickets",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `GET /tickets/{id}`
    public static let getTicket = ApiOperation(
        id: "getTicket",
        method: "GET",
        path: "/tickets/{id}",
        tag: "Tickets",
        responseTypes: ["application/json"]
    )

    /// Closes a ticket.
    public static let closeTicket = ApiOperation(
        id: "closeTicket",
        method: "POST",
        path: "/tickets/{id}",
        tag: "Tickets"
    )

    /// `GET /tickets/{id}/note`
    public static let getNote = ApiOperation(
        id: "getNote",
        method: "GET",
        path: "/tickets/{id}/note",
        tag: "Tickets",
        responseTypes: ["text/plain", "text/*"]
    )

    /// `GET /tickets/{id}/picture`
    public static let getPicture = ApiOperation(
        id: "getPicture",
        method: "GET",
        path: "/tickets/{id}/picture",
        tag: "Tickets",
        responseTypes: ["image/png", "image/jpeg"]
    )

    /// All operations, in the document's order within each tag.
    public static let all: [ApiOperation] = [
        listTickets,
        createTicket,
        getTicket,
        closeTicket,
        getNote,
        getPicture,
    ]
}
