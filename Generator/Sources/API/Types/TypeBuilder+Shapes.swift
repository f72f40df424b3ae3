import OpenAPI

extension TypeBuilder {
    /// The outline of the values of a schema.
    func shape(of schema: Schema, constants: [Shape.Constant] = [], depth: Int = 0) -> Shape {
        // Deeper nesting does not help to distinguish values.
        guard depth < 4 else { return .any }
        let object = part(standingFor: withoutParts(document.resolve(schema)))
        let values = object.enumeration ?? object.constant.map { [$0] } ?? []
        let strings = values.compactMap(\.string)
        if !strings.isEmpty { return .string(values: strings) }
        if values.contains(where: { $0.integer != nil }) {
            return depth == 0 ? .integer : .integers(values: values.compactMap(\.integer))
        }
        if depth > 0, values.count == 1, let value = values[0].bool { return .boolean(value) }
        if isObject(object) && (object.oneOf + object.anyOf).isEmpty || !object.properties.isEmpty
            || !object.allOf.isEmpty
        {
            return objectShape(object, constants, depth: depth)
        }
        let alternatives = object.oneOf + object.anyOf
        if hasMeaning(alternatives) {
            return .oneOf(alternatives.map { shape(of: $0, constants: constants, depth: depth + 1) })
        }
        let types = object.types
        if types.count > 1 { return .oneOf(types.map { shape($0, object, depth: depth) }) }
        guard let type = types.first else {
            return object.items == nil ? .any : shape(.array, object, depth: depth)
        }
        return shape(type, object, depth: depth)
    }

    /// The schema that determines the type: the one part with any content, if there is only one.
    private func part(standingFor object: SchemaObject) -> SchemaObject {
        var result = object
        var seen: Set<ObjectIdentifier> = []
        while !result.allOf.isEmpty, seen.insert(ObjectIdentifier(result)).inserted,
            let single = onlyMeaningfulPart(of: result)
        {
            result = withoutParts(document.resolve(single))
        }
        return result
    }

    /// The outline of the values of one type of a schema.
    func shape(_ type: SchemaType, _ object: SchemaObject, depth: Int = 0) -> Shape {
        switch type {
        case .null: .null
        case .boolean: .bool
        case .integer: .integer
        case .number: .number
        case .string: object.format == "binary" ? .oneOf([.bytes, .string(values: [])]) : .string(values: [])
        case .array: .array(object.items.map { shape(of: $0, depth: depth + 1) } ?? .any)
        case .object: objectShape(object, [], depth: depth)
        }
    }

    private func objectShape(_ object: SchemaObject, _ constants: [Shape.Constant], depth: Int) -> Shape {
        let merged = merged(object)
        if merged.members.isEmpty, let other = merged.others.first {
            return shape(of: other, constants: constants, depth: depth + 1)
        }
        // Parts with only a description do not restrict the values.
        if merged.members.isEmpty, merged.required.isEmpty, !merged.additional.isSchema, !isObject(object) {
            return .any
        }
        return .object(objectShape(merged, constants))
    }

    func objectShape(_ merged: MergedObject, _ constants: [Shape.Constant]) -> ObjectShape {
        var shape = ObjectShape(required: merged.required.sorted(), known: merged.members.keys)
        shape.constants = constants
        for (key, member) in merged.members where !constants.contains(where: { $0.key == key }) {
            if let constant = constant(member) {
                shape.constants.append(Shape.Constant(key: key, values: [constant]))
            }
        }
        switch merged.additional {
        case .any, .schema: shape.others = .any
        case .unspecified: shape.others = merged.members.isEmpty && merged.required.isEmpty ? .any : nil
        case .forbidden: break
        }
        return shape
    }
}
