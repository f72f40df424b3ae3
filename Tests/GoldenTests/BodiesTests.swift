import AblyPlatform
import GoldenBodies
import Testing

/// Bodies of requests and responses.
struct BodiesTests {
    private func bodies(_ replies: StubResponse...) -> (Bodies, StubTransport) {
        let transport = StubTransport(replies[0], replies[min(1, replies.count - 1)])
        return (Bodies(configuration: .bodies().over(transport)), transport)
    }

    // MARK: Bodies

    @Test func `a body member with the name of a path parameter is filled in from it`() async throws {
        let (bodies, transport) = bodies(.json(#"{"token":"t"}"#))
        let token = try await bodies.tokens.requestToken(keyName: "a.b/c", nonce: "n", bodyTtl: 1, ttl: 2)
        #expect(token == Token(token: "t"))
        #expect(transport.requests.first?.target == "/api/keys/a.b%2Fc/requestToken?ttl=2")
        #expect(transport.requests.first?.text == #"{"keyName":"a.b/c","nonce":"n","ttl":1}"#)
    }

    @Test func `an optional body can be omitted`() async throws {
        let (bodies, transport) = bodies(.empty())
        #expect(try await bodies.tokens.replaceToken(body: nil) == nil)
        let request = try #require(transport.requests.first)
        #expect(request.body == nil || request.body == [])
        #expect(request.header("Content-Type") == nil)
        try await bodies.tokens.changeToken()
        #expect(transport.requests.last?.text == "{}")
        try await bodies.tokens.changeToken(body: nil)
        #expect(transport.requests.last?.header("Content-Type") == nil)
    }

    @Test func `an optional body is sent if it is given`() async throws {
        let (bodies, transport) = bodies(.echo)
        #expect(
            try await bodies.tokens.replaceToken(body: Token(token: "a", expires: 1)) == Token(token: "a", expires: 1))
        #expect(try await bodies.tokens.replaceToken(token: "b") == Token(token: "b"))
        #expect(transport.requests.map(\.text) == [#"{"token":"a","expires":1}"#, #"{"token":"b"}"#])
    }

    @Test func `an object is sent as a URL-encoded form if the document requires it`() async throws {
        let (bodies, transport) = bodies(.json(#"{"token":"t"}"#))
        let response = try await bodies.tokens.makeToken(grantType: "a b&c", scope: ["x", "y=z"], lifetime: 60)
        #expect(response == .ok(Token(token: "t")))
        #expect(transport.requests.first?.text == "grant_type=a+b%26c&scope=x&scope=y%3Dz&lifetime=60")
        #expect(transport.requests.first?.header("Content-Type") == "application/x-www-form-urlencoded")
    }

    @Test(arguments: [[], [0, 1, 2, 255], Array(repeating: 7, count: 100_000)] as [[UInt8]])
    func `a binary body is sent unchanged`(bytes: [UInt8]) async throws {
        let (bodies, transport) = bodies(.empty())
        try await bodies.files.putFile(name: "../x", body: Bytes(bytes))
        #expect(transport.requests.first?.method == "PUT")
        #expect(transport.requests.first?.target == "/api/files/..%2Fx")
        #expect(transport.requests.first?.body == bytes)
        #expect(transport.requests.first?.header("Content-Type") == "image/png")
    }

    @Test func `a plain text body is sent unchanged`() async throws {
        let (bodies, transport) = bodies(.bytes(Array("ok".utf8), type: "text/plain"))
        #expect(try await bodies.files.noteFile(name: "x", body: "Grüße\n") == "ok")
        #expect(transport.requests.first?.text == "Grüße\n")
        #expect(transport.requests.first?.header("Content-Type") == "text/plain")
        _ = try await bodies.files.noteFile(name: "x")
        #expect(transport.requests.last?.header("Content-Type") == nil)
    }

    @Test func `JSON is preferred if a body has several media types`() async throws {
        let (bodies, transport) = bodies(.json("2"))
        #expect(try await bodies.messages.batch(body: [Message(name: "a"), Message(id: "not sent", data: nil)]) == 2)
        #expect(transport.requests.first?.text == #"[{"name":"a"},{}]"#)
    }

    @Test func `a body with alternatives can be given as arguments, one value or several`() async throws {
        let (bodies, transport) = bodies(.json(#"{"serial":"s"}"#, status: 201))
        _ = try await bodies.messages.publish(channel: "c", name: "n", data: ["a": 1], payload: [1, 2])
        #expect(transport.requests.last?.text == #"{"name":"n","data":{"a":1},"payload":"AQI="}"#)
        let serial = try await bodies.messages.publish(
            channel: "c", body: .messageList([Message(name: "1"), Message(name: "2")])
        ).serial
        #expect(serial == "s")
        #expect(transport.requests.last?.text == #"[{"name":"1"},{"name":"2"}]"#)
    }

    // MARK: Responses

    @Test func `each successful status has a response type of its own`() async throws {
        func response(_ stub: StubResponse) async throws -> MakeTokenResponse {
            try await bodies(stub).0.tokens.makeToken(grantType: "g")
        }
        #expect(try await response(.json(#"{"token":"t"}"#)) == .ok(Token(token: "t")))
        #expect(try await response(.json(#"{"job":"j"}"#, status: 202)) == .accepted(MakeTokenResponse202(job: "j")))
        #expect(
            try await response(.bytes(Array("hello".utf8), type: "text/plain", status: 203))
                == .nonAuthoritative("hello"))
        #expect(try await response(.empty()) == .noContent)
        #expect(try await response(.bytes([1, 2], type: "application/octet-stream", status: 206)) == .other([1, 2]))
    }

    @Test func `an error response is thrown with its bytes`() async {
        let (bodies, _) = bodies(.json(#"{"error":{"code":40000,"message":"no"}}"#, status: 400))
        let error = await #expect(throws: ApiError.self) { _ = try await bodies.tokens.makeToken(grantType: "g") }
        #expect(error?.kind == .response)
        #expect(error?.status == 400)
        #expect(error?.body?.code == 40000)
        #expect(error?.bytes == Array(#"{"error":{"code":40000,"message":"no"}}"#.utf8))
    }

    @Test func `a binary response decodes as its bytes`() async throws {
        let (bodies, _) = bodies(.bytes([0, 255, 10], type: "application/octet-stream"))
        #expect(try await bodies.files.getFile(name: "x") == [0, 255, 10])
    }

    @Test func `a response without a body is reduced to its status`() async throws {
        let (bodies, transport) = bodies(.bytes([], type: nil))
        let head = try await bodies.files.raw.headFile(name: "x")
        #expect(head.status == 200)
        #expect(transport.requests.first?.method == "HEAD")
        try await bodies.files.deleteFile(name: "x")
        #expect(transport.requests.last?.method == "DELETE")
    }

    @Test func `the member that names the encoding of another one is set for bytes`() async throws {
        let (bodies, transport) = bodies(.echo)
        _ = try? await bodies.messages.batch(body: [Message(data: .bytes([1])), Message(data: "a", encoding: "x")])
        #expect(transport.requests.first?.text == #"[{"data":"AQ==","encoding":"base64"},{"data":"a","encoding":"x"}]"#)
        #expect(try Message(data: "AQ==", encoding: "base64").decode([UInt8].self) == [1])
    }

    // MARK: Formats and pages

    @Test func `the format of a single call can be chosen`() async throws {
        let message: [UInt8] = [0x91, 0x82, 0xA2, 0x69, 0x64, 0xA1, 0x31, 0xA7] + Array("payload".utf8) + [0xC4, 1, 7]
        let (bodies, transport) = bodies(.bytes(message, type: "application/x-msgpack"))
        let messages = try await bodies.messages.getMessages(channel: "c", format: .msgpack)
        #expect(messages == [Message(id: "1", payload: [7])])
        #expect(transport.requests.first?.target == "/api/channels/c/messages?format=msgpack")
        #expect(transport.requests.first?.header("Accept")?.hasPrefix("application/x-msgpack") == true)
    }

    @Test func `formats that cannot be decoded return bytes`() async throws {
        let (bodies, transport) = bodies(.bytes(Array("a,b".utf8), type: "text/csv"))
        let response = try await bodies.messages.raw.getMessages(channel: "c", limit: 1, format: .csv)
        #expect(response.body == Array("a,b".utf8))
        #expect(transport.requests.first?.query == ["limit=1", "format=csv"])
    }

    @Test func `pages follow the links of responses`() async throws {
        var first = StubResponse.json(#"[{"id":"1"},{"id":"2"}]"#)
        first.headers = [HeaderField("Link", #"<./messages?limit=2&cursor=x>; rel="next""#)]
        let (bodies, transport) = bodies(first, .json(#"[{"id":"3"}]"#))
        var ids: [String?] = []
        for try await message in bodies.messages.pages.getMessages(channel: "a/b", limit: 2).items {
            ids.append(message.id)
        }
        #expect(ids == ["1", "2", "3"])
        #expect(
            transport.requests.map(\.target) == [
                "/api/channels/a%2Fb/messages?limit=2", "/api/channels/a%2Fb/messages?limit=2&cursor=x",
            ])
    }

    @Test func `a raw call returns status, headers and bytes in addition to the body`() async throws {
        var stub = StubResponse.json(#"{"token":"t"}"#)
        stub.headers = [HeaderField("X-Request", "7")]
        let (bodies, _) = bodies(stub)
        let response = try await bodies.tokens.raw.requestToken(keyName: "k", nonce: "n")
        #expect(response.body == Token(token: "t"))
        #expect(response.status == 200)
        #expect(response.headers["x-request"] == "7")
        #expect(response.roundTripTime == .milliseconds(5))
    }

    @Test func `x-client determines the service description`() {
        let service = ServiceDescription.bodies
        #expect(service.baseURL == "https://bodies.example/api")
        #expect(service.fallbackHosts == ["b.bodies.example", "c.bodies.example"])
        #expect(service.headers == [HeaderField("X-Version", "2")])
        #expect(service.agentHeader == "X-Agent")
        #expect(service.requestIdParameter == "request_id")
        #expect(service.renewableCodes == 40140...40149)
        #expect(service.formats == [.json, .msgpack])
    }

    @Test func `the header fields of x-client are sent with every call`() async throws {
        let (bodies, transport) = bodies(.empty())
        try await bodies.tokens.changeToken()
        #expect(transport.requests.first?.header("X-Version") == "2")
        #expect(transport.requests.first?.header("X-Agent")?.isEmpty == false)
    }
}
