// Generated from Forms.yaml by `make generate`. Do not edit.
// SHA-256 0abeeab1199169f0298e31e45aba53ada30bd49b10a8076407099f5f7e200979

@_spi(Generated) public import AblyPlatform

extension SearchApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `POST /search`. See ``SearchApi/search(body:)``.
        public static func search(body: SearchBody) throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/search")
            var request = ApiRequest<Void>(Operations.search, target: target, decoder: .empty)
            request.content = .wireForm(
                body,
                encodings: [
                    "terms": FieldEncoding(style: .form, explode: false),
                    "tags": FieldEncoding(style: .pipeDelimited),
                    "range": FieldEncoding(style: .deepObject, explode: true),
                    "filter": FieldEncoding(contentType: "application/json"),
                ]
            )
            return request
        }

        /// The request of `GET /places/{point}`. See ``SearchApi/findPlace(point:xOptions:xPlain:xWords:place:)``.
        public static func findPlace(
            point: Point,
            xOptions: Point? = nil,
            xPlain: Point? = nil,
            xWords: String? = nil,
            place: Point? = nil
        ) throws(ApiError) -> ApiRequest<Void> {
            var target = RequestTarget("/places/")
            try target.appendSegment(point, argument: "point", style: .json)
            var request = ApiRequest<Void>(Operations.findPlace, target: target, decoder: .empty)
            try request.setHeader("X-Options", xOptions, style: .json, argument: "xOptions")
            try request.setHeader("X-Plain", xPlain, argument: "xPlain")
            try request.setHeader("X-Words", xWords, argument: "xWords")
            try request.setCookie("place", place, style: .json, argument: "place")
            return request
        }
    }
}
