// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

@_spi(Generated) public import AblyPlatform

/// The operations of the OpenAPI document.
public enum Operations {
    /// `POST /document`
    public static let keep = ApiOperation(
        id: "keep",
        method: "POST",
        path: "/document",
        tag: "Keep",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// All operations, in the document's order within each tag.
    public static let all: [ApiOperation] = [
        keep
    ]
}
