// Generated from Bare.yaml by `make generate`. Do not edit.
// SHA-256 4f8d670eaa37596c4e3fbcada968cc488007ccc070cfff80cfb93ebc7dd86188

@_spi(Generated) public import AblyPlatform

extension DefaultApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /`. See ``DefaultApi/get()``.
        public static func get() throws(ApiError) -> ApiRequest<WireValue> {
            let target = RequestTarget("/")
            let request = ApiRequest<WireValue>(Operations.get, target: target, decoder: .wire)
            return request
        }

        /// The request of `GET /things/{thing-id}/parts`. See ``DefaultApi/getThingsByThingIdParts(thingId:)``.
        public static func getThingsByThingIdParts(
            thingId: String
        ) throws(ApiError) -> ApiRequest<[GetThingsByThingIdPartsResponseItem]> {
            var target = RequestTarget("/things/")
            try target.appendSegment(thingId, argument: "thingId")
            target.append("/parts")
            let request = ApiRequest<[GetThingsByThingIdPartsResponseItem]>(
                Operations.getThingsByThingIdParts,
                target: target,
                decoder: .wire
            )
            return request
        }

        /// The request of `POST /things/{thing-id}/parts`. See ``DefaultApi/postThingsByThingIdParts(thingId:body:)``.
        public static func postThingsByThingIdParts(
            thingId: String,
            body: PostThingsByThingIdPartsBody
        ) throws(ApiError) -> ApiRequest<Void> {
            var target = RequestTarget("/things/")
            try target.appendSegment(thingId, argument: "thingId")
            target.append("/parts")
            var request = ApiRequest<Void>(Operations.postThingsByThingIdParts, target: target, decoder: .empty)
            request.content = .wire(body)
            return request
        }

        /// The request of `GET /ping`. See ``DefaultApi/ping()``.
        public static func ping() throws(ApiError) -> ApiRequest<String> {
            let target = RequestTarget("/ping")
            let request = ApiRequest<String>(Operations.ping, target: target, decoder: .text)
            return request
        }
    }
}
