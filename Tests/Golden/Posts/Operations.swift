// Generated from Posts.yaml by `make generate`. Do not edit.
// SHA-256 b278cf2ac1829bab2e00fbb6e89d489cd365199e2c6aa7496d264324dedadd19

@_spi(Generated) public import AblyPlatform

/// The operations of the OpenAPI document.
public enum Operations {
    /// `GET /posts/{id}`
    public static let getPost = ApiOperation(
        id: "getPost",
        method: "GET",
        path: "/posts/{id}",
        tag: "Posts",
        responseTypes: ["application/json"]
    )

    /// All operations, in the document's order within each tag.
    public static let all: [ApiOperation] = [
        getPost
    ]
}
