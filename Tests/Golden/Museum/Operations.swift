// Generated from openapi.yaml by `make generate`. Do not edit.
// SHA-256 e749cc0dd0ee35148d604f7b7790b0da4b1c3ae8278584bd9b2bf5ed55885749

@_spi(Generated) public import AblyPlatform

/// The operations of the OpenAPI document.
public enum Operations {
    /// `GET /works`
    public static let listWorks = ApiOperation(
        id: "listWorks",
        method: "GET",
        path: "/works",
        tag: "Works",
        responseTypes: ["application/json"]
    )

    /// `GET /works/{id}`
    public static let getWork = ApiOperation(
        id: "getWork",
        method: "GET",
        path: "/works/{id}",
        tag: "Works",
        responseTypes: ["application/json"]
    )

    /// `PUT /works/{id}`
    public static let putWork = ApiOperation(
        id: "putWork",
        method: "PUT",
        path: "/works/{id}",
        tag: "Works",
        requestTypes: ["application/json"]
    )

    /// All operations, in the document's order within each tag.
    public static let all: [ApiOperation] = [
        listWorks,
        getWork,
        putWork,
    ]
}
