import API
import OpenAPI
import Testing

/// Builds the API of a document with the given parts.
func build(
    _ version: String = "3.1.0", paths: String = "{}", schemas: String = "", securitySchemes: String = "",
    rest: String = "", maximumMembers: Int = 1_000_000
) throws -> APIBuilder.Result {
    let text = """
        openapi: \(version)
        info: { title: Test, version: '1' }
        servers: [{ url: 'https://test.example' }]
        paths: \(paths)
        components: { schemas: { \(schemas) }, securitySchemes: { \(securitySchemes) } }
        \(rest)
        """
    let reading = Document.read(Array(text.utf8), file: "t.yaml")
    let document = try #require(reading.document, "\(reading.diagnostics.list)")
    return APIBuilder.build(document, diagnostics: reading.diagnostics, maximumMembers: maximumMembers)
}

extension APIBuilder.Result {
    /// The declared type of a name.
    func type(_ name: String) throws -> TypeDeclaration {
        try #require(api.types.first { $0.name == name }, "\(api.types.map(\.name))")
    }

    /// The properties of a model, each as `name: Type`.
    func members(_ name: String) throws -> [String] {
        guard case .model(let model) = try type(name).kind else { return [] }
        return model.properties.map { "\($0.name): \($0.type.swift)" }
    }

    /// The type of a model's further members.
    func additional(_ name: String) throws -> String? {
        guard case .model(let model) = try type(name).kind else { return nil }
        return model.additional?.value.swift
    }

    /// The cases of a union, each as `name: Type`.
    func alternatives(_ name: String) throws -> [String] {
        guard case .union(let union) = try type(name).kind else { return [] }
        return union.alternatives.map { "\($0.name): \($0.type.swift)" }
    }

    /// The cases of an enumeration, each as `name = literal`.
    func cases(_ name: String) throws -> [String] {
        guard case .enumeration(let enumeration) = try type(name).kind else { return [] }
        return enumeration.cases.map { "\($0.name) = \($0.literal)" }
    }

    /// The type of an alias.
    func alias(_ name: String) throws -> String? {
        guard case .alias(let type) = try type(name).kind else { return nil }
        return type.swift
    }

    /// The errors and warnings.
    var messages: [String] { diagnostics.list.map(\.description) }
}
