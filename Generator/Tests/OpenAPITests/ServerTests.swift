import Testing

@testable import OpenAPI

@Suite("Servers")
struct ServerTests {
    private func servers(_ servers: String) throws -> (servers: [Server], messages: [String]) {
        let reading = document(rest: "servers: \(servers)")
        return (try #require(reading.document, "\(reading.messages)").servers, reading.messages)
    }

    @Test func `a server URL is split at its variables`() throws {
        let server = try #require(
            try servers(
                "[{ url: 'https://{a}.x/{b}{a}', variables: { b: { default: 1, enum: [1, 2] }, a: { default: '' }, c: { default: z } } }]"
            ).servers.first)
        #expect(server.parts == [.text("https://"), .variable("a"), .text(".x/"), .variable("b"), .variable("a")])
        #expect(server.variables.map(\.name) == ["a", "b"])
        #expect(server.variables.map(\.values) == [[], ["1", "2"]])
        #expect(server.url == "https://.x/1")
    }

    @Test func `a default that is not listed is added to the values, with a warning`() throws {
        let (servers, messages) = try servers(
            "[{ url: 'https://{a}', variables: { a: { default: z, enum: [x, y] } } }]")
        #expect(servers.first?.variables.first?.values == ["x", "y", "z"])
        #expect(messages.count == 1)
        #expect(
            messages.first?.hasPrefix("warning: t.yaml#/servers/0/variables/a: the default “z” is not among") == true)
    }

    @Test func `a server variable without a default is reported once, at its location`() {
        let reading = document(rest: "servers: [{ url: 'https://{a}/{a}', variables: { a: {} } }]")
        #expect(reading.messages.count == 1)
        #expect(
            reading.messages.first?.hasPrefix("error: t.yaml#/servers/0/variables/a: “default” is missing") == true)
    }
}
