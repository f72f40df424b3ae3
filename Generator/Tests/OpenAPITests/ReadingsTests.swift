import OpenAPI
import Testing

@Suite("A document in OpenAPI 3.1, as JSON")
struct ReadingsTests {
    let document: Document
    let reading: SchemaObject

    init() throws {
        document = try TestDocuments.document("readings.json")
        reading = try document.schemaObject("Reading")
    }

    @Test func `surrogate escapes in JSON are characters`() {
        #expect(document.info.title == "Readings 📖")
        #expect(document.info.summary == "Measured values.")
    }

    @Test func `a path item is resolved, and keeps the location of its path`() throws {
        let path = try #require(document.paths.first)
        #expect(path.path == "/readings/{at}")
        #expect(path.pointer.text == "/paths/~1readings~1{at}")
        #expect(path.operations.first?.pointer.text == "/components/pathItems/Readings/get")
    }

    @Test func `the description beside a reference replaces the parameter's`() throws {
        #expect(document.operations.first?.parameters.first?.description == "The time, in seconds.")
    }

    @Test func `null among the types makes a schema nullable`() {
        #expect(reading.types == [.object])
        #expect(reading.isNullable)
        #expect(reading.properties["value"]?.object?.types == [.string, .integer])
        #expect(reading.properties["value"]?.object?.isNullable == false)
    }

    @Test func `definitions become named schemas, recursive ones too`() throws {
        #expect(document.schemas.keys == ["Reading", "Old", "Unit", "Node"])
        #expect(reading.properties["unit"]?.name == "Unit")
        let node = document.resolve(try #require(reading.properties["node"]))
        #expect(node.properties["next"]?.name == "Node")
    }

    @Test func `keywords next to a reference annotate it`() throws {
        let old = try #require(reading.properties["old"])
        #expect(old.name == "Old")
        #expect(old.description == "Before.")
        #expect(old.annotations.isDeprecated)
    }

    @Test func `a constraint next to a reference applies in addition to it`() throws {
        let strict = try #require(reading.properties["strict"]?.object)
        #expect(strict.allOf.map(\.name) == ["Old"])
    }

    @Test func `a null alternative makes the schema nullable`() throws {
        let maybe = try #require(reading.properties["maybe"]?.object)
        #expect(maybe.isNullable)
        #expect(maybe.anyOf.map(\.name) == ["Old"])
    }

    @Test func `boolean schemas allow anything or nothing`() throws {
        let anything = try #require(reading.properties["anything"]?.object)
        #expect(anything.types.isEmpty && !anything.matchesNothing)
        let pair = try #require(reading.properties["pair"]?.object)
        #expect(pair.prefixItems.map { $0.object?.types } == [[.number], [.string]])
        #expect(pair.items?.object?.matchesNothing == true)
    }

    @Test func `constants, contents, examples and exclusive limits are parsed`() throws {
        #expect(reading.properties["kind"]?.object?.constant == .string("reading"))
        #expect(reading.properties["bytes"]?.object?.contentEncoding == "base64")
        #expect(reading.properties["bytes"]?.object?.contentMediaType == "image/png")
        #expect(reading.properties["value"]?.annotations.example == .integer(3))
        let limits = try #require(reading.properties["limited"]?.object?.limits)
        #expect(limits.minimum == 0 && limits.isMinimumExclusive)
        #expect(limits.maximum == 10 && !limits.isMaximumExclusive)
    }
}
