import OpenAPI

/// Determines a property and a type for each header field of responses.
struct HeaderBuilder {
    /// A field's declarations in all responses; names are case-insensitive.
    private struct Field {
        var key: String
        var declarations: [Header] = []
        var pointers: Set<JSONPointer> = []
    }

    /// Fields that the runtime has a property for, and one that OpenAPI ignores.
    private static let readByRuntime: Set<String> = ["link", "content-type"]

    /// Types inside `ResponseHeaders`, which would hide a type of the document.
    private static let hidingTypes: Set<String> = ["Element", "Iterator"]

    let types: TypeBuilder

    func build(_ document: Document) -> [HeaderDescription] {
        var scope = NameScope(ReservedNames.values.union(ReservedNames.headerMembers))
        return fields(of: document).map { field in
            let given = field.declarations.lazy.compactMap(\.extensions.swiftName).first
            let swift = SwiftName.value(given ?? field.key)
            var description = HeaderDescription(
                name: SwiftName.escaped(scope.take(swift, swift + "Header")), key: field.key,
                type: type(of: field),
                documentation: field.declarations.lazy.compactMap { $0.description ?? $0.schema?.description }.first)
            description.isDeprecated = field.declarations.allSatisfy(\.isDeprecated)
            return description
        }
    }

    /// The fields, in the order of their first occurrence in the document.
    private func fields(of document: Document) -> [Field] {
        var order: [String] = []
        var fields: [String: Field] = [:]
        for response in document.operations.flatMap(\.responses) {
            for (key, header) in response.headers {
                let lowered = key.lowercased()
                if Self.readByRuntime.contains(lowered) { continue }
                if fields[lowered] == nil { order.append(lowered) }
                // A header that several responses refer to is one declaration.
                if fields[lowered, default: Field(key: key)].pointers.insert(header.pointer).inserted {
                    fields[lowered]?.declarations.append(header)
                }
            }
        }
        return order.compactMap { fields[$0] }
    }

    // MARK: Types

    private func type(of field: Field) -> TypeReference {
        let schemas = field.declarations.compactMap(\.schema)
        guard let first = schemas.first else { return .string }
        var shape: HeaderShape? = HeaderShape(first, in: types.document)
        for schema in schemas.dropFirst() {
            shape = shape?.joined(with: HeaderShape(schema, in: types.document))
        }
        if shape == nil {
            types.diagnostics.warning(
                "responses describe the header field \(field.key) with incompatible types; it is a string",
                at: field.declarations[0].pointer)
        } else if shape == .other {
            types.diagnostics.warning(
                "the header field \(field.key) is not a string, a number, a Boolean or a list of these; it is a string",
                at: field.declarations[0].pointer)
        }
        return type(of: shape ?? .other, first, name: SwiftName.type(field.key))
    }

    /// - Parameter schema: The schema that declares listed values.
    private func type(of shape: HeaderShape, _ schema: Schema, name: String) -> TypeReference {
        switch shape {
        case .text, .other: return .string
        case .boolean: return .bool
        case .integer: return .int
        case .sized(let type): return type
        case .number: return .double
        case .dateTime: return .dateTime
        case .date: return .date
        case .list(let element):
            guard let items = types.document.resolve(unwrapped(schema)).items else { return .array(.string) }
            return .array(type(of: element, items, name: name + "Item"))
        case .listed:
            let free = types.isFree(name) ? name : name + "Header"
            let type = types.type(of: unwrapped(schema), at: .init(name: free, file: nil))
            return Self.hidingTypes.contains(type.swift) ? .string : type
        }
    }

    /// The target of a reference with a description. Its shape is known, so that this ends.
    private func unwrapped(_ schema: Schema) -> Schema {
        let object = types.document.resolve(schema)
        return object.allOf.count == 1 ? unwrapped(object.allOf[0]) : schema
    }
}
