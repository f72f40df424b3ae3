// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

extension FilesApi {
    /// The same calls for synchronous code, which block the calling thread.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// - Parameter client: The client that carries the calls.
        public init(client: ApiClient) { self.client = client }

        /// The same calls, returning the whole response.
        public var raw: Raw { Raw(client: client) }

        /// Calls that block the calling thread and return the whole response.
        public struct Raw: Sendable {
            let client: ApiClient
        }
    }
}

extension FilesApi.Blocking {
    /// Blocks the calling thread. See ``FilesApi/getFile(name:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getFile(name: String) throws(ApiError) -> Bytes {
        try client.blocking.send(FilesApi.Request.getFile(name: name)).body
    }

    /// Blocks the calling thread. See ``FilesApi/putFile(name:body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func putFile(name: String, body: Bytes) throws(ApiError) {
        _ = try client.blocking.send(FilesApi.Request.putFile(name: name, body: body))
    }

    /// Blocks the calling thread. See ``FilesApi/noteFile(name:body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func noteFile(name: String, body: String? = nil) throws(ApiError) -> String {
        try client.blocking.send(FilesApi.Request.noteFile(name: name, body: body)).body
    }

    /// Blocks the calling thread. See ``FilesApi/deleteFile(name:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func deleteFile(name: String) throws(ApiError) {
        _ = try client.blocking.send(FilesApi.Request.deleteFile(name: name))
    }

    /// Blocks the calling thread. See ``FilesApi/headFile(name:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func headFile(name: String) throws(ApiError) {
        _ = try client.blocking.send(FilesApi.Request.headFile(name: name))
    }
}

extension FilesApi.Blocking.Raw {
    /// Returns the whole response; blocks the calling thread. See ``FilesApi/getFile(name:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getFile(name: String) throws(ApiError) -> ApiResponse<Bytes> {
        try client.blocking.send(FilesApi.Request.getFile(name: name))
    }

    /// Returns the whole response; blocks the calling thread. See ``FilesApi/putFile(name:body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func putFile(name: String, body: Bytes) throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(FilesApi.Request.putFile(name: name, body: body))
    }

    /// Returns the whole response; blocks the calling thread. See ``FilesApi/noteFile(name:body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func noteFile(name: String, body: String? = nil) throws(ApiError) -> ApiResponse<String> {
        try client.blocking.send(FilesApi.Request.noteFile(name: name, body: body))
    }

    /// Returns the whole response; blocks the calling thread. See ``FilesApi/deleteFile(name:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func deleteFile(name: String) throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(FilesApi.Request.deleteFile(name: name))
    }

    /// Returns the whole response; blocks the calling thread. See ``FilesApi/headFile(name:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func headFile(name: String) throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(FilesApi.Request.headFile(name: name))
    }
}
