import AblyPlatform
import HTTPTypes

extension RouteTable {
    /// Tokens.
    static let authenticationRoutes: [Route] = [
        Route(
            "requestAccessToken", .post, "/keys/{keyName}/requestToken",
            .open { exchange throws(Refusal) in
                let details = try await exchange.service.requestToken(
                    try exchange.request.bodyValue(), keyName: exchange.parameters[0],
                    credentials: try exchange.request.credentials(exchange.url))
                return .created(details.wire)
            }),
        Route(
            "revokeTokens", .post, "/keys/{keyName}/revokeTokens",
            .authenticated { exchange, caller throws(Refusal) in
                let result = try await exchange.service.revokeTokens(
                    try exchange.request.bodyValue(), keyName: exchange.parameters[0], by: caller)
                return .created(result.wire)
            }),
    ]

    /// Time, statistics, and the creation of apps.
    static let appRoutes: [Route] = [
        Route(
            "getTime", .get, "/time",
            .open { exchange throws(Refusal) in
                let clock = exchange.service.clock
                let time = clock.reading()
                let delay = clock.delay(of: time)
                // In a cancelled task nobody waits for the response any more.
                if delay > .zero { try? await Task.sleep(for: delay) }
                return .ok(.array([.int(time)]))
            }),
        Route(
            "getStats", .get, "/stats",
            .authenticated { exchange, caller throws(Refusal) in
                let name = exchange.url["unit"] ?? exchange.url["by"] ?? IntervalUnit.minute.rawValue
                guard let unit = IntervalUnit(rawValue: name) else {
                    throw .badParameter("unit", "must be minute, hour, day or month")
                }
                let page = try await exchange.service.stats(
                    unit: unit, start: exchange.url["start"], end: exchange.url["end"],
                    page: try exchange.page(naturalDirection: .backwards, hasTimes: false), for: caller)
                return exchange.list(page) { $0.wire(version: exchange.request.version) }
            }),
        Route(
            "createStats", .post, "/stats",
            .authenticated { exchange, caller throws(Refusal) in
                try await exchange.service.addStats(try exchange.request.bodyValue(), by: caller)
                return .created(.array([]))
            }),
        Route(
            "createApp", .post, "/apps",
            .open { exchange throws(Refusal) in
                let app = try await exchange.service.provision(try exchange.request.bodyValue())
                return .created(.object(app.members.merging(exchange.address.members) { first, _ in first }))
            }),
        Route(
            "deleteApp", .delete, "/apps/{appId}",
            .authenticated { exchange, caller throws(Refusal) in
                try await exchange.service.deleteApp(exchange.parameters[0], by: caller)
                return .noContent
            }),
    ]
}
