import Foundation
import OpenAPI
import Testing

/// The documents next to the tests.
enum TestDocuments {
    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent("Documents/\(name)")))
    }

    static func document(_ name: String) throws -> Document {
        let reading = Document.read(try bytes(name), file: name)
        return try #require(reading.document, "\(reading.diagnostics.list)")
    }
}

/// A document with the given parts and everything else that is required.
func document(
    version: String = "3.0.3", paths: String = "{}", components: String = "{}", rest: String = ""
) -> Document.Reading {
    let text = """
        openapi: \(version)
        info: { title: T, version: '1' }
        paths: \(paths)
        components: \(components)
        \(rest)
        """
    return Document.read(Array(text.utf8), file: "t.yaml")
}

/// The schema `S` of a document that has the given schemas.
func schema(_ schemas: String, version: String = "3.1.0") throws -> SchemaObject {
    let reading = document(version: version, components: "{ schemas: { \(schemas) } }")
    let document = try #require(reading.document, "\(reading.diagnostics.list)")
    return try document.schemaObject("S")
}

extension Document {
    /// A named schema object.
    func schemaObject(_ name: String) throws -> SchemaObject {
        resolve(try #require(schemas[name]))
    }
}

extension Schema {
    /// The name, or nil if this is not a reference.
    var name: String? {
        if case .reference(let reference) = self { reference.name } else { nil }
    }

    /// The schema object, or nil if this is a reference.
    var object: SchemaObject? {
        if case .object(let object) = self { object } else { nil }
    }
}
