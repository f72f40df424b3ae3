// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

extension FilesApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /files/{name}`. See ``FilesApi/getFile(name:)``.
        public static func getFile(name: String) throws(ApiError) -> ApiRequest<Bytes> {
            var target = RequestTarget("/files/")
            try target.appendSegment(name, argument: "name")
            let request = ApiRequest<Bytes>(Operations.getFile, target: target, decoder: .binary)
            return request
        }

        /// The request of `PUT /files/{name}`. See ``FilesApi/putFile(name:body:)``.
        public static func putFile(name: String, body: Bytes) throws(ApiError) -> ApiRequest<Void> {
            var target = RequestTarget("/files/")
            try target.appendSegment(name, argument: "name")
            var request = ApiRequest<Void>(Operations.putFile, target: target, decoder: .empty)
            request.content = .bytes(Array(body), mediaType: "image/png")
            return request
        }

        /// The request of `PATCH /files/{name}`. See ``FilesApi/noteFile(name:body:)``.
        public static func noteFile(name: String, body: String? = nil) throws(ApiError) -> ApiRequest<String> {
            var target = RequestTarget("/files/")
            try target.appendSegment(name, argument: "name")
            var request = ApiRequest<String>(Operations.noteFile, target: target, decoder: .text)
            if let body { request.content = .bytes(Array(body.utf8), mediaType: "text/plain") }
            return request
        }

        /// The request of `DELETE /files/{name}`. See ``FilesApi/deleteFile(name:)``.
        public static func deleteFile(name: String) throws(ApiError) -> ApiRequest<Void> {
            var target = RequestTarget("/files/")
            try target.appendSegment(name, argument: "name")
            let request = ApiRequest<Void>(Operations.deleteFile, target: target, decoder: .empty)
            return request
        }

        /// The request of `HEAD /files/{name}`. See ``FilesApi/headFile(name:)``.
        public static func headFile(name: String) throws(ApiError) -> ApiRequest<Void> {
            var target = RequestTarget("/files/")
            try target.appendSegment(name, argument: "name")
            let request = ApiRequest<Void>(Operations.headFile, target: target, decoder: .empty)
            return request
        }
    }
}
