import AblyPlatform
import HTTPTypes

extension RouteTable {
    /// The operations of the service, and those with which tests of clients control it.
    static let controlled = RouteTable(routes: service.routes + controlRoutes)

    /// What ``LocalService`` offers to tests in Swift, for tests in other languages. Needs no credentials.
    private static let controlRoutes: [Route] = [
        Route(
            "controlConnections", .get, "/control/connections",
            .open { exchange throws(Refusal) in
                let connections = await exchange.service.connectionInfos(appId: exchange.appId)
                return .ok(.array(connections.map(\.wire)))
            }),
        Route(
            "controlDrop", .post, "/control/connections/{id}/drop",
            .open { exchange throws(Refusal) in
                let withCloseFrame = try exchange.options().boolean("closeFrame") ?? false
                return try exchange.found(
                    await exchange.service.drop(exchange.parameters[0], withCloseFrame: withCloseFrame))
            }),
        Route(
            "controlDisconnect", .post, "/control/connections/{id}/disconnect",
            .open { exchange throws(Refusal) in
                let error = try Refusal(exchange.options().object("error"))
                return try exchange.found(await exchange.service.disconnect(exchange.parameters[0], error))
            }),
        Route(
            "controlSilence", .post, "/control/connections/{id}/silence",
            .open { exchange throws(Refusal) in
                let isSilent = try exchange.options().boolean("silent") ?? true
                return try exchange.found(await exchange.service.silence(exchange.parameters[0], isSilent))
            }),
        Route(
            "controlForget", .delete, "/control/connections/{id}",
            .open { exchange throws(Refusal) in
                try exchange.found(await exchange.service.forgetConnection(exchange.parameters[0]))
            }),
        Route(
            "controlNextConnections", .post, "/control/next-connections",
            .open { exchange throws(Refusal) in
                guard case .array(let elements) = try exchange.request.bodyValue() else {
                    throw .badBody("next-connections: must be a list")
                }
                var behaviors: [LocalService.NextConnection] = []
                for element in elements {
                    behaviors.append(try .init(Fields(element, subject: "next-connections")))
                }
                await exchange.service.setNextConnections(behaviors)
                return .noContent
            }),
        Route(
            "controlMembers", .get, "/control/channels/{channel_id}/members",
            .open { exchange throws(Refusal) in
                let members = await exchange.service.memberInfos(of: exchange.parameters[0], appId: exchange.appId)
                return .ok(.array(members.map(\.wire)))
            }),
        Route(
            "controlForgetEvents", .delete, "/control/channels/{channel_id}/events",
            .open { exchange throws(Refusal) in
                await exchange.service.forgetEvents(of: exchange.parameters[0], appId: exchange.appId)
                return .noContent
            }),
        Route(
            "controlClock", .post, "/control/clock",
            .open { exchange throws(Refusal) in
                guard let milliseconds = try exchange.options().integer("advance"), milliseconds >= 0 else {
                    throw .badParameter("advance", "must be a number of milliseconds")
                }
                exchange.service.clock.advance(byMilliseconds: milliseconds)
                await exchange.service.fireTimers()
                return .ok(.array([.int(exchange.service.clock.reading())]))
            }),
    ]
}

extension Exchange {
    /// The app that a test controls.
    fileprivate var appId: String { url["appId"] ?? "local" }

    /// The body, which may be absent.
    fileprivate func options() throws(Refusal) -> Fields {
        let body = request.body.isEmpty ? WireValue.object([:]) : try request.bodyValue()
        return try Fields(body, subject: "control")
    }

    /// - Throws: 40400 if what the request names was not found.
    fileprivate func found(_ isFound: Bool) throws(Refusal) -> HandlerResponse {
        guard isFound else { throw .notFound("there is no such connection, or it has no socket") }
        return .noContent
    }
}

extension Refusal {
    /// - Parameter fields: The error's members; those that are missing have defaults.
    fileprivate init(_ fields: Fields?) throws(Refusal) {
        self.init(
            code: Int(truncatingIfNeeded: try fields?.integer("code") ?? 80003),
            statusCode: Int(truncatingIfNeeded: try fields?.integer("statusCode") ?? 503),
            message: try fields?.string("message") ?? "a failure that the test asked for")
    }
}

extension LocalService.NextConnection {
    fileprivate init(_ fields: Fields) throws(Refusal) {
        let error = try Refusal(fields.object("error"))
        switch try fields.string("action") {
        case "accept": self = .accept
        case "refuse": self = .refuse
        case "error": self = .error(code: error.code, statusCode: error.statusCode, message: error.message)
        case "disconnected":
            self = .disconnected(code: error.code, statusCode: error.statusCode, message: error.message)
        case "delay":
            guard let milliseconds = try fields.integer("milliseconds"), milliseconds >= 0 else {
                throw .badParameter("milliseconds", "must be a number of milliseconds")
            }
            self = .delay(.milliseconds(milliseconds))
        case "ignore": self = .ignore
        default: throw .badParameter("action", "must be accept, refuse, error, disconnected, delay or ignore")
        }
    }
}

extension LocalService.ConnectionInfo {
    fileprivate var wire: WireValue {
        .object(omittingNil: [
            ("id", .string(id)), ("appId", .string(appId)), ("clientId", clientId.map(WireValue.string)),
            ("isConnected", .bool(isConnected)), ("channels", .array(channels.map(WireValue.string))),
        ])
    }
}

extension LocalService.MemberInfo {
    fileprivate var wire: WireValue {
        .object(omittingNil: [
            ("clientId", .string(clientId)), ("connectionId", .string(connectionId)), ("data", data),
        ])
    }
}
