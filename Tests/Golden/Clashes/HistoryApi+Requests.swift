// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

extension HistoryApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /keywords/{in}`. See
        /// ``HistoryApi/import(in:inout:inQuery:let:var:selfQuery:selfQuery2:type:initQuery:filterName:filterNameQuery:top:n1st:größe:value:xType:)``.
        public static func `import`(
            in: String,
            `inout`: String,
            inQuery: String? = nil,
            `let`: String? = nil,
            `var`: String? = nil,
            selfQuery: String? = nil,
            selfQuery2: String? = nil,
            type: String? = nil,
            initQuery: String? = nil,
            filterName: String? = nil,
            filterNameQuery: String? = nil,
            top: Int? = nil,
            n1st: Int? = nil,
            größe: Int? = nil,
            value: Int? = nil,
            xType: String? = nil
        ) throws(ApiError) -> ApiRequest<Keywords> {
            var target = RequestTarget("/keywords/")
            try target.appendSegment(`in`, argument: "in")
            target.appendQuery("in", inQuery, argument: "inQuery")
            target.appendQuery("let", `let`)
            target.appendQuery("inout", `inout`)
            target.appendQuery("var", `var`)
            target.appendQuery("self", selfQuery, argument: "selfQuery")
            target.appendQuery("Self", selfQuery2, argument: "selfQuery2")
            target.appendQuery("Type", type, argument: "type")
            target.appendQuery("init", initQuery, argument: "initQuery")
            target.appendQuery("filter[name]", filterName, argument: "filterName")
            target.appendQuery("filter.name", filterNameQuery, argument: "filterNameQuery")
            target.appendQuery("$top", top, argument: "top")
            target.appendQuery("1st", n1st, argument: "n1st")
            target.appendQuery("größe", größe)
            target.appendQuery("🙂", value, argument: "value")
            var request = ApiRequest<Keywords>(Operations.`import`, target: target, decoder: .wire)
            try request.setHeader("X-Type", xType, argument: "xType")
            return request
        }

        /// The request of `POST /locals`. See
        /// ``HistoryApi/historyInit(request:target:client:body:requestBody:format:first:operations:raw:requestQuery:pageSequence:)``.
        public static func historyInit(
            request: String,
            target: String,
            client: String,
            body: String,
            requestBody: Locals,
            format: String? = nil,
            first: String? = nil,
            operations: String? = nil,
            raw: String? = nil,
            requestQuery: String? = nil,
            pageSequence: String? = nil
        ) throws(ApiError) -> ApiRequest<[Locals]> {
            var requestTarget = RequestTarget("/locals")
            requestTarget.appendQuery("request", request)
            requestTarget.appendQuery("target", target)
            requestTarget.appendQuery("client", client)
            requestTarget.appendQuery("body", body)
            requestTarget.appendQuery("format", format)
            requestTarget.appendQuery("first", first)
            requestTarget.appendQuery("Operations", operations, argument: "operations")
            requestTarget.appendQuery("Raw", raw, argument: "raw")
            requestTarget.appendQuery("Request", requestQuery, argument: "requestQuery")
            requestTarget.appendQuery("PageSequence", pageSequence, argument: "pageSequence")
            var call = ApiRequest<[Locals]>(Operations.historyInit, target: requestTarget, decoder: .wire)
            call.content = .wire(requestBody)
            return call
        }
    }
}
