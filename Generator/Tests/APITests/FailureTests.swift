import API
import OpenAPI
import Testing

@Suite("Error responses")
struct FailureTests {
    private static func json(_ schema: String) -> String {
        "{ description: d, content: { application/json: { schema: \(schema) } } }"
    }

    private static func reference(_ name: String) -> String { json("{ $ref: '#/components/schemas/\(name)' }") }

    private static let schemas = """
        A: { type: object, properties: { a: { type: string } } }, B: { type: object, properties: { b: { type: string } } },
        Standard: { type: object, properties: { error: { $ref: '#/components/schemas/Inner' } } },
        Inner: { type: object, properties: { code: { type: integer }, statusCode: { type: integer },
        message: { type: string }, href: { type: string } } }
        """

    private func result(_ responses: String) throws -> APIBuilder.Result {
        let result = try build(
            paths: "{ /a: { get: { operationId: g, responses: { 204: { description: d }, \(responses) } } } }",
            schemas: Self.schemas)
        #expect(result.messages == [])
        return result
    }

    /// The cases of an enumeration by status, each as `name 400...499 Type`.
    private func cases(_ result: APIBuilder.Result, _ name: String) throws -> [String] {
        guard case .failures(let variants) = try result.type(name).kind else { return [] }
        return variants.map { "\($0.name) \($0.statuses) \($0.type?.swift ?? "-")" }
    }

    @Test(arguments: [
        ("404: \(reference("A"))", ["404"] as [String]?),
        ("404: \(reference("A")), 422: \(reference("A"))", ["404", "422"]),
        ("401: { description: d }, default: \(reference("A"))", ["default"]),
        ("404: \(reference("A")), default: \(reference("A"))", nil),
    ])
    func `error bodies of one type need no enumeration`(responses: String, statuses: [String]?) throws {
        let result = try result(responses)
        #expect(result.api.operations.first?.failure == .shared(.named("A"), statuses: statuses))
        #expect(result.api.types.count == 4)
    }

    @Test(arguments: [
        "400: { description: d }", "default: \(reference("Standard"))", "400: \(reference("Inner"))",
        "400: { description: d, content: { text/plain: {} } }",
        "400: { description: d, content: { application/json: {} } }",
    ])
    func `error bodies that the runtime decodes, or that are not described, are not documented`(responses: String)
        throws
    {
        #expect(try result(responses).api.operations.first?.failure == nil)
    }

    @Test
    func `error bodies of several types are an enumeration, with codes before ranges and these before all others`()
        throws
    {
        let result = try result(
            """
            default: { description: d, content: { text/plain: {} } }, 5XX: \(Self.reference("Standard")),
            4XX: \(Self.reference("A")), 404: { description: d }, 499: \(Self.reference("B"))
            """)
        #expect(result.api.operations.first?.failure == .byStatus("GFailure"))
        #expect(
            try cases(result, "GFailure") == [
                "notFound 404...404 -", "status499 499...499 B", "serverError 500...599 Standard",
                "clientError 400...499 A", "other 100...599 String",
            ])
    }

    @Test func `an inline error body is named after its operation, one of a component after the component`() throws {
        let inline = Self.json("{ type: object, properties: { c: { type: string } } }")
        let shared = "{ $ref: '#/components/responses/Bad' }"
        let result = try build(
            paths: """
                { /a: { get: { operationId: g, responses: { 204: { description: d }, 400: \(shared), 404: \(inline) } },
                put: { operationId: p, responses: { 204: { description: d }, 400: \(shared) } },
                post: { operationId: q, responses: { 204: { description: d }, 400: \(inline) } } } }
                """,
            // The second brace ends the schemas.
            schemas: "X: { type: string } }, responses: { Bad: \(inline), None: { description: d }")
        #expect(try result.members("Bad") == ["c: String?"])
        #expect(try cases(result, "GFailure") == ["badRequest 400...400 Bad", "notFound 404...404 GFailure404"])
        #expect(result.api.operations[1].failure == .shared(.named("Bad"), statuses: ["400"]))
        #expect(result.api.operations[2].failure == .shared(.named("QFailure"), statuses: ["400"]))
    }
}
