import AblyPlatform
import HTTPTypes

/// Answers requests: finds the route, authenticates the caller, runs the handler, and encodes its response or error.
struct Dispatcher: Sendable {
    let service: Backend
    let address: ServiceAddress
    /// Whether tests control the service by requests.
    var hasTestControl = false

    /// Answers one request. Every error becomes a response.
    func respond(to request: ServiceRequest) async -> ServiceResponse {
        let url: RequestURL
        do throws(Refusal) { url = try RequestURL(request.target) } catch {
            return ServiceResponse(error, format: .wire(.json))
        }
        let format = ServiceResponseFormat(request, url)
        do throws(Refusal) {
            if let response = try HelperHosts(clock: service.clock).response(to: request, url: url) { return response }
            return ServiceResponse(try await handle(request, url: url, format: format), format: format)
        } catch {
            return ServiceResponse(error, format: format)
        }
    }

    private func handle(
        _ request: ServiceRequest, url: RequestURL, format: ServiceResponseFormat
    ) async throws(Refusal) -> HandlerResponse {
        guard
            let (route, parameters) = (hasTestControl ? RouteTable.controlled : .service).route(
                method: request.method, path: url.segments)
        else {
            throw .notFound("\(request.method.rawValue) is not supported at this path")
        }
        let exchange = Exchange(
            request: request, url: url, parameters: parameters, format: format, service: service, address: address)
        var appId: String?
        let isTokenRequest = route.id == "requestAccessToken"
        do throws(Refusal) {
            let response: HandlerResponse
            switch route.handler {
            case .open(let handler):
                if isTokenRequest { appId = AppState.Key.appId(of: parameters[0]) }
                response = try await handler(exchange)
            case .authenticated(let handler):
                let caller = try await service.authenticate(
                    try request.credentials(url), clientId: try request.clientId())
                appId = caller.appId
                response = try await handler(exchange, caller)
            }
            if let appId { await service.countRequest(appId: appId, isTokenRequest: isTokenRequest, succeeded: true) }
            return response
        } catch {
            if let appId { await service.countRequest(appId: appId, isTokenRequest: isTokenRequest, succeeded: false) }
            throw error
        }
    }
}

/// The address of a service.
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
    /// The response to a request whose body exceeds the limit.
    func refuseBody(of request: ServiceRequest, limit: Int) -> ServiceResponse {
        let error = Refusal(
            code: 40009, statusCode: 413,
            message: "the request body exceeds \(limit) bytes; " + LocalService.Limits.advice("bodySize"))
        let format = (try? RequestURL(request.target)).map { ServiceResponseFormat(request, $0) } ?? .wire(.json)
        return ServiceResponse(error, format: format)
    }
}
