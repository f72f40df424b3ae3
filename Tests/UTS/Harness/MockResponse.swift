import AblyPubSub

/// An answer of a ``MockHTTP``.
struct MockResponse: Sendable {
    private enum Content: Sendable {
        case value(WireValue)
        case bytes([UInt8])
        case failure(TransportError)
    }

    private let status: Int
    private let headers: [String: String]
    private let content: Content
    private var delay = Duration.zero

    /// A body that is sent in the format that the request asks for.
    init(_ status: Int, _ body: WireValue, headers: [String: String] = [:]) {
        self.status = status
        self.headers = headers
        content = .value(body)
    }

    /// A body that is sent as it is.
    init(_ status: Int, bytes: [UInt8], headers: [String: String] = [:]) {
        self.status = status
        self.headers = headers
        content = .bytes(bytes)
    }

    /// A body that is sent as it is.
    init(_ status: Int, text: String, headers: [String: String] = [:]) {
        self.init(status, bytes: Array(text.utf8), headers: headers)
    }

    /// No body.
    init(_ status: Int, headers: [String: String] = [:]) { self.init(status, bytes: [], headers: headers) }

    private init(failure: TransportError) {
        status = 0
        headers = [:]
        content = .failure(failure)
    }

    /// The request is sent, and no response comes in time.
    static var timeout: MockResponse {
        MockResponse(failure: TransportError(.timedOut(connecting: false), detail: "request timed out"))
    }

    /// The request is sent, and the connection ends.
    static var dropped: MockResponse {
        MockResponse(failure: TransportError(.interrupted, detail: "connection closed"))
    }

    /// The same answer after a time. A request that allows less time ends without it; nobody waits.
    func delayed(by delay: Duration) -> MockResponse {
        var response = self
        response.delay = delay
        return response
    }

    func transportResponse(to request: MockRequest) throws(TransportError) -> TransportResponse {
        if let timeout = request.timeout, delay > timeout {
            throw TransportError(.timedOut(connecting: false), detail: "request timed out")
        }
        var fields = headers
        let body: [UInt8]
        switch content {
        case .failure(let error): throw error
        case .bytes(let bytes): body = bytes
        case .value(let value):
            let format: WireFormat = request.header("Accept")?.contains("msgpack") == true ? .msgpack : .json
            if !fields.keys.contains(where: { $0.lowercased() == "content-type" }) {
                fields["Content-Type"] = format == .msgpack ? "application/x-msgpack" : "application/json"
            }
            do { body = try format.encode(value) } catch {
                throw TransportError(.invalidRequest, detail: "the body of the test's answer cannot be encoded")
            }
        }
        return TransportResponse(
            status: status, headers: ResponseHeaders(fields.map { (name: $0.key, value: $0.value) }), body: body,
            roundTripTime: .milliseconds(1))
    }
}
