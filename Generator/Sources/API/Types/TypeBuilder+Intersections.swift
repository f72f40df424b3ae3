import OpenAPI

extension TypeBuilder {
    /// The type of values that match several schemas without members.
    func intersection(
        of parts: [Schema], in object: SchemaObject, at place: Place, ownName: String?
    ) -> TypeReference {
        if parts.count == 1 { return type(of: parts[0], at: place) }
        guard let whole = whole(of: parts, in: object) else {
            diagnostics.warning("parts of allOf contradict each other: only the first is used", at: object.pointer)
            return type(of: parts[0], at: place)
        }
        // A part that equals the whole determines the type and its name.
        if let part = parts.first(where: { whole.hasType(of: withoutParts(document.resolve($0))) }) {
            return type(of: part, at: place)
        }
        return build(whole, at: place, ownName: ownName)
    }

    /// A schema with its parts merged, unless it is an object.
    func withoutParts(_ object: SchemaObject) -> SchemaObject {
        guard !object.allOf.isEmpty, !isObject(object) else { return object }
        return whole(of: [.object(object)], in: object) ?? object
    }

    /// The intersection of the parts of a schema, computed once.
    private func whole(of parts: [Schema], in object: SchemaObject) -> SchemaObject? {
        let id = ObjectIdentifier(object)
        if let known = wholes[id] { return known }
        let whole = intersection(of: parts, in: object)
        wholes[id] = whole
        return whole
    }

    /// The intersection of several schemas without members; nil if no value matches them all.
    private func intersection(of parts: [Schema], in object: SchemaObject) -> SchemaObject? {
        var result = SchemaObject.Facts()
        var seen: Set<ObjectIdentifier> = []
        var open = parts.reversed() as [Schema]
        while let part = open.popLast() {
            let next = document.resolve(part)
            guard seen.insert(ObjectIdentifier(next)).inserted else { continue }
            guard result.add(next, combinations) else { return nil }
            open += next.allOf.reversed()
        }
        result.annotations = object.annotations
        return SchemaObject(pointer: object.pointer, facts: result)
    }
}

extension SchemaObject.Facts {
    /// Intersects with another schema, except its `allOf`; returns whether a value can match both.
    fileprivate mutating func add(_ other: SchemaObject, _ combinations: SchemaCombinations) -> Bool {
        if types.isEmpty || types == [.null] && other.isNullable {
            types = other.types.isEmpty ? types : other.types
        } else if other.types == [.null], isNullable {
            // Only null matches both, and the type is optional.
        } else if !other.types.isEmpty {
            let both = types.filter(other.types.contains)
            // An integer is a number.
            let isInteger =
                types.contains(.integer) && other.types.contains(.number)
                || types.contains(.number) && other.types.contains(.integer)
            types = both.isEmpty && isInteger ? [.integer] : both
            if types.isEmpty { return false }
        }
        if let values = other.enumeration ?? other.constant.map({ [$0] }) {
            enumeration = enumeration?.filter(values.contains) ?? values
            if enumeration?.isEmpty == true { return false }
        }
        format = other.format ?? format
        contentEncoding = other.contentEncoding ?? contentEncoding
        isNullable = isNullable || other.isNullable
        switch (items, other.items) {
        case (let old?, let new?): items = combinations.intersection(of: old, new)
        case (nil, let new?): items = new
        default: break
        }
        if prefixItems.isEmpty { prefixItems = other.prefixItems }
        if oneOf.isEmpty { oneOf = other.oneOf }
        if anyOf.isEmpty { anyOf = other.anyOf }
        if discriminator == nil { discriminator = other.discriminator }
        return true
    }
}

extension SchemaObject {
    /// Whether the values have the same Swift type as those of another schema.
    fileprivate func hasType(of other: SchemaObject) -> Bool {
        let items = items.map { SchemaCombinations.Identity($0) }
        return types == other.types && enumeration == other.enumeration && constant == other.constant
            && format == other.format && contentEncoding == other.contentEncoding
            && items == other.items.map { SchemaCombinations.Identity($0) } && oneOf.count == other.oneOf.count
            && anyOf.count == other.anyOf.count && prefixItems.count == other.prefixItems.count
    }
}
