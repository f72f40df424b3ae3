// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 74eecac2689717a0a2f7ba98e63a4927607b8a567c836d3bc8e06871e1e1020f

public import AblyPlatform

/// The operations of Bodies under the tag Files.
public struct FilesApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }

    /// The same calls, answering with status, headers and round-trip time beside the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that answer with the whole reply.
    public struct Raw: Sendable {
        let client: ApiClient
    }

    /// The calls as values that `ApiClient.send` carries out.
    public enum Request {}
}

// MARK: - Plain calls

extension FilesApi {
    /// `GET /files/{name}`
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Returns: The bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getFile(name: String) async throws(ApiError) -> Bytes {
        let request = try FilesApi.Request.getFile(name: name)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /files/{name}`
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Returns: The bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getFile(name: String) throws(ApiError) -> Bytes {
        let request = try FilesApi.Request.getFile(name: name)
        return try client.send(request).body
    }

    /// `PUT /files/{name}`
    ///
    /// - Parameters:
    ///   - name: The path parameter `name`.
    ///   - body: What the request carries.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func putFile(name: String, body: Bytes) async throws(ApiError) {
        let request = try FilesApi.Request.putFile(name: name, body: body)
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `PUT /files/{name}`
    ///
    /// - Parameters:
    ///   - name: The path parameter `name`.
    ///   - body: What the request carries.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func putFile(name: String, body: Bytes) throws(ApiError) {
        let request = try FilesApi.Request.putFile(name: name, body: body)
        _ = try client.send(request)
    }

    /// `PATCH /files/{name}`
    ///
    /// - Parameters:
    ///   - name: The path parameter `name`.
    ///   - body: What the request carries.
    /// - Returns: The note.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func noteFile(name: String, body: String? = nil) async throws(ApiError) -> String {
        let request = try FilesApi.Request.noteFile(name: name, body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `PATCH /files/{name}`
    ///
    /// - Parameters:
    ///   - name: The path parameter `name`.
    ///   - body: What the request carries.
    /// - Returns: The note.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func noteFile(name: String, body: String? = nil) throws(ApiError) -> String {
        let request = try FilesApi.Request.noteFile(name: name, body: body)
        return try client.send(request).body
    }

    /// `DELETE /files/{name}`
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func deleteFile(name: String) async throws(ApiError) {
        let request = try FilesApi.Request.deleteFile(name: name)
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `DELETE /files/{name}`
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func deleteFile(name: String) throws(ApiError) {
        let request = try FilesApi.Request.deleteFile(name: name)
        _ = try client.send(request)
    }

    /// `HEAD /files/{name}`
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func headFile(name: String) async throws(ApiError) {
        let request = try FilesApi.Request.headFile(name: name)
        _ = try await client.send(request)
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `HEAD /files/{name}`
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func headFile(name: String) throws(ApiError) {
        let request = try FilesApi.Request.headFile(name: name)
        _ = try client.send(request)
    }
}

// MARK: - Raw calls

extension FilesApi.Raw {
    /// Answers with the whole reply.
    ///
    /// `GET /files/{name}`
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getFile(name: String) async throws(ApiError) -> ApiResponse<Bytes> {
        let request = try FilesApi.Request.getFile(name: name)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /files/{name}`
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getFile(name: String) throws(ApiError) -> ApiResponse<Bytes> {
        let request = try FilesApi.Request.getFile(name: name)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `PUT /files/{name}`
    ///
    /// - Parameters:
    ///   - name: The path parameter `name`.
    ///   - body: What the request carries.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func putFile(name: String, body: Bytes) async throws(ApiError) -> ApiResponse<Void> {
        let request = try FilesApi.Request.putFile(name: name, body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `PUT /files/{name}`
    ///
    /// - Parameters:
    ///   - name: The path parameter `name`.
    ///   - body: What the request carries.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func putFile(name: String, body: Bytes) throws(ApiError) -> ApiResponse<Void> {
        let request = try FilesApi.Request.putFile(name: name, body: body)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `PATCH /files/{name}`
    ///
    /// - Parameters:
    ///   - name: The path parameter `name`.
    ///   - body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func noteFile(name: String, body: String? = nil) async throws(ApiError) -> ApiResponse<String> {
        let request = try FilesApi.Request.noteFile(name: name, body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `PATCH /files/{name}`
    ///
    /// - Parameters:
    ///   - name: The path parameter `name`.
    ///   - body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func noteFile(name: String, body: String? = nil) throws(ApiError) -> ApiResponse<String> {
        let request = try FilesApi.Request.noteFile(name: name, body: body)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `DELETE /files/{name}`
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func deleteFile(name: String) async throws(ApiError) -> ApiResponse<Void> {
        let request = try FilesApi.Request.deleteFile(name: name)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `DELETE /files/{name}`
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func deleteFile(name: String) throws(ApiError) -> ApiResponse<Void> {
        let request = try FilesApi.Request.deleteFile(name: name)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `HEAD /files/{name}`
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func headFile(name: String) async throws(ApiError) -> ApiResponse<Void> {
        let request = try FilesApi.Request.headFile(name: name)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `HEAD /files/{name}`
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func headFile(name: String) throws(ApiError) -> ApiResponse<Void> {
        let request = try FilesApi.Request.headFile(name: name)
        return try client.send(request)
    }
}

// MARK: - Requests

extension FilesApi.Request {
    /// The request of `GET /files/{name}`, for `ApiClient.send`.
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getFile(name: String) throws(ApiError) -> ApiRequest<Bytes> {
        var target = RequestTarget("/files/")
        try target.appendSegment(name, argument: "name")
        let request = ApiRequest<Bytes>(Operations.getFile, target: target, decoder: .binary)
        return request
    }

    /// The request of `PUT /files/{name}`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - name: The path parameter `name`.
    ///   - body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func putFile(name: String, body: Bytes) throws(ApiError) -> ApiRequest<Void> {
        var target = RequestTarget("/files/")
        try target.appendSegment(name, argument: "name")
        var request = ApiRequest<Void>(Operations.putFile, target: target, decoder: .empty)
        request.content = .bytes(Array(body), mediaType: "image/png")
        return request
    }

    /// The request of `PATCH /files/{name}`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - name: The path parameter `name`.
    ///   - body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func noteFile(name: String, body: String? = nil) throws(ApiError) -> ApiRequest<String> {
        var target = RequestTarget("/files/")
        try target.appendSegment(name, argument: "name")
        var request = ApiRequest<String>(Operations.noteFile, target: target, decoder: .text)
        if let body { request.content = .bytes(Array(body.utf8), mediaType: "text/plain") }
        return request
    }

    /// The request of `DELETE /files/{name}`, for `ApiClient.send`.
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func deleteFile(name: String) throws(ApiError) -> ApiRequest<Void> {
        var target = RequestTarget("/files/")
        try target.appendSegment(name, argument: "name")
        let request = ApiRequest<Void>(Operations.deleteFile, target: target, decoder: .empty)
        return request
    }

    /// The request of `HEAD /files/{name}`, for `ApiClient.send`.
    ///
    /// - Parameter name: The path parameter `name`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func headFile(name: String) throws(ApiError) -> ApiRequest<Void> {
        var target = RequestTarget("/files/")
        try target.appendSegment(name, argument: "name")
        let request = ApiRequest<Void>(Operations.headFile, target: target, decoder: .empty)
        return request
    }
}
