// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

/// The operations of the OpenAPI document.
public enum Operations {
    /// `GET /channels/{channel}/messages`
    public static let getMessages = ApiOperation(
        id: "getMessages",
        method: "GET",
        path: "/channels/{channel}/messages",
        tag: "Messages",
        responseTypes: ["application/json", "application/x-msgpack", "text/html"],
        isPaginated: true
    )

    /// Publishes.
    public static let publish = ApiOperation(
        id: "publish",
        method: "POST",
        path: "/channels/{channel}/messages",
        tag: "Messages",
        requestTypes: ["application/json", "application/x-msgpack"],
        responseTypes: ["application/json", "application/x-msgpack"]
    )

    /// `POST /batch`
    public static let batch = ApiOperation(
        id: "batch",
        method: "POST",
        path: "/batch",
        tag: "Messages",
        requestTypes: ["application/vnd.batch+json", "text/plain"],
        responseTypes: ["application/json"]
    )

    /// `POST /keys/{keyName}/requestToken`
    public static let requestToken = ApiOperation(
        id: "requestToken",
        method: "POST",
        path: "/keys/{keyName}/requestToken",
        tag: "Tokens",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `PUT /tokens`
    public static let replaceToken = ApiOperation(
        id: "replaceToken",
        method: "PUT",
        path: "/tokens",
        tag: "Tokens",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `POST /tokens`
    public static let makeToken = ApiOperation(
        id: "makeToken",
        method: "POST",
        path: "/tokens",
        tag: "Tokens",
        requestTypes: ["application/x-www-form-urlencoded"],
        responseTypes: ["application/json", "text/plain", "application/octet-stream"]
    )

    /// `PATCH /tokens`
    public static let changeToken = ApiOperation(
        id: "changeToken",
        method: "PATCH",
        path: "/tokens",
        tag: "Tokens",
        requestTypes: ["application/json"]
    )

    /// `GET /files/{name}`
    public static let getFile = ApiOperation(
        id: "getFile",
        method: "GET",
        path: "/files/{name}",
        tag: "Files",
        responseTypes: ["application/octet-stream"]
    )

    /// `PUT /files/{name}`
    public static let putFile = ApiOperation(
        id: "putFile",
        method: "PUT",
        path: "/files/{name}",
        tag: "Files",
        requestTypes: ["image/png"]
    )

    /// `PATCH /files/{name}`
    public static let noteFile = ApiOperation(
        id: "noteFile",
        method: "PATCH",
        path: "/files/{name}",
        tag: "Files",
        requestTypes: ["text/plain"],
        responseTypes: ["text/plain"]
    )

    /// `DELETE /files/{name}`
    public static let deleteFile = ApiOperation(id: "deleteFile", method: "DELETE", path: "/files/{name}", tag: "Files")

    /// `HEAD /files/{name}`
    public static let headFile = ApiOperation(id: "headFile", method: "HEAD", path: "/files/{name}", tag: "Files")

    /// All operations, in the document's order within each tag.
    public static let all: [ApiOperation] = [
        getMessages,
        publish,
        batch,
        requestToken,
        replaceToken,
        makeToken,
        changeToken,
        getFile,
        putFile,
        noteFile,
        deleteFile,
        headFile,
    ]
}

extension UndecodedFormat {
    /// `html`, as the bytes received.
    public static let html = UndecodedFormat(parameter: "format", name: "html")
    /// `csv`, as the bytes received.
    public static let csv = UndecodedFormat(parameter: "format", name: "csv")
}

extension ResponseFormat where Body == [UInt8] {
    /// `html`, as the bytes received.
    public static var html: Self { .undecoded(.html) }
    /// `csv`, as the bytes received.
    public static var csv: Self { .undecoded(.csv) }
}
