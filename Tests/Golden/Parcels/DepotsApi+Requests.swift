// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

extension DepotsApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /depots/{ids}/{area}/{point}/~{name}`. See
        /// ``DepotsApi/getDepots(ids:area:point:name:direction:)``.
        public static func getDepots(
            ids: [Int],
            area: [String],
            point: GetDepotsPoint,
            name: State,
            direction: Direction? = nil
        ) throws(ApiError) -> ApiRequest<Void> {
            var target = RequestTarget("/depots/")
            try target.appendSegment(ids, argument: "ids")
            target.append("/")
            try target.appendSegment(area, argument: "area", style: .label, explode: false, name: "area")
            target.append("/")
            try target.appendSegment(point, argument: "point", style: .matrix, explode: true, name: "point")
            target.append("/~")
            try target.appendSegment(name, argument: "name")
            target.appendQuery("direction", direction)
            let request = ApiRequest<Void>(Operations.getDepots, target: target, decoder: .empty)
            return request
        }

        /// The request of `PUT /depots/{depot}/open`. See ``DepotsApi/setOpen(depot:open:)``.
        @available(*, deprecated)
        public static func setOpen(depot: Int64, open: Bool) throws(ApiError) -> ApiRequest<Void> {
            var target = RequestTarget("/depots/")
            try target.appendSegment(depot, argument: "depot")
            target.append("/open")
            target.appendQuery("open", open)
            let request = ApiRequest<Void>(Operations.setOpen, target: target, decoder: .empty)
            return request
        }
    }
}
