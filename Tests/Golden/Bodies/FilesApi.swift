// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

/// The operations of Bodies under the tag Files.
public struct FilesApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension FilesApi {
    /// `GET /files/{name}`
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Returns: The bytes.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getFile(name: String) async throws(ApiError) -> Bytes {
        try await client.send(FilesApi.Request.getFile(name: name)).body
    }

    /// `PUT /files/{name}`
    ///
    /// - Parameters:
    ///   - name: The path parameter `name`.
    ///   - body: The body of the request.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func putFile(name: String, body: Bytes) async throws(ApiError) {
        _ = try await client.send(FilesApi.Request.putFile(name: name, body: body))
    }

    /// `PATCH /files/{name}`
    ///
    /// - Parameters:
    ///   - name: The path parameter `name`.
    ///   - body: The body of the request.
    /// - Returns: The note.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func noteFile(name: String, body: String? = nil) async throws(ApiError) -> String {
        try await client.send(FilesApi.Request.noteFile(name: name, body: body)).body
    }

    /// `DELETE /files/{name}`
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func deleteFile(name: String) async throws(ApiError) {
        _ = try await client.send(FilesApi.Request.deleteFile(name: name))
    }

    /// `HEAD /files/{name}`
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func headFile(name: String) async throws(ApiError) {
        _ = try await client.send(FilesApi.Request.headFile(name: name))
    }
}
