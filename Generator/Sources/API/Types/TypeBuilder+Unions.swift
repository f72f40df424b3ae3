import OpenAPI

extension TypeBuilder {
    /// `oneOf` or `anyOf`: an enumeration with a case for each alternative.
    func union(_ schemas: [Schema], of object: SchemaObject, at place: Place, ownName: String?) -> TypeReference {
        let schemas = schemas.filter { schema in
            guard case .object(let inner) = schema else { return true }
            return inner.types != [.null]
        }
        // The declaration precedes those of inline alternatives; it is undone if it is not needed.
        let rollback = declarations.count
        let name = ownName ?? place.name
        var alternatives: [Union.Alternative] = []
        let shapes = shapes(of: schemas, constants: schemas.map { constants(of: $0, in: object) })
        for (index, schema) in schemas.enumerated() {
            let title = inlineTitle(schema)
            let inner = Place(
                name: name + (title.map(SwiftName.type) ?? "Option\(index + 1)"), file: place.file ?? (ownName ?? nil))
            let type = type(of: schema, at: inner)
            let alternative = Union.Alternative(
                name: title.map(SwiftName.value) ?? UnionCaseNames(union: name).name(of: type), type: type,
                shape: shapes[index], documentation: schema.description)
            add(alternative, to: &alternatives)
        }
        if object.oneOf.isEmpty, let combined = combined(schemas, shapes, name: name, file: place.file ?? ownName) {
            add(combined, to: &alternatives)
        }
        return declareUnion(alternatives, of: object, at: place, ownName: ownName, insertingAt: rollback)
    }

    /// A schema with several types.
    func union(ofTypes types: [SchemaType], _ object: SchemaObject, at place: Place, ownName: String?) -> TypeReference
    {
        let rollback = declarations.count
        var alternatives: [Union.Alternative] = []
        for type in types {
            let inner = Place(name: place.name + SwiftName.type(type.rawValue), file: place.file ?? ownName)
            let reference = build(type, object, at: inner, ownName: nil)
            add(
                Union.Alternative(
                    name: UnionCaseNames(union: place.name).name(of: reference), type: reference,
                    shape: shape(type, object)),
                to: &alternatives)
        }
        return declareUnion(alternatives, of: object, at: place, ownName: ownName, insertingAt: rollback)
    }

    private func declareUnion(
        _ found: [Union.Alternative], of object: SchemaObject, at place: Place, ownName: String?,
        insertingAt position: Int
    ) -> TypeReference {
        let alternatives = simplified(found)
        if alternatives.isEmpty || alternatives.contains(where: { $0.type == .any }) { return .any }
        if alternatives.count == 1 { return alternatives[0].type }
        let (name, _) = declare(at: place, ownName: ownName, schema: object, documentation: nil)
        var declaration = declarations.removeLast()
        var union = Union(alternatives: alternatives)
        UnionCaseNames(union: ownName ?? place.name).complete(&union.alternatives)
        declaration.kind = .union(union)
        declarations.insert(declaration, at: position)
        return .named(name)
    }

    /// Alternatives with the same Swift type are one alternative.
    private func add(_ alternative: Union.Alternative, to alternatives: inout [Union.Alternative]) {
        if let index = alternatives.firstIndex(where: { $0.type == alternative.type }) {
            let both = Shape.oneOf([alternatives[index].shape, alternative.shape])
            alternatives[index].shape = alternatives[index].shape == alternative.shape ? alternative.shape : both
        } else {
            alternatives.append(alternative)
        }
    }

    /// Alternatives that are indistinguishable on the wire become the widest of them.
    private func simplified(_ alternatives: [Union.Alternative]) -> [Union.Alternative] {
        var result = alternatives
        let texts: Set<TypeReference> = [.string, .dateTime, .date, .bytes]
        widen(&result, texts, to: .string, "string", .string(values: []))
        widen(&result, [.int, .int32, .int64], to: .int, "integer", .integer)
        widen(&result, [.int, .int32, .int64, .uint64, .double], to: .double, "number", .number)
        let enumerations = result.filter { isStringEnumeration($0.type) }
        // An enumeration is open, so that it can hold any string.
        if !enumerations.isEmpty { result.removeAll { $0.type == .string } }
        if enumerations.count > 1, result.count == enumerations.count {
            return [Union.Alternative(name: "string", type: .string, shape: .string(values: []))]
        }
        return result
    }

    private func widen(
        _ alternatives: inout [Union.Alternative], _ types: Set<TypeReference>, to type: TypeReference, _ name: String,
        _ shape: Shape
    ) {
        guard alternatives.count(where: { types.contains($0.type) }) > 1,
            let first = alternatives.firstIndex(where: { types.contains($0.type) })
        else { return }
        let documentation = alternatives[first].documentation
        alternatives[first] = Union.Alternative(name: name, type: type, shape: shape, documentation: documentation)
        alternatives = alternatives.enumerated().filter { $0.offset == first || !types.contains($0.element.type) }.map(
            \.element)
    }

    private func isStringEnumeration(_ type: TypeReference) -> Bool {
        guard case .named(let name) = type, let declaration = declarations.first(where: { $0.name == name }),
            case .enumeration(let enumeration) = declaration.kind
        else { return false }
        return enumeration.rawValue == .string
    }

    // MARK: Names

    private func inlineTitle(_ schema: Schema) -> String? {
        guard case .object(let object) = schema, let title = object.annotations.title else { return nil }
        return title.count <= 40 && !SwiftName.words(title).isEmpty ? title : nil
    }

    // MARK: Discriminators

    /// The discriminator's values for an alternative: from its mapping, or those that the alternative lists, as in many
    /// documents, or its name, as OpenAPI specifies.
    private func constants(of schema: Schema, in object: SchemaObject) -> [Shape.Constant] {
        guard let discriminator = object.discriminator, case .reference(let reference) = schema else { return [] }
        let key = discriminator.propertyName
        let mapped = discriminator.mapping.filter { entry in
            entry.value == reference.name || entry.value.hasSuffix("/" + reference.name)
        }.map(\.key)
        if !mapped.isEmpty { return [Shape.Constant(key: key, values: mapped)] }
        let listed = merged(document.resolve(schema)).members[key].map { listedStrings($0) } ?? []
        return [Shape.Constant(key: key, values: listed.isEmpty ? [reference.name] : listed)]
    }

    /// The strings that a schema lists, including lists in nullable alternatives; empty if there are none.
    private func listedStrings(_ schema: Schema, depth: Int = 0) -> [String] {
        let object = withoutParts(document.resolve(schema))
        if let values = object.enumeration ?? object.constant.map({ [$0] }) { return values.compactMap(\.string) }
        let alternatives = (object.oneOf + object.anyOf).filter { document.resolve($0).types != [.null] }
        guard depth < 4 else { return [] }
        let lists = alternatives.map { listedStrings($0, depth: depth + 1) }
        return lists.contains(where: \.isEmpty) ? [] : lists.flatMap(\.self)
    }
}
