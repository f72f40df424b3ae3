import OpenAPI
import Testing

@Suite("Schemas")
struct SchemaTests {
    @Test(arguments: [
        ("{ type: string, nullable: true }", [SchemaType.string], true),
        ("{ type: [string, 'null'] }", [.string], true),
        ("{ type: [integer, string] }", [.integer, .string], false),
        ("{ type: 'null' }", [.null], true), ("{ type: null }", [.null], true),
        ("{ enum: [null] }", [.null], true),
        ("{ type: string, enum: [a, null] }", [.string], true),
        ("{ oneOf: [{ type: string }, { type: 'null' }] }", [], true),
        ("{}", [], false), ("true", [], false),
    ])
    func `a nullable schema lists null separately from its types`(text: String, types: [SchemaType], isNullable: Bool)
        throws
    {
        let schema = try schema("S: \(text)")
        #expect(schema.types == types)
        #expect(schema.isNullable == isNullable)
    }

    @Test(arguments: [
        ("{ type: string, enum: [1, true, a] }", [JSONValue.string("1"), .string("true"), .string("a")]),
        ("{ type: integer, enum: ['1', 2] }", [.integer(1), .integer(2)]),
        ("{ type: number, enum: ['1.5', x] }", [.number(1.5), .string("x")]),
        ("{ enum: [1, '1', yes, 2.5] }", [.integer(1), .string("1"), .string("yes"), .number(2.5)]),
        ("{ type: string, enum: [a, b, a] }", [.string("a"), .string("b")]),
        ("{ type: boolean, enum: ['true'] }", [.bool(true)]),
    ])
    func `listed values are converted to the type of the schema`(text: String, values: [JSONValue]) throws {
        #expect(try schema("S: \(text)").enumeration == values)
    }

    @Test func `each form of additionalProperties is recognized`() throws {
        let kinds = try [
            "", "additionalProperties: true", "additionalProperties: {}", "additionalProperties: false",
            "additionalProperties: { type: string }", "patternProperties: { ^x: {} }",
        ].map { try schema("S: { \($0) }").additionalProperties }
        let names = kinds.map { kind in
            switch kind {
            case .unspecified: "unspecified"
            case .any: "any"
            case .forbidden: "forbidden"
            case .schema(let schema): schema.object?.types.first?.rawValue ?? "?"
            }
        }
        #expect(names == ["unspecified", "any", "any", "forbidden", "string", "any"])
    }

    @Test func `a property may be named like a keyword`() throws {
        let schema = try schema("S: { properties: { $ref: { type: string }, properties: {}, type: {}, enum: {} } }")
        #expect(schema.properties.keys == ["$ref", "properties", "type", "enum"])
    }

    @Test func `a string with properties keeps its type`() throws {
        let schema = try schema("S: { type: string, properties: { a: { type: integer, default: '100' } } }")
        #expect(schema.types == [.string])
        #expect(schema.properties["a"]?.annotations.defaultValue == .string("100"))
    }

    @Test func `keywords next to a reference are ignored in 3.0, except annotations`() throws {
        let reading = document(
            components: """
                { schemas: { A: { type: string }, S: { properties: { a: { $ref: '#/components/schemas/A', type: object,
                description: Text., nullable: true } } } } }
                """)
        let document = try #require(reading.document)
        let property = try #require(try document.schemaObject("S").properties["a"])
        guard case .reference(let reference) = property else {
            Issue.record("expected a reference")
            return
        }
        #expect(reference.name == "A" && reference.isNullable && reference.annotations.description == "Text.")
        #expect(reading.diagnostics.warningCount == 1)
    }

    @Test func `extensions and examples of schemas are preserved`() throws {
        let schema = try schema("S: { x-a: { b: [1, null] }, example: { c: 2.5 }, title: T, writeOnly: true }")
        #expect(schema.annotations.extensions == ["x-a": .object(["b": .array([.integer(1), .null])])])
        #expect(schema.annotations.example?.description == #"{"c":2.5}"#)
        #expect(schema.annotations.title == "T")
        #expect(schema.annotations.isWriteOnly)
    }

    @Test func `limits that are not numbers are omitted with a warning`() throws {
        let reading = document(
            components: "{ schemas: { S: { minimum: x, maxLength: -1, minItems: 1.5, maxItems: 3, pattern: '^a' } } }")
        let document = try #require(reading.document)
        let limits = try document.schemaObject("S").limits
        #expect(limits.minimum == nil && limits.maxLength == nil && limits.minItems == nil)
        #expect(limits.maxItems == 3 && limits.pattern == "^a")
        #expect(reading.diagnostics.warningCount == 3)
    }
}
