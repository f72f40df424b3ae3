// Generated from openapi.yaml by `make generate`. Do not edit.
// SHA-256 e749cc0dd0ee35148d604f7b7790b0da4b1c3ae8278584bd9b2bf5ed55885749

@_spi(Generated) public import AblyPlatform

extension WorksApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /works`. See ``WorksApi/listWorks(limit:kind:)``.
        public static func listWorks(limit: Int? = nil, kind: Kind? = nil) throws(ApiError) -> ApiRequest<[Work]> {
            var target = RequestTarget("/works")
            target.appendQuery("limit", limit)
            target.appendQuery("kind", kind)
            let request = ApiRequest<[Work]>(Operations.listWorks, target: target, decoder: .wire)
            return request
        }

        /// The request of `GET /works/{id}`. See ``WorksApi/getWork(id:)``.
        public static func getWork(id: String) throws(ApiError) -> ApiRequest<Work> {
            var target = RequestTarget("/works/")
            try target.appendSegment(id, argument: "id")
            let request = ApiRequest<Work>(Operations.getWork, target: target, decoder: .wire)
            return request
        }

        /// The request of `PUT /works/{id}`. See ``WorksApi/putWork(id:body:)``.
        public static func putWork(id: String, body: Work) throws(ApiError) -> ApiRequest<Void> {
            var target = RequestTarget("/works/")
            try target.appendSegment(id, argument: "id")
            var request = ApiRequest<Void>(Operations.putWork, target: target, decoder: .empty)
            request.content = .wire(body)
            return request
        }
    }
}
