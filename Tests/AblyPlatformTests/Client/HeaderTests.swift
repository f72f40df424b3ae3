import Testing

@testable import AblyPlatform

@Suite struct HeaderTests {
    private func request() -> ApiRequest<WireValue> { .wire(.getTime, "/time") }

    @Test func `header parameters are serialized in simple style without encoding`() throws {
        var request = request()
        try request.setHeader("X-A", "a b/ç", argument: "a")
        try request.setHeader("X-B", [1, 2], argument: "b")
        try request.setHeader("X-C", ["k": "v"], argument: "c")
        try request.setHeader("X-D", ["k": "v"], explode: true, argument: "d")
        try request.setHeader("X-E", String?.none, argument: "e")
        try request.setHeader("x-a", "again", argument: "a")
        #expect(
            request.headers == [
                HeaderField("X-B", "1,2"), HeaderField("X-C", "k,v"), HeaderField("X-D", "k=v"),
                HeaderField("x-a", "again"),
            ])
    }

    @Test(arguments: ["a\r\nB: c", "a\nb", "a\0", "\u{7F}", "a\u{1}"])
    func `a header parameter with control characters is rejected`(value: String) throws {
        var request = request()
        #expect { try request.setHeader("X-A", value, argument: "first") } throws: { error in
            (error as? ApiError)?.kind == .invalidArgument(name: "first")
        }
        #expect(throws: ApiError.self) { try request.setHeader("X-A: b", "c", argument: "first") }
        #expect(request.headers.isEmpty)
    }

    @Test func `cookies share one header field and are percent-encoded`() throws {
        var request = request()
        try request.setCookie("a", "x; y=\r\n", argument: "a")
        try request.setCookie("b", [1, 2], argument: "b")
        try request.setCookie("c", Int?.none, argument: "c")
        #expect(request.headers == [HeaderField("Cookie", "a=x%3B%20y%3D%0D%0A; b=1,2")])
        #expect(throws: ApiError.self) { try request.setCookie("a=b", "c", argument: "a") }
    }

    @Test func `a call sends version, agent and accept, and its own header fields replace the service's`() async throws
    {
        let transport = StubTransport(.reply(200, "1"))
        let client = ApiClient.stub(transport) { configuration in
            configuration.agents = [AgentProduct("my app", "1.0 beta")]
            configuration.headers = [HeaderField("X-Extra", "e")]
        }
        var request = request()
        _ = try await client.send(request)
        try request.setHeader("x-version", "5", argument: "version")
        _ = try await client.send(request)
        let first = transport.requests[0]
        #expect(first.header("X-Version") == "6")
        #expect(first.header("X-Extra") == "e")
        #expect(first.header("Accept") == "application/json")
        #expect(first.header("Content-Type") == nil)
        #expect(first.header("Authorization") == nil)
        let agent = try #require(first.header("X-Agent"))
        #expect(agent.hasPrefix("sample-swift/1.2.3 my-app/1.0-beta swift/6."))
        #expect(agent.split(separator: " ").count == 4)
        #expect(first.header("User-Agent") == nil)
        #expect(transport.requests[1].headers.filter { $0.name.lowercased() == "x-version" }.map(\.value) == ["5"])
    }

    @Test func `a service without an agent header gets User-Agent`() async throws {
        let transport = StubTransport(.reply(200, "1"))
        let service = ServiceDescription(name: "My Service", baseURL: "https://api.example.com")
        _ = try await ApiClient.stub(transport, service: service).send(request())
        #expect(transport.requests[0].header("User-Agent")?.hasPrefix("my-service-swift swift/") == true)
    }

    @Test func `a configured header field with a line break fails the call with the name of the property`() async throws
    {
        let transport = StubTransport(.reply(200, "1"))
        let client = ApiClient.stub(transport) { $0.headers = [HeaderField("X-A", "hidden\r\nb")] }
        let request = request()
        let error = try await failure { () async throws(ApiError) in try await client.send(request) }
        #expect(error.kind == .invalidArgument(name: "headers"))
        #expect(!error.description.contains("hidden"))
    }
}
