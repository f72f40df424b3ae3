// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension StatsApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /stats`. See ``StatsApi/getStats(version:start:limit:end:direction:unit:format:)``.
        public static func getStats(
            version: String? = nil,
            start: Int64? = nil,
            limit: Int? = nil,
            end: Int64? = nil,
            direction: Direction? = nil,
            unit: StatsUnit? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<[Stats]> {
            var target = RequestTarget("/stats")
            target.appendQuery("start", start)
            target.appendQuery("limit", limit)
            target.appendQuery("end", end)
            target.appendQuery("direction", direction)
            target.appendQuery("unit", unit)
            var request = ApiRequest<[Stats]>(Operations.getStats, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }

        /// The request of `GET /time`. See ``StatsApi/getTime(version:format:)``.
        public static func getTime(
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<[Int64]> {
            let target = RequestTarget("/time")
            var request = ApiRequest<[Int64]>(Operations.getTime, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }
    }
}
