import API
import OpenAPI
import Testing

@Suite("Types of schemas")
struct TypeTests {
    private static func object(_ properties: String, required: String = "") -> String {
        "{ type: object, required: [\(required)], properties: { \(properties) } }"
    }

    @Test(arguments: [
        ("{ type: string }", "String"), ("{ type: integer }", "Int"), ("{ type: integer, format: int32 }", "Int32"),
        ("{ type: integer, format: int64 }", "Int64"), ("{ type: number }", "Double"),
        ("{ type: number, format: float }", "Double"), ("{ type: integer, format: uint64 }", "UInt64"),
        ("{ type: boolean }", "Bool"),
        ("{ type: string, format: date-time }", "DateTime"), ("{ type: string, format: date }", "CalendarDate"),
        ("{ type: string, format: byte }", "Bytes"), ("{ type: string, format: binary }", "Bytes"),
        ("{ type: string, contentEncoding: base64 }", "Bytes"), ("{ type: string, format: uuid }", "String"),
        ("{}", "WireValue"), ("true", "WireValue"), ("{ type: object }", "[String: WireValue]"),
        ("{ type: object, additionalProperties: { type: integer } }", "[String: Int]"),
        ("{ type: array }", "[WireValue]"),
        ("{ type: array, items: { type: [string, 'null'] } }", "[String?]"), ("{ const: a }", "String"),
        ("{ enum: [7] }", "Int"), ("{ allOf: [{ type: string }, { description: d }] }", "String"),
        ("{ oneOf: [{ type: string }, { type: 'null' }] }", "String"),
        ("{ anyOf: [{ type: integer }, {}] }", "WireValue"),
        ("{ oneOf: [{ type: integer, format: int32 }, { type: integer, format: int64 }] }", "Int"),
        ("{ oneOf: [{ type: integer }, { type: number }] }", "Double"),
        ("{ oneOf: [{ type: string, format: date }, { type: string }] }", "String"), ("{ type: 'null' }", "WireValue"),
    ])
    func `a simple schema has a type without a declaration`(schema: String, type: String) throws {
        let result = try build(schemas: "T: { type: object, properties: { p: \(schema) } }")
        #expect(try result.members("T") == ["p: \(type)?"])
        #expect(result.diagnostics.hasErrors == false)
    }

    @Test func `required and nullable determine whether a member is optional`() throws {
        let result = try build(
            "3.0.3",
            schemas: """
                N: { type: string, nullable: true }, T: \(Self.object(
                    "a: { type: string }, b: { type: string, nullable: true }, c: { type: string }, "
                        + "d: { $ref: '#/components/schemas/N' }, e: { type: string, nullable: true, enum: [x, y, null] }",
                    required: "a, b, d, e, f"))
                """)
        #expect(
            try result.members("T") == [
                "a: String", "b: String?", "c: String?", "d: N?", "e: TE?", "f: WireValue",
            ])
    }

    @Test func `alternatives that Swift cannot distinguish become one`() throws {
        let result = try build(
            schemas: """
                E: { type: string, enum: [a, b] },
                U: { oneOf: [{ type: string }, { $ref: '#/components/schemas/E' }, { type: integer }] },
                V: { oneOf: [{ type: string, format: uuid }, { type: string, format: date-time }, { type: boolean }] },
                W: { anyOf: [{ type: object, properties: { a: {} } }, { type: object, properties: { b: {} } }] },
                X: { type: [string, integer, array], items: { type: string } }
                """)
        #expect(try result.alternatives("U") == ["e: E", "integer: Int"])
        #expect(try result.alternatives("V") == ["string: String", "bool: Bool"])
        #expect(try result.alternatives("W") == ["option1: WOption1", "option2: WOption2", "combined: WCombined"])
        #expect(try result.alternatives("X") == ["string: String", "integer: Int", "stringList: [String]"])
    }

    @Test func `every value of an enumeration has a distinct name`() throws {
        let result = try build(
            schemas: """
                S: { type: string, enum: [a-b, a_b, A B, '', self, a-b] },
                I: { type: integer, enum: [-1, 0, 1], x-enum-varnames: [off, 'On'] },
                M: { enum: [a, 1] }, B: { type: string, enum: [on, 1, true] }
                """)
        #expect(
            try result.cases("S") == [
                #"aB = "a-b""#, #"aBValue = "a_b""#, #"aBValue2 = "A B""#, #"empty = """#, #"selfValue = "self""#,
            ])
        #expect(try result.cases("I") == ["off = -1", "on = 0", "n1 = 1"])
        #expect(try result.alias("M") == "WireValue")
        #expect(try result.cases("B").count == 3)
        #expect(
            result.messages.contains {
                $0.hasPrefix("warning: t.yaml#/components/schemas/M: an enumeration has values of several types")
            })
    }

    @Test func `types that contain themselves are boxed`() throws {
        let result = try build(
            schemas: """
                A: \(Self.object("b: { $ref: '#/components/schemas/B' }, list: { type: array, items: { $ref: '#/components/schemas/A' } }")),
                B: \(Self.object("c: { $ref: '#/components/schemas/Alias' }, plain: { $ref: '#/components/schemas/C' }")),
                C: \(Self.object("x: { type: string }")),
                Alias: { $ref: '#/components/schemas/A' },
                U: { oneOf: [{ type: string }, { $ref: '#/components/schemas/H' }] },
                H: \(Self.object("u: { $ref: '#/components/schemas/U' }"))
                """)
        func indirect(_ name: String) throws -> [String] {
            guard case .model(let model) = try result.type(name).kind else { return [] }
            return model.properties.filter(\.isIndirect).map(\.name)
        }
        #expect(try indirect("A") == ["b"])
        #expect(try indirect("B") == ["c"])
        #expect(try indirect("C") == [])
        #expect(try indirect("H") == [])
        guard case .union(let union) = try result.type("U").kind else {
            Issue.record("no union")
            return
        }
        #expect(union.isIndirect)
    }

    @Test func `large optional members are boxed`() throws {
        let text = "{ type: string }"
        let result = try build(
            schemas: """
                Large: \(Self.object("a: \(text), b: \(text), c: \(text), d: \(text), e: \(text), f: \(text)")),
                Small: \(Self.object("a: \(text), b: \(text), n: { type: integer }, list: { type: array, items: { $ref: '#/components/schemas/Large' } }")),
                Outer: \(Self.object("large: { $ref: '#/components/schemas/Large' }, small: { $ref: '#/components/schemas/Small' }, alias: { $ref: '#/components/schemas/Alias' }, either: { $ref: '#/components/schemas/Either' }, needed: { $ref: '#/components/schemas/Large' }", required: "needed")),
                Alias: { $ref: '#/components/schemas/Large' },
                Either: { oneOf: [{ type: integer }, { $ref: '#/components/schemas/Large' }] },
                Holder: \(Self.object("boxes: { $ref: '#/components/schemas/Boxes' }")),
                Boxes: \(Self.object("a: { $ref: '#/components/schemas/Large' }, b: { $ref: '#/components/schemas/Large' }"))
                """)
        func indirect(_ name: String) throws -> [String] {
            guard case .model(let model) = try result.type(name).kind else { return [] }
            return model.properties.filter(\.isIndirect).map(\.name)
        }
        #expect(try indirect("Large") == [])
        #expect(try indirect("Small") == [])
        #expect(try indirect("Outer") == ["large", "alias", "either"])
        #expect(try indirect("Boxes") == ["a", "b"])
        #expect(try indirect("Holder") == [])
    }

    @Test(arguments: [
        "A: { type: array, items: { $ref: '#/components/schemas/A' } }",
        "A: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] }",
        "A: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/A' }] }",
        "A: { additionalProperties: { $ref: '#/components/schemas/B' } }, B: { $ref: '#/components/schemas/A' }",
        "A: { oneOf: [{ $ref: '#/components/schemas/B' }] }, B: { $ref: '#/components/schemas/A' }",
    ])
    func `an alias of itself stands for any value`(schemas: String) throws {
        let result = try build(schemas: schemas)
        #expect(try result.alias("A")?.contains("A") == false)
        #expect(result.messages.contains { $0.contains("refers only to itself") }, "\(result.messages)")
    }

    @Test func `allOf merges the members of all parts, and later parts narrow earlier ones`() throws {
        let result = try build(
            schemas: """
                P: \(Self.object("a: { type: string }, b: {}", required: "a")),
                T: { allOf: [{ $ref: '#/components/schemas/P' }, \(Self.object("b: { type: integer }, c: { type: string }")),
                { required: [c] }], required: [b] },
                O: { type: object, properties: { kind: { type: string } }, required: [kind],
                oneOf: [\(Self.object("x: { type: string }", required: "x")), \(Self.object("y: { type: string }", required: "y"))] }
                """)
        #expect(try result.members("T") == ["a: String", "b: Int", "c: String"])
        #expect(try Set(result.members("O")) == ["x: String?", "y: String?", "kind: String"])
    }

    @Test func `a required readOnly member is optional if the type is sent`() throws {
        let paths = """
            { /a: { post: { operationId: send, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/S' } } } },
            responses: { 200: { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/R' } } } } } } } }
            """
        let member = "id: { type: string, readOnly: true }, secret: { type: string, writeOnly: true }"
        let result = try build(
            paths: paths,
            schemas:
                "S: \(Self.object(member, required: "id, secret")), R: \(Self.object(member, required: "id, secret"))")
        #expect(try result.members("S") == ["id: String?", "secret: String?"])
        #expect(try result.members("R") == ["id: String", "secret: String?"])
    }

    @Test(arguments: [
        ("T: false", "/T", "nothing matches the schema: any value is assumed"),
        ("T: { type: array, prefixItems: [{}] }", "/T", "prefixItems are not supported"),
        ("T: { allOf: [{ type: object, properties: { a: {} } }, { type: string }] }", "/T", "not objects are left out"),
        ("T: { allOf: [{ type: string }, { type: integer }] }", "/T", "only the first is used"),
    ])
    func `a diagnostic names each construct without a Swift form and its location`(
        schemas: String, pointer: String, message: String
    ) throws {
        let result = try build(schemas: schemas)
        #expect(
            result.messages.contains {
                $0.hasPrefix("warning: t.yaml#/components/schemas\(pointer): ") && $0.contains(message)
            }, "\(result.messages)")
    }

    @Test(arguments: [
        ("", true), ("additionalProperties: false,", true), ("additionalProperties: {},", true),
        ("additionalProperties: { type: string },", false),
    ])
    func `x-lenient-members needs additional members of any type, or none`(additional: String, isValid: Bool) throws {
        let result = try build(
            schemas: "T: { \(additional) x-lenient-members: true, type: object, properties: { a: { type: string } } }")
        let errors =
            isValid
            ? []
            : [
                "error: t.yaml#/components/schemas/T: x-lenient-members must be on an object whose additionalProperties "
                    + "are of any type, or without them (line 5)"
            ]
        #expect(result.messages == errors)
        guard case .model(let model) = try result.type("T").kind else { return }
        #expect(model.properties.map(model.isLenient(_:)) == [isValid])
    }

    @Test func `with x-empty-if-absent an absent array or dictionary is empty, not nil`() throws {
        let result = try build(
            schemas: """
                T: { type: object, properties: { a: { type: array, x-empty-if-absent: true }, b: { type: [object, 'null'],
                x-empty-if-absent: true }, c: { type: array, x-empty-if-absent: false } } }
                """)
        #expect(try result.members("T") == ["a: [WireValue]", "b: [String: WireValue]", "c: [WireValue]?"])
        #expect(result.messages == [])
    }

    @Test(arguments: [
        ("a", "{ type: array, x-empty-if-absent: true }"), ("", "{ type: string, x-empty-if-absent: true }"),
    ])
    func `x-empty-if-absent needs an array or a dictionary that is not required`(required: String, member: String)
        throws
    {
        let result = try build(schemas: "T: { type: object, required: [\(required)], properties: { a: \(member) } }")
        #expect(
            result.messages == [
                "error: t.yaml#/components/schemas/T/properties/a: x-empty-if-absent must be on a member that is an array or "
                    + "a dictionary, and not required (line 5)"
            ])
    }

    @Test func `x-lenient-members does not apply to required members and encodings, and hides secrets`() throws {
        let result = try build(
            schemas: """
                T: { allOf: [{ $ref: '#/components/schemas/P' }] , properties: { e: { type: string }, s: { type: string,
                format: password } } }, P: { type: object, x-lenient-members: true, required: [a, b], properties: {
                a: { type: string }, b: { type: [string, 'null'] }, c: { type: string }, d: { x-encoding-member: e },
                e: { type: string } }, additionalProperties: true }
                """)
        #expect(result.messages == [])
        guard case .model(let model) = try result.type("T").kind else { return }
        #expect(model.properties.filter(model.isLenient(_:)).map(\.name).sorted() == ["c", "d", "s"])
        #expect(model.additional?.isSecret == true)
    }

    @Test func `the number of members that allOf adds is limited`() throws {
        // Each schema contains the previous one twice, inline: 2 to the power of 40 types.
        let schemas = (1...40).map { number in
            let inner = "'#/components/schemas/S\(number - 1)/properties/x'"
            return "S\(number): { properties: { x: \(Self.object("p: { $ref: \(inner) }, q: { $ref: \(inner) }")) } }"
        }
        let first = "S0: { properties: { x: \(Self.object("y: { type: string }")) } }"
        let result = try build(schemas: ([first] + schemas).joined(separator: ", "), maximumMembers: 5_000)
        #expect(result.diagnostics.errorCount == 1)
        #expect(result.messages.contains { $0.contains("have too many members in total") })
        #expect(result.api.types.count < 5_000)
    }
}
