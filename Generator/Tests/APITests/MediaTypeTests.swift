import API
import OpenAPI
import Testing

@Suite("Media types of responses")
struct MediaTypeTests {
    private func operation(_ responses: String, parameters: String = "") throws -> OperationDescription {
        let result = try build(
            paths: "{ /a: { get: { operationId: g, parameters: [\(parameters)], responses: { \(responses) } } } }")
        return try #require(result.api.operations.first)
    }

    private static let int = "{ schema: { type: integer } }"

    @Test(arguments: [
        ("application/json: \(int), text/csv: {}", ["application/json"], ["application/json", "text/csv"], "Int"),
        ("text/csv: {}, application/json: \(int)", ["application/json"], ["application/json", "text/csv"], "Int"),
        (
            "application/json: \(int), application/x-msgpack: \(int), application/pdf: {}",
            ["application/json", "application/x-msgpack"],
            ["application/json", "application/x-msgpack", "application/pdf"], "Int"
        ),
        (
            "text/plain: {}, image/png: {}, text/csv: {}", ["text/plain", "text/csv"],
            ["text/plain", "text/csv", "image/png"], "String"
        ),
        ("image/png: {}, text/plain: {}", ["image/png"], ["image/png", "text/plain"], "Bytes"),
        ("text/csv: {}, application/json: {}", ["text/csv"], ["text/csv", "application/json"], "String"),
        ("image/png: {}, image/jpeg: {}", ["image/png", "image/jpeg"], ["image/png", "image/jpeg"], "Bytes"),
    ])
    func `a plain call requests the kind of body that it decodes, a raw call any`(
        content: String, asked: [String], all: [String], type: String
    ) throws {
        let operation = try operation("200: { description: d, content: { \(content) } }")
        #expect(operation.response.type?.swift == type)
        #expect(operation.responseTypes == asked)
        #expect(operation.mediaTypes == MediaTypeChoice(argument: "accept", all: all, plainCount: asked.count))
    }

    @Test(arguments: [
        "200: { description: d, content: { application/json: \(int), application/x-msgpack: \(int) } }",
        "200: { description: d, content: { application/json: \(int), application/hal+json: \(int) } }",
        "200: { description: d, content: { application/json: \(int), '*/*': {} } }",
        "200: { description: d, content: { image/*: {}, image/png: {} } }",
        "200: { description: d, content: { application/json: \(int) } }, 202: { description: d, content: { text/plain: {} } }",
        "204: { description: d }",
    ])
    func `there is no choice of media types if the document offers none`(responses: String) throws {
        #expect(try operation(responses).mediaTypes == nil)
    }

    @Test func `the argument for media types has a name different from those of parameters`() throws {
        let operation = try operation(
            "200: { description: d, content: { application/json: \(Self.int), text/csv: {} } }",
            parameters: "{ name: accept, in: query, schema: { type: string } }")
        #expect(operation.mediaTypes?.argument == "acceptedType")
    }

    @Test func `formats of a format parameter are selected by that parameter`() throws {
        let operation = try operation(
            "200: { description: d, content: { application/json: \(Self.int), text/html: {} } }",
            parameters:
                "{ name: format, in: query, x-response-format: true, schema: { type: string, enum: [json, html] } }")
        #expect(operation.mediaTypes == nil)
        #expect(operation.undecodedFormats?.names == ["html"])
        #expect(operation.responseTypes == ["application/json", "text/html"])
    }
}
