import AblyPlatform
import HTTPTypes

/// Answers requests: finds the operation, lets the caller in, and writes what the handler answers, or why it does not.
struct Dispatcher: Sendable {
    let service: Backend
    let address: ServiceAddress
    let routes = RouteTable.service

    /// Answers one request. Nothing that a request says makes this fail.
    func respond(to request: ServiceRequest) async -> ServiceResponse {
        let url: RequestURL
        do throws(Refusal) { url = try RequestURL(request.target) } catch {
            return ServiceResponse(error, format: .wire(.json))
        }
        let format = ReplyFormat(request, url)
        do throws(Refusal) {
            if let response = try HelperHosts(clock: service.clock).response(to: request, url: url) { return response }
            return ServiceResponse(try await reply(to: request, url: url, format: format), format: format)
        } catch {
            return ServiceResponse(error, format: format)
        }
    }

    private func reply(
        to request: ServiceRequest, url: RequestURL, format: ReplyFormat
    ) async throws(Refusal) -> Reply {
        guard let (route, parameters) = routes.route(method: request.method, path: url.segments) else {
            throw .notFound("there is no \(request.method.rawValue) for this path")
        }
        let exchange = Exchange(
            request: request, url: url, parameters: parameters, format: format, service: service, address: address)
        var appId: String?
        let isTokenRequest = route.id == "requestAccessToken"
        do throws(Refusal) {
            let reply: Reply
            switch route.handler {
            case .open(let handler):
                if isTokenRequest { appId = AppState.Key.appId(of: parameters[0]) }
                reply = try await handler(exchange)
            case .authenticated(let handler):
                let caller = try await service.authenticate(
                    try request.credentials(url), clientId: try request.clientId())
                appId = caller.appId
                reply = try await handler(exchange, caller)
            }
            if let appId { await service.countRequest(appId: appId, isTokenRequest: isTokenRequest, succeeded: true) }
            return reply
        } catch {
            if let appId { await service.countRequest(appId: appId, isTokenRequest: isTokenRequest, succeeded: false) }
            throw error
        }
    }
}

/// Where a service can be reached.
struct ServiceAddress: Sendable, Hashable {
    let host: String
    let port: Int
    let isSecure: Bool

    /// The address as members of an object on the wire.
    var members: [String: WireValue] {
        ["endpoint": .string(host), "port": .int(Int64(port)), "tls": .bool(isSecure)]
    }
}

extension Dispatcher {
    /// Answers a request whose body is too large to be read.
    func refuseBody(of request: ServiceRequest, limit: Int) -> ServiceResponse {
        let error = Refusal(
            code: 40009, statusCode: 413,
            message: "the body of the request is larger than \(limit) bytes; " + LocalService.Limits.advice("bodySize"))
        let format = (try? RequestURL(request.target)).map { ReplyFormat(request, $0) } ?? .wire(.json)
        return ServiceResponse(error, format: format)
    }
}
