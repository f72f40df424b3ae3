import HTTPTypes

/// One operation: the requests it matches, and its handler.
struct Route: Sendable {
    /// A handler, and the callers it is open to.
    enum Handler: Sendable {
        /// Anyone; credentials are ignored.
        case open(@Sendable (Exchange) async throws(Refusal) -> HandlerResponse)
        /// Authenticated callers.
        case authenticated(@Sendable (Exchange, Caller) async throws(Refusal) -> HandlerResponse)
    }

    /// The operation's id in the OpenAPI document.
    let id: String
    let method: HTTPRequest.Method
    /// The path, with parameters in braces.
    let path: String
    let handler: Handler
    private let segments: [Substring]

    init(_ id: String, _ method: HTTPRequest.Method, _ path: String, _ handler: Handler) {
        self.id = id
        self.method = method
        self.path = path
        self.handler = handler
        segments = path.dropFirst().split(separator: "/")
    }

    /// The values of the path parameters, or nil if the path does not match.
    func parameters(in path: [String]) -> [String]? {
        guard path.count == segments.count else { return nil }
        var parameters: [String] = []
        for (segment, part) in zip(segments, path) {
            if segment.first == "{" {
                parameters.append(part)
            } else if segment != part {
                return nil
            }
        }
        return parameters
    }
}

/// All operations of the service.
struct RouteTable: Sendable {
    let routes: [Route]

    /// The route that matches a request, and the values of its path parameters. `HEAD` matches like `GET`.
    func route(method: HTTPRequest.Method, path: [String]) -> (route: Route, parameters: [String])? {
        let method = method == .head ? .get : method
        for route in routes where route.method == method {
            if let parameters = route.parameters(in: path) { return (route, parameters) }
        }
        return nil
    }

    /// The operations of Ably's REST API, and those that create apps for tests.
    static let service = RouteTable(
        routes: channelRoutes + messageRoutes + batchRoutes + pushRoutes + authenticationRoutes + appRoutes)
}
