// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension BatchApi {
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

extension BatchApi.Blocking {
    /// Publishes messages to several channels. Blocks the calling thread. See
    /// ``BatchApi/publishMessagesToChannels(channels:messages:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func publishMessagesToChannels(
        channels: [String],
        messages: [Message],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> BatchPublishResponse {
        let body = BatchPublishSpec(channels: channels, messages: messages)
        return try publishMessagesToChannels(body: .spec(body), version: version, format: format)
    }

    /// Publishes messages to several channels. Blocks the calling thread. See
    /// ``BatchApi/publishMessagesToChannels(body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func publishMessagesToChannels(
        body: BatchPublishRequest,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> BatchPublishResponse {
        let request = try BatchApi.Request.publishMessagesToChannels(body: body, version: version, format: format)
        return try client.blocking.send(request).body
    }

    /// Lists the members present on several channels. Blocks the calling thread. See
    /// ``BatchApi/getPresenceOfChannels(channels:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getPresenceOfChannels(
        channels: [String],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> BatchPresenceResult {
        let request = try BatchApi.Request.getPresenceOfChannels(channels: channels, version: version, format: format)
        return try client.blocking.send(request).body
    }
}

extension BatchApi.Blocking.Raw {
    /// Publishes messages to several channels. Returns the whole response; blocks the calling thread. See
    /// ``BatchApi/publishMessagesToChannels(channels:messages:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publishMessagesToChannels<Body>(
        channels: [String],
        messages: [Message],
        version: String? = nil,
        format: ResponseFormat<BatchPublishResponse, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = BatchPublishSpec(channels: channels, messages: messages)
        return try publishMessagesToChannels(body: .spec(body), version: version, format: format)
    }

    /// Publishes messages to several channels. Returns the whole response; blocks the calling thread. See
    /// ``BatchApi/publishMessagesToChannels(body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publishMessagesToChannels<Body>(
        body: BatchPublishRequest,
        version: String? = nil,
        format: ResponseFormat<BatchPublishResponse, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try BatchApi.Request.publishMessagesToChannels(
            body: body, version: version, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Lists the members present on several channels. Returns the whole response; blocks the calling thread. See
    /// ``BatchApi/getPresenceOfChannels(channels:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getPresenceOfChannels<Body>(
        channels: [String],
        version: String? = nil,
        format: ResponseFormat<BatchPresenceResult, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try BatchApi.Request.getPresenceOfChannels(
            channels: channels, version: version, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }
}
