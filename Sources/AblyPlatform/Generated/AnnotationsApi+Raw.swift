// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension AnnotationsApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension AnnotationsApi.Raw {
    /// Lists the annotations of a message. Returns the whole response. See
    /// ``AnnotationsApi/getAnnotations(channelId:serial:version:limit:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getAnnotations<Body>(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: ResponseFormat<[Annotation], Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try AnnotationsApi.Request.getAnnotations(
            channelId: channelId, serial: serial, version: version, limit: limit, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Creates or deletes annotations of a message. Returns the whole response. See
    /// ``AnnotationsApi/publishAnnotations(channelId:serial:body:version:format:)``.
    @discardableResult
    public func publishAnnotations(
        channelId: String,
        serial: String,
        body: [Annotation],
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let request = try AnnotationsApi.Request.publishAnnotations(
            channelId: channelId, serial: serial, body: body, version: version, format: format)
        return try await client.send(request)
    }
}
