// Generated from Forms.yaml by `make generate`. Do not edit.
// SHA-256 0abeeab1199169f0298e31e45aba53ada30bd49b10a8076407099f5f7e200979

@_spi(Generated) public import AblyPlatform

extension UploadsApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension UploadsApi.Raw {
    /// Returns the whole response. See
    /// ``UploadsApi/upload(title:photo:count:isPublic:attachments:digest:place:labels:names:note:)``.
    @discardableResult
    public func upload(
        title: String,
        photo: FilePart,
        count: Int? = nil,
        isPublic: Bool? = nil,
        attachments: [FilePart]? = nil,
        digest: Bytes? = nil,
        place: Point? = nil,
        labels: [String]? = nil,
        names: [String]? = nil,
        note: String? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let body = Upload(
            title: title, count: count, isPublic: isPublic, photo: photo, attachments: attachments, digest: digest,
            place: place, labels: labels, names: names, note: note)
        return try await upload(body: body)
    }

    /// Returns the whole response. See ``UploadsApi/upload(body:)``.
    @discardableResult
    public func upload(body: Upload) async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(UploadsApi.Request.upload(body: body))
    }

    /// Returns the whole response. See ``UploadsApi/setAvatar(image:crop:)``.
    @discardableResult
    public func setAvatar(image: FilePart, crop: SetAvatarBodyCrop? = nil) async throws(ApiError) -> ApiResponse<Void> {
        let body = SetAvatarBody(image: image, crop: crop)
        return try await setAvatar(body: body)
    }

    /// Returns the whole response. See ``UploadsApi/setAvatar(body:)``.
    @discardableResult
    public func setAvatar(body: SetAvatarBody?) async throws(ApiError) -> ApiResponse<Void> {
        try await client.send(UploadsApi.Request.setAvatar(body: body))
    }
}
