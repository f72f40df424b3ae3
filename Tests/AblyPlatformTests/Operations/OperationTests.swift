import Testing

@testable import AblyPlatform

/// Every operation of the OpenAPI document in every variant, over a stub transport, in both formats.
@Suite struct OperationTests {
    @Test func `every operation of the OpenAPI document is called`() {
        let called = Set(OperationCall.all.map(\.operation))
        #expect(called == Set(Operations.all.map(\.id)))
    }

    @Test(arguments: Operations.all.map(\.id))
    func `an operation is called blocking and asynchronous, plain and raw, and in pages if it is paginated`(id: String)
        throws
    {
        let operation = try #require(Operations.all.first { $0.id == id })
        let calls = OperationCall.all.filter { $0.operation == id }
        let variants = Set(calls.map(\.variant))
        let hasBody = calls.contains { $0.response != nil }
        let forms = variants.contains("async with a typed body") ? ["", " with a typed body"] : [""]
        for form in forms.flatMap({ [$0, "\($0) and all arguments"] }) {
            for way in ["async", "blocking"] {
                for name in [way, "raw \(way)"] { #expect(variants.contains(name + form)) }
                #expect(variants.contains("undecoded \(way)\(form)") == hasBody)
                #expect(variants.contains("pages \(way)\(form)") == operation.isPaginated)
            }
        }
    }

    @Test func `functions that take Encodable values are called in each of their forms`() {
        let forms = ["encodable values", "encodable members"].map { form in
            Set(OperationCall.all.filter { $0.variant.contains(form) }.map(\.operation))
        }
        #expect(forms[0].isSuperset(of: ["publishMessagesToChannel", "updateMessage"]))
        #expect(forms[1] == forms[0].intersection(forms[1]))
        for call in OperationCall.all where call.variant.contains("encodable") { #expect(call.expected != nil) }
    }

    @Test(arguments: WireFormat.allCases, OperationCall.all)
    func `a call sends and decodes what the OpenAPI document describes`(format: WireFormat, call: OperationCall)
        async throws
    {
        let operation = try #require(Operations.all.first { $0.id == call.operation })
        let reply = try Reply(call, format: format)
        let transport = StubTransport(.bytes(call.status, reply.bytes, type: reply.mediaType))
        let result = try await call.run(ably(transport, format))
        let request = try #require(transport.requests.first)
        #expect(transport.requests.count == 1)
        #expect(request.method == operation.method)
        #expect(matches(request.target, template: operation.path), "\(request.target)")
        let accept = request.headers.first { $0.name.lowercased() == "accept" }?.value
        if !call.isUndecoded, call.response != nil {
            #expect(accept?.hasPrefix(reply.mediaType ?? "") == true, "\(accept ?? "")")
        }
        let sent = request.headers.first { $0.name.lowercased() == "content-type" }?.value
        #expect((sent == nil) == (request.body == nil))
        if request.body != nil { #expect(sent == format.mediaType) }
        let hasCredentials = request.headers.contains { $0.name.lowercased() == "authorization" }
        #expect(hasCredentials == operation.security.contains { $0 != .none })
        if call.isUndecoded {
            #expect(request.target.contains("format=jsonp"))
            let response = try #require(result as? ApiResponse<[UInt8]>)
            #expect(response.body == reply.bytes)
        }
    }

    @Test(arguments: WireFormat.allCases, OperationCall.all.filter { $0.expected != nil })
    func `every argument of a call is sent where the OpenAPI document says`(format: WireFormat, call: OperationCall)
        async throws
    {
        let expected = try #require(call.expected)
        let reply = try Reply(call, format: format)
        let transport = StubTransport(.bytes(call.status, reply.bytes, type: reply.mediaType))
        _ = try await call.run(ably(transport, format))
        let request = try #require(transport.requests.first)
        let parts = request.target.split(separator: "?", maxSplits: 1).map(String.init)
        #expect(parts[0] == PercentEncoding.encode(expected.path).replacing("%2F", with: "/"))
        let query = (parts.count > 1 ? parts[1].split(separator: "&").map(String.init) : []).filter {
            !$0.hasPrefix("format=")
        }
        // Commas between the elements of an array are not encoded.
        let wanted = expected.query.map { pair in
            pair.split(separator: "=", maxSplits: 1).map { PercentEncoding.encode(String($0)) }.joined(separator: "=")
                .replacing("%2C", with: ",")
        }
        #expect(query.sorted() == wanted.sorted())
        for field in expected.headers {
            let pieces = field.split(separator: ": ", maxSplits: 1).map(String.init)
            #expect(request.header(pieces[0]) == pieces[1])
        }
        guard let body = expected.body else {
            #expect(request.body == nil)
            return
        }
        let value = try format.decode(WireValue.self, from: try #require(request.body))
        #expect(try value == WireFormat.json.decode(WireValue.self, from: Array(body.utf8)))
    }

    @Test(arguments: OperationCall.all)
    func `an error response is an error with body, status and header fields`(call: OperationCall) async throws {
        let body =
            #"{"error":{"code":40160,"statusCode":401,"message":"not allowed","href":"https://help.ably.io/error/40160"}}"#
        let transport = StubTransport(.reply(401, body, headers: [(name: "x-ably-serverid", value: "frontend.1")]))
        let failure = await #expect(throws: ApiError.self) { _ = try await call.run(ably(transport, .json)) }
        let error = try #require(failure)
        #expect(error.kind == .response)
        #expect(error.status == 401)
        #expect(error.reason == "Unauthorized")
        #expect(error.body?.code == 40160)
        #expect(error.body?.href == "https://help.ably.io/error/40160")
        #expect(error.headers["x-ably-serverid"] == "frontend.1")
        #expect(error.roundTripTime != nil)
        #expect(error.bytes == Array(body.utf8))
    }

    @Test(arguments: OperationCall.all.filter { $0.response != nil && !$0.isUndecoded })
    func `a truncated response is an error with the position where it ends`(call: OperationCall) async throws {
        let whole = Array((call.response ?? "").utf8)
        let transport = StubTransport(.bytes(call.status, Array(whole.dropLast()), type: "application/json"))
        let failure = await #expect(throws: ApiError.self) { _ = try await call.run(ably(transport, .json)) }
        #expect(failure?.kind == .undecodable)
        #expect((failure?.cause as? WireError)?.offset == whole.count - 1)
    }

    // MARK: Parts

    /// The OpenAPI document's example in the requested format.
    private struct Reply {
        var bytes: [UInt8] = []
        var mediaType: String?

        init(_ call: OperationCall, format: WireFormat) throws {
            guard let text = call.response else { return }
            let value = try WireFormat.json.decode(WireValue.self, from: Array(text.utf8))
            bytes = try format.encode(value)
            mediaType = format.mediaType
        }
    }

    private func ably(_ transport: StubTransport, _ format: WireFormat) -> Ably {
        var configuration = Configuration.ably(.key("appId.keyId:secret"))
        configuration.transport = transport
        configuration.format = format
        configuration.generatesIdempotencyKeys = false
        return Ably(configuration: configuration)
    }

    /// Whether a target matches a path template.
    private func matches(_ target: String, template: String) -> Bool {
        let path = target.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false)
        let pieces = template.split(separator: "/", omittingEmptySubsequences: false)
        return path.count == pieces.count && zip(path, pieces).allSatisfy { $1.hasPrefix("{") ? !$0.isEmpty : $0 == $1 }
    }
}
