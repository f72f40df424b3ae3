import API
import OpenAPI
import Testing

@Suite("Operations")
struct OperationTests {
    private static let done = "responses: { 204: { description: d } }"

    /// The one operation of a document with this path item.
    private func operation(_ path: String, _ item: String, schemas: String = "", rest: String = "") throws
        -> OperationDescription
    {
        let result = try build(paths: "{ '\(path)': { \(item) } }", schemas: schemas, rest: rest)
        #expect(result.diagnostics.hasErrors == false, "\(result.messages)")
        return try #require(result.api.operations.first)
    }

    @Test(arguments: [
        ("/channels/{channel_id}/messages", "getChannelsByChannelIdMessages"), ("/", "get"),
        ("/a-b/{c}.{d}", "getABByCD"),
        ("/{a}/{b}", "getByAByB"),
    ])
    func `an operation without an id is named after method and path`(path: String, name: String) throws {
        let names = path.matches(of: /\{(\w+)\}/).map { String($0.1) }
        let parameters = names.map { "{ name: \($0), in: path, required: true, schema: { type: string } }" }
        let operation = try operation(
            path, "get: { parameters: [\(parameters.joined(separator: ", "))], \(Self.done) }")
        #expect(operation.name == name)
        #expect(operation.tag == "default")
    }

    @Test func `operation ids that become the same Swift name are made distinct`() throws {
        let result = try build(
            paths: """
                { /a: { get: { operationId: get-it, tags: [One], \(Self.done) }, put: { operationId: getIt, tags: [Two], \(Self.done) },
                post: { operationId: get_it, tags: [Two], \(Self.done) }, delete: { operationId: class, \(Self.done) },
                patch: { operationId: 'repos/list', tags: [repos], \(Self.done) } } }
                """)
        let names = result.api.operations.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.contains("getIt"))
        #expect(names.contains("twoGetIt"))
        #expect(names.contains("`class`"))
        #expect(names.contains("list"))
    }

    @Test func `tags are in the document's order, each with a type and a property`() throws {
        let result = try build(
            paths: """
                { /a: { get: { tags: [Zebra], \(Self.done) }, put: { tags: [apple pie], \(Self.done) },
                post: { tags: [client], \(Self.done) }, delete: { \(Self.done) } } }
                """, rest: "tags: [{ name: apple pie, description: Pies. }, { name: unused }]")
        #expect(result.api.tags.map(\.tag) == ["apple pie", "Zebra", "client", "default"])
        #expect(result.api.tags.map(\.typeName) == ["ApplePieApi", "ZebraApi", "ClientApi", "DefaultApi"])
        #expect(result.api.tags.map(\.propertyName) == ["applePie", "zebra", "clientApi", "`default`"])
        #expect(result.api.tags.first?.documentation == "Pies.")
    }

    @Test func `parameters with the same name get distinct Swift names`() throws {
        let operation = try operation(
            "/{id}",
            """
            get: { operationId: g, parameters: [
            { name: id, in: path, required: true, schema: { type: string } }, { name: id, in: query, schema: { type: integer } },
            { name: ID, in: header, schema: { type: string } }, { name: id, in: cookie, schema: { type: string } },
            { name: self, in: query, schema: { type: string } }, { name: for, in: query, schema: { type: string } },
            { name: raw-name, x-argument-name: niceName, in: query, schema: { type: string } },
            { name: Content-Type, in: header, schema: { type: string } } ], \(Self.done) }
            """)
        #expect(
            operation.parameters.map(\.name) == [
                "id", "idQuery", "idHeader", "idCookie", "selfQuery", "`for`", "niceName",
            ])
        #expect(operation.parameters.map(\.key) == ["id", "id", "ID", "id", "self", "for", "raw-name"])
    }

    @Test func `a body's members are arguments, except one with the name of a path parameter`() throws {
        let operation = try operation(
            "/{key}",
            """
            post: { operationId: p, parameters: [{ name: key, in: path, required: true, schema: { type: string } },
            { name: limit, in: query, schema: { type: string } }], requestBody: { required: true, content: { application/json:
            { schema: { type: object, properties: { key: { type: string }, limit: { type: string }, id: { type: string,
            readOnly: true }, self: { type: string } } } } } }, \(Self.done) }
            """)
        let fields = try #require(operation.body?.fields)
        #expect(fields.fields.map(\.argument) == ["key", "bodyLimit", "selfValue"])
        #expect(fields.fields.map(\.isFilledFromPath) == [true, false, false])
    }

    @Test(arguments: [
        ("{ application/json: {}, text/plain: {} }", BodyDescription.Kind.wire),
        ("{ text/plain: {}, application/problem+json: {} }", .wire), ("{ application/x-msgpack: {} }", .wire),
        ("{ application/x-www-form-urlencoded: {}, text/plain: {} }", .form),
        ("{ text/csv: {} }", .text(mediaType: "text/csv")),
        ("{ image/png: {} }", .bytes(mediaType: "image/png")),
        ("{ image/*: {} }", .bytes(mediaType: "application/octet-stream")),
        ("{ multipart/form-data: {}, image/png: {} }", .multipart),
        ("{ multipart/form-data: { schema: { type: string } } }", .bytes(mediaType: "multipart/form-data")),
        ("{ multipart/mixed: {} }", .bytes(mediaType: "multipart/mixed")),
    ])
    func `the media type determines how a body is sent`(content: String, kind: BodyDescription.Kind) throws {
        let operation = try operation(
            "/a", "post: { requestBody: { required: true, content: \(content) }, \(Self.done) }")
        #expect(operation.body?.kind == kind)
    }

    @Test(arguments: [
        ("204: { description: d }", nil as String?),
        ("200: { description: d, content: { application/json: {} } }", "WireValue"),
        ("200: { description: d, content: { text/plain: {} } }", "String"),
        ("200: { description: d, content: { image/png: {} } }", "Bytes"),
        (
            "200: { description: d, content: { application/json: { schema: { type: integer } } } }, 204: { description: d }",
            "Int?"
        ),
        ("default: { description: d, content: { application/json: { schema: { type: integer } } } }", "Int"),
        ("2XX: { description: d, content: { application/json: { schema: { type: integer } } } }", "Int"),
        (
            "200: { description: d, content: { application/json: { schema: { type: integer } } } },"
                + " 201: { description: d, content: { text/plain: {} } }", "GResponse"
        ),
    ])
    func `the successful responses determine the type of the result`(responses: String, type: String?) throws {
        let operation = try operation("/a", "get: { operationId: g, responses: { \(responses) } }")
        #expect(operation.response.type?.swift == type)
    }

    @Test func `the security of an operation is its own or that of the document`() throws {
        let text = "get: { operationId: a, \(Self.done) }, put: { operationId: b, security: [], \(Self.done) }"
        let result = try build(
            paths: "{ /a: { \(text) } }", securitySchemes: "b: { type: http, scheme: basic }",
            rest: "security: [{ b: [] }]")
        #expect(result.api.operations.map(\.security) == [[.basic], []])
    }

    @Test(arguments: [
        (
            "get: { x-pagination: link, responses: { 200: { description: d, content: { application/json: { schema: { type: integer } } } } } }",
            "warning: t.yaml#/paths/~1a/get: x-pagination requires an array as the response"
        ),
        ("get: { tags: [a, b], \(done) }", "warning: t.yaml#/paths/~1a/get: only the first of several tags"),
        (
            "post: { requestBody: { content: { multipart/mixed: {} } }, \(done) }",
            "warning: t.yaml#/paths/~1a/post/requestBody: multipart/mixed bodies are not supported"
        ),
        (
            "post: { requestBody: { content: { multipart/form-data: { schema: { type: string } } } }, \(done) }",
            "warning: t.yaml#/paths/~1a/post/requestBody: the schema of a form must be an object"
        ),
    ])
    func `a warning names each omitted construct and its location`(item: String, message: String) throws {
        let result = try build(paths: "{ /a: { \(item) } }")
        #expect(result.messages.contains { $0.hasPrefix(message) }, "\(result.messages)")
    }

    @Test func `a warning names unsupported security schemes`() throws {
        let result = try build(
            paths: "{ /a: { get: { security: [{ d: [] }, { b: [], d: [] }, { b: [], c: [] }], \(Self.done) } } }",
            securitySchemes:
                "b: { type: http, scheme: basic }, c: { type: http, scheme: bearer }, d: { type: http, scheme: digest }"
        )
        let place = "warning: t.yaml#/paths/~1a/get: "
        #expect(result.messages.contains { $0.hasPrefix(place + "the security scheme d is not supported") })
        #expect(result.api.operations.first?.security == [.all([.basic, .bearer])])
    }

    @Test func `a default is documented and not sent`() throws {
        let operation = try operation(
            "/a", "get: { parameters: [{ name: n, in: query, schema: { type: integer, default: 7 } }], \(Self.done) }")
        #expect(operation.parameters.first?.defaultText == "7")
        #expect(operation.parameters.first?.type == .optional(.int))
    }
}
