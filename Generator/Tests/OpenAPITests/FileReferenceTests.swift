import Testing

@testable import OpenAPI

@Suite("References to other files")
struct FileReferenceTests {
    private func operation(_ paths: String, _ files: FilesInMemory) throws -> Operation {
        let reading = files.read(paths: paths)
        let document = try #require(reading.document, "\(reading.messages)")
        return try #require(document.operations.first)
    }

    @Test func `references to other files are relative to the file that contains them`() throws {
        let files = FilesInMemory([
            "paths/pets.yaml": """
            get:
              operationId: pets
              parameters: [{ $ref: '../parameters/limit.json' }]
              requestBody: { $ref: '../common.yaml#/components/requestBodies/Pet' }
              responses: { 200: { $ref: '../responses/Pets.yaml' } }
            """,
            "parameters/limit.json": #"{"name": "limit", "in": "query", "schema": {"type": "integer"}}"#,
            "common.yaml": """
            components: { requestBodies: { Pet: { content: { a/b: { schema: { type: boolean } } } } } }
            """,
            "responses/Pets.yaml": """
            description: Pets.
            headers: { X-Count: { $ref: 'headers.yaml#/Count' } }
            content: { application/json: { schema: { type: array, items: { $ref: '../schemas/Pet.yaml' } } } }
            """,
            "responses/headers.yaml": "Count: { schema: { type: integer } }",
            "schemas/Pet.yaml": "{ type: object, properties: { name: { type: string } } }",
        ])
        let operation = try operation("{ /pets: { $ref: './paths/pets.yaml' } }", files)
        #expect(operation.operationId == "pets")
        #expect(operation.parameters.map(\.name) == ["limit"])
        #expect(operation.requestBody?.content["a/b"]?.schema?.object?.types == [.boolean])
        #expect(operation.responses.first?.headers["X-Count"]?.schema?.object?.types == [.integer])
        #expect(operation.responses.first?.content["application/json"]?.schema?.object?.items?.name == "Pet")
    }

    @Test func `references to operations and to parts of files are followed`() throws {
        let files = FilesInMemory([
            "ops.yaml": "a~b/c: { get: { operationId: x, responses: { 200: { description: d } } } }"
        ])
        let operation = try operation("{ /pets: { get: { $ref: 'ops.yaml#/a~0b~1c/get' } } }", files)
        #expect(operation.operationId == "x")
    }

    @Test func `files refer back to the document and to each other`() throws {
        let files = FilesInMemory([
            "a/A.yaml": """
            { type: object, properties: { b: { $ref: '../b/B.yaml' }, c: { $ref: '../api.yaml#/components/schemas/C' } } }
            """,
            "b/B.yaml": "{ type: object, properties: { a: { $ref: '../a/A.yaml' }, b: { $ref: '#' } } }",
        ])
        let reading = files.read(
            components: "{ schemas: { C: { type: object, properties: { a: { $ref: 'a/A.yaml' } } } } }")
        let document = try #require(reading.document, "\(reading.messages)")
        #expect(document.schemas.keys == ["C", "A", "B"])
        #expect(try document.schemaObject("A").properties.values.map(\.name) == ["B", "C"])
        #expect(try document.schemaObject("B").properties.values.map(\.name) == ["A", "B"])
        #expect(files.requests == ["a/A.yaml", "b/B.yaml"])
        #expect(reading.files.map(\.path) == ["a/A.yaml", "b/B.yaml"])
    }

    @Test func `a reference without a file refers to the file that contains it`() throws {
        let files = FilesInMemory([
            "common.yaml": """
            components: { schemas: { S: { type: object, properties: { t: { $ref: '#/components/schemas/T' } } },
              T: { type: integer } } }
            """
        ])
        let reading = files.read(
            components: "{ schemas: { T: { type: string }, U: { $ref: 'common.yaml#/components/schemas/S' } } }")
        let document = try #require(reading.document, "\(reading.messages)")
        #expect(try document.schemaObject("U").properties["t"]?.name == "T_2")
        #expect(try document.schemaObject("T_2").types == [.integer])
    }

    @Test func `a pointer may lead through a reference to a file`() throws {
        let files = FilesInMemory(["Pet.yaml": "{ properties: { tag: { type: integer } } }"])
        let reading = files.read(
            components:
                "{ schemas: { Pet: { $ref: Pet.yaml }, S: { properties: { a: { $ref: '#/components/schemas/Pet/properties/tag' } } } } }"
        )
        let document = try #require(reading.document, "\(reading.messages)")
        #expect(try document.schemaObject("S").properties["a"]?.object?.types == [.integer])
    }

    @Test func `a discriminator's mapping may name a file`() throws {
        let files = FilesInMemory([
            "Pet.yaml": """
            oneOf: [{ $ref: Cat.yaml }, { $ref: Dog.yaml }]
            discriminator: { propertyName: kind, mapping: { cat: ./Cat.yaml, dog: 'Dog.yaml' } }
            """,
            "Cat.yaml": "{ type: object, properties: { kind: { type: string } } }",
            "Dog.yaml": "{ type: object, properties: { kind: { type: string } } }",
        ])
        let reading = files.read(components: "{ schemas: { Pet: { $ref: Pet.yaml } } }")
        let document = try #require(reading.document, "\(reading.messages)")
        #expect(try document.schemaObject("Pet").discriminator?.mapping.values == ["Cat", "Dog"])
    }

    @Test func `a file is read once, and only if it is referenced`() throws {
        let files = FilesInMemory(["A.yaml": "{ type: string }"])
        let reading = files.read(
            components: """
                { schemas: { S: { example: { $ref: none.yaml }, default: { $ref: none.yaml }, x-a: { $ref: none.yaml },
                properties: { example: { $ref: A.yaml }, b: { $ref: './A.yaml' }, c: { $ref: 'x/../A%2Eyaml' } } } } }
                """)
        #expect(reading.document != nil, "\(reading.messages)")
        #expect(files.requests == ["A.yaml"])
    }

    @Test func `a document without references to files reads none`() {
        let files = FilesInMemory([:])
        let reading = files.read(
            components: "{ schemas: { S: { $ref: 'api.yaml#/components/schemas/T' }, T: { type: string } } }")
        #expect(reading.document != nil, "\(reading.messages)")
        #expect(reading.files.isEmpty && files.requests.isEmpty)
    }
}
