// Generated from Guards.json by `make generate`. Do not edit.
// SHA-256 8b545430b1840aa83194a43226226380f1315fdd6e8c6ab64eaa48cc90821ba8

@_spi(Generated) public import AblyPlatform

/// The operations of the OpenAPI document.
public enum Operations {
    /// `GET /inherited`
    public static let inherited = ApiOperation(
        id: "inherited",
        method: "GET",
        path: "/inherited",
        tag: "Doors",
        security: [.basic, .bearer]
    )

    /// `GET /open`
    public static let open = ApiOperation(id: "open", method: "GET", path: "/open", tag: "Doors")

    /// `GET /maybe`
    public static let maybe = ApiOperation(
        id: "maybe",
        method: "GET",
        path: "/maybe",
        tag: "Doors",
        security: [.none, .bearer]
    )

    /// `GET /basic`
    public static let basic = ApiOperation(id: "basic", method: "GET", path: "/basic", tag: "Doors", security: [.basic])

    /// `GET /bearer`
    public static let bearer = ApiOperation(
        id: "bearer",
        method: "GET",
        path: "/bearer",
        tag: "Doors",
        security: [.bearer]
    )

    /// `GET /oauth`
    public static let oauth = ApiOperation(
        id: "oauth",
        method: "GET",
        path: "/oauth",
        tag: "Doors",
        security: [.bearer]
    )

    /// `GET /header`
    public static let header = ApiOperation(
        id: "header",
        method: "GET",
        path: "/header",
        tag: "Doors",
        security: [.header("X-Key")]
    )

    /// `GET /query`
    public static let query = ApiOperation(
        id: "query",
        method: "GET",
        path: "/query",
        tag: "Doors",
        security: [.query("key")]
    )

    /// `GET /together`
    public static let together = ApiOperation(
        id: "together",
        method: "GET",
        path: "/together",
        tag: "Doors",
        security: [
            .all([.header("X-Key"), .header("X-Tenant")]), .all([.bearer, .header("X-Tenant"), .query("key")]),
        ]
    )

    /// `GET /cookie`
    public static let cookie = ApiOperation(
        id: "cookie",
        method: "GET",
        path: "/cookie",
        tag: "Doors",
        security: [.cookie("key")]
    )

    /// All operations, in the document's order within each tag.
    public static let all: [ApiOperation] = [
        inherited,
        open,
        maybe,
        basic,
        bearer,
        oauth,
        header,
        query,
        together,
        cookie,
    ]
}
