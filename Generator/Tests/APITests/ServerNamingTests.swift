import API
import OpenAPI
import Testing

@Suite("Servers to choose from")
struct ServerNamingTests {
    private func result(_ servers: String, title: String = "Test") throws -> APIBuilder.Result {
        let text = "openapi: 3.1.0\ninfo: { title: \(title), version: '1' }\nservers: \(servers)\npaths: {}"
        let reading = Document.read(Array(text.utf8), file: "t.yaml")
        let document = try #require(reading.document, "\(reading.diagnostics.list)")
        return APIBuilder.build(document, diagnostics: reading.diagnostics)
    }

    private func choice(_ servers: String, title: String = "Test") throws -> ServerChoice {
        try #require(try result(servers, title: title).api.client.servers)
    }

    @Test(arguments: [
        "[{ url: 'https://a.example' }]", "[]", "[{ url: /v1 }]",
        "[{ url: '/{a}', variables: { a: { default: v1 } } }]",
        "[{ url: 'https://a.example', variables: { a: { default: v1 } } }]",
    ])
    func `there is no choice with one server without variables, or without absolute URLs`(servers: String) throws {
        #expect(try result(servers).api.client.servers == nil)
    }

    @Test func `several servers are numbered, or named by the document`() throws {
        let choice = try choice(
            "[{ url: 'https://a.example' }, { url: 'https://b.example', x-swift-name: the trial }, { url: 'https://c.example' }]"
        )
        #expect(choice.typeName == "Server")
        #expect(choice.servers.map(\.name) == ["server1", "theTrial", "server3"])
    }

    @Test func `names of servers differ from each other, from names of Swift and from the client`() throws {
        let choice = try choice(
            """
            [{ url: 'https://a.example', x-swift-name: server2 }, { url: 'https://b.example' },
             { url: 'https://c.example', x-swift-name: default }, { url: 'https://d.example', x-swift-name: self }]
            """, title: "Server")
        #expect(choice.typeName == "Servers")
        #expect(choice.servers.map(\.name) == ["server2", "server2Server", "`default`", "selfServer"])
    }

    @Test func `server variables are arguments, with a type if they list values`() throws {
        let choice = try choice(
            """
            [{ url: 'https://{a-b}.example/{a_b}/{in}', variables: { a-b: { default: b, enum: [b, B, b, '', allCases, self] },
               a_b: { default: "x\\"y" }, in: { default: c, enum: [c] } } }]
            """)
        let server = try #require(choice.servers.first)
        #expect(server.template == "https://{a-b}.example/{a_b}/{in}")
        #expect(server.variables.map(\.argument) == ["aB", "aBValue", "inValue"])
        #expect(server.variables.map(\.values?.typeName) == ["Server1AB", nil, "Server1In"])
        #expect(
            server.variables.first?.values?.cases.map(\.name)
                == ["b", "bValue", "empty", "allCasesValue", "selfValue"])
        #expect(server.variables.first?.values?.defaultCase == "b")
        #expect(
            server.parts == [
                .text("https://"), .argument("aB"), .text(".example/"), .argument("aBValue"), .text("/"),
                .argument("inValue"),
            ])
    }

    @Test func `server URLs are base URLs, and the client uses the first one with its defaults`() throws {
        let result = try result(
            "[{ url: '//{a}/v1/', variables: { a: { default: x.example } } }, { url: 'http://b.example/' }]")
        let servers = try #require(result.api.client.servers).servers
        #expect(
            servers.map(\.parts) == [[.text("https://"), .argument("a"), .text("/v1")], [.text("http://b.example")]])
        #expect(result.api.client.baseURL == "https://x.example/v1")
    }

    @Test func `a relative server URL is omitted with a warning`() throws {
        let result = try result("[{ url: /v1 }, { url: 'https://b.example' }, { url: '/v2' }]")
        #expect(try #require(result.api.client.servers).servers.map(\.name) == ["server2"])
        #expect(result.api.client.baseURL == "http://localhost/v1")
        #expect(result.messages.count == 2)
        #expect(result.messages.contains { $0.hasPrefix("warning: t.yaml#/servers/2: the server's URL is relative") })
    }
}
