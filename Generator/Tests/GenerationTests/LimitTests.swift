import Foundation
import OpenAPI
import Testing

@testable import Generation

@Suite("Limits of a document")
struct LimitTests {
    private func render(schemas: [String]) -> (output: Generation.Output?, errors: [String]) {
        let text = """
            openapi: 3.0.3
            info: { title: Test, version: '1' }
            paths: {}
            components: { schemas: { \(schemas.joined(separator: ", ")) } }
            """
        let (output, diagnostics) = Generation.render(
            Array(text.utf8), options: GenerateOptions(spec: "t.yaml", out: "out"))
        return (output, diagnostics.list.filter { $0.severity == .error }.map(\.description))
    }

    private func reference(_ name: String) -> String { "{ $ref: '#/components/schemas/\(name)' }" }

    @Test(arguments: [true, false])
    func `the length of a chain of schemas that include each other is limited`(isDescending: Bool) {
        func chain(_ count: Int) -> [String] {
            let all = (1...count).map { number in
                "A\(number): { allOf: [\(reference("A\(number - 1)"))], properties: { m: { type: string } } }"
            }
            return ["A0: { type: object, properties: { a: { type: string } } }"] + (isDescending ? all.reversed() : all)
        }
        #expect(render(schemas: chain(200)).output != nil)
        let (output, errors) = render(schemas: chain(5_000))
        #expect(output == nil)
        #expect(errors.count == 1)
        #expect(errors.first?.contains("in a chain of more than 512 through allOf and references") == true)
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "A: { properties: { p: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object }] } } }",
            "A: { properties: { p: { allOf: [{ $ref: '#/components/schemas/B' }, { type: object }] } } },"
                + " B: { properties: { q: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object }] } } }",
            "A: { properties: { p: { oneOf: [{ type: string }, { allOf: [{ $ref: '#/components/schemas/A' }, { required: [p] }] }] } } }",
            "A: { type: object, properties: { a: {} }, additionalProperties: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object }] } }",
            "A: { type: object, additionalProperties: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object }] } }",
            "A: { properties: { p: { type: array, items: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: {} } }] } } } }",
        ])
    func `a member that includes the schema it is part of does not recurse endlessly`(schemas: String) {
        let (output, errors) = render(schemas: [schemas])
        #expect((output == nil) == !errors.isEmpty, "\(errors)")
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "A: { anyOf: [{ type: array, items: { $ref: '#/components/schemas/A' } }, { $ref: '#/components/schemas/B' }] },"
                + " B: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: integer }] }",
            "A: { type: object, required: [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9], properties: { "
                + (0...9).map { "a\($0): { type: array, items: { $ref: '#/components/schemas/A' } }" }.joined(
                    separator: ", ") + " } }",
        ])
    func `a sample of a recursive type is finite`(schemas: String) throws {
        let text = """
            openapi: 3.0.3
            info: { title: Test, version: '1' }
            paths: { /a: { put: { requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } },
              responses: { 204: { description: d } } } } }
            components: { schemas: { \(schemas) } }
            """
        let (output, diagnostics) = Generation.render(
            Array(text.utf8), options: GenerateOptions(spec: "t.yaml", out: "out"))
        let calls = try #require(output, "\(diagnostics.list)").calls
        #expect(calls.contains("put"))
        #expect(calls.utf8.count < 20_000_000)
    }

    @Test(.timeLimit(.minutes(1)))
    func `the number of types is linear in the number of schemas that include each other`() throws {
        let schemas = (1...25).map { number in
            let part = "{ allOf: [\(reference("A\(number - 1)")), { type: object }] }"
            return "A\(number): { type: object, properties: { p: \(part), q: \(part) } }"
        }
        let (output, errors) = render(
            schemas: ["A0: { type: object, properties: { x: { type: string } } }"] + schemas)
        #expect(try #require(output, "\(errors)").swift.count < 200)
    }

    @Test func `a document that is too large is rejected with the limit in the message`() {
        let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: 64 << 20 + 1)
        let (output, diagnostics) = Generation.render(bytes, options: GenerateOptions(spec: "t.yaml", out: "out"))
        #expect(output == nil)
        #expect(
            diagnostics.list.map(\.description) == [
                "error: t.yaml: the file is larger than 64 MB: split it, or leave out what is not called"
            ])
    }

    @Test func `generated Swift that exceeds the size limit is an error`() {
        let text = "openapi: 3.0.3\ninfo: { title: Test, version: '1' }\npaths: {}"
        let (output, diagnostics) = Generation.render(
            Array(text.utf8), options: GenerateOptions(spec: "t.yaml", out: "out"), maximumBytes: 1_000)
        #expect(output == nil)
        #expect(diagnostics.errorCount == 1)
        #expect(diagnostics.list.last?.message.hasPrefix("the Swift would be too long: a file may hold 16 MB") == true)
    }
}
