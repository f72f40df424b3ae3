// Generated from Forms.yaml by `make generate`. Do not edit.
// SHA-256 0abeeab1199169f0298e31e45aba53ada30bd49b10a8076407099f5f7e200979

@_spi(Generated) public import AblyPlatform

/// The operations of the OpenAPI document.
public enum Operations {
    /// `POST /upload`
    public static let upload = ApiOperation(
        id: "upload",
        method: "POST",
        path: "/upload",
        tag: "Uploads",
        requestTypes: ["multipart/form-data"]
    )

    /// `PUT /avatar`
    public static let setAvatar = ApiOperation(
        id: "setAvatar",
        method: "PUT",
        path: "/avatar",
        tag: "Uploads",
        requestTypes: ["multipart/form-data"]
    )

    /// `POST /search`
    public static let search = ApiOperation(
        id: "search",
        method: "POST",
        path: "/search",
        tag: "Search",
        requestTypes: ["application/x-www-form-urlencoded"]
    )

    /// `GET /places/{point}`
    public static let findPlace = ApiOperation(id: "findPlace", method: "GET", path: "/places/{point}", tag: "Search")

    /// All operations, in the document's order within each tag.
    public static let all: [ApiOperation] = [
        upload,
        setAvatar,
        search,
        findPlace,
    ]
}
