import OpenAPI

extension TypeBuilder {
    /// What values of a schema look like from outside.
    func shape(of schema: Schema, constants: [Shape.Constant] = [], depth: Int = 0) -> Shape {
        // Deeper than this, arrays of arrays and alternatives of alternatives tell nothing more.
        guard depth < 4 else { return .any }
        let object = document.resolve(schema)
        let values = object.enumeration ?? object.constant.map { [$0] } ?? []
        let strings = values.compactMap(\.string)
        if !strings.isEmpty { return .string(values: strings) }
        if values.contains(where: { $0.integer != nil }) { return .integer }
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

    /// What values of one type of a schema look like.
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
        var merged = MergedObject()
        var visited: Set<JSONPointer> = []
        gather(object, into: &merged, visited: &visited, isOptional: false)
        if merged.members.isEmpty, let other = merged.others.first {
            return shape(of: other, constants: constants, depth: depth + 1)
        }
        var all = constants
        for (key, member) in merged.members where !constants.contains(where: { $0.key == key }) {
            if let constant = Self.constant(document.resolve(member)) {
                all.append(Shape.Constant(key: key, values: [constant]))
            }
        }
        return .object(required: merged.required.sorted(), known: merged.members.keys, constants: all)
    }
}
