import OpenAPI
import Testing

@Suite("Diagnostics")
struct DiagnosticTests {
    /// A document with one error: its location and message.
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let pointer: String
        let message: String

        var testDescription: String { message }
    }

    private static let head = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\n"

    private static func paths(_ paths: String) -> String { head + "paths: { \(paths) }" }

    private static func get(_ operation: String) -> String {
        paths("/a: { get: { responses: { 200: { description: d } }, \(operation) } }")
    }

    private static func components(_ components: String) -> String { head + "paths: {}\ncomponents: { \(components) }" }

    static let roots = [
        Case(text: "[]", pointer: "", message: "not an OpenAPI document: expected an object, found an array"),
        Case(text: "hello", pointer: "", message: "expected an object, found a string"),
        Case(text: "a: 1", pointer: "", message: "“openapi” is missing"),
        Case(text: "swagger: '2.0'\npaths: {}", pointer: "/swagger", message: "Swagger 2.0 document: convert it"),
        Case(text: "openapi: 3.2.0\npaths: {}", pointer: "/openapi", message: "“3.2.0” is not supported"),
        Case(text: "openapi: 3\npaths: {}", pointer: "/openapi", message: "“3” is not supported"),
        Case(text: "openapi: [3]\npaths: {}", pointer: "/openapi", message: "expected a string, found an array"),
        Case(text: "openapi: 3.0.0\npaths: {}", pointer: "", message: "“info” is missing"),
        Case(text: "openapi: 3.0.0\ninfo: { title: T }\npaths: {}", pointer: "/info", message: "“version” is missing"),
        Case(
            text: "openapi: 3.0.0\ninfo: []\npaths: {}", pointer: "/info", message: "expected an object, found an array"
        ),
        Case(text: head, pointer: "", message: "“paths” is missing"),
        Case(text: head + "paths: []", pointer: "/paths", message: "expected an object, found an array"),
        Case(text: head + "paths: {}\ntags: [{}]", pointer: "/tags/0", message: "“name” is missing"),
        Case(
            text: head + "paths: {}\nservers: [{ url: 'https://{a}' }]", pointer: "/servers/0", message: "variable “a”"),
        Case(text: head + "paths: {}\nservers: [{ url: 'https://{a' }]", pointer: "/servers/0", message: "without “}”"),
        Case(
            text: head + "paths: {}\nsecurity: [{ key: [] }]", pointer: "/security/0/key", message: "security schemes"),
    ]

    static let operations = [
        Case(text: paths("a: {}"), pointer: "/paths/a", message: "must start with “/”"),
        Case(text: paths("/a: 3"), pointer: "/paths/~1a", message: "expected an object, found a number"),
        Case(text: paths("'/{a': {}"), pointer: "/paths/~1{a", message: "braces"),
        Case(text: paths("'/a}': {}"), pointer: "/paths/~1a}", message: "braces"),
        Case(text: paths("'/{}': {}"), pointer: "/paths/~1{}", message: "braces"),
        Case(text: paths("'/{a}/{a}': {}"), pointer: "/paths/~1{a}~1{a}", message: "names “a” twice"),
        Case(
            text: paths("'/{a}': { get: { responses: { 200: { description: d } } } }"), pointer: "/paths/~1{a}/get",
            message: "no path parameter “a” is declared"),
        Case(
            text: get("parameters: [{ name: b, in: path, required: true, schema: {} }]"), pointer: "/paths/~1a/get",
            message: "(#/paths/~1a/get/parameters/0) is not in the path"),
        Case(
            text: get("parameters: [{ name: b, in: query, schema: {} }, { name: b, in: query, schema: {} }]"),
            pointer: "/paths/~1a/get/parameters/1",
            message: "“b” is given twice: the first is at #/paths/~1a/get/parameters/0"),
        Case(
            text: get("parameters: [{ name: A, in: header, schema: {} }, { name: a, in: header, schema: {} }]"),
            pointer: "/paths/~1a/get/parameters/1", message: "“a” is given twice"),
        Case(
            text: get("parameters: [{ name: b, in: body, schema: {} }]"), pointer: "/paths/~1a/get/parameters/0",
            message: "Swagger 2.0's “body” is “requestBody”"),
        Case(
            text: get("parameters: {}"), pointer: "/paths/~1a/get/parameters",
            message: "expected an array, found an object"),
        Case(text: get("parameters: [3]"), pointer: "/paths/~1a/get/parameters/0", message: "expected an object"),
        Case(
            text: get("parameters: [{ in: query, schema: {} }]"), pointer: "/paths/~1a/get/parameters/0",
            message: "“name” is missing"),
        Case(
            text: get("parameters: [{ name: a, in: query, schema: {}, style: odd }]"),
            pointer: "/paths/~1a/get/parameters/0/style", message: "“odd” is unknown"),
        Case(text: get("tags: a"), pointer: "/paths/~1a/get/tags", message: "expected an array, found a string"),
        Case(text: get("deprecated: 3"), pointer: "/paths/~1a/get/deprecated", message: "expected a boolean"),
        Case(text: get("requestBody: {}"), pointer: "/paths/~1a/get/requestBody", message: "“content” is missing"),
        Case(text: get("security: [{ x: [] }]"), pointer: "/paths/~1a/get/security/0/x", message: "security schemes"),
        Case(text: paths("/a: { get: {} }"), pointer: "/paths/~1a/get", message: "“responses” is missing"),
        Case(
            text: paths("/a: { get: { responses: { 99: {} } } }"), pointer: "/paths/~1a/get/responses/99",
            message: "“99” is not a status"),
        Case(
            text: paths(
                "/a: { get: { operationId: x, responses: { 200: { description: d } } },"
                    + " put: { operationId: x, responses: { 200: { description: d } } } }"),
            pointer: "/paths/~1a/put/operationId", message: "given twice: the first is at #/paths/~1a/get/operationId"),
    ]

    static let componentCases = [
        Case(text: components("schemas: { S: 3 }"), pointer: "/components/schemas/S", message: "expected a schema"),
        Case(
            text: components("schemas: { S: { type: file } }"), pointer: "/components/schemas/S/type",
            message: "“file” is unknown"),
        Case(
            text: components("schemas: { S: { properties: [] } }"), pointer: "/components/schemas/S/properties",
            message: "expected an object, found an array"),
        Case(
            text: components("schemas: { S: { enum: a } }"), pointer: "/components/schemas/S/enum",
            message: "expected an array"),
        Case(
            text: components("schemas: { S: { discriminator: {} } }"), pointer: "/components/schemas/S/discriminator",
            message: "“propertyName” is missing"),
        Case(
            text: components("schemas: { S: { discriminator: { propertyName: a, mapping: { b: None } } } }"),
            pointer: "/components/schemas/S/discriminator/mapping/b", message: "“None” is not the name of a schema"),
        Case(
            text: components("securitySchemes: { k: { type: odd } }"), pointer: "/components/securitySchemes/k",
            message: "is “odd”"),
        Case(
            text: components("securitySchemes: { k: { type: apiKey, name: n, in: path } }"),
            pointer: "/components/securitySchemes/k", message: "expected header, query or cookie"),
        Case(
            text: components("parameters: { p: { $ref: '#/components/parameters/q' } }"),
            pointer: "/components/parameters/p/$ref", message: "leads nowhere"),
    ]

    @Test(arguments: roots + operations + componentCases)
    func `an error has its location`(_ wrong: Case) throws {
        let reading = Document.read(Array(wrong.text.utf8), file: "t.yaml")
        #expect(reading.document == nil)
        let errors = reading.diagnostics.list.filter { $0.severity == .error }
        let error = try #require(errors.first)
        #expect(errors.count == 1, "\(errors)")
        #expect(error.pointer?.text == wrong.pointer)
        #expect(error.message.contains(wrong.message), "\(error.message)")
        #expect(error.position != nil)
    }

    @Test(arguments: [
        (
            "paths: { /a: { get: { tag: [x], responses: { 200: { description: d } } } } }", "/paths/~1a/get/tag",
            "“tag” is not a field"
        ),
        ("paths: { '/a?b=c': {} }", "/paths/~1a?b=c", "holds a query"),
        ("paths: { '/a#b': {} }", "/paths/~1a#b", "never sent"),
        ("paths: {}\nwebhooks: { a: {} }", "/webhooks", "left out"),
        ("paths: { /a: { get: { callbacks: {}, responses: {} } } }", "/paths/~1a/get/callbacks", "left out"),
        (
            "paths: { /a: { parameters: [{ name: Accept, in: header, schema: {} }] } }", "/paths/~1a/parameters/0",
            "as OpenAPI says"
        ),
        (
            "paths: { '/{a}': { parameters: [{ name: a, in: path, schema: {} }] } }", "/paths/~1{a}/parameters/0",
            "not marked as required"
        ),
        (
            "paths: {}\ncomponents: { schemas: { S: { required: true } } }", "/components/schemas/S/required",
            "list of names"
        ),
        ("paths: {}\ncomponents: { schemas: { S: { enum: [] } } }", "/components/schemas/S/enum", "no values"),
        ("paths: {}\ncomponents: { schemas: { S: { items: [{}] } } }", "/components/schemas/S/items", "prefixItems"),
        ("paths: {}\ncomponents: { schemas: { S: { if: {} } } }", "/components/schemas/S/if", "not supported"),
        (
            "paths: {}\ncomponents: { schemas: { S: { nullable: 'true' } } }", "/components/schemas/S/nullable",
            "leave out the quotes"
        ),
    ])
    func `a warning names an omitted construct, and the document is parsed`(
        text: String, pointer: String, message: String
    ) throws {
        let reading = Document.read(Array((Self.head + text).utf8), file: "t.yaml")
        #expect(reading.document != nil, "\(reading.diagnostics.list)")
        #expect(reading.diagnostics.list.count == 1)
        let warning = try #require(reading.diagnostics.list.first)
        #expect(warning.severity == .warning)
        #expect(warning.pointer?.text == pointer)
        #expect(warning.message.contains(message))
    }

    @Test func `all errors are reported at once`() {
        let reading = document(
            paths: "{ /a: { get: { tags: 1 } }, b: { put: { responses: { x: {} } } } }",
            components: "{ schemas: { S: { type: odd }, T: { $ref: '#/no' } } }")
        #expect(reading.diagnostics.errorCount == 6)
    }

    @Test func `a diagnostic has file, pointer and line`() throws {
        let reading = document(components: "{ schemas: { S: { type: odd } } }")
        let line = try #require(reading.diagnostics.list.first).description
        #expect(line.hasPrefix("error: t.yaml#/components/schemas/S/type: the type “odd” is unknown"))
        #expect(line.hasSuffix("(line 4)"))
    }

    @Test func `a syntax error has file, line and column`() {
        let reading = Document.read(Array("openapi: 3.0.0\ninfo: [\n".utf8), file: "t.yaml")
        #expect(reading.diagnostics.list.first?.description.hasPrefix("error: t.yaml:3:1: not YAML") == true)
    }

    @Test func `the number of stored errors is limited, and further ones are counted`() {
        let schemas = (0..<70).map { "S\($0): { type: odd }" }.joined(separator: ", ")
        let diagnostics = document(components: "{ schemas: { \(schemas) } }").diagnostics
        #expect(diagnostics.list.count == 50)
        #expect(diagnostics.errorCount == 70)
        #expect(diagnostics.omission == "t.yaml: 20 more errors not shown")
    }

    @Test func `repeated diagnostics are reported once`() {
        let reading = document(
            paths: """
                { /a: { get: { responses: { 200: { $ref: '#/components/responses/R' } } },
                put: { responses: { 200: { $ref: '#/components/responses/R' } } } } }
                """,
            components: "{ responses: { R: { description: 3, content: [] } } }")
        #expect(reading.diagnostics.errorCount == 1)
    }

    @Test func `diagnostics of later stages have their line`() throws {
        var diagnostics = document(components: "{ schemas: { S: { type: string } } }").diagnostics
        diagnostics.warning("seen", at: JSONPointer(text: "/components/schemas/S/type"))
        #expect(diagnostics.list.first?.position?.line == 4)
    }

    @Test func `a warning names servers of a path or an operation, which are not called`() {
        let text =
            Self.head + """
                servers: [{ url: 'https://a.example' }]
                paths: { /a: { servers: [{ url: 'https://b.example' }], get: { responses: { 200: { description: d } } } },
                  /b: { servers: [{ url: 'https://a.example' }], get: { servers: [{ url: 'https://c.example' }],
                  responses: { 200: { description: d } } } } }
                """
        let reading = Document.read(Array(text.utf8), file: "t.yaml")
        let warnings = reading.diagnostics.list.map(\.description)
        #expect(warnings.count == 2, "\(warnings)")
        #expect(warnings.first?.hasPrefix("warning: t.yaml#/paths/~1a/servers: the servers of a single path") == true)
        #expect(warnings.first?.contains("“https://b.example”") == true)
        #expect(
            warnings.last?.hasPrefix("warning: t.yaml#/paths/~1b/get/servers: the servers of a single operation")
                == true)
    }
}
