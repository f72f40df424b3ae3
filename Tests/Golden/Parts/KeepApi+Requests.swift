// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

@_spi(Generated) public import AblyPlatform

extension KeepApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `POST /document`. See ``KeepApi/keep(body:)``.
        public static func keep(body: Document) throws(ApiError) -> ApiRequest<Document> {
            let target = RequestTarget("/document")
            var request = ApiRequest<Document>(Operations.keep, target: target, decoder: .wire)
            request.content = .wire(body)
            return request
        }
    }
}
