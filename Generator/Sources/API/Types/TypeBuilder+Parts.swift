import OpenAPI

extension TypeBuilder {
    /// The members of a schema and of its parts.
    func merged(_ object: SchemaObject) -> MergedObject {
        let id = ObjectIdentifier(object)
        if let known = merging.known[id] { return known }
        if let depth = merging.depths[id] {
            // Part of itself: it adds nothing, and the members gathered so far are incomplete.
            merging.lowest = min(merging.lowest, depth)
            return MergedObject()
        }
        let depth = merging.depths.count
        merging.depths[id] = depth
        let outer = merging.lowest
        merging.lowest = .max
        let result = gather(object)
        merging.depths[id] = nil
        if merging.lowest >= depth { merging.known[id] = result }
        merging.lowest = min(outer, merging.lowest >= depth ? .max : merging.lowest)
        return result
    }

    private func gather(_ object: SchemaObject, withAlternatives: Bool = true) -> MergedObject {
        var result = MergedObject()
        for part in object.allOf {
            let inner = document.resolve(part)
            if isObject(inner) {
                // A schema that lists this one as an alternative does not add members of the other alternatives.
                let isListed = (inner.oneOf + inner.anyOf).contains { document.resolve($0) === object }
                let members = isListed ? gather(inner, withAlternatives: false) : merged(inner)
                result.formIntersection(members, combinations)
            } else if inner.saysOnlyWhatIsRequired, inner.format == nil {
                var own = MergedObject()
                own.required = Set(inner.required)
                own.additional = inner.additionalProperties
                result.formIntersection(own, combinations)
            } else {
                result.others.append(part)
            }
        }
        if withAlternatives, let either = gatherAlternatives(object) { result.formIntersection(either, combinations) }
        var own = MergedObject()
        own.members = object.properties
        own.required = Set(object.required)
        own.additional = object.additionalProperties
        result.formIntersection(own, combinations)
        return result
    }

    /// The members of all alternatives. Those that all of them require are required.
    private func gatherAlternatives(_ object: SchemaObject) -> MergedObject? {
        let alternatives = (object.oneOf + object.anyOf).map(document.resolve)
        var either: MergedObject?
        for alternative in alternatives where isObject(alternative) {
            var members = merged(alternative)
            members.others = []
            if either == nil { either = members } else { either?.formUnion(members, combinations) }
        }
        if !alternatives.allSatisfy(isObject) { either?.required = [] }
        return either
    }

    /// Whether values are objects with members, according to a schema and its parts.
    func isObject(_ object: SchemaObject) -> Bool {
        if object.types.contains(.object) || !object.properties.isEmpty { return true }
        let parts = object.allOf + object.oneOf + object.anyOf
        if parts.isEmpty { return false }
        let id = ObjectIdentifier(object)
        if let known = objects[id] { return known }
        // A recursive schema is an object if another of its parts is.
        objects[id] = false
        let result = parts.contains { isObject(document.resolve($0)) }
        objects[id] = result
        return result
    }

    /// Whether a condition holds for a schema, or for a part of its `allOf`.
    func hasPart(_ schema: Schema, where condition: (SchemaObject) -> Bool) -> Bool {
        var visited: Set<ObjectIdentifier> = []
        var open = [document.resolve(schema)]
        while let object = open.popLast() {
            guard visited.insert(ObjectIdentifier(object)).inserted else { continue }
            if condition(object) { return true }
            open += object.allOf.map(document.resolve)
        }
        return false
    }

    /// The results and the state of `merged`.
    struct Merging {
        var known: [ObjectIdentifier: MergedObject] = [:]
        /// The depth of each schema whose members are being gathered.
        var depths: [ObjectIdentifier: Int] = [:]
        /// The depth of the outermost schema that a cycle has led back to.
        var lowest = Int.max
    }
}

extension SchemaObject {
    /// Whether the schema contains nothing but required members.
    var saysOnlyWhatIsRequired: Bool {
        types.isEmpty && enumeration == nil && constant == nil && items == nil && prefixItems.isEmpty
            && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty
    }

    /// Whether the schema contains nothing but types.
    var saysOnlyTypes: Bool {
        !types.isEmpty && properties.isEmpty && required.isEmpty && enumeration == nil && constant == nil
            && items == nil
            && prefixItems.isEmpty && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty && format == nil
            && contentEncoding == nil && !additionalProperties.isSchema && !isNullable
    }

    /// Whether the schema contains more than a description.
    var hasMeaning: Bool {
        !saysOnlyWhatIsRequired || format != nil || !properties.isEmpty || !required.isEmpty || matchesNothing
            || additionalProperties.isSchema
    }
}

extension OpenAPI.AdditionalProperties {
    var isSchema: Bool {
        if case .schema = self { true } else { false }
    }
}
