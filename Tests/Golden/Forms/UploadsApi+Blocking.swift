// Generated from Forms.yaml by `make generate`. Do not edit.
// SHA-256 0abeeab1199169f0298e31e45aba53ada30bd49b10a8076407099f5f7e200979

@_spi(Generated) public import AblyPlatform

extension UploadsApi {
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

extension UploadsApi.Blocking {
    /// Blocks the calling thread. See
    /// ``UploadsApi/upload(title:photo:count:isPublic:attachments:digest:place:labels:names:note:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) {
        let body = Upload(
            title: title, count: count, isPublic: isPublic, photo: photo, attachments: attachments, digest: digest,
            place: place, labels: labels, names: names, note: note)
        try upload(body: body)
    }

    /// Blocks the calling thread. See ``UploadsApi/upload(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func upload(body: Upload) throws(ApiError) {
        _ = try client.blocking.send(UploadsApi.Request.upload(body: body))
    }

    /// Blocks the calling thread. See ``UploadsApi/setAvatar(image:crop:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func setAvatar(image: FilePart, crop: SetAvatarBodyCrop? = nil) throws(ApiError) {
        let body = SetAvatarBody(image: image, crop: crop)
        try setAvatar(body: body)
    }

    /// Blocks the calling thread. See ``UploadsApi/setAvatar(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func setAvatar(body: SetAvatarBody?) throws(ApiError) {
        _ = try client.blocking.send(UploadsApi.Request.setAvatar(body: body))
    }
}

extension UploadsApi.Blocking.Raw {
    /// Returns the whole response; blocks the calling thread. See
    /// ``UploadsApi/upload(title:photo:count:isPublic:attachments:digest:place:labels:names:note:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Void> {
        let body = Upload(
            title: title, count: count, isPublic: isPublic, photo: photo, attachments: attachments, digest: digest,
            place: place, labels: labels, names: names, note: note)
        return try upload(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``UploadsApi/upload(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func upload(body: Upload) throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(UploadsApi.Request.upload(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See ``UploadsApi/setAvatar(image:crop:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func setAvatar(image: FilePart, crop: SetAvatarBodyCrop? = nil) throws(ApiError) -> ApiResponse<Void> {
        let body = SetAvatarBody(image: image, crop: crop)
        return try setAvatar(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``UploadsApi/setAvatar(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func setAvatar(body: SetAvatarBody?) throws(ApiError) -> ApiResponse<Void> {
        try client.blocking.send(UploadsApi.Request.setAvatar(body: body))
    }
}
