import Testing

@testable import OpenAPI

@Suite("Diagnostics of other files")
struct FileDiagnosticTests {
    private func messages(
        _ reference: String, _ files: [String: String], limits: SourceLimits = SourceLimits()
    ) -> [String] {
        FilesInMemory(files).read(
            components: "{ schemas: { S: { properties: { a: { $ref: '\(reference)' } } } } }", limits: limits
        ).messages
    }

    private static let place = "error: specs/api.yaml#/components/schemas/S/properties/a/$ref: "

    @Test func `an error in another file names the file, the location and the line`() {
        let files = ["a/Pet.yaml": "type: object\nproperties:\n  b: { type: odd }"]
        let told = messages("a/Pet.yaml", files)
        #expect(told.count == 1)
        #expect(told.first?.hasPrefix("error: specs/a/Pet.yaml#/properties/b/type: the type “odd” is unknown") == true)
        #expect(told.first?.hasSuffix("(line 3)") == true)
        #expect(messages("a/Pet.yaml", ["a/Pet.yaml": "3"]).first?.hasPrefix("error: specs/a/Pet.yaml#: ") == true)
    }

    @Test func `a file that is not YAML is reported once, with the line`() {
        let files = ["Pet.yaml": "a: 1\nb: [", "Two.yaml": "{ properties: { a: { $ref: Pet.yaml } } }"]
        let reading = FilesInMemory(files).read(
            components: "{ schemas: { A: { $ref: Pet.yaml }, B: { $ref: Two.yaml }, C: { $ref: 'Pet.yaml#/a' } } }")
        #expect(reading.document == nil)
        #expect(reading.messages.count == 1, "\(reading.messages)")
        #expect(reading.messages.first?.hasPrefix("error: specs/Pet.yaml:") == true)
    }

    @Test func `an unreadable file is reported at the reference to it`() {
        #expect(
            messages("./none.yaml", [:]) == [
                Self.place
                    + "the reference “./none.yaml” names specs/none.yaml, which cannot be read: it does not exist (line 4)"
            ])
    }

    @Test func `a reference out of the folder is reported at its location`() {
        let files = ["a/Pet.yaml": "{ properties: { b: { $ref: ../../../etc/passwd } } }"]
        let messages = messages("a/Pet.yaml", files)
        #expect(messages.count == 1)
        #expect(
            messages.first?.hasPrefix(
                "error: specs/a/Pet.yaml#/properties/b/$ref: the reference “../../../etc/passwd” leaves the document's folder"
            ) == true)
    }

    @Test func `a missing target is reported with its file, and with the file that probably was meant`() {
        let files = ["Pet.yaml": "{ properties: { b: { $ref: '#/components/schemas/S' }, c: { $ref: '#/none' } } }"]
        let messages = messages("Pet.yaml", files)
        #expect(messages.count == 2)
        #expect(
            messages.first?.contains(
                "leads nowhere: there is nothing in specs/Pet.yaml, but in specs/api.yaml there is: name that file"
            )
                == true)
        #expect(messages.last?.contains("leads nowhere: there is nothing in specs/Pet.yaml (line 1)") == true)
    }

    @Test func `locations in messages include their file`() {
        let files = [
            "x.yaml": "{ get: { operationId: x, responses: { 200: { description: d } } } }",
            "p.yaml": "{ a: { $ref: '#/b' }, b: { $ref: '#/a' } }",
        ]
        let reading = FilesInMemory(files).read(
            paths: "{ /a: { $ref: x.yaml }, /b: { $ref: x.yaml } }",
            components: "{ parameters: { P: { $ref: 'p.yaml#/a' } } }")
        #expect(reading.messages.contains { $0.contains("given twice: the first is at specs/x.yaml#/get/operationId") })
        #expect(
            reading.messages.contains {
                $0.contains(
                    "leads back to itself: #/components/parameters/P → specs/p.yaml#/a → specs/p.yaml#/b → specs/p.yaml#/a"
                )
            }, "\(reading.messages)")
    }

    @Test func `diagnostics of later stages include the file`() throws {
        let files = FilesInMemory(["Pet.yaml": "type: object\nproperties: {}"])
        let reading = files.read(components: "{ schemas: { Pet: { $ref: Pet.yaml } } }")
        var diagnostics = reading.diagnostics
        let pointer = try #require(reading.document?.schemas["Pet"]?.pointer)
        diagnostics.warning("seen", at: pointer.appending("properties"))
        #expect(diagnostics.list.map(\.description) == ["warning: specs/Pet.yaml#/properties: seen (line 2)"])
    }

    @Test func `no pointer in a document is mistaken for one into another file`() {
        let reading = FilesInMemory(["Pet.yaml": "{ type: integer }"]).read(
            components: """
                { schemas: { Pet: { $ref: Pet.yaml }, S: { properties: { a: { $ref: '#/~f/1' }, b: { $ref: '#/~0f/1' } } } } }
                """)
        #expect(reading.messages.count == 2)
        #expect(reading.messages.allSatisfy { $0.contains("leads nowhere") }, "\(reading.messages)")
    }

    // MARK: - Limits

    @Test func `the size limit applies to all files of a document in total`() {
        let comment = String(repeating: "#", count: 900)
        let files = ["A.yaml": "{ properties: { b: { $ref: B.yaml } } }", "B.yaml": "{ type: string } \(comment)"]
        #expect(messages("A.yaml", files, limits: SourceLimits(bytes: 2_000)).isEmpty)
        let told = messages("A.yaml", files, limits: SourceLimits(bytes: 1_000))
        #expect(told.count == 1)
        #expect(
            told.first?.contains("names specs/B.yaml, which is too large: a document may have 0 MB") == true, "\(told)")
    }

    @Test func `the number of files of a document is limited`() {
        var files: [String: String] = [:]
        for index in 0..<5 { files["F\(index).yaml"] = "{ properties: { a: { $ref: F\(index + 1).yaml } } }" }
        files["F5.yaml"] = "{ type: string }"
        #expect(messages("F0.yaml", files, limits: SourceLimits(files: 7)).isEmpty)
        let told = messages("F0.yaml", files, limits: SourceLimits(files: 6))
        #expect(told.count == 1)
        #expect(told.first?.contains("which is one file too many: a document may have 6") == true, "\(told)")
    }

    @Test func `the limit on aliases applies to all files of a document in total`() {
        func repeated(_ text: String) -> String { Array(repeating: text, count: 30).joined(separator: ", ") }
        let text = "a: &a [\(repeated("1"))]\nb: [\(repeated("*a"))]\n"
        let files = ["A.yaml": text + "properties: { b: { $ref: B.yaml } }", "B.yaml": text]
        #expect(messages("A.yaml", files, limits: SourceLimits(aliasedValues: 2_000)).isEmpty)
        let told = messages("A.yaml", files, limits: SourceLimits(aliasedValues: 1_000))
        #expect(told.count == 1)
        #expect(told.first?.hasPrefix("error: specs/B.yaml:1:") == true, "\(told)")
        #expect(told.first?.contains("aliases add more than 1000 values to the document") == true, "\(told)")
    }

    @Test func `a reference to a file is an error if files cannot be read`() {
        let text = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\ncomponents: { schemas: { S: { $ref: a.yaml } } }"
        let reading = Document.read(Array(text.utf8), file: "api.yaml")
        #expect(
            reading.messages == [
                "error: api.yaml#/components/schemas/S/$ref: the reference “a.yaml” leaves the document: no other files are"
                    + " read here, so bundle them into one first (line 3)"
            ])
    }
}
