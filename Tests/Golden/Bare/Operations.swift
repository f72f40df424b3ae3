// Generated from Bare.yaml by `make generate`. Do not edit.
// SHA-256 4f8d670eaa37596c4e3fbcada968cc488007ccc070cfff80cfb93ebc7dd86188

@_spi(Generated) public import AblyPlatform

/// The operations of the OpenAPI document.
public enum Operations {
    /// `GET /`
    public static let get = ApiOperation(
        id: "get",
        method: "GET",
        path: "/",
        tag: "default",
        responseTypes: ["application/json"]
    )

    /// `GET /things/{thing-id}/parts`
    public static let getThingsByThingIdParts = ApiOperation(
        id: "getThingsByThingIdParts",
        method: "GET",
        path: "/things/{thing-id}/parts",
        tag: "default",
        responseTypes: ["application/json"]
    )

    /// `POST /things/{thing-id}/parts`
    public static let postThingsByThingIdParts = ApiOperation(
        id: "postThingsByThingIdParts",
        method: "POST",
        path: "/things/{thing-id}/parts",
        tag: "default",
        requestTypes: ["application/json"]
    )

    /// `GET /ping`
    public static let ping = ApiOperation(
        id: "ping",
        method: "GET",
        path: "/ping",
        tag: "default",
        responseTypes: ["text/plain"]
    )

    /// All operations, in the document's order within each tag.
    public static let all: [ApiOperation] = [
        get,
        getThingsByThingIdParts,
        postThingsByThingIdParts,
        ping,
    ]
}
