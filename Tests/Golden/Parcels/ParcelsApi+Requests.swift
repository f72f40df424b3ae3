// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

extension ParcelsApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /parcels`. See
        /// ``ParcelsApi/listParcels(xTraceId:states:tag:sizes:words:filter:area:sort:query:path:since:on:limit:direction:)``.
        public static func listParcels(
            xTraceId: String? = nil,
            states: [State]? = nil,
            tag: [String]? = nil,
            sizes: [Int]? = nil,
            words: [String]? = nil,
            filter: Filter? = nil,
            area: ListParcelsArea? = nil,
            sort: ListParcelsSort? = nil,
            query: Filter? = nil,
            path: String? = nil,
            since: DateTime? = nil,
            on: CalendarDate? = nil,
            limit: Int32? = nil,
            direction: Direction? = nil
        ) throws(ApiError) -> ApiRequest<[Parcel]> {
            var target = RequestTarget("/parcels")
            target.appendQuery("states", states, explode: false)
            target.appendQuery("tag", tag)
            target.appendQuery("sizes", sizes, style: .pipeDelimited)
            target.appendQuery("words", words, style: .spaceDelimited)
            target.appendQuery("filter", filter, style: .deepObject, explode: false)
            target.appendQuery("area", area)
            target.appendQuery("sort", sort, explode: false)
            target.appendQuery("query", query, style: .json)
            target.appendQuery("path", path, allowsReserved: true)
            target.appendQuery("since", since)
            target.appendQuery("on", on)
            target.appendQuery("limit", limit)
            target.appendQuery("direction", direction)
            var request = ApiRequest<[Parcel]>(Operations.listParcels, target: target, decoder: .wire)
            try request.setHeader("X-Trace-Id", xTraceId, argument: "xTraceId")
            return request
        }

        /// The request of `POST /parcels`. See ``ParcelsApi/sendParcel(body:xTraceId:)``.
        public static func sendParcel(body: Parcel, xTraceId: String? = nil) throws(ApiError) -> ApiRequest<Parcel> {
            let target = RequestTarget("/parcels")
            var request = ApiRequest<Parcel>(Operations.sendParcel, target: target, decoder: .wire)
            try request.setHeader("X-Trace-Id", xTraceId, argument: "xTraceId")
            request.content = .wire(body)
            return request
        }

        /// The request of `GET /parcels/{parcel_id}`. See
        /// ``ParcelsApi/getParcel(id:session:ifNoneMatch:xOptions:seen:)``.
        public static func getParcel(
            id: String,
            session: String,
            ifNoneMatch: [String]? = nil,
            xOptions: [String: String]? = nil,
            seen: [Int]? = nil
        ) throws(ApiError) -> ApiRequest<Parcel> {
            var target = RequestTarget("/parcels/")
            try target.appendSegment(id, argument: "id")
            var request = ApiRequest<Parcel>(Operations.getParcel, target: target, decoder: .wire)
            try request.setHeader("If-None-Match", ifNoneMatch, argument: "ifNoneMatch")
            try request.setHeader("X-Options", xOptions, explode: true, argument: "xOptions")
            try request.setCookie("session", session, argument: "session")
            try request.setCookie("seen", seen, argument: "seen")
            return request
        }
    }
}
