import OpenAPI
import Testing

@Suite("References")
struct ReferenceTests {
    @Test func `a schema may contain itself`() throws {
        let node = try schema("S: { properties: { next: { $ref: '#/components/schemas/S' } } }")
        #expect(node.properties["next"]?.name == "S")
    }

    @Test func `a component may be a reference to another one`() throws {
        let target = try schema(
            "S: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/C' }, C: { type: string }")
        #expect(target.types == [.string])
        #expect(target.pointer.text == "/components/schemas/C")
    }

    @Test func `escapes in a pointer are decoded`() throws {
        let holder = try schema(
            "S: { properties: { a: { $ref: '#/components/schemas/x~1y' }, b: { $ref: '#/components/schemas/%C3%A9' } } },"
                + " x/y: { type: string }, é: { type: integer }")
        #expect(holder.properties.values.map(\.name) == ["x/y", "é"])
    }

    @Test func `a recursive schema outside the components gets a name`() throws {
        let reading = document(
            paths: """
                { /tree: { get: { operationId: tree, responses: { 200: { description: A tree., content: {
                application/json: { schema: { type: object, properties: { child: {
                $ref: '#/paths/~1tree/get/responses/200/content/application~1json/schema' } } } } } } } } } }
                """)
        let document = try #require(reading.document, "\(reading.diagnostics.list)")
        let schema = try #require(document.operations[0].responses[0].content["application/json"]?.schema)
        let name = try #require(schema.name)
        #expect(document.schemas.keys == [name])
        #expect(document.resolve(schema).properties["child"]?.name == name)
    }

    @Test func `a reference into another schema is resolved to the same object`() throws {
        let holder = try schema(
            "S: { properties: { a: { $ref: '#/components/schemas/B/properties/x' } } },"
                + " B: { properties: { x: { type: integer } } }")
        #expect(holder.properties["a"]?.object?.pointer.text == "/components/schemas/B/properties/x")
    }

    @Test func `a pointer may lead through references`() throws {
        let reading = document(
            components: """
                { responses: { A: { $ref: '#/components/responses/B' },
                B: { description: d, content: { a/b: { schema: { type: integer } } } } },
                schemas: { S: { properties: { a: { $ref: '#/components/responses/A/content/a~1b/schema' } } } } }
                """)
        let document = try #require(reading.document, "\(reading.diagnostics.list)")
        let holder = try document.schemaObject("S")
        #expect(holder.properties["a"]?.object?.types == [.integer])
    }

    @Test func `names of definitions differ from all others`() throws {
        let holder = try schema(
            """
            Unit: { type: string },
            S: { $defs: { Unit: { type: integer } }, properties: { a: { $ref: '#/components/schemas/S/$defs/Unit' },
            b: { $ref: '#/components/schemas/Unit' }, c: { $ref: '#/components/schemas/T/$defs/Unit' } } },
            T: { $defs: { Unit: { type: number } } }
            """)
        #expect(holder.properties.values.map(\.name) == ["Unit_2", "Unit", "Unit_3"])
    }

    @Test(arguments: [
        ("S: { $ref: '#/components/schemas/S' }", "S → S"),
        ("S: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/S' }", "S → B → S"),
        (
            "S: { allOf: [{ $ref: '#/components/schemas/B' }] }, B: { allOf: [{ $ref: '#/components/schemas/S' }] }",
            "S → B → S"
        ),
        ("S: { properties: { a: { $ref: '#/components/schemas/S/properties/a' } } }", "S_a → S_a"),
    ])
    func `components that only refer to each other are an error`(schemas: String, chain: String) {
        let reading = document(components: "{ schemas: { \(schemas) } }")
        #expect(reading.document == nil)
        #expect(reading.diagnostics.list.map(\.message).contains { $0.contains(chain) })
    }

    @Test func `a parent that lists its children as alternatives is not a cycle`() throws {
        let parent = try schema(
            "S: { type: object, oneOf: [{ $ref: '#/components/schemas/B' }] }, B: { allOf: [{ $ref: '#/components/schemas/S' }] }"
        )
        #expect(parent.oneOf.map(\.name) == ["B"])
    }

    @Test(arguments: [
        ("#/components/schemas/None", "leads nowhere"), ("#/components/none/X", "leads nowhere"),
        ("other.yaml#/X", "leaves the document"), ("https://example.com/x.yaml", "leaves the document"),
        ("#anchor", "anchor"), ("", "leaves the document"), ("#/components/schemas/S/properties/9", "leads nowhere"),
    ])
    func `the error of an invalid reference has the reason`(reference: String, message: String) throws {
        let reading = document(
            components: "{ schemas: { S: { properties: { a: { $ref: '\(reference)' } } } } }")
        let diagnostic = try #require(reading.diagnostics.list.first)
        #expect(reading.diagnostics.list.count == 1)
        #expect(diagnostic.message.contains(message))
        #expect(diagnostic.pointer?.text == "/components/schemas/S/properties/a/$ref")
        #expect(diagnostic.position?.line == 4)
    }

    @Test func `a chain of references that never ends is an error`() {
        let reading = document(
            components:
                "{ parameters: { A: { $ref: '#/components/parameters/B' }, B: { $ref: '#/components/parameters/A' } } }"
        )
        #expect(reading.document == nil)
        #expect(reading.diagnostics.list.first?.message.contains("leads back to itself") == true)
    }

    @Test func `long chains of references into other schemas end in an error, not a crash`() {
        let count = 2_000
        var schemas = "S0: { properties: { x: { type: string } } }"
        for index in 1...count {
            schemas +=
                ", S\(index): { properties: { x: { properties: { y: { $ref: '#/components/schemas/S\(index + 1)/properties/x' } } } } }"
        }
        schemas += ", S\(count + 1): { properties: { x: { type: string } } }"
        let reading = document(components: "{ schemas: { \(schemas) } }")
        #expect(reading.diagnostics.list.contains { $0.message.contains("nest deeper") })
    }
}
