import API
import OpenAPI
import Testing

@Suite("Idempotency")
struct IdempotencyTests {
    private static let done = "responses: { 204: { description: d } }"
    private static let item = "Item: { type: object, properties: { id: { type: string, x-idempotency-key: true } } }"

    /// Builds the API of a document with these schemas, of which `Sent` is a body.
    private func built(_ schemas: String, operation: String = "") throws -> APIBuilder.Result {
        let body = "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Sent' } } } }"
        return try build(
            paths: "{ /a: { post: { \(operation) \(body), \(Self.done) } } }", schemas: schemas)
    }

    private func keyedMembers(_ name: String, in result: APIBuilder.Result) throws -> [String] {
        switch try result.type(name).kind {
        case .model(let model): model.keyedMembers
        case .union(let union): union.alternatives.filter(\.isKeyed).map(\.name)
        default: []
        }
    }

    @Test func `a model with an idempotency key is an item, and its other members are not examined`() throws {
        let result = try built(
            """
            Sent: { type: object, properties: { key: { $ref: '#/components/schemas/Id' },
            more: { type: array, items: { $ref: '#/components/schemas/Item' } } } },
            Id: { type: string, x-idempotency-key: true }, \(Self.item)
            """)
        #expect(try keyedMembers("Sent", in: result) == ["key"])
        #expect(try keyedMembers("Item", in: result) == ["id"])
        #expect(result.messages == [])
    }

    @Test func `items with idempotency keys are found in members, arrays, alternatives and aliases`() throws {
        let result = try built(
            """
            Sent: { oneOf: [{ $ref: '#/components/schemas/Box' }, { type: array, title: boxes,
            items: { $ref: '#/components/schemas/Box' } }, { type: integer }] },
            Box: { type: object, required: [list], properties: { name: { type: string },
            list: { $ref: '#/components/schemas/List' }, one: { $ref: '#/components/schemas/Item' },
            map: { type: object, additionalProperties: { $ref: '#/components/schemas/Item' } },
            old: { type: array, readOnly: true, items: { $ref: '#/components/schemas/Item' } },
            inner: { $ref: '#/components/schemas/Box' } } },
            List: { type: array, items: { $ref: '#/components/schemas/Item' } }, \(Self.item)
            """)
        #expect(try keyedMembers("Sent", in: result) == ["box", "boxes"])
        #expect(try keyedMembers("Box", in: result) == ["list", "one", "inner"])
    }

    @Test func `types of responses get no idempotency keys`() throws {
        let result = try built("Sent: { type: object, properties: { a: { type: integer } } }, \(Self.item)")
        #expect(try keyedMembers("Item", in: result) == [])
    }

    @Test(arguments: [
        "type: integer", "type: string, format: uuid", "type: string, readOnly: true", "type: string, enum: [a, b]", "",
    ])
    func `a warning names an idempotency key that cannot be filled in`(schema: String) throws {
        let result = try built(
            "Sent: { type: object, properties: { id: { x-idempotency-key: true, \(schema) }, a: { type: string } } }")
        #expect(try keyedMembers("Sent", in: result) == [])
        #expect(result.messages.contains { $0.contains("x-idempotency-key") && $0.contains("Sent/properties/id") })
    }

    @Test(arguments: [("x-idempotent: true,", true), ("x-idempotent: false,", false), ("", nil)])
    func `the document determines whether an operation is idempotent`(mark: String, expected: Bool?) throws {
        let result = try built("Sent: { type: string }", operation: mark)
        #expect(result.api.operations.first?.isIdempotent == expected)
    }

    @Test func `a value of x-idempotent that is neither true nor false is a warning`() throws {
        let result = try built("Sent: { type: string }", operation: "x-idempotent: maybe,")
        #expect(result.api.operations.first?.isIdempotent == nil)
        #expect(result.messages.contains { $0.contains("x-idempotent") })
    }
}
