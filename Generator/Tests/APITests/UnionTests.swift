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

    @Test func `members of which the keys do not tell are looked at as deep as they differ`() throws {
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
        // Keys tell them apart.
        "v: { type: string }, a: {}|a, v: { type: integer }, b: {}|b",
        // A constant tells them apart.
        "v: { type: string }, k: { const: x }|k, v: { type: integer }, k: { const: y }|k",
        // There is no difference.
        "v: { type: string }|, v: { type: string, description: d }, w: {}|",
    ])
    func `members are not looked at where they make no difference`(text: String) throws {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let second = parts[1].split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let found = try shapes(
            "U: { oneOf: [\(Self.object(parts[0], required: second[0])), \(Self.object(second[1], required: parts[2]))] }"
        )
        #expect(found.count == 2)
        #expect(found.flatMap(\.members) == [])
    }

    @Test func `a discriminator without a mapping goes by what the alternatives list, else by their names`() throws {
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
}
