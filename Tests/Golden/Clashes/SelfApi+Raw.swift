// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

public import AblyPlatform

extension SelfApi {
    /// The same calls, answering with status, headers and round-trip time beside the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that answer with the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension SelfApi.Raw {
    /// Answers with the whole response. See ``SelfApi/selfAll()``.
    @discardableResult
    public func selfAll() async throws(ApiError) -> ApiResponse<History> {
        try await client.send(SelfApi.Request.selfAll())
    }
}
