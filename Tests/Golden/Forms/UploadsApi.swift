// Generated from Forms.yaml by `make generate`. Do not edit.
// SHA-256 0abeeab1199169f0298e31e45aba53ada30bd49b10a8076407099f5f7e200979

@_spi(Generated) public import AblyPlatform

/// The operations of Forms under the tag Uploads.
public struct UploadsApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension UploadsApi {
    /// `POST /upload`
    ///
    /// - Parameters:
    ///   - title: The body's `title`.
    ///   - photo: The body's `photo`.
    ///   - count: The body's `count`.
    ///   - isPublic: The body's `isPublic`.
    ///   - attachments: The body's `attachments`.
    ///   - digest: The body's `digest`.
    ///   - place: The body's `place`.
    ///   - labels: The body's `labels`.
    ///   - names: The body's `names`.
    ///   - note: The body's `note`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
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
    ) async throws(ApiError) {
        let body = Upload(
            title: title, count: count, isPublic: isPublic, photo: photo, attachments: attachments, digest: digest,
            place: place, labels: labels, names: names, note: note)
        try await upload(body: body)
    }

    /// `POST /upload`
    ///
    /// - Parameter body: The body of the request.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func upload(body: Upload) async throws(ApiError) {
        _ = try await client.send(UploadsApi.Request.upload(body: body))
    }

    /// `PUT /avatar`
    ///
    /// - Parameters:
    ///   - image: The body's `image`.
    ///   - crop: The body's `crop`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func setAvatar(image: FilePart, crop: SetAvatarBodyCrop? = nil) async throws(ApiError) {
        let body = SetAvatarBody(image: image, crop: crop)
        try await setAvatar(body: body)
    }

    /// `PUT /avatar`
    ///
    /// - Parameter body: The body of the request.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func setAvatar(body: SetAvatarBody?) async throws(ApiError) {
        _ = try await client.send(UploadsApi.Request.setAvatar(body: body))
    }
}
