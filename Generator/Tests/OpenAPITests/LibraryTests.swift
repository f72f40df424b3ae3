import OpenAPI
import Testing

@Suite("A document in OpenAPI 3.0")
struct LibraryTests {
    let document: Document

    init() throws {
        document = try TestDocuments.document("library.yaml")
    }

    private func operation(_ id: String) throws -> OpenAPI.Operation {
        try #require(document.operations.first { $0.operationId == id })
    }

    @Test func `the version in info is kept as written`() {
        #expect(document.info.title == "Library")
        #expect(document.info.version == "1.0")
    }

    @Test func `variables in server URLs are replaced by their defaults`() {
        #expect(document.servers.map(\.url) == ["https://eu.library.example/v1"])
    }

    @Test func `tags keep their order and extensions`() {
        #expect(document.tags.map(\.name) == ["books", "members"])
        #expect(document.tags[1].extensions == ["x-order": .integer(2)])
    }

    @Test func `operations are in document order, with method and path`() {
        #expect(
            document.operations.map { "\($0.method) \($0.path)" } == [
                "GET /books", "POST /books", "PUT /books/{id}/loans/{member_id}",
            ])
    }

    @Test func `an operation's parameter replaces the path's of the same name and location`() throws {
        let parameters = try operation("listBooks").parameters
        #expect(parameters.map(\.name) == ["limit", "genre", "x-trace"])
        #expect(parameters[2].isRequired)
        #expect(parameters[2].schema?.object?.format == "uuid")
    }

    @Test func `style and explode have their defaults`() throws {
        let list = try operation("listBooks").parameters
        #expect(list[0].style == .form && list[0].explode)
        #expect(list[1].style == .pipeDelimited && !list[1].explode)
        #expect(list[2].style == .simple && !list[2].explode)
        let lend = try operation("lend").parameters
        #expect(lend[0].style == .simple && lend[0].isRequired)
        #expect(lend[2].schema == nil && lend[2].content.keys == ["application/json"])
    }

    @Test func `a referenced parameter has the location of its declaration`() throws {
        let limit = try operation("listBooks").parameters[0]
        #expect(limit.pointer.text == "/components/parameters/limit")
        #expect(limit.schema?.annotations.defaultValue == .string("100"))
        let limits = try #require(limit.schema?.object?.limits)
        #expect(limits.minimum == 1 && limits.maximum == 1000)
        #expect(limits.isMaximumExclusive && !limits.isMinimumExclusive)
    }

    @Test func `responses keep their order, and integer keys are statuses`() throws {
        #expect(try operation("listBooks").responses.map(\.statusKey) == ["200", "default"])
        #expect(try operation("addBook").responses.map(\.statusKey) == ["201", "4XX"])
        let page = try operation("listBooks").responses[0]
        #expect(page.content.keys == ["application/json", "application/x-msgpack"])
        #expect(page.headers["Link"]?.isRequired == true)
        #expect(page.content["application/json"]?.schema?.object?.items?.name == "Book")
    }

    @Test func `an operation without security has that of the document`() throws {
        #expect(try operation("addBook").security == [])
        let inherited = try #require(try operation("listBooks").security)
        #expect(inherited.map(\.scopes) == [["key": []], ["token": ["read"]]])
    }

    @Test func `each kind of security scheme is recognized`() {
        #expect(document.securitySchemes["key"]?.kind == .basic)
        #expect(document.securitySchemes["token"]?.kind == .bearer(format: "JWT"))
        #expect(document.securitySchemes["cookie"]?.kind == .apiKey(name: "session", location: .cookie))
    }

    @Test func `servers of a path apply to its operations`() throws {
        #expect(try operation("lend").servers.map(\.url) == ["https://loans.example"])
        #expect(try operation("listBooks").servers.isEmpty)
        #expect(try operation("lend").isDeprecated)
    }

    @Test func `a request body is resolved`() throws {
        let body = try #require(try operation("addBook").requestBody)
        #expect(body.isRequired)
        #expect(body.content["application/json"]?.schema?.name == "Book")
        #expect(body.pointer.text == "/components/requestBodies/Book")
    }

    @Test func `schemas keep their names and their properties' order`() throws {
        #expect(document.schemas.keys == ["Genre", "Book", "Item", "Error"])
        let book = try document.schemaObject("Book")
        #expect(book.properties.keys == ["title", "id", "genre", "parts", "notes"])
        #expect(book.required == ["id", "title"])
        #expect(book.properties["id"]?.annotations.isReadOnly == true)
        #expect(book.properties["genre"]?.description == "What it is.")
        #expect(book.properties["parts"]?.object?.items?.name == "Book")
        guard case .forbidden = book.additionalProperties else {
            Issue.record("expected no additional properties")
            return
        }
    }

    @Test func `unquoted scalars in an enumeration of strings are strings`() throws {
        let genre = try document.schemaObject("Genre")
        #expect(genre.enumeration?.compactMap(\.string) == ["novel", "essay", "on", "no", "1.0"])
        #expect(genre.isNullable)
    }

    @Test func `a discriminator maps values to names`() throws {
        let item = try document.schemaObject("Item")
        #expect(item.discriminator?.propertyName == "kind")
        #expect(item.discriminator?.mapping == ["book": "Book", "error": "Error"])
    }

    @Test func `a reference to a property is resolved to the schema there`() throws {
        let error = try document.schemaObject("Error")
        let reason = try #require(error.allOf.last?.object?.properties["reason"]?.object)
        let book = try document.schemaObject("Book")
        #expect(reason === book.properties["title"]?.object)
    }
}
