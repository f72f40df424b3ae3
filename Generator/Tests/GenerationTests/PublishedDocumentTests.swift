import API
import Foundation
import Generation
import Render
import OpenAPI
import Testing

/// Ably's published document and the repository's own.
@Suite(
    "The published document",
    .enabled(if: Repository.exists(Repository.publishedDocument), "the published document is not on this machine"))
struct PublishedDocumentTests {
    private func document(_ url: URL) throws -> Document {
        let reading = Document.read([UInt8](try Data(contentsOf: url)), file: url.lastPathComponent)
        #expect(!reading.diagnostics.hasErrors, "\(reading.diagnostics.list)")
        return try #require(reading.document)
    }

    @Test func `the published document can be generated from without changes`() throws {
        let output = try Repository.render(Repository.publishedDocument, client: "Published")
        #expect(output.api.operations.count == 22)
        #expect(output.swift.count > 20)
        #expect(
            output.api.tags.map(\.typeName).sorted() == [
                "AuthenticationApi", "HistoryApi", "PublishingApi", "PushApi", "StatsApi", "StatusApi",
            ])
    }

    @Test func `each operation of the published document is in the repository's document`() throws {
        let published = try document(Repository.publishedDocument)
        let own = try document(Repository.ownDocument)
        let operations = Dictionary(uniqueKeysWithValues: own.operations.map { ($0.operationId ?? "", $0) })
        #expect(published.operations.count == 22)
        for operation in published.operations {
            let id = try #require(operation.operationId)
            guard let counterpart = operations[id] else {
                Issue.record("\(id) is missing in \(Repository.ownDocument.lastPathComponent)")
                continue
            }
            #expect(counterpart.method.lowercased() == operation.method.lowercased(), "\(id)")
            #expect(counterpart.path == operation.path, "\(id)")
            #expect(counterpart.tags.first == operation.tags.first, "\(id)")
            let missing = Set(operation.parameters.map(Self.name)).subtracting(counterpart.parameters.map(Self.name))
            #expect(missing == [], "parameters of \(id)")
        }
    }

    private static func name(_ parameter: Parameter) -> String { "\(parameter.location.rawValue) \(parameter.name)" }
}
