public import AblyPlatform

/// What a ``StubTransport`` answers to one request: a response, or a failure in its place.
public struct StubResponse: Sendable {
    enum Content: Sendable {
        case bytes([UInt8], type: String?)
        /// A value, written in the format that the request asks for.
        case value(@Sendable (WireFormat) throws(WireError) -> [UInt8])
        /// The request's own body.
        case echo
        case failure(TransportError)
        indirect case held(Gate, StubResponse)
    }

    let content: Content
    /// The status code.
    public var status: Int
    /// Header fields beside `Content-Type`.
    public var headers: [HeaderField]
    /// The time that the response tells as its round trip. 5 milliseconds.
    public var roundTripTime: Duration = .milliseconds(5)

    private init(_ content: Content, status: Int = 200, headers: [HeaderField] = []) {
        self.content = content
        self.status = status
        self.headers = headers
    }

    /// A response with a JSON document.
    ///
    /// - Parameters:
    ///   - text: The document.
    ///   - status: The status code.
    ///   - headers: Header fields beside `Content-Type`.
    public static func json(_ text: String, status: Int = 200, headers: [HeaderField] = []) -> StubResponse {
        .bytes(Array(text.utf8), type: "application/json", status: status, headers: headers)
    }

    /// A response with a value, as a model or an array of models, written in the format that the request asks for.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - status: The status code.
    ///   - headers: Header fields beside `Content-Type`.
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
    ///   - type: Its media type; nil to leave `Content-Type` out.
    ///   - status: The status code.
    ///   - headers: Header fields beside `Content-Type`.
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

    /// No response.
    ///
    /// - Parameters:
    ///   - kind: What happens in its place.
    ///   - detail: What a library would say about it.
    ///   - mayHaveBeenSent: Whether the request may have reached the server; nil for what the kind suggests.
    public static func failure(
        _ kind: TransportError.Kind, _ detail: String = "stub", mayHaveBeenSent: Bool? = nil
    ) -> StubResponse {
        .failure(TransportError(kind, detail: detail, mayHaveBeenSent: mayHaveBeenSent))
    }

    /// No response.
    ///
    /// - Parameter error: What happens in its place.
    public static func failure(_ error: TransportError) -> StubResponse { StubResponse(.failure(error)) }

    /// A response that comes when a gate is opened. Until then the call can be cancelled, and closing the transport ends
    /// it; limits of time are not kept.
    ///
    /// - Parameters:
    ///   - gate: What holds it.
    ///   - response: What comes then.
    public static func held(_ gate: Gate, _ response: StubResponse) -> StubResponse {
        StubResponse(.held(gate, response))
    }
}

extension StubResponse {
    /// What becomes of a request.
    func outcome(for request: TransportRequest) throws(TransportError) -> TransportResponse {
        let body: [UInt8]
        let type: String?
        switch content {
        case .bytes(let bytes, let mediaType): (body, type) = (bytes, mediaType)
        case .echo: (body, type) = (request.body ?? [], request.header("Content-Type") ?? "application/json")
        case .value(let write):
            let format = WireFormat.allCases.first { request.header("Accept")?.contains($0.mediaType) == true } ?? .json
            do { body = try write(format) } catch {
                throw TransportError(.invalidRequest, detail: "the stub's value has no form in \(format): \(error)")
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
