import OpenAPI

extension TypeBuilder {
    /// Whether a value of the schema may be null.
    func isNullable(_ schema: Schema) -> Bool { nullability(of: schema) == .accepted }

    /// How a schema treats null.
    enum Nullability {
        case refused
        /// Not at all: anything matches.
        case silent
        case accepted
    }

    private func nullability(of schema: Schema) -> Nullability {
        if case .reference(let reference) = schema, reference.isNullable { return .accepted }
        let object = document.resolve(schema)
        if object.isNullable || object.types == [.null] || object.constant == .null { return .accepted }
        if !object.types.isEmpty || object.enumeration != nil || object.constant != nil || object.matchesNothing {
            return .refused
        }
        let id = ObjectIdentifier(object)
        if let known = nullabilities[id] { return known }
        // A cycle adds nothing.
        nullabilities[id] = .refused
        let result = nullabilityOfParts(of: object)
        nullabilities[id] = result
        return result
    }

    private func nullabilityOfParts(of object: SchemaObject) -> Nullability {
        var result = Nullability.silent
        for part in object.allOf {
            switch nullability(of: part) {
            case .refused:
                // `nullable` as a separate part is meant for the whole schema, although strictly it is not.
                return object.allOf.contains(where: allowsNullOnly) ? .accepted : .refused
            case .accepted: result = .accepted
            case .silent: break
            }
        }
        let alternatives = object.oneOf + object.anyOf
        if alternatives.isEmpty { return object.properties.isEmpty ? result : .refused }
        let found = alternatives.map(nullability)
        if found.contains(.accepted) { return .accepted }
        return found.contains(.silent) ? result : .refused
    }

    /// Whether a schema says `nullable` and nothing else.
    private func allowsNullOnly(_ schema: Schema) -> Bool {
        guard case .object(let object) = schema else { return false }
        return object.isNullable && !object.hasMeaning
    }
}
