import Logging

extension AblyRest {
    /// Sends a request to any path of the service, with this client's credentials, fallback hosts and format (RSC19).
    ///
    /// - Parameters:
    ///   - method: The method: `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    ///   - path: The path, percent-encoded, such as `/channels/greetings`.
    ///   - version: The version of the protocol in which the service reads the request; nil for that of this library
    ///     (RSC19f1).
    ///   - params: Parameters of the query.
    ///   - body: The body, an object or an array; nil for none.
    ///   - headers: Header fields. `Authorization` is not sent: the client authenticates as in other calls (RSC19b).
    /// - Returns: The response, whatever its status.
    /// - Throws: ``AblyError`` if there is no response, or one that is neither JSON nor MessagePack (RSC19e).
    public func request(
        method: String, path: String, version: Int? = nil, params: [String: String] = [:], body: WireValue? = nil,
        headers: [String: String] = [:]
    ) async throws(AblyError) -> HttpPaginatedResponse {
        let client = try calls.client()
        let request = try anyRequest(method, path, version, params, body, headers)
        do { return HttpPaginatedResponse(try await Page.get(request, from: client)) } catch {
            return try HttpPaginatedResponse(failure: error)
        }
    }

    /// The request for any path.
    ///
    /// - Throws: ``AblyError`` for an invalid method, path or header field.
    func anyRequest(
        _ method: String, _ path: String, _ version: Int?, _ params: [String: String], _ body: WireValue?,
        _ headers: [String: String]
    ) throws(AblyError) -> ApiRequest<[WireValue]> {
        guard let operation = Self.anyOperations[method.uppercased()] else {
            throw .invalid("method", "it must be GET, POST, PUT, PATCH or DELETE", code: .methodNotAllowed, status: 405)
        }
        return try convertingErrors { () throws(ApiError) in
            var request = ApiRequest<[WireValue]>(
                operation, target: RequestTarget(path.hasPrefix("/") ? path : "/" + path), decoder: .items)
            for (name, value) in params { request.target.appendQuery(name, value) }
            for (name, value) in headers {
                if name.lowercased() == "authorization" {
                    auth.logger.warning(
                        "request sends the client's own credentials: the given Authorization is ignored")
                    continue
                }
                try request.setHeader(name, value, argument: "headers")
            }
            if let version { try request.setHeader("X-Ably-Version", "\(version)", argument: "version") }
            if let body { request.content = .wire(body) }
            return request
        }
    }

    /// An operation for each method.
    private static let anyOperations: [String: ApiOperation] = Dictionary(
        uniqueKeysWithValues: ["GET", "POST", "PUT", "PATCH", "DELETE"].map { method in
            let types = ["application/json", "application/x-msgpack"]
            return (
                method,
                ApiOperation(
                    id: "request", method: method, path: "/{path}", tag: "Request", security: [.basic, .bearer],
                    requestTypes: types, responseTypes: types, isPaginated: true)
            )
        })
}

extension ResponseDecoder where Body == [WireValue] {
    /// The items of an array, one item for any other body, none for an empty one (HP3).
    fileprivate static var items: Self {
        Self { response, requested throws(WireError) in
            if response.body.isEmpty { return [] }
            let format = try WireFormat(reply: response.headers, requested: requested)
            return HttpPaginatedResponse.items(of: try format.decode(WireValue.self, from: response.body))
        }
    }
}
