import Testing

@testable import OpenAPI

@Suite("Documents that are damaged")
struct MutationTests {
    /// The replacements for each value in turn; nil removes it.
    static let replacements: [JSONValue?] = [
        nil, .null, .bool(true), .integer(7), .string("x"), .array([]), .object([:]),
        .object(["$ref": .string("#/components/schemas/Book")]), .object(["$ref": .string("#/paths/~1books/get")]),
        .object(["$ref": .string("#/components/schemas/Item")]), .object(["$ref": .string("#")]),
        .array([.object(["$ref": .string("#/components/schemas/Book/properties/parts")])]),
    ]

    @Test(arguments: replacements.indices)
    func `a document with any value replaced does not crash the parser`(index: Int) throws {
        var budget = SourceBudget(SourceLimits())
        let root = try SourceReader.read(try TestDocuments.bytes("library.yaml"), budget: &budget).value
        var outcomes = (read: 0, refused: 0)
        for path in Self.paths(in: root) {
            let damaged = Self.replacing(path[...], in: root, by: Self.replacements[index]) ?? .null
            let reading = Document.read(Array(damaged.description.utf8), file: "t.json")
            #expect((reading.document == nil) == reading.diagnostics.hasErrors, "\(path)")
            if let document = reading.document {
                Self.walk(document)
                outcomes.read += 1
            } else {
                outcomes.refused += 1
            }
        }
        #expect(outcomes.refused > 0 && outcomes.read > 0)
    }

    @Test(arguments: replacements.indices)
    func `a referenced file with any value replaced does not crash the parser`(index: Int) throws {
        var budget = SourceBudget(SourceLimits())
        let root = try SourceReader.read(try TestDocuments.bytes("library.yaml"), budget: &budget).value
        for path in Self.paths(in: root) {
            let damaged = Self.replacing(path[...], in: root, by: Self.replacements[index]) ?? .null
            let reading = FilesInMemory(["library.json": damaged.description]).read(
                paths: "{ /books: { $ref: 'library.json#/paths/~1books' } }",
                components: """
                    { schemas: { Book: { $ref: 'library.json#/components/schemas/Book' }, All: { $ref: library.json },
                    Item: { oneOf: [{ $ref: 'library.json#/components/schemas/Item' }] } } }
                    """)
            #expect((reading.document == nil) == reading.diagnostics.hasErrors, "\(path)")
            if let document = reading.document { Self.walk(document) }
        }
    }

    @Test func `every prefix of a document is parsed or rejected`() throws {
        let bytes = try TestDocuments.bytes("library.yaml")
        for length in stride(from: 0, to: bytes.count, by: 7) {
            let reading = Document.read(Array(bytes[..<length]), file: "t.yaml")
            #expect((reading.document == nil) == reading.diagnostics.hasErrors)
        }
    }

    @Test func `a document with any byte changed is parsed or rejected`() throws {
        let bytes = try TestDocuments.bytes("library.yaml")
        for index in stride(from: 0, to: bytes.count, by: 23) {
            for byte in [UInt8(ascii: ":"), UInt8(ascii: "&"), UInt8(ascii: "{"), 0x00, 0xC3, UInt8(ascii: "\n")] {
                var damaged = bytes
                damaged[index] = byte
                let reading = Document.read(damaged, file: "t.yaml")
                #expect((reading.document == nil) == reading.diagnostics.hasErrors)
            }
        }
    }

    // MARK: - Values by path

    private static func paths(in value: JSONValue) -> [[String]] {
        switch value {
        case .object(let object):
            object.flatMap { entry in [[entry.key]] + paths(in: entry.value).map { [entry.key] + $0 } }
        case .array(let array):
            array.enumerated().flatMap { index, element in
                [[String(index)]] + paths(in: element).map { [String(index)] + $0 }
            }
        default:
            []
        }
    }

    private static func replacing(_ path: ArraySlice<String>, in value: JSONValue, by new: JSONValue?) -> JSONValue? {
        guard let token = path.first else { return new }
        switch value {
        case .object(var object):
            object[token] = object[token].flatMap { replacing(path.dropFirst(), in: $0, by: new) }
            return .object(object)
        case .array(var array):
            guard let index = Int(token) else { return value }
            if let element = replacing(path.dropFirst(), in: array[index], by: new) {
                array[index] = element
            } else {
                array.remove(at: index)
            }
            return .array(array)
        default:
            return value
        }
    }

    // MARK: - A traversal like that of a later stage

    private static func walk(_ document: Document) {
        var seen: Set<ObjectIdentifier> = []
        var pending: [Schema] = document.schemas.values
        for operation in document.operations {
            pending += operation.parameters.compactMap(\.schema)
            pending += operation.requestBody?.content.values.compactMap(\.schema) ?? []
            pending += operation.responses.flatMap { $0.content.values.compactMap(\.schema) }
        }
        while let schema = pending.popLast() {
            let object = document.resolve(schema)
            guard seen.insert(ObjectIdentifier(object)).inserted else { continue }
            pending += object.properties.values + object.allOf + object.oneOf + object.anyOf + object.prefixItems
            pending += [object.items, object.not].compactMap { $0 }
            if case .schema(let additional) = object.additionalProperties { pending.append(additional) }
            for name in object.discriminator?.mapping.values ?? [] {
                #expect(document.schemas[name] != nil)
            }
        }
    }
}
