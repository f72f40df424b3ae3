import OpenAPI

extension TypeBuilder {
    /// A schema with parts: `allOf`, or members next to `oneOf` and `anyOf`.
    func composition(_ object: SchemaObject, at place: Place, ownName: String?) -> TypeReference {
        let id = ObjectIdentifier(object)
        if ownName == nil, let known = compositions[id] { return known }
        let type = compose(object, at: place, ownName: ownName)
        compositions[id] = type
        return type
    }

    private func compose(_ object: SchemaObject, at place: Place, ownName: String?) -> TypeReference {
        if let single = onlyMeaningfulPart(of: object) { return type(of: single, at: place) }
        let merged = merged(object)
        if merged.members.isEmpty, !merged.others.isEmpty {
            return intersection(of: merged.others, in: object, at: place, ownName: ownName)
        }
        if merged.members.isEmpty, merged.required.isEmpty {
            if case .schema(let schema) = merged.additional {
                return .dictionary(nullableType(of: schema, at: Place(name: place.name + "Value", file: place.file)))
            }
            // Parts with only a description do not restrict the values.
            return isObject(object) ? .dictionary(.any) : .any
        }
        if !merged.others.isEmpty {
            diagnostics.warning("parts of allOf that are not objects are left out", at: object.pointer)
        }
        return model(merged, schema: object, at: place, ownName: ownName)
    }

    /// The only part of an `allOf` that has more than a description, if its type keeps all that the whole schema keeps.
    func onlyMeaningfulPart(of object: SchemaObject) -> Schema? {
        guard object.properties.isEmpty, object.oneOf.isEmpty, object.anyOf.isEmpty, object.required.isEmpty,
            !object.additionalProperties.isSchema
        else { return nil }
        var meaningful = object.allOf.filter { part in
            guard case .object(let inner) = part else { return true }
            return inner.hasMeaning
        }
        if meaningful.count > 1 {
            // A part that only repeats the type of another one adds nothing.
            let others = meaningful.filter { part in
                guard case .object(let inner) = part, inner.saysOnlyTypes else { return true }
                return !meaningful.contains { isKnownToBe(inner.types, $0) }
            }
            if !others.isEmpty { meaningful = others }
        }
        return meaningful.count == 1 && !keepsMore(object, than: meaningful[0]) ? meaningful[0] : nil
    }

    /// Whether a schema keeps further members, or values of other types, but its only part with members does not.
    private func keepsMore(_ object: SchemaObject, than part: Schema) -> Bool {
        let inner = document.resolve(part)
        // In one structure with further members, the alternatives of a union would be lost.
        guard isObject(inner), !hasPart(part, where: { !$0.oneOf.isEmpty || !$0.anyOf.isEmpty }) else { return false }
        if isLenient(.object(object)), !isLenient(part) { return true }
        let merged = merged(inner)
        guard !merged.members.isEmpty || !merged.required.isEmpty, case .unspecified = merged.additional else {
            return false
        }
        let inlineParts = object.allOf.compactMap { part in
            if case .object(let inline) = part { inline } else { nil }
        }
        return ([object] + inlineParts).contains { schema in
            if case .any = schema.additionalProperties { true } else { false }
        }
    }

    /// Whether a schema with more than a type is of these types.
    private func isKnownToBe(_ types: [SchemaType], _ schema: Schema) -> Bool {
        let object = document.resolve(schema)
        if object.saysOnlyTypes { return false }
        return object.types.isEmpty ? types == [.object] && isObject(object) : object.types == types
    }

    /// Declares a structure.
    func model(_ merged: MergedObject, schema: SchemaObject, at place: Place, ownName: String?) -> TypeReference {
        let (name, slot) = declare(at: place, ownName: ownName, schema: schema, documentation: nil)
        // Its members may refer to it.
        if !schema.saysOnlyWhatIsRequired || combinations.contains(schema) {
            compositions[ObjectIdentifier(schema)] = .named(name)
        }
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
            model.additional?.isSecret = isSecret(value)
        }
        model.encoding = encodedMember(of: merged, model)
        if isLenient(schema, model) { model.becomeLenient() }
        declarations[slot].kind = .model(model)
        return .named(name)
    }

    private func additional(
        _ type: TypeReference, _ documentation: String?, _ scope: inout NameScope
    ) -> AdditionalProperties {
        AdditionalProperties(
            name: scope.take("additionalProperties", "otherProperties"), value: type,
            documentation: documentation ?? AdditionalProperties.usualDocumentation)
    }

    private func property(
        _ key: String, _ schema: Schema, isRequired: Bool, owner: String, file: String, _ scope: inout NameScope
    ) -> Property {
        let swift = SwiftName.value(schema.annotations.extensions.swiftName ?? key)
        let name = SwiftName.escaped(scope.take(swift, swift + "Value"))
        let type = type(of: schema, at: Place(name: owner + SwiftName.type(key), file: file))
        let isEmptyIfAbsent = isEmptyIfAbsent(schema, type, isRequired: isRequired)
        let isOptional = !isEmptyIfAbsent && (!isRequired || isNullable(schema))
        let object = document.resolve(schema)
        var documentation = schema.description ?? schema.annotations.title ?? object.annotations.description
        if let constant = constant(schema) {
            documentation = [documentation, "Always `\(constant)`."].compactMap { $0 }.joined(separator: "\n\n")
        }
        var property = Property(
            name: name, key: key, type: isOptional ? type.asOptional : type, isRequired: isRequired,
            documentation: documentation)
        property.isReadOnly = schema.annotations.isReadOnly || object.annotations.isReadOnly
        property.isWriteOnly = schema.annotations.isWriteOnly || object.annotations.isWriteOnly
        property.isDeprecated = schema.annotations.isDeprecated
        property.isIdempotencyKey = isIdempotencyKey(schema, isReadOnly: property.isReadOnly)
        property.isFile = isFile(schema)
        property.example = schema.annotations.example ?? object.annotations.example
        property.isSecret = isSecret(schema)
        property.isEmptyIfAbsent = isEmptyIfAbsent
        return property
    }

    /// Whether the values of a schema are files in a form, or lists of files.
    private func isFile(_ schema: Schema) -> Bool {
        let object = document.resolve(schema)
        if let items = object.items, object.types == [.array] {
            let item = document.resolve(items)
            return item.types != [.array] && isFile(items)
        }
        guard object.types == [.string] || object.types.isEmpty, object.contentEncoding == nil else { return false }
        return object.format == "binary" || object.contentMediaType.map { !$0.hasPrefix("text/") } == true
    }

    /// The only string that a schema allows.
    func constant(_ schema: Schema) -> String? {
        let object = withoutParts(document.resolve(schema))
        if let constant = object.constant?.string { return constant }
        if let values = object.enumeration, values.count == 1 { return values[0].string }
        return nil
    }
}
