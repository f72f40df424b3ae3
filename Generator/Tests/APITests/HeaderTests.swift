import API
import OpenAPI
import Testing

@Suite("Header fields")
struct HeaderTests {
    /// Builds the API of a document with an operation for each set of header fields in responses.
    private func result(_ headers: String..., schemas: String = "") throws -> APIBuilder.Result {
        let paths = headers.enumerated().map { index, headers in
            "/\(index): { get: { responses: { 204: { description: d, headers: { \(headers) } } } } }"
        }
        return try build(paths: "{ \(paths.joined(separator: ", ")) }", schemas: schemas)
    }

    private static let schemas = """
        State: { type: string, enum: [a, b] }, Level: { type: integer, enum: [1, 2] },
        Element: { type: string, enum: [a, b] }, Wrapped: { allOf: [{ $ref: '#/components/schemas/State' }] }
        """

    @Test(arguments: [
        ("{ type: string }", "String"), ("{ type: string, format: uri }", "String"), ("{ type: integer }", "Int"),
        ("{ type: integer, format: int32 }", "Int32"), ("{ type: integer, format: int64 }", "Int64"),
        ("{ type: number }", "Double"), ("{ type: boolean }", "Bool"),
        ("{ type: string, format: date-time }", "DateTime"),
        ("{ type: string, format: date }", "CalendarDate"), ("{ type: array, items: { type: integer } }", "[Int]"),
        ("{ type: array }", "[String]"), ("{ type: string, enum: [x, y] }", "XA"),
        ("{ type: string, enum: [x] }", "String"),
        ("{ type: array, items: { type: string, enum: [x, y] } }", "[XAItem]"),
        ("{ $ref: '#/components/schemas/State' }", "State"), ("{ $ref: '#/components/schemas/Level' }", "Level"),
        ("{ $ref: '#/components/schemas/Wrapped' }", "State"), ("{ type: [string, 'null'] }", "String"),
        ("{ allOf: [{ $ref: '#/components/schemas/State' }], description: d }", "State"),
        ("{ $ref: '#/components/schemas/Element' }", "String"), ("{}", "String"),
    ])
    func `the schema of a header field determines the type of the property`(schema: String, type: String) throws {
        let result = try result("X-A: { schema: \(schema) }", schemas: Self.schemas)
        #expect(result.messages == [])
        #expect(result.api.responseHeaders.map(\.type.swift) == [type])
    }

    @Test(arguments: [
        "{ type: object, properties: { a: { type: string } } }", "{ type: [string, integer] }",
        "{ oneOf: [{ type: string }, { type: integer }] }",
        "{ type: array, items: { type: object } }",
    ])
    func `a header field without a suitable type is a string, with a warning`(schema: String) throws {
        let result = try result("X-A: { schema: \(schema) }", schemas: Self.schemas)
        #expect(result.api.responseHeaders.map(\.type.swift) == ["String"])
        #expect(result.messages.count == 1)
        let place = "warning: t.yaml#/paths/~10/get/responses/204/headers/X-A: "
        #expect(
            result.messages.first?.hasPrefix(place + "the header field X-A is not a string, a number, a Boolean")
                == true
        )
    }

    @Test func `a header field with a recursive list is a string`() throws {
        let result = try result(
            "X-A: { schema: { $ref: '#/components/schemas/L' } }",
            schemas: "L: { type: array, items: { $ref: '#/components/schemas/L' } }")
        #expect(result.api.responseHeaders.map(\.type.swift) == ["String"])
    }

    @Test(arguments: [
        ("{ type: integer }", "{ type: integer, format: int64 }", "Int"),
        ("{ type: integer }", "{ type: number }", "Double"),
        ("{ type: string, enum: [a, b] }", "{ type: string, enum: [a, b] }", "XA"),
        ("{ type: string, enum: [a, b] }", "{ type: string, enum: [a, c] }", "String"),
        ("{ type: string }", "{ type: string, format: date-time }", "String"),
        ("{ type: array, items: { type: integer } }", "{ type: array, items: { type: number } }", "[Double]"),
    ])
    func `a header field of several responses has one property that suits all`(
        first: String, second: String, type: String
    ) throws {
        let result = try result("X-A: { schema: \(first) }", "x-a: { schema: \(second), description: D. }")
        #expect(result.messages == [])
        #expect(result.api.responseHeaders.map(\.type.swift) == [type])
        #expect(result.api.responseHeaders.map(\.key) == ["X-A"])
        #expect(result.api.responseHeaders.map(\.documentation) == ["D."])
    }

    @Test func `a header field with incompatible types is a string, with a warning`() throws {
        let result = try result("X-A: { schema: { type: integer } }", "X-A: { schema: { type: boolean } }")
        #expect(result.api.responseHeaders.map(\.type.swift) == ["String"])
        #expect(result.messages.count == 1)
        #expect(result.messages.first?.contains("with incompatible types") == true)
    }

    @Test func `properties are named after header fields or by the document, and never hide a member of the runtime`()
        throws
    {
        let schema = "schema: { type: string }"
        let result = try result(
            """
            X-RateLimit-Limit: { \(schema) }, ETag: { \(schema), deprecated: true }, Values: { \(schema) },
            first: { \(schema) }, X-B: { x-swift-name: nice-name, \(schema) }, default: { \(schema) }, x_b: { \(schema) },
            X-B-Header: { x-swift-name: x_b, \(schema) }, Link: { \(schema) }, Content-Type: { \(schema) }
            """)
        #expect(
            result.api.responseHeaders.map(\.name) == [
                "xRateLimitLimit", "eTag", "valuesHeader", "firstHeader", "niceName", "`default`", "xB", "xBHeader",
            ])
        #expect(result.api.responseHeaders.map(\.isDeprecated) == [false, true] + Array(repeating: false, count: 6))
    }
}
