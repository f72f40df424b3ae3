import API
import OpenAPI
import Testing

@testable import Render

@Suite("Rendered calls")
struct RenderedCallTests {
    private func swift(_ paths: String, schemas: String = "") throws -> (files: [String: String], calls: String) {
        let text = """
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            servers: [{ url: 'https://test.example' }]
            paths: { \(paths) }
            components: { schemas: { \(schemas) } }
            """
        let reading = Document.read(Array(text.utf8), file: "t.yaml")
        let document = try #require(reading.document, "\(reading.diagnostics.list)")
        let api = APIBuilder.build(document, diagnostics: reading.diagnostics).api
        let provenance = Provenance(document: "t.yaml", digest: "0", runtimeModule: "Runtime")
        let files = SwiftRenderer(api: api, provenance: provenance).files()
        return (
            Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) }),
            CallTableRenderer(api: api, provenance: provenance).file(extending: "Call", importing: "Test")
        )
    }

    @Test func `the table of calls has every operation in every variant`() throws {
        let (_, calls) = try swift(
            """
            /a: { get: { operationId: list, x-pagination: link, responses: { 200: { description: d, content: { application/json:
            { schema: { type: array, items: { type: string } }, example: [x] } } } } },
            put: { operationId: put, requestBody: { content: { application/json: { schema: { type: object, properties:
            { a: { type: string } } } } } }, responses: { 204: { description: d } } } }
            """)
        for variant in ["async", "blocking", "raw async", "raw blocking", "pages async", "pages blocking"] {
            #expect(calls.contains(#""list", "\#(variant)""#), "\(variant)")
        }
        for variant in ["async", "blocking", "raw async", "raw blocking"] {
            #expect(calls.contains(#""put", "\#(variant)""#), "\(variant)")
            #expect(calls.contains(#""put", "\#(variant) with a typed body""#), "\(variant)")
        }
        #expect(calls.contains("import Test"))
    }

    @Test func `a call without arguments matches only one form`() throws {
        let (files, calls) = try swift(
            """
            /a: { put: { operationId: put, requestBody: { content: { application/json: { schema: { type: object, properties:
            { a: { type: string } } } } } }, responses: { 204: { description: d } } } }
            """)
        let api = try #require(files["DefaultApi.swift"])
        #expect(api.contains("func put(a: String? = nil) async"))
        #expect(api.contains("func put(body: PutBody?) async"))
        #expect(calls.contains("put(body: PutBody())"))
    }

    @Test func `file names that differ only in case are made distinct`() throws {
        let (files, _) = try swift(
            "", schemas: "AB: { type: string, enum: [a, b] }, Ab: { type: string, enum: [a, b] }")
        let models = files.keys.filter { $0.hasPrefix("Models/") }
        #expect(models.count == 2)
        #expect(Set(models.map { $0.lowercased() }).count == 2)
    }

    @Test func `rendering twice gives the same files`() throws {
        let paths = "/a: { get: { responses: { 204: { description: d } } } }"
        let schemas = (0..<30).map {
            "S\($0): { type: object, properties: { p: { $ref: '#/components/schemas/S\(($0 + 7) % 30)' } } }"
        }
        let first = try swift(paths, schemas: schemas.joined(separator: ", "))
        for _ in 0..<5 {
            let again = try swift(paths, schemas: schemas.joined(separator: ", "))
            #expect(again.files == first.files)
            #expect(again.calls == first.calls)
        }
    }
}
