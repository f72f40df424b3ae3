// Generated from Forms.yaml by `make generate`. Do not edit.
// SHA-256 0abeeab1199169f0298e31e45aba53ada30bd49b10a8076407099f5f7e200979

@_spi(Generated) public import AblyPlatform

extension UploadsApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `POST /upload`. See ``UploadsApi/upload(body:)``.
        public static func upload(body: Upload) throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/upload")
            var request = ApiRequest<Void>(Operations.upload, target: target, decoder: .empty)
            request.content = .wireMultipart(
                body,
                encodings: [
                    "photo": FieldEncoding(contentType: "image/png, image/jpeg"),
                    "labels": FieldEncoding(contentType: "application/json"),
                    "note": FieldEncoding(contentType: "text/markdown; charset=utf-8"),
                ]
            )
            return request
        }

        /// The request of `PUT /avatar`. See ``UploadsApi/setAvatar(body:)``.
        public static func setAvatar(body: SetAvatarBody?) throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/avatar")
            var request = ApiRequest<Void>(Operations.setAvatar, target: target, decoder: .empty)
            if let body { request.content = .wireMultipart(body) }
            return request
        }
    }
}
