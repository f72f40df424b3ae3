public import AblyPlatform

/// A ``StubTransport``'s result for one request: a response, or a failure.
public struct StubResponse: Sendable {
    enum Content: Sendable {
        case bytes([UInt8], type: String?)
        /// A value, encoded in the format that the request accepts.
        case value(@Sendable (WireFormat) throws(WireError) -> [UInt8])
        /// The request's own body.
        case echo
        case failure(TransportError)
        indirect case held(Gate, StubResponse)
    }

    let content: Content
    /// The status code.
    public var status: Int
    /// Header fields other than `Content-Type`.
    public var headers: [HeaderField]
    /// The round-trip time that the response reports. 5 milliseconds by default.
    public var roundTripTime: Duration = .milliseconds(5)

    private init(_ content: Content, status: Int = 200, headers: [HeaderField] = []) {
        self.content = content
        self.status = status
        self.headers = headers
    }

    /// A response with a JSON body.
    ///
    /// - Parameters:
    ///   - text: The JSON text.
    ///   - status: The status code.
    ///   - headers: Header fields other than `Content-Type`.
    public static func json(_ text: String, status: Int = 200, headers: [HeaderField] = []) -> StubResponse {
        .bytes(Array(text.utf8), type: "application/json", status: status, headers: headers)
    }

    /// A response with a value, such as a model or an array of models, encoded in the format that the request accepts.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - status: The status code.
    ///   - headers: Header fields other than `Content-Type`.
    public static func value(
        _ value: some WireEncodable & Sendable, status: Int = 200, headers: [HeaderField] = []
    ) -> StubResponse {
        let write = { @Sendable (format: WireFormat) throws(WireError) in
            try format.encode(value, includingReadOnly: true)
        }
        return StubResponse(.value(write), status: status, headers: headers)
    }

    /// A response with any body.
    ///
    /// - Parameters:
    ///   - bytes: The body.
    ///   - type: Its media type, or nil to omit `Content-Type`.
    ///   - status: The status code.
    ///   - headers: Header fields other than `Content-Type`.
    public static func bytes(
        _ bytes: [UInt8], type: String?, status: Int = 200, headers: [HeaderField] = []
    ) -> StubResponse {
        StubResponse(.bytes(bytes, type: type), status: status, headers: headers)
    }

    /// A response without a body.
    ///
    /// - Parameters:
    ///   - status: The status code.
    ///   - headers: Header fields.
    public static func empty(status: Int = 204, headers: [HeaderField] = []) -> StubResponse {
        .bytes([], type: nil, status: status, headers: headers)
    }

    /// A response with the request's own body and media type.
    public static let echo = StubResponse(.echo)

    /// A failure instead of a response.
    ///
    /// - Parameters:
    ///   - kind: The kind of failure.
    ///   - detail: The detail that a library would report.
    ///   - mayHaveBeenSent: Whether the request may have reached the server; nil for the kind's default.
    public static func failure(
        _ kind: TransportError.Kind, _ detail: String = "stub", mayHaveBeenSent: Bool? = nil
    ) -> StubResponse {
        .failure(TransportError(kind, detail: detail, mayHaveBeenSent: mayHaveBeenSent))
    }

    /// A failure instead of a response.
    ///
    /// - Parameter error: The failure.
    public static func failure(_ error: TransportError) -> StubResponse { StubResponse(.failure(error)) }

    /// A response that arrives when a gate is opened. Until then the call can be cancelled, and closing the transport
    /// ends it; timeouts are not applied.
    ///
    /// - Parameters:
    ///   - gate: The gate that holds the response.
    ///   - response: The response.
    public static func held(_ gate: Gate, _ response: StubResponse) -> StubResponse {
        StubResponse(.held(gate, response))
    }
}

extension StubResponse {
    /// The result for a request.
    func outcome(for request: TransportRequest) throws(TransportError) -> TransportResponse {
        let body: [UInt8]
        let type: String?
        switch content {
        case .bytes(let bytes, let mediaType): (body, type) = (bytes, mediaType)
        case .echo: (body, type) = (request.body ?? [], request.header("Content-Type") ?? "application/json")
        case .value(let write):
            let format = WireFormat.allCases.first { request.header("Accept")?.contains($0.mediaType) == true } ?? .json
            do { body = try write(format) } catch {
                throw TransportError(.invalidRequest, detail: "the stub cannot encode its value as \(format): \(error)")
            }
            type = format.mediaType
        case .failure(let error): throw error
        case .held(_, let response): return try response.outcome(for: request)
        }
        let fields = (type.map { [HeaderField("Content-Type", $0)] } ?? []) + headers
        return TransportResponse(
            status: status, headers: ResponseHeaders(fields.map { ($0.name, $0.value) }), body: body,
            roundTripTime: roundTripTime)
    }
}
