import Testing

@testable import AblyPlatform

@Suite struct ErrorTests {
    private func info(
        _ body: String, type: String? = "application/json", headers: [(name: String, value: String)] = []
    ) -> ErrorInfo? {
        let fields = headers + (type.map { [(name: "Content-Type", value: $0)] } ?? [])
        let response = TransportResponse(
            status: 400, headers: ResponseHeaders(fields), body: Array(body.utf8), roundTripTime: .zero)
        return ErrorInfo.read(from: response, requested: .json)
    }

    @Test func `an error in an envelope is decoded completely`() {
        let body = """
            {"error":{"message":"m","code":40142,"statusCode":401,"href":"https://help/40142","serverId":"s",
            "cause":{"message":"inner","code":1,"cause":[{"code":2},{"code":3}]}}}
            """
        let inner = ErrorInfo(code: 1, message: "inner", cause: [ErrorInfo(code: 2), ErrorInfo(code: 3)])
        let expected = ErrorInfo(
            code: 40142, statusCode: 401, message: "m", href: "https://help/40142", serverId: "s", cause: [inner])
        #expect(info(body) == expected)
    }

    @Test(
        arguments: [
            (#"{"message":"m","code":"7"}"#, ErrorInfo(code: 7, message: "m")),
            (#"{"error":"invalid_grant","error_description":"d"}"#, ErrorInfo(message: "d")),
            (#"{"error":"invalid_grant"}"#, ErrorInfo(message: "invalid_grant")),
            (
                #"{"type":"https://e/x","title":"t","status":422,"detail":"d"}"#,
                ErrorInfo(statusCode: 422, message: "d", href: "https://e/x")
            ),
            (#"{"errors":[{"message":"first","code":3},{"message":"second"}]}"#, ErrorInfo(code: 3, message: "first")),
            (#"[{"message":"m"}]"#, ErrorInfo(message: "m")),
            (#"{"error":{"code":4e4,"message":5,"href":{},"cause":"x"}}"#, ErrorInfo(code: 40000)),
        ])
    func `error bodies of other shapes are decoded as far as possible`(body: String, expected: ErrorInfo) {
        #expect(info(body) == expected)
    }

    @Test(
        arguments: ["", "null", "[]", "{}", "1", #""x""#, "{\"error\":", #"{"error":{}}"#])
    func `a body without error information yields no error body`(body: String) {
        #expect(info(body) == nil)
    }

    @Test func `the service's error is decoded from header fields if the body has none`() {
        let headers = [("X-Sample-ErrorCode", "40300"), ("x-sample-errormessage", "from the header")]
        let expected = ErrorInfo(code: 40300, message: "from the header")
        #expect(info("<html>", type: "text/html", headers: headers) == expected)
        #expect(info("", type: nil, headers: headers) == expected)
        #expect(info(#"{"code":1,"message":"body"}"#, headers: headers) == ErrorInfo(code: 1, message: "body"))
    }

    @Test func `nested causes of an error are decoded to a bounded depth`() {
        var body = "{}"
        for code in 0..<40 { body = #"{"code":\#(code),"cause":\#(body)}"# }
        var depth = 0
        var next = info(body)
        while let current = next {
            depth += 1
            next = current.cause.first
        }
        #expect(depth == 9)
    }

    @Test(arguments: CallStyle.allCases)
    func `an error response becomes an error with status, headers, body and bytes`(style: CallStyle) async throws {
        let body = errorBody(40400, "no such item")
        let transport = StubTransport(.reply(404, body, headers: [("X-Server", "s1")]))
        let error = try await failure { () async throws(ApiError) in
            try await style.send(ApiRequest<Int>.wire(.getItems), by: .stub(transport))
        }
        #expect(error.kind == .response)
        #expect(error.status == 404)
        #expect(error.reason == "Not Found")
        #expect(error.body == ErrorInfo(code: 40400, statusCode: 404, message: "no such item"))
        #expect(error.headers["x-server"] == "s1")
        #expect(error.roundTripTime == .milliseconds(5))
        #expect(error.bytes == Array(body.utf8))
        #expect(error.operation == "getItems")
        #expect(error.host == "api.example.com")
        #expect(error.description == "getItems: 404 Not Found: no such item (code 40400). \(error.remediation ?? "")")
    }

    @Test func `an error body can be decoded as a described type`() async throws {
        let transport = StubTransport(.reply(422, #"{"error":{"code":1},"fields":["a"]}"#, type: nil))
        let error = try await failure { () async throws(ApiError) in
            try await ApiClient.stub(transport).send(ApiRequest<Int>.wire(.getTime))
        }
        let typed = try error.decode(as: [String: WireValue].self)
        #expect(typed["fields"] == ["a"])
        #expect(throws: WireError.self) { try error.decode(as: [Int].self) }
    }

    enum Refusal: ApiFailure, Equatable {
        case taken([String]), client(String), server, other(Bytes)

        static var decoder: ResponseDecoder<Self> {
            .byStatus(
                [409: ResponseDecoder<[String]>.wire.map { .taken($0) }],
                ranges: [
                    400...499: ResponseDecoder<String>.text.map { .client($0) },
                    500...599: ResponseDecoder<Void>.empty.map { .server },
                ],
                otherwise: ResponseDecoder<Bytes>.binary.map { .other($0) })
        }
    }

    @Test(
        arguments: [
            (409, #"["a"]"#, Refusal.taken(["a"])), (404, "none", .client("none")), (501, "", .server),
            (302, "x", .other(Bytes(Array("x".utf8)))), (409, "{}", nil),
        ] as [(Int, String, Refusal?)])
    func `an error body can be decoded by its status`(status: Int, body: String, expected: Refusal?) async throws {
        let transport = StubTransport(.reply(status, body, type: "application/json"))
        let error = try await failure { () async throws(ApiError) in
            try await ApiClient.stub(transport) { $0.maximumRetries = 0 }.send(ApiRequest<Int>.wire(.getTime))
        }
        #expect(error.failure(as: Refusal.self) == expected)
    }

    @Test func `an error without an error response has no typed failure`()
        async throws
    {
        #expect(ApiError(.unreachable, reason: "r").failure(as: Refusal.self) == nil)
        let error = try await failure { () async throws(ApiError) in
            try await ApiClient.stub(StubTransport(.reply(200, "{"))).send(ApiRequest<Int>.wire(.getTime))
        }
        #expect(error.kind == .undecodable)
        #expect(error.failure(as: Refusal.self) == nil)
    }

    @Test(
        arguments: [
            (301, "Moved Permanently"), (304, "Not Modified"), (400, "Bad Request"), (418, "Client Error"),
            (429, "Too Many Requests"), (500, "Internal Server Error"), (599, "Server Error"),
            (999, "Unknown Status"),
        ])
    func `statuses outside 2xx are errors with their reason phrase`(status: Int, phrase: String) async throws {
        let client = ApiClient.stub(StubTransport(.reply(status, ""))) { $0.maximumRetries = 0 }
        let error = try await failure { () async throws(ApiError) in
            try await client.send(ApiRequest<Int>.wire(.getTime))
        }
        #expect(error.status == status)
        #expect(error.reason == phrase)
        #expect(error.description.contains(phrase))
    }

    @Test(
        arguments: [
            (TransportError.Kind.unreachable, ApiError.Kind.unreachable, "cannot be reached"),
            (.timedOut(connecting: true), .timedOut, "within 4.0 seconds"),
            (.timedOut(connecting: false), .timedOut, "within 10.0 seconds"),
            (.tls, .tls, "certificate"), (.interrupted, .interrupted, "may have been carried out"),
            (.tooLarge(limit: 9), .tooLarge, "9 bytes"), (.cancelled, .cancelled, "cancelled"),
            (.closed, .closed, "closed"),
        ])
    func `transport failures say what happened and what to do`(
        kind: TransportError.Kind, expected: ApiError.Kind, words: String
    ) async throws {
        let client = ApiClient.stub(StubTransport(.failure(kind))) { $0.maximumRetries = 0 }
        let error = try await failure { () async throws(ApiError) in
            try await client.send(ApiRequest<Int>.wire(.getTime))
        }
        #expect(error.kind == expected)
        #expect(error.description.contains(words))
        #expect(error.description.hasPrefix("getTime: "))
        #expect(error.roundTripTime != nil)
        #expect(error.bytes.isEmpty)
    }

    @Test func `an ApiError is one machine word in size`() {
        #expect(MemoryLayout<ApiError>.size == MemoryLayout<UnsafeRawPointer>.size)
    }

    @Test func `a long message is truncated in an error's description`() async throws {
        let transport = StubTransport(.reply(400, errorBody(40000, String(repeating: "x", count: 100_000))))
        let error = try await failure { () async throws(ApiError) in
            try await ApiClient.stub(transport).send(ApiRequest<Int>.wire(.getTime))
        }
        #expect(error.description.count < 1000)
    }
}
