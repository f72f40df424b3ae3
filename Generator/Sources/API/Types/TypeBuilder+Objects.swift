import OpenAPI

extension TypeBuilder {
    /// A schema made of parts: `allOf`, or members beside `oneOf` and `anyOf`.
    func composition(_ object: SchemaObject, at place: Place, ownName: String?) -> TypeReference {
        if let single = onlyMeaningfulPart(of: object) { return type(of: single, at: place) }
        var merged = MergedObject()
        var visited: Set<JSONPointer> = []
        gather(object, into: &merged, visited: &visited, isOptional: false)
        if merged.members.isEmpty {
            if let other = merged.others.first {
                if merged.others.count > 1 {
                    diagnostics.warning(
                        "of several parts that are no objects the first one is taken", at: object.pointer)
                }
                return type(of: other, at: place)
            }
            if case .schema(let schema) = merged.additional {
                return .dictionary(nullableType(of: schema, at: Place(name: place.name + "Value", file: place.file)))
            }
            return .dictionary(.any)
        }
        if !merged.others.isEmpty {
            diagnostics.warning("parts of allOf that are no objects are left out", at: object.pointer)
        }
        return model(merged, schema: object, at: place, ownName: ownName)
    }

    /// The one part of an `allOf` that says something, beside parts that only describe.
    private func onlyMeaningfulPart(of object: SchemaObject) -> Schema? {
        guard object.properties.isEmpty, object.oneOf.isEmpty, object.anyOf.isEmpty, object.required.isEmpty else {
            return nil
        }
        let meaningful = object.allOf.filter { part in
            guard case .object(let inner) = part else { return true }
            return !inner.types.isEmpty || !inner.properties.isEmpty || !inner.required.isEmpty
                || inner.enumeration != nil
                || inner.constant != nil || !inner.allOf.isEmpty || !inner.oneOf.isEmpty || !inner.anyOf.isEmpty
                || inner.items != nil
        }
        return meaningful.count == 1 ? meaningful[0] : nil
    }

    /// Gathers the members of a schema and of its parts. Parts of which only one need fit give optional members.
    func gather(
        _ object: SchemaObject, into merged: inout MergedObject, visited: inout Set<JSONPointer>, isOptional: Bool
    ) {
        guard visited.insert(object.pointer).inserted else { return }
        for part in object.allOf {
            let inner = document.resolve(part)
            if isObject(inner) {
                gather(inner, into: &merged, visited: &visited, isOptional: isOptional)
            } else if inner.types.isEmpty && inner.enumeration == nil && inner.items == nil {
                if !isOptional { merged.required.formUnion(inner.required) }
            } else {
                merged.others.append(part)
            }
        }
        for part in object.oneOf + object.anyOf {
            let inner = document.resolve(part)
            if isObject(inner) { gather(inner, into: &merged, visited: &visited, isOptional: true) }
        }
        merged.add(object, isOptional: isOptional)
    }

    func isObject(_ object: SchemaObject) -> Bool {
        if object.types.contains(.object) || !object.properties.isEmpty { return true }
        return (object.allOf + object.oneOf + object.anyOf).contains { part in
            // A schema can lead back to itself only through a reference, which is followed once.
            if case .object(let inner) = part { return isObject(inner) }
            let inner = document.resolve(part)
            return inner.types.contains(.object) || !inner.properties.isEmpty || !inner.allOf.isEmpty
        }
    }

    /// Declares a structure.
    func model(_ merged: MergedObject, schema: SchemaObject, at place: Place, ownName: String?) -> TypeReference {
        let (name, slot) = declare(at: place, ownName: ownName, schema: schema, documentation: nil)
        var scope = NameScope(ReservedNames.values)
        var properties: [Property] = []
        for (key, member) in merged.members where spend(at: schema.pointer) {
            properties.append(
                property(
                    key, member, isRequired: merged.required.contains(key), owner: name, file: place.file ?? name,
                    &scope))
        }
        for key in merged.required.sorted() where merged.members[key] == nil {
            let property = Property(
                name: SwiftName.escaped(scope.take(SwiftName.value(key), SwiftName.value(key) + "Value")), key: key,
                type: .any, isRequired: true, documentation: nil)
            properties.append(property)
        }
        var model = Model(properties: properties)
        switch merged.additional {
        case .unspecified, .forbidden: break
        case .any: model.additional = additional(.any, nil, &scope)
        case .schema(let value):
            let type = nullableType(of: value, at: Place(name: name + "Value", file: place.file ?? name))
            model.additional = additional(type, value.description, &scope)
        }
        declarations[slot].kind = .model(model)
        return .named(name)
    }

    private func additional(
        _ type: TypeReference, _ documentation: String?, _ scope: inout NameScope
    ) -> AdditionalProperties {
        AdditionalProperties(
            name: scope.take("additionalProperties", "otherProperties"), value: type,
            documentation: documentation ?? "Members that the document does not name.")
    }

    private func property(
        _ key: String, _ schema: Schema, isRequired: Bool, owner: String, file: String, _ scope: inout NameScope
    ) -> Property {
        let swift = SwiftName.value(schema.annotations.extensions.swiftName ?? key)
        let name = SwiftName.escaped(scope.take(swift, swift + "Value"))
        let type = type(of: schema, at: Place(name: owner + SwiftName.type(key), file: file))
        let isOptional = !isRequired || isNullable(schema)
        let object = document.resolve(schema)
        var documentation = schema.description ?? schema.annotations.title ?? object.annotations.description
        if let constant = Self.constant(object) {
            documentation = [documentation, "Always `\(constant)`."].compactMap { $0 }.joined(separator: "\n\n")
        }
        var property = Property(
            name: name, key: key, type: isOptional ? type.asOptional : type, isRequired: isRequired,
            documentation: documentation)
        property.isReadOnly = schema.annotations.isReadOnly || object.annotations.isReadOnly
        property.isWriteOnly = schema.annotations.isWriteOnly || object.annotations.isWriteOnly
        property.isDeprecated = schema.annotations.isDeprecated
        property.example = schema.annotations.example ?? object.annotations.example
        return property
    }

    /// The one string that a schema allows.
    static func constant(_ object: SchemaObject) -> String? {
        if let constant = object.constant?.string { return constant }
        if let values = object.enumeration, values.count == 1 { return values[0].string }
        return nil
    }
}
