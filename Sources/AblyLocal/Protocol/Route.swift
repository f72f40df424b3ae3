import HTTPTypes

/// One operation: when it is meant, and what answers it.
struct Route: Sendable {
    /// Who may call.
    enum Handler: Sendable {
        /// Anyone; credentials are not looked at.
        case open(@Sendable (Exchange) async throws(Refusal) -> Reply)
        /// A caller that was let in.
        case authenticated(@Sendable (Exchange, Caller) async throws(Refusal) -> Reply)
    }

    /// The operation's id, as the API document has it.
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

    /// What stands for the parameters in a path, or nil when it is another path.
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

    /// The operation that a request means, with what stands for its parameters. `HEAD` means what `GET` does.
    func route(method: HTTPRequest.Method, path: [String]) -> (route: Route, parameters: [String])? {
        let method = method == .head ? .get : method
        for route in routes where route.method == method {
            if let parameters = route.parameters(in: path) { return (route, parameters) }
        }
        return nil
    }

    /// The operations of Ably's REST API, and those that set up apps for tests.
    static let service = RouteTable(
        routes: channelRoutes + messageRoutes + batchRoutes + pushRoutes + authenticationRoutes + appRoutes)
}
