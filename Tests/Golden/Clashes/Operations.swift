// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

/// The operations of the OpenAPI document.
public enum Operations {
    /// `GET /keywords/{in}`
    public static let `import` = ApiOperation(
        id: "import",
        method: "GET",
        path: "/keywords/{in}",
        tag: "History",
        responseTypes: ["application/json"]
    )

    /// `POST /locals`
    public static let historyInit = ApiOperation(
        id: "init",
        method: "POST",
        path: "/locals",
        tag: "History",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"],
        isPaginated: true
    )

    /// `GET /types`
    public static let n2ndTagRaw = ApiOperation(
        id: "raw",
        method: "GET",
        path: "/types",
        tag: "2nd tag",
        responseTypes: ["application/json"]
    )

    /// `GET /all`
    public static let clientAll = ApiOperation(
        id: "all",
        method: "GET",
        path: "/all",
        tag: "client",
        responseTypes: ["application/json"]
    )

    /// `POST /all`
    public static let selfAll = ApiOperation(
        id: "All",
        method: "POST",
        path: "/all",
        tag: "self",
        responseTypes: ["application/json"]
    )

    /// `POST /bodies`
    public static let close = ApiOperation(
        id: "close",
        method: "POST",
        path: "/bodies",
        tag: "close",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// All operations, in the document's order within each tag.
    public static let all: [ApiOperation] = [
        `import`,
        historyInit,
        n2ndTagRaw,
        clientAll,
        selfAll,
        close,
    ]
}
