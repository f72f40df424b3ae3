import AblyPlatform
import HTTPTypes

extension RouteTable {
    /// Channels, their history and their presence.
    static let channelRoutes: [Route] = [
        Route(
            "getMetadataOfAllChannels", .get, "/channels",
            .authenticated { exchange, caller throws(Refusal) in
                let by = exchange.url["by"] ?? (exchange.request.version >= 3 ? "id" : "value")
                guard by == "id" || by == "value" else { throw .badParameter("by", "must be id or value") }
                let page = try await exchange.service.channels(
                    page: try exchange.page(), prefix: exchange.url["prefix"] ?? "", namesOnly: by == "id", for: caller)
                return exchange.list(page) { $0 }
            }),
        Route(
            "getMetadataOfChannel", .get, "/channels/{channel_id}",
            .authenticated { exchange, caller throws(Refusal) in
                .ok(try await exchange.service.details(of: exchange.parameters[0], for: caller))
            }),
        Route(
            "publishMessagesToChannel", .post, "/channels/{channel_id}/messages",
            .authenticated { exchange, caller throws(Refusal) in
                let result = try await exchange.service.publish(
                    try exchange.request.bodyValue(), to: exchange.parameters[0], by: caller,
                    isFailureForced: exchange.url["_forceNack"] == "true")
                return .created(.object(result.members))
            }),
        Route("getMessagesByChannel", .get, "/channels/{channel_id}/messages", .authenticated(messages)),
        Route("getMessagesByChannel", .get, "/channels/{channel_id}/history", .authenticated(messages)),
        Route(
            "getPresenceOfChannel", .get, "/channels/{channel_id}/presence",
            .authenticated { exchange, caller throws(Refusal) in
                let page = try await exchange.service.members(
                    of: exchange.parameters[0], page: try exchange.page(), clientId: exchange.url["clientId"],
                    connectionId: exchange.url["connectionId"], for: caller)
                return exchange.list(page) { $0.wire(exchange.format.wireFormat) }
            }),
        Route(
            "getPresenceHistoryOfChannel", .get, "/channels/{channel_id}/presence/history",
            .authenticated { exchange, caller throws(Refusal) in
                let page = try await exchange.service.presenceEvents(
                    of: exchange.parameters[0], page: try exchange.page(naturalDirection: .backwards), for: caller)
                return exchange.list(page) { $0.wire(exchange.format.wireFormat) }
            }),
    ]

    private static let messages: @Sendable (Exchange, Caller) async throws(Refusal) -> HandlerResponse = {
        exchange, caller throws(Refusal) in
        let page = try await exchange.service.messages(
            of: exchange.parameters[0], page: try exchange.page(naturalDirection: .backwards), for: caller)
        return exchange.list(page) { $0.wire(exchange.format.wireFormat) }
    }

    /// Single messages, their versions and their annotations.
    static let messageRoutes: [Route] = [
        Route(
            "getMessage", .get, "/channels/{channel_id}/messages/{serial}",
            .authenticated { exchange, caller throws(Refusal) in
                let message = try await exchange.service.message(
                    exchange.parameters[1], on: exchange.parameters[0], for: caller)
                return .ok(message.wire(exchange.format.wireFormat))
            }),
        Route(
            "updateMessage", .patch, "/channels/{channel_id}/messages/{serial}",
            .authenticated { exchange, caller throws(Refusal) in
                let serial = try await exchange.service.update(
                    exchange.parameters[1], on: exchange.parameters[0], with: try exchange.request.bodyValue(),
                    by: caller)
                return .ok(.object(["channel": .string(exchange.parameters[0]), "versionSerial": .string(serial)]))
            }),
        Route(
            "getMessageVersions", .get, "/channels/{channel_id}/messages/{serial}/versions",
            .authenticated { exchange, caller throws(Refusal) in
                let page = try await exchange.service.versions(
                    of: exchange.parameters[1], on: exchange.parameters[0], page: try exchange.page(), for: caller)
                return exchange.list(page) { $0.wire(exchange.format.wireFormat) }
            }),
        Route(
            "getAnnotations", .get, "/channels/{channel_id}/messages/{serial}/annotations",
            .authenticated { exchange, caller throws(Refusal) in
                let page = try await exchange.service.annotations(
                    of: exchange.parameters[1], on: exchange.parameters[0], page: try exchange.page(), for: caller)
                return exchange.list(page) { $0.wire(exchange.format.wireFormat) }
            }),
        Route(
            "publishAnnotations", .post, "/channels/{channel_id}/messages/{serial}/annotations",
            .authenticated { exchange, caller throws(Refusal) in
                let serials = try await exchange.service.annotate(
                    exchange.parameters[1], on: exchange.parameters[0], with: try exchange.request.bodyValue(),
                    by: caller)
                return .created(.object(["serials": .array(serials.map(WireValue.string))]))
            }),
    ]

    /// Several channels at once.
    static let batchRoutes: [Route] = [
        Route(
            "publishMessagesToChannels", .post, "/messages",
            .authenticated { exchange, caller throws(Refusal) in
                let body = try exchange.request.bodyValue()
                let results = try await exchange.service.publishBatch(body, by: caller)
                guard exchange.request.version < 3 else {
                    if case .array = body { return .created(.array(results.map(\.wire))) }
                    return .created(results[0].wire)
                }
                return flat(results.flatMap(\.results), failures: results.reduce(0) { $0 + $1.failureCount })
            }),
        Route(
            "getPresenceOfChannels", .get, "/presence",
            .authenticated { exchange, caller throws(Refusal) in
                let names = (exchange.url["channels"] ?? exchange.url["channel"] ?? "").split(separator: ",").map(
                    String.init)
                let result = try await exchange.service.members(
                    ofChannels: names, format: exchange.format.wireFormat, for: caller)
                guard exchange.request.version < 3 else { return .ok(result.wire) }
                var response = flat(result.results, failures: result.failureCount)
                if response.status == .created { response.status = .ok }
                return response
            }),
    ]

    /// Results as clients before version 3 of the protocol read them: a list, preceded by an error if any part failed.
    private static func flat(_ results: [WireValue], failures: Int) -> HandlerResponse {
        guard failures > 0 else { return .created(.array(results)) }
        let error = Refusal(
            code: 40020, statusCode: 400,
            message: "\(failures) of \(results.count) parts of the batch failed; see batchResponse")
        return HandlerResponse(
            status: .badRequest, value: .object(["error": error.wire, "batchResponse": .array(results)]))
    }
}
