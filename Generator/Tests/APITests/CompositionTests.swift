import OpenAPI
import Testing

@testable import API

@Suite("Schemas made of parts")
struct CompositionTests {
    private static func object(_ properties: String, required: String = "") -> String {
        "{ type: object, required: [\(required)], properties: { \(properties) } }"
    }

    @Test func `a member that several parts declare matches all declarations`() throws {
        let base = Self.object(
            "id: { type: integer, description: d }, kind: { type: string }, at: { type: string }, "
                + "inner: \(Self.object("x: { type: string }", required: "x")), "
                + "owner: { $ref: '#/components/schemas/Person' }, list: { type: array, items: \(Self.object("p: {}")) }"
        )
        let result = try build(
            schemas: """
                Base: \(base), Person: \(Self.object("name: { type: string }")),
                Clerk: { allOf: [{ $ref: '#/components/schemas/Person' }, \(Self.object("desk: { type: integer }"))] },
                T: { allOf: [{ $ref: '#/components/schemas/Base' }, \(Self.object(
                    "id: { readOnly: true }, kind: { enum: [a, b] }, at: { format: date-time }, "
                        + "inner: \(Self.object("y: { type: integer }")), owner: { $ref: '#/components/schemas/Clerk' }, "
                        + "list: { items: \(Self.object("q: {}")) }"))] }
                """)
        let members = try result.members("T")
        #expect(
            members == [
                "id: Int?", "kind: TKind?", "at: DateTime?", "inner: TInner?", "owner: Clerk?", "list: [TListItem]?",
            ])
        #expect(try result.members("TInner") == ["x: String", "y: Int?"])
        #expect(try result.members("TListItem") == ["p: WireValue?", "q: WireValue?"])
        #expect(result.messages.filter { !$0.contains("no server") } == [])
    }

    @Test(arguments: [
        "additionalProperties: true, allOf: [{ $ref: '#/components/schemas/Base' }]",
        "allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, additionalProperties: true }]",
        "allOf: [{ additionalProperties: true }, { $ref: '#/components/schemas/Base' }, { description: d }]",
        "allOf: [{ type: object, additionalProperties: {} }, { $ref: '#/components/schemas/Alias' }]",
    ])
    func `a schema with one part has further members if the part does not keep them`(schema: String) throws {
        let result = try build(
            schemas: """
                Base: \(Self.object("a: { type: string }", required: "a")),
                Alias: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object }] },
                T: { \(schema) }, U: \(Self.object("t: { \(schema) }"))
                """)
        for name in ["T", "UT"] {
            #expect(try result.members(name) == ["a: String"])
            #expect(try result.additional(name) == "WireValue")
        }
        #expect(try result.members("U") == ["t: UT?"])
        #expect(try result.alias("Alias") == "Base")
    }

    @Test(arguments: [("true", "WireValue"), ("{ type: integer }", "Int"), ("false", nil)])
    func `a part may contain nothing but further members`(additional: String, type: String?) throws {
        let result = try build(
            schemas: """
                T: { allOf: [\(Self.object("a: {}")), \(Self.object("b: {}")), { additionalProperties: \(additional) }] }
                """)
        #expect(try result.members("T") == ["a: WireValue?", "b: WireValue?"])
        #expect(try result.additional("T") == type)
    }

    @Test(arguments: [
        "Base: { type: object, properties: { a: {} }, additionalProperties: true }",
        "Base: { type: object, properties: { a: {} }, additionalProperties: { type: string } }",
        "Base: { type: object, properties: { a: {} }, additionalProperties: false }",
        "Base: { type: string, enum: [a, b] }",
        "Base: { oneOf: [{ type: string }, { type: object, properties: { a: {} } }] }",
        "Base: { allOf: [{ anyOf: [{ type: string }, { type: object, properties: { a: {} } }] }] }",
    ])
    func `a schema with one part is the part if its type keeps further members, or cannot`(base: String) throws {
        let result = try build(
            schemas: "\(base), T: { allOf: [{ $ref: '#/components/schemas/Base' }], additionalProperties: true }")
        #expect(try result.alias("T") == "Base")
    }

    @Test func `x-lenient-members on a schema with one part applies to the members of the part`() throws {
        let any = "type: object, additionalProperties: true"
        let result = try build(
            schemas: """
                Base: { \(any), properties: { a: { type: string } } },
                T: { x-lenient-members: true, allOf: [{ $ref: '#/components/schemas/Base' }] },
                U: { x-lenient-members: true, allOf: [{ $ref: '#/components/schemas/T' }] }
                """)
        guard case .model(let base) = try result.type("Base").kind, case .model(let model) = try result.type("T").kind
        else {
            Issue.record("\(result.api.types)")
            return
        }
        #expect(!base.isLenient)
        #expect(model.isLenient)
        #expect(try result.alias("U") == "T")
        #expect(result.messages == [])
    }

    @Test func `schemas are combined a limited number of times, and further combinations are any value`() throws {
        let text = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}"
        let document = try #require(Document.read(Array(text.utf8), file: "t.yaml").document)
        let combinations = SchemaCombinations(document: document)
        let lists = (0..<100).map { _ in
            var facts = SchemaObject.Facts()
            facts.types = [.array]
            return Schema.object(SchemaObject(pointer: .root, facts: facts))
        }
        var made: Set<ObjectIdentifier> = []
        for first in lists.indices {
            for second in lists.indices where first < second {
                guard case .object(let object) = combinations.union(of: lists[first], lists[second]) else { continue }
                made.insert(ObjectIdentifier(object))
            }
        }
        #expect(made.count == 2_001)
    }

    @Test func `a body whose schemas only refer to each other is any value`() throws {
        let result = try build(
            paths: """
                { /a: { post: { operationId: a, responses: { '200': { description: d } }, requestBody: {
                content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } }
                """,
            schemas: """
                A: { anyOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/B' }] },
                B: { oneOf: [{ $ref: '#/components/schemas/A' }] }
                """)
        for name in ["A", "B"] {
            guard case .alias(.any) = try result.type(name).kind else {
                Issue.record("\(try result.type(name))")
                continue
            }
        }
    }

    @Test func `a member that several alternatives declare matches any of them`() throws {
        let result = try build(
            schemas: """
                T: { type: object, properties: { id: { type: string } }, required: [id], oneOf: [
                \(Self.object("data: { type: string }, kind: { type: string, enum: [a] }, all: {}", required: "all")),
                \(Self.object("data: { type: integer }, kind: { type: string, enum: [b] }, all: {}", required: "all"))] }
                """)
        #expect(try result.members("T") == ["data: TData?", "kind: TKind?", "all: WireValue", "id: String"])
        #expect(try result.alternatives("TData") == ["string: String", "integer: Int"])
        #expect(try result.cases("TKind") == [#"a = "a""#, #"b = "b""#])
    }

    @Test func `an alternative that includes the schema listing it does not get members of the others`() throws {
        let part = "{ $ref: '#/components/schemas/Pet' }"
        let result = try build(
            schemas: """
                Pet: { type: object, properties: { name: { type: string } }, required: [name],
                oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] },
                Cat: { allOf: [\(part), \(Self.object("lives: { type: integer }"))] },
                Dog: { allOf: [\(part), \(Self.object("barks: { type: boolean }"))] }
                """)
        #expect(try result.members("Cat") == ["name: String", "lives: Int?"])
        #expect(try result.members("Dog") == ["name: String", "barks: Bool?"])
        #expect(try Set(result.members("Pet")) == ["name: String", "lives: Int?", "barks: Bool?"])
    }

    @Test(arguments: [
        "A: { type: object, properties: { p: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object }] } } }",
        """
        A: { type: object, properties: { p: { allOf: [{ $ref: '#/components/schemas/A' }], additionalProperties: true } } }
        """,
        """
        A: { type: object, properties: { p: { allOf: [{ $ref: '#/components/schemas/A' }, { required: [p] }] } } }
        """,
        """
        A: { type: object, properties: { p: { $ref: '#/components/schemas/A' } } },
        B: { type: object, properties: { p: { $ref: '#/components/schemas/B' } } },
        C: { allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
        """,
        """
        A: { type: object, properties: { p: { anyOf: [{ type: string }, { allOf: [{ $ref: '#/components/schemas/A' },
        { properties: { x: {} } }] }] } } }
        """,
    ])
    func `a member that includes its own schema does not recurse endlessly`(schemas: String) throws {
        let result = try build(schemas: schemas)
        #expect(result.api.types.count < 8)
    }

    @Test(arguments: [
        ("3.0.3", "{ nullable: true, allOf: [{ $ref: '#/components/schemas/O' }] }", true),
        ("3.0.3", "{ allOf: [{ $ref: '#/components/schemas/O' }, { nullable: true }] }", true),
        ("3.0.3", "{ allOf: [{ $ref: '#/components/schemas/N' }] }", true),
        ("3.0.3", "{ allOf: [{ $ref: '#/components/schemas/N' }, { description: d }] }", true),
        ("3.0.3", "{ allOf: [{ $ref: '#/components/schemas/N' }, { type: object, properties: { b: {} } }] }", false),
        ("3.0.3", "{ anyOf: [{ $ref: '#/components/schemas/O' }, { type: string, nullable: true }] }", true),
        ("3.0.3", "{ oneOf: [{ $ref: '#/components/schemas/N' }, { type: string }] }", true),
        ("3.0.3", "{ oneOf: [{ $ref: '#/components/schemas/O' }, { type: string }] }", false),
        ("3.1.0", "{ anyOf: [{ $ref: '#/components/schemas/O' }, { type: 'null' }] }", true),
        ("3.1.0", "{ oneOf: [{ type: [string, 'null'] }, { type: integer }] }", true),
        ("3.1.0", "{ allOf: [{ oneOf: [{ $ref: '#/components/schemas/O' }, { type: 'null' }] }] }", true),
        ("3.1.0", "{ oneOf: [{ const: null }, { type: integer }] }", true),
        ("3.1.0", "{ anyOf: [{ $ref: '#/components/schemas/Null' }, { type: integer }] }", true),
    ])
    func `null is accepted if all parts, or one alternative, accept it`(
        version: String, schema: String, isOptional: Bool
    ) throws {
        let null = version == "3.1.0" ? ", Null: { type: 'null' }" : ""
        let result = try build(
            version,
            schemas: """
                O: \(Self.object("a: {}")), N: { type: object, nullable: true, properties: { a: {} } }\(null),
                T: { type: object, required: [p], properties: { p: \(schema) } }
                """)
        let member = try result.members("T")[0]
        #expect(member.hasSuffix("?") == isOptional, "\(member)")
    }

    @Test(arguments: [
        "{ type: [string, 'null'] }, { type: 'null' }", "{ type: 'null' }, { type: [string, 'null'] }",
        "{ type: [string, 'null'], description: d }, { type: 'null' }, { type: [string, 'null'] }",
    ])
    func `a nullable type and null in allOf are an optional, without a warning`(parts: String) throws {
        let result = try build(schemas: "T: { type: object, properties: { p: { allOf: [\(parts)] } } }")
        #expect(try result.members("T") == ["p: String?"])
        #expect(result.messages == [])
    }

    @Test func `a type that is not nullable contradicts null in allOf`() throws {
        let result = try build(
            schemas: "T: { type: object, properties: { p: { allOf: [{ type: string }, { type: 'null' }] } } }")
        #expect(try result.members("T") == ["p: String?"])
        #expect(result.messages.count == 1)
    }
}
