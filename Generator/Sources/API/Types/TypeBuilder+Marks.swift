import OpenAPI

/// Marks in a document that do not affect types.
extension TypeBuilder {
    /// Whether values of a schema, or their parts, are secret: `format: password` or `x-secret: true`.
    /// Members of an object are marked one by one.
    func isSecret(_ schema: Schema) -> Bool {
        var visited: Set<JSONPointer> = []
        return isSecret(schema, visited: &visited)
    }

    private func isSecret(_ schema: Schema, visited: inout Set<JSONPointer>) -> Bool {
        if schema.annotations.isSecret { return true }
        let object = document.resolve(schema)
        guard visited.insert(object.pointer).inserted else { return false }
        if object.annotations.isSecret || object.format == "password" { return true }
        var parts = object.allOf + object.oneOf + object.anyOf + object.prefixItems
        if let items = object.items { parts.append(items) }
        // If there are properties as well, the schema becomes a structure, which hides its own secrets.
        if object.properties.isEmpty, case .schema(let value) = object.additionalProperties { parts.append(value) }
        for part in parts where isSecret(part, visited: &visited) { return true }
        return false
    }

    /// Whether the structure of an object is lenient, and can be.
    func isLenient(_ schema: SchemaObject, _ model: Model) -> Bool {
        guard isLenient(.object(schema)) else { return false }
        guard model.additional == nil || model.additional?.value == .any else {
            diagnostics.error(
                "x-lenient-members must be on an object whose additionalProperties are of any type, or without them",
                at: schema.pointer)
            return false
        }
        return true
    }

    /// Whether an object, or a part of it, is marked with `x-lenient-members`.
    func isLenient(_ schema: Schema) -> Bool {
        var visited: Set<JSONPointer> = []
        return isLenient(schema, visited: &visited)
    }

    private func isLenient(_ schema: Schema, visited: inout Set<JSONPointer>) -> Bool {
        if schema.annotations.isLenient { return true }
        let object = document.resolve(schema)
        guard visited.insert(object.pointer).inserted else { return false }
        if object.annotations.isLenient { return true }
        for part in object.allOf where isLenient(part, visited: &visited) { return true }
        return false
    }

    /// Whether a member is marked with `x-empty-if-absent`, and can be.
    func isEmptyIfAbsent(_ schema: Schema, _ type: TypeReference, isRequired: Bool) -> Bool {
        guard schema.annotations.extensions["x-empty-if-absent"]?.bool == true else { return false }
        switch type {
        case .array where !isRequired, .dictionary where !isRequired: return true
        default:
            diagnostics.error(
                "x-empty-if-absent must be on a member that is an array or a dictionary, and not required",
                at: schema.pointer)
            return false
        }
    }

    /// The member with `x-encoding-member`, and the one that it names.
    func encodedMember(of merged: MergedObject, _ model: Model) -> EncodedMember? {
        var found: EncodedMember?
        for (key, schema) in merged.members {
            let object = document.resolve(schema)
            guard
                let name = schema.annotations.extensions["x-encoding-member"]
                    ?? object.annotations.extensions["x-encoding-member"]
            else { continue }
            guard let value = model.properties.first(where: { $0.key == key }),
                let encoding = model.properties.first(where: { $0.key == name.string })
            else {
                diagnostics.error("x-encoding-member must name another member of the object", at: schema.pointer)
                continue
            }
            guard value.type.unwrapped == .any, encoding.type == .optional(.string), !encoding.isRequired else {
                diagnostics.error(
                    "x-encoding-member must be on a member of any type, and name an optional string", at: schema.pointer
                )
                continue
            }
            guard found == nil else {
                diagnostics.error("an object can have only one member with x-encoding-member", at: schema.pointer)
                continue
            }
            found = EncodedMember(value: value.name, encoding: encoding.name)
        }
        return found
    }
}

extension SchemaAnnotations {
    fileprivate var isSecret: Bool { extensions["x-secret"]?.bool == true }

    fileprivate var isLenient: Bool { extensions["x-lenient-members"]?.bool == true }
}

extension Model {
    /// Stores values that do not fit among the additional members, or skips them if there are none.
    mutating func becomeLenient() {
        isLenient = true
        if additional?.documentation == AdditionalProperties.usualDocumentation {
            additional?.documentation =
                "Members that the OpenAPI document does not name, and values that are not as it describes."
        }
        // A secret of another type is a secret nevertheless.
        if properties.contains(where: \.isSecret) { additional?.isSecret = true }
    }
}
