// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

extension FilesApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension FilesApi.Raw {
    /// Returns the whole response. See ``FilesApi/getFile(name:)``.
    public func getFile(name: String) async throws(ApiError) -> ApiResponse<Bytes> {
        try await client.send(FilesApi.Request.getFile(name: name))
    }

    /// Returns the whole response. See ``FilesApi/putFile(name:body:)``.
    @discardableResult
    public func putFile(name: String, body: Bytes) async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(FilesApi.Request.putFile(name: name, body: body))
    }

    /// Returns the whole response. See ``FilesApi/noteFile(name:body:)``.
    @discardableResult
    public func noteFile(name: String, body: String? = nil) async throws(ApiError) -> ApiResponse<String> {
        try await client.send(FilesApi.Request.noteFile(name: name, body: body))
    }

    /// Returns the whole response. See ``FilesApi/deleteFile(name:)``.
    @discardableResult
    public func deleteFile(name: String) async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(FilesApi.Request.deleteFile(name: name))
    }

    /// Returns the whole response. See ``FilesApi/headFile(name:)``.
    @discardableResult
    public func headFile(name: String) async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(FilesApi.Request.headFile(name: name))
    }
}
