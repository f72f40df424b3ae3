// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension AnnotationsApi {
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

        /// The calls whose responses come in pages, page by page.
        public var pages: Pages { Pages(client: client) }

        /// Calls that block the calling thread for each page.
        public struct Pages: Sendable {
            let client: ApiClient
        }
    }
}

extension AnnotationsApi.Blocking {
    /// Lists the annotations of a message. Blocks the calling thread. See
    /// ``AnnotationsApi/getAnnotations(channelId:serial:version:limit:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getAnnotations(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [Annotation] {
        let request = try AnnotationsApi.Request.getAnnotations(
            channelId: channelId, serial: serial, version: version, limit: limit, format: format)
        return try client.blocking.send(request).body
    }

    /// Creates or deletes annotations of a message. Blocks the calling thread. See
    /// ``AnnotationsApi/publishAnnotations(channelId:serial:body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func publishAnnotations(
        channelId: String,
        serial: String,
        body: [Annotation],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) {
        let request = try AnnotationsApi.Request.publishAnnotations(
            channelId: channelId, serial: serial, body: body, version: version, format: format)
        _ = try client.blocking.send(request)
    }
}

extension AnnotationsApi.Blocking.Raw {
    /// Lists the annotations of a message. Returns the whole response; blocks the calling thread. See
    /// ``AnnotationsApi/getAnnotations(channelId:serial:version:limit:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getAnnotations<Body>(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: ResponseFormat<[Annotation], Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try AnnotationsApi.Request.getAnnotations(
            channelId: channelId, serial: serial, version: version, limit: limit, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Creates or deletes annotations of a message. Returns the whole response; blocks the calling thread. See
    /// ``AnnotationsApi/publishAnnotations(channelId:serial:body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func publishAnnotations(
        channelId: String,
        serial: String,
        body: [Annotation],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<Void> {
        let request = try AnnotationsApi.Request.publishAnnotations(
            channelId: channelId, serial: serial, body: body, version: version, format: format)
        return try client.blocking.send(request)
    }
}

extension AnnotationsApi.Blocking.Pages {
    /// Lists the annotations of a message. Follows the links from page to page; blocks the calling thread for each
    /// page. See ``AnnotationsApi/getAnnotations(channelId:serial:version:limit:format:)``.
    public func getAnnotations(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) -> PageCursor<Annotation> {
        PageCursor(client: client) { () throws(ApiError) in
            try AnnotationsApi.Request.getAnnotations(
                channelId: channelId, serial: serial, version: version, limit: limit, format: format)
        }
    }
}
