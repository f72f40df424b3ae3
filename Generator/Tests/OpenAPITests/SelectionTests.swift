import OpenAPI
import Testing

@Suite("Chosen operations")
struct SelectionTests {
    private static let text = """
        openapi: 3.1.0
        info: { title: Test, version: '1' }
        paths:
          /a: { get: { operationId: getA, tags: [one], responses: { 200: { description: d, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/A' } } } } } } } }
          /a/{id}: { parameters: [{ name: id, in: path, required: true, schema: { $ref: '#/components/schemas/Id' } }],
            get: { operationId: getOneA, tags: [two], responses: { 204: { description: d } } },
            put: { operationId: putOneA, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/B' } } } }, responses: { 204: { description: d } } } }
          /ab: { get: { operationId: getAB, tags: [one, two], responses: { 204: { description: d } } } }
        components: { schemas: {
          A: { type: object, properties: { next: { $ref: '#/components/schemas/A' }, inner: { anyOf: [{ $ref: '#/components/schemas/C' }, { type: string }] } } },
          B: { oneOf: [{ $ref: '#/components/schemas/C' }, { type: string }] }, C: { type: object, additionalProperties: { $ref: '#/components/schemas/Id' } },
          Id: { type: string }, Unused: { type: object } } }
        """

    private func select(_ selection: OperationSelection) throws -> (document: Document, messages: [String]) {
        let reading = Document.read(Array(Self.text.utf8), file: "t.yaml")
        var diagnostics = reading.diagnostics
        let document = try #require(reading.document, "\(reading.diagnostics.list)")
            .selecting(selection, diagnostics: &diagnostics)
        return (document, diagnostics.list.map(\.description))
    }

    @Test(arguments: [
        (OperationSelection(), ["getA", "getOneA", "putOneA", "getAB"], ["A", "B", "C", "Id", "Unused"]),
        (OperationSelection(tags: ["one"]), ["getA", "getAB"], ["A", "C", "Id"]),
        (OperationSelection(tags: ["default"]), ["putOneA"], ["B", "C", "Id"]),
        (OperationSelection(paths: ["/a"]), ["getA", "getOneA", "putOneA"], ["A", "B", "C", "Id"]),
        (OperationSelection(paths: ["/a/{id}"]), ["getOneA", "putOneA"], ["B", "C", "Id"]),
        (OperationSelection(operations: ["getOneA"]), ["getOneA"], ["Id"]),
        (OperationSelection(tags: ["two"], operations: ["getA"]), ["getA", "getOneA", "getAB"], ["A", "C", "Id"]),
    ])
    func `the selected operations remain, with the schemas that they need`(
        selection: OperationSelection, operations: [String], schemas: [String]
    ) throws {
        let (document, messages) = try select(selection)
        #expect(document.operations.compactMap(\.operationId) == operations)
        #expect(document.schemas.keys == schemas)
        #expect(messages == [])
    }

    @Test func `a selection that matches no operation is an error`() throws {
        let selection = OperationSelection(tags: ["One", "one"], paths: ["/a/"], operations: ["get"])
        #expect(
            try select(selection).messages
                == ["--tag “One”", "--operation “get”"].map {
                    "error: t.yaml#/paths: \($0) matches no operation of the document (line 4)"
                })
    }
}
