import Testing

@testable import OpenAPI

@Suite("Names of schemas in other files")
struct FileSchemaNameTests {
    private static let files = FilesInMemory([
        "Pet.yaml": "{ type: object, properties: { parent: { $ref: '#' }, name: { type: string } } }",
        "other/Pet.yaml": "{ type: object, properties: { friend: { $ref: '../Pet.yaml' } } }",
        "common.yaml": "{ components: { schemas: { Error: { type: object } } }, Tag: { type: string } }",
        "index.yaml":
            "{ Pet: { $ref: Pet.yaml }, Beast: { $ref: Pet.yaml }, Home: { $ref: 'api.yaml#/components/schemas/Home' } }",
        "limit.yaml": "{ name: limit, in: query, schema: { type: object, properties: { a: { $ref: '#/schema' } } } }",
    ])

    private func document(_ schemas: String, paths: String = "{}") throws -> Document {
        let reading = Self.files.read(paths: paths, components: "{ schemas: { \(schemas) } }")
        return try #require(reading.document, "\(reading.messages)")
    }

    @Test func `a component that only refers to a file is that schema`() throws {
        let document = try document("S: { properties: { a: { $ref: Pet.yaml } } }, Animal: { $ref: ./Pet.yaml }")
        #expect(document.schemas.keys == ["S", "Animal"])
        #expect(try document.schemaObject("S").properties["a"]?.name == "Animal")
        #expect(try document.schemaObject("Animal").properties["parent"]?.name == "Animal")
    }

    @Test func `a component for a schema in a file is found through further references, and by operations`() throws {
        let document = try document(
            "Animal: { $ref: 'index.yaml#/Pet' }",
            paths: """
                { /a: { get: { responses: { 200: { description: d, content: { a/b: { schema: { $ref: Pet.yaml } } } } } } } }
                """)
        #expect(document.schemas.keys == ["Animal"])
        #expect(document.operations[0].responses[0].content["a/b"]?.schema?.name == "Animal")
    }

    @Test func `the first of several components for a schema in a file is that schema, the others are aliases`() throws
    {
        let document = try document("A: { $ref: Pet.yaml }, B: { $ref: Pet.yaml }, C: { $ref: 'index.yaml#/Beast' }")
        #expect(document.schemas.keys == ["A", "B", "C"])
        #expect(document.schemas["A"]?.object != nil)
        #expect(document.schemas["B"]?.name == "A")
        #expect(document.schemas["C"]?.name == "A")
    }

    @Test func `annotations next to the reference of a component apply to the schema`() throws {
        let document = try document("A: { $ref: Pet.yaml, description: Any animal., x-swift-name: Beast }")
        #expect(document.schemas["A"]?.description == "Any animal.")
        #expect(document.schemas["A"]?.annotations.extensions["x-swift-name"] == .string("Beast"))
        #expect(try document.schemaObject("A").properties.keys == ["parent", "name"])
    }

    @Test func `a reference with further keywords is a separate schema`() throws {
        let document = try document("A: { $ref: Pet.yaml, required: [name] }")
        #expect(document.schemas.keys == ["A", "Pet"])
        #expect(try document.schemaObject("A").allOf.map(\.name) == ["Pet"])
    }

    @Test func `schemas in files are named after file, component or key, with a number if necessary`() throws {
        let document = try document(
            """
            S: { properties: { a: { $ref: Pet.yaml }, b: { $ref: other/Pet.yaml },
              c: { $ref: 'common.yaml#/components/schemas/Error' }, d: { $ref: 'common.yaml#/Tag' },
              e: { $ref: 'other/Pet.yaml#/properties/friend' }, f: { $ref: 'Pet.yaml#/properties/name' } } },
            Error: { type: string }
            """)
        #expect(
            try document.schemaObject("S").properties.values.map(\.name)
                == ["Pet", "Pet_2", "Error_2", "Tag", "Pet", nil])
        #expect(document.schemas.keys == ["S", "Error", "Pet", "Pet_2", "Error_2", "Tag"])
    }

    @Test func `lists of components and paths may be in other files`() throws {
        let files = FilesInMemory([
            "paths.yaml": """
            /a: { get: { responses: { 200: { description: d, content: { a/b: { schema: {
              $ref: 'api.yaml#/components/schemas/Pet' } } } } } } }
            """,
            "lists/schemas.yaml": """
            Pet: { $ref: ../Pet.yaml }
            House: { $ref: '#/Home' }
            Home: { type: object, properties: { pet: { $ref: '#/Pet' }, home: { $ref: '#/Home' } } }
            """,
            "Pet.yaml": "{ type: object, properties: { home: { $ref: 'lists/schemas.yaml#/Home' } } }",
        ])
        let reading = files.read(
            paths: "{ $ref: paths.yaml }", components: "{ schemas: { $ref: 'lists/schemas.yaml' } }")
        let document = try #require(reading.document, "\(reading.messages)")
        #expect(document.schemas.keys == ["Pet", "House", "Home"])
        #expect(document.schemas["House"]?.name == "Home")
        #expect(try document.schemaObject("Pet").properties["home"]?.name == "Home")
        #expect(try document.schemaObject("Home").properties.values.map(\.name) == ["Pet", "Home"])
        #expect(document.operations[0].responses[0].content["a/b"]?.schema?.name == "Pet")
    }

    @Test func `a component may refer to itself through a file`() {
        let reading = Self.files.read(components: "{ schemas: { Home: { $ref: 'index.yaml#/Home' } } }")
        #expect(reading.document == nil)
        #expect(
            reading.messages.contains { $0.contains("Home") && $0.contains("has no meaning") }, "\(reading.messages)")
    }

    @Test func `a recursive schema in a parameter's file is named after the file`() throws {
        let document = try document(
            "", paths: "{ /a: { get: { parameters: [{ $ref: limit.yaml }], responses: { 200: { description: d } } } } }"
        )
        #expect(document.operations[0].parameters[0].schema?.name == "limit")
        #expect(try document.schemaObject("limit").properties["a"]?.name == "limit")
    }

    @Test func `long chains of files are parsed without recursion`() throws {
        let count = 2_000
        var texts: [String: String] = [:]
        for index in 0..<count {
            texts["F\(index).yaml"] = "{ properties: { next: { $ref: F\((index + 1) % count).yaml } } }"
        }
        let reading = FilesInMemory(texts).read(
            components: "{ schemas: { S: { properties: { a: { $ref: F0.yaml } } } } }")
        let document = try #require(reading.document, "\(reading.messages)")
        #expect(document.schemas.count == count + 1)
    }
}
