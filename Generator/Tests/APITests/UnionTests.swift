import API
import OpenAPI
import Testing

@Suite("Alternatives")
struct UnionTests {
    private static func object(_ properties: String, required: String = "") -> String {
        "{ type: object, required: [\(required)], properties: { \(properties) } }"
    }

    private func shapes(_ schemas: String) throws -> [ObjectShape] {
        guard case .union(let union) = try build(schemas: schemas).type("U").kind else { return [] }
        return union.alternatives.compactMap { alternative in
            guard case .object(let object) = alternative.shape else { return nil }
            return object
        }
    }

    @Test func `members are examined as deeply as necessary if keys do not distinguish alternatives`() throws {
        let found = try shapes(
            """
            U: { oneOf: [\(Self.object("id: { type: string }, v: { type: string }")),
            \(Self.object("id: { type: string }, v: { type: object, properties: { a: { enum: [1] }, b: {} } }")),
            \(Self.object("id: { type: string }, v: { type: object, properties: { a: { type: boolean }, b: {} } }"))] }
            """)
        #expect(found.map { $0.members.map(\.key) } == [["v"], ["v"], ["v"]])
        #expect(found[0].members[0].shape == .string(values: []))
        guard case .object(let inner) = found[1].members[0].shape else {
            Issue.record("\(found[1].members)")
            return
        }
        #expect(inner.members == [.init(key: "a", shape: .integers(values: [1]))])
    }

    @Test(arguments: [
        // Keys distinguish them.
        "v: { type: string }, a: {}|a, v: { type: integer }, b: {}|b",
        // A constant distinguishes them.
        "v: { type: string }, k: { const: x }|k, v: { type: integer }, k: { const: y }|k",
        // There is no difference.
        "v: { type: string }|, v: { type: string, description: d }, w: {}|",
    ])
    func `members that do not distinguish alternatives are not examined`(text: String) throws {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let second = parts[1].split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let found = try shapes(
            "U: { oneOf: [\(Self.object(parts[0], required: second[0])), \(Self.object(second[1], required: parts[2]))] }"
        )
        #expect(found.count == 2)
        #expect(found.flatMap(\.members) == [])
    }

    @Test func `a discriminator without a mapping uses the values that alternatives list, or their names`() throws {
        let found = try shapes(
            """
            Kind: { type: string, enum: [one, two] },
            A: \(Self.object("t: { type: string, enum: [a] }", required: "t")),
            B: { allOf: [{ $ref: '#/components/schemas/Rest' }, \(Self.object("t: { const: b }", required: "t"))] },
            Rest: \(Self.object("t: { type: string }, r: {}")), C: \(Self.object("t: { type: string }", required: "t")),
            D: \(Self.object("t: { $ref: '#/components/schemas/Kind' }, d: {}", required: "t, d")),
            E: \(Self.object("t: { type: string, enum: [x] }", required: "t")),
            U: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' },
            { $ref: '#/components/schemas/C' }, { $ref: '#/components/schemas/D' }, { $ref: '#/components/schemas/E' }],
            discriminator: { propertyName: t, mapping: { mapped: '#/components/schemas/E' } } }
            """)
        #expect(
            found.map { $0.constants.map(\.values) } == [[["a"]], [["b"]], [["C"]], [["one", "two"]], [["mapped"]]])
    }

    @Test func `a value of anyOf may have members of several alternatives`() throws {
        let result = try build(
            schemas: """
                A: \(Self.object("id: { type: string }, a: { type: string }, v: { type: string }", required: "id, a")),
                B: \(Self.object("id: { type: string }, b: { type: string }, v: { type: integer }", required: "id, b")),
                C: \(Self.object("id: { type: string }, k: { const: c }", required: "k")),
                D: \(Self.object("id: { type: string }, k: { const: d }", required: "k")),
                U: { anyOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }, { type: string }] },
                V: { anyOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] },
                W: { anyOf: [{ $ref: '#/components/schemas/C' }, { $ref: '#/components/schemas/D' }] },
                X: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
                """)
        #expect(try result.alternatives("U") == ["a: A", "b: B", "string: String", "combined: AAndB"])
        #expect(try result.alternatives("V") == ["a: A", "b: B", "combined: AAndB"])
        #expect(try result.alternatives("W") == ["c: C", "d: D"])
        #expect(try result.alternatives("X") == ["a: A", "b: B"])
        #expect(try result.members("AAndB") == ["id: String", "a: String?", "v: AAndBV?", "b: String?"])
    }

    @Test(arguments: [
        ("Outcome", ["OutcomeSuccess", "OutcomeFailure"], ["success: OutcomeSuccess", "failure: OutcomeFailure"]),
        ("BatchOutcome", ["BatchSuccess", "BatchFailure"], ["success: BatchSuccess", "failure: BatchFailure"]),
        // Not all begin with it.
        ("Outcome", ["OutcomeSuccess", "Failure"], ["outcomeSuccess: OutcomeSuccess", "failure: Failure"]),
        // Part of a word is not a prefix.
        ("Pet", ["Petal", "Petrol"], ["petal: Petal", "petrol: Petrol"]),
        // The rest would be empty, a digit, or a reserved name.
        ("Event", ["Event1", "EventTwo"], ["event1: Event1", "eventTwo: EventTwo"]),
        ("Batch", ["BatchItem", "BatchDefault"], ["batchItem: BatchItem", "batchDefault: BatchDefault"]),
        ("Batch", ["BatchItem", "BatchUnknown"], ["batchItem: BatchItem", "batchUnknown: BatchUnknown"]),
        ("Size", ["SizeNone", "SizeL"], ["sizeNone: SizeNone", "sizeL: SizeL"]),
    ])
    func `cases drop the words that all of them share with the union's name`(
        union: String, types: [String], cases: [String]
    ) throws {
        let models = types.enumerated().map { index, name in
            "\(name): \(Self.object("k\(index): { type: string }", required: "k\(index)"))"
        }
        let references = types.map { "{ $ref: '#/components/schemas/\($0)' }" }.joined(separator: ", ")
        let schemas = "\(union): { oneOf: [\(references)] }, \(models.joined(separator: ", "))"
        #expect(try build(schemas: schemas).alternatives(union) == cases)
    }

    @Test func `cases named by titles or for kinds of JSON keep their names`() throws {
        let result = try build(
            schemas: """
                Item: { oneOf: [{ $ref: '#/components/schemas/ItemDetails' }, { type: string, title: Item name },
                { type: array, items: { $ref: '#/components/schemas/ItemDetails' } }, { type: integer }] },
                ItemDetails: \(Self.object("a: { type: string }"))
                """)
        #expect(
            try result.alternatives("Item") == [
                "details: ItemDetails", "itemName: String", "detailsList: [ItemDetails]", "integer: Int",
            ])
    }

    @Test func `a union is open if it comes in responses`() throws {
        let schemas = ["Sent", "Received", "Both", "Nowhere"].map { name in
            "\(name): { oneOf: [{ type: string }, { type: integer }] }"
        }
        func content(_ names: String...) -> String {
            let members = names.map { "\($0.lowercased()): { $ref: '#/components/schemas/\($0)' }" }
            return "content: { application/json: { schema: { type: object, properties: "
                + "{ \(members.joined(separator: ", ")) } } } }"
        }
        let result = try build(
            paths: """
                { /a: { post: { operationId: a, requestBody: { \(content("Sent", "Both")) },
                responses: { 200: { description: d, \(content("Both")) }, 404: { description: d, \(content("Received")) } }
                } } }
                """, schemas: schemas.joined(separator: ", "))
        for (name, isOpen) in [("Sent", false), ("Received", true), ("Both", true), ("Nowhere", false)] {
            guard case .union(let union) = try result.type(name).kind else {
                Issue.record("\(name) is not a union")
                continue
            }
            #expect(union.isOpen == isOpen, "\(name)")
        }
    }

    @Test func `shapes refer to the models whose keys they have`() throws {
        let found = try shapes(
            """
            U: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] },
            A: \(Self.object("a: { type: string }, b: { type: string }")), B: \(Self.object("c: { type: string }"))
            """)
        #expect(found.map(\.model) == ["A", "B"])
        #expect(found.map(\.known) == [["a", "b"], ["c"]])
    }
}
