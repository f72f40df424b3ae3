import AblyPlatform
import GoldenBare
import Testing

/// An OpenAPI document without operation ids, tags and servers.
struct BareTests {
    private func bare(_ transport: StubTransport) -> Bare { Bare(configuration: .bare().over(transport)) }

    @Test func `operations without an id are named after method and path`() async throws {
        let transport = StubTransport(.json(#"[{"name":"wheel"},{}]"#))
        let parts = try await bare(transport).default.getThingsByThingIdParts(thingId: "1")
        #expect(parts.map(\.name) == ["wheel", nil])
        #expect(transport.requests.first?.origin == "http://localhost")
        #expect(transport.requests.first?.target == "/things/1/parts")
    }

    @Test func `a response without a schema decodes as any value`() async throws {
        let transport = StubTransport(.json(#"{"a":[1,null,true]}"#))
        let value = try await bare(transport).default.get()
        #expect(value == ["a": [1, nil, true]])
        #expect(transport.requests.first?.target == "/")
    }

    @Test func `an empty response without a schema decodes as nothing`() async throws {
        let transport = StubTransport(.bytes([], type: nil, status: 201))
        try await bare(transport).default.postThingsByThingIdParts(thingId: "1", name: "wheel")
        #expect(transport.requests.first?.text == #"{"name":"wheel"}"#)
    }

    @Test func `a plain text response decodes as a string`() async throws {
        let transport = StubTransport(.bytes(Array("pong ✓".utf8), type: "text/plain; charset=utf-8"))
        #expect(try await bare(transport).default.ping() == "pong ✓")
    }
}
