import Testing

@_spi(Generated) @testable import AblyPlatform

@Suite struct NegotiationTests {
    private func send(
        _ request: ApiRequest<Int>, answer: StubResponse = .reply(200, "1"), format: WireFormat? = nil
    ) async throws -> TransportRequest {
        let transport = StubTransport(answer)
        _ = try await ApiClient.stub(transport) { $0.format = format }.send(request)
        return try #require(transport.requests.first)
    }

    private func post(requestTypes: [String], responseTypes: [String], format: WireFormat? = nil) -> ApiRequest<Int> {
        let operation = ApiOperation(
            id: "post", method: "POST", path: "/p", tag: "T", requestTypes: requestTypes, responseTypes: responseTypes)
        var request = ApiRequest<Int>.wire(operation, "/p")
        request.content = .wire([1])
        request.format = format
        return request
    }

    @Test(
        arguments: [
            (WireFormat.json, ApiOperation.both, "application/json", "[1]"),
            (.msgpack, ApiOperation.both, "application/x-msgpack", "\u{91}\u{1}"),
            (.msgpack, ["application/json"], "application/json", "[1]"),
            (.json, ["application/vnd.x+json; charset=utf-8"], "application/vnd.x+json; charset=utf-8", "[1]"),
            (.json, ["text/html", "application/msgpack"], "application/msgpack", "\u{91}\u{1}"),
            (.json, [], "application/json", "[1]"),
        ])
    func `request and response are in the requested format, or in one that the operation supports`(
        format: WireFormat, types: [String], expected: String, body: String
    ) async throws {
        let isMessagePack = expected.contains("msgpack")
        let answer = StubResponse.bytes(200, isMessagePack ? [1] : Array("1".utf8), type: nil)
        let sent = try await send(post(requestTypes: types, responseTypes: types), answer: answer, format: format)
        #expect(sent.header("Content-Type") == expected)
        #expect(sent.header("Accept") == expected)
        #expect(sent.body == body.unicodeScalars.map { UInt8($0.value) })
        let perCall = post(requestTypes: types, responseTypes: types, format: format)
        #expect(try await send(perCall, answer: answer).header("Content-Type") == expected)
    }

    @Test func `Accept lists the media types of an operation without a typed format`() async throws {
        let operation = ApiOperation(
            id: "image", method: "GET", path: "/i", tag: "T", responseTypes: ["image/png", "image/jpeg"])
        let transport = StubTransport(.bytes(200, [0xFF, 0], type: "image/png"))
        let request = ApiRequest<[UInt8]>(operation, target: RequestTarget("/i"), decoder: .bytes)
        #expect(try await ApiClient.stub(transport).send(request).body == [0xFF, 0])
        #expect(transport.requests[0].header("Accept") == "image/png, image/jpeg")
    }

    @Test func `the call plans of short-lived operations are not confused`() async throws {
        let transport = StubTransport(.reply(200, "1"))
        let client = ApiClient.stub(transport)
        for number in 0..<4_200 {
            let type = "application/vnd.number-\(number)+json"
            let operation = ApiOperation(id: "get", method: "GET", path: "/p", tag: "T", responseTypes: [type])
            _ = try await client.send(ApiRequest<Int>.wire(operation, "/p"))
            try #require(transport.requests.last?.header("Accept") == type)
        }
    }

    @Test(
        arguments: [
            ("application/json", "1"), ("Application/JSON; charset=utf-8", "1"), ("application/problem+json", "1"),
            ("text/json", "1"), ("application/x-msgpack", "\u{1}"), ("application/msgpack", "\u{1}"),
            ("application/vnd.msgpack", "\u{1}"), (nil, "1"), ("", "1"), ("application/octet-stream", "1"),
        ] as [(String?, String)])
    func `a response is decoded by its content type`(type: String?, body: String) async throws {
        let transport = StubTransport(.reply(200, body, type: type))
        #expect(try await ApiClient.stub(transport).send(ApiRequest<Int>.wire(.getTime)).body == 1)
    }

    @Test(arguments: [
        ("text/html", "<p>"), ("application/json", "{"), ("application/json", "\"x\""), ("image/png", ""),
    ])
    func `an undecodable response is an error with status, headers and bytes`(type: String, body: String) async throws {
        let transport = StubTransport(.reply(200, body, type: type, headers: [("X-A", "b")]))
        let client = ApiClient.stub(transport)
        let error = try await failure { () async throws(ApiError) in
            try await client.send(ApiRequest<Int>.wire(.getTime))
        }
        #expect(error.kind == .undecodable)
        #expect(error.status == 200)
        #expect(error.bytes == Array(body.utf8))
        #expect(error.headers["x-a"] == "b")
        #expect(error.cause is WireError)
        #expect(error.roundTripTime == .milliseconds(5))
    }

    @Test func `a format without a typed form is requested by name and returned as bytes`() async throws {
        let operation = ApiOperation(
            id: "op", method: "GET", path: "/op", tag: "T", responseTypes: ["application/json", "text/html"])
        var typed = ApiRequest<Int>.wire(operation, "/op?format=json")
        try typed.setHeader("X-A", "b", argument: "a")
        let transport = StubTransport(.reply(200, "<p>", type: "text/html"))
        let request = typed.undecoded(format: UndecodedFormat(parameter: "format", name: "html"))
        let response = try await ApiClient.stub(transport).send(request)
        #expect(response.body == Array("<p>".utf8))
        let sent = transport.requests[0]
        #expect(sent.target == "/op?format=html")
        #expect(sent.header("Accept") == "text/html")
        #expect(sent.header("X-A") == "b")
        _ = try await ApiClient.stub(transport).send(
            typed.undecoded(format: UndecodedFormat(parameter: "format", name: "jsonp")))
        #expect(transport.requests[1].header("Accept") == "*/*")
    }

    @Test func `a single media type can be requested and returned as a string or as bytes`() async throws {
        let transport = StubTransport(.reply(200, "a,b", type: "text/csv"))
        let client = ApiClient.stub(transport)
        let request = ApiRequest<Int>.wire(.getTime)
        let text = ResponseFormat<Int, String>.text("text/csv").apply(to: request)
        #expect(try await client.send(text).body == "a,b")
        let bytes = ResponseFormat<Int, [UInt8]>.bytes("application/pdf").apply(to: request)
        #expect(try await client.send(bytes).body == Array("a,b".utf8))
        #expect(transport.requests.map { $0.header("Accept") } == ["text/csv", "application/pdf"])
    }

    @Test(arguments: ["", "a\r\nX-B: c", "a\0"])
    func `a call with an invalid media type fails before anything is sent`(type: String) async throws {
        let transport = StubTransport(.reply(200, "1"))
        let request = ResponseFormat<Int, String>.text(type).apply(to: ApiRequest<Int>.wire(.getTime))
        let error = try await failure { () async throws(ApiError) in
            try await ApiClient.stub(transport).send(request)
        }
        #expect(error.kind == .invalidArgument(name: "accept"))
        #expect(transport.requests.isEmpty)
    }

    @Test func `a raw call requests the format that it names, and none leaves the request unchanged`() async throws {
        let request = ResponseFormat<Int, Int>.msgpack.apply(to: ApiRequest<Int>.wire(.getTime))
        let sent = try await send(request, answer: .bytes(200, [1], type: nil))
        #expect(sent.header("Accept") == "application/x-msgpack")
        var json = ApiRequest<Int>.wire(.getTime)
        json.format = .json
        #expect(ResponseFormat<Int, Int>.configured.apply(to: json).format == .json)
    }

    @Test func `the format of a single call is sent in the query`() async throws {
        var request = ApiRequest<Int>.wire(.getTime, "/time")
        request.setFormat(nil, parameter: "format")
        #expect(request.target.text == "/time")
        request.setFormat(.msgpack, parameter: "format")
        let sent = try await send(request, answer: .bytes(200, [1], type: nil))
        #expect(sent.target == "/time?format=msgpack")
        #expect(sent.header("Accept") == "application/x-msgpack")
    }

    @Test func `bytes and forms are sent with their own media type`() async throws {
        var request = post(requestTypes: [], responseTypes: [])
        request.content = .bytes([1, 2], mediaType: "image/png")
        #expect(try await send(request).header("Content-Type") == "image/png")
        request.content = .form { () throws(WireError) in Array("a=1".utf8) }
        let form = try await send(request)
        #expect(form.header("Content-Type") == "application/x-www-form-urlencoded")
        #expect(form.body == Array("a=1".utf8))
        request.content = .bytes([], mediaType: "a\r\nb")
        let broken = request
        await #expect(throws: ApiError.self) { try await send(broken) }
    }

    @Test func `a call whose body cannot be encoded or is too large fails before anything is sent`() async throws {
        let transport = StubTransport(.reply(200, "1"))
        var request = post(requestTypes: ApiOperation.both, responseTypes: ApiOperation.both)
        request.content = .wire(Double.nan)
        let unwritable = request
        let client = ApiClient.stub(transport) { $0.maximumRequestBytes = 2 }
        let first = try await failure { () async throws(ApiError) in try await client.send(unwritable) }
        #expect(first.kind == .invalidArgument(name: "body"))
        request.content = .wire([1])
        let large = request
        let second = try await failure { () async throws(ApiError) in try await client.send(large) }
        #expect(second.kind == .invalidArgument(name: "body"))
        #expect(second.description.contains("maximumRequestBytes"))
        #expect(transport.requests.isEmpty)
    }

    @Test func `responses without a body can be decoded as Void, nil or an empty string`() async throws {
        func request<Body>(_ decoder: ResponseDecoder<Body>) -> ApiRequest<Body> {
            ApiRequest(.getTime, target: RequestTarget("/time"), decoder: decoder)
        }
        let empty = ApiClient.stub(StubTransport(.reply(204, "", type: nil)))
        #expect(try await empty.send(request(.empty)).status == 204)
        #expect(try await empty.send(request(.optional(ResponseDecoder<Int>.wire))).body == nil)
        #expect(try await empty.send(request(.text)).body == "")
        let full = ApiClient.stub(StubTransport(.reply(200, "7")))
        #expect(try await full.send(request(.optional(ResponseDecoder<Int>.wire))).body == 7)
        #expect(try await full.send(request(.empty)).bytes == Array("7".utf8))
        let unchanged = ApiClient.stub(StubTransport(.reply(304, "", type: nil)))
        #expect(try await unchanged.send(request(.optional(ResponseDecoder<Int>.wire))).body == nil)
        await #expect(throws: ApiError.self) { try await unchanged.send(request(.empty)) }
        let broken = ApiClient.stub(StubTransport(.bytes(200, [0xFF], type: "text/plain")))
        await #expect(throws: ApiError.self) { try await broken.send(request(.text)) }
    }

    @Test func `each status of a successful response can have its own decoder`() async throws {
        enum Outcome: Sendable, Equatable { case done(Int), accepted(String) }
        let decoder = ResponseDecoder<Outcome>.byStatus([
            200: ResponseDecoder<Int>.wire.map { .done($0) }, 202: ResponseDecoder<String>.wire.map { .accepted($0) },
        ])
        let request = ApiRequest(.getTime, target: RequestTarget("/time"), decoder: decoder)
        let transport = StubTransport(.reply(200, "1"), .reply(202, #""later""#), .reply(201, "1"))
        let client = ApiClient.stub(transport)
        #expect(try await client.send(request).body == .done(1))
        #expect(try await client.send(request).body == .accepted("later"))
        let error = try await failure { () async throws(ApiError) in try await client.send(request) }
        #expect(error.kind == .undecodable)
        #expect(error.description.contains("status 200 or 202"))
    }
}
