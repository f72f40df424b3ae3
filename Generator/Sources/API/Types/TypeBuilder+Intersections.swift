import OpenAPI

extension TypeBuilder {
    /// The type of values that fit several schemas which are no objects.
    func intersection(
        of parts: [Schema], in object: SchemaObject, at place: Place, ownName: String?
    ) -> TypeReference {
        if parts.count == 1 { return type(of: parts[0], at: place) }
        guard let whole = whole(of: parts, in: object) else {
            diagnostics.warning("of several parts that are no objects the first one is taken", at: object.pointer)
            return type(of: parts[0], at: place)
        }
        // A part that says all there is gives the type, and its name.
        if let part = parts.first(where: { whole.hasType(of: withoutParts(document.resolve($0))) }) {
            return type(of: part, at: place)
        }
        return build(whole, at: place, ownName: ownName)
    }

    /// A schema, its parts put together where it has some and is no object.
    func withoutParts(_ object: SchemaObject) -> SchemaObject {
        guard !object.allOf.isEmpty, !isObject(object) else { return object }
        return whole(of: [.object(object)], in: object) ?? object
    }

    /// What parts of a schema say together, made once.
    private func whole(of parts: [Schema], in object: SchemaObject) -> SchemaObject? {
        let id = ObjectIdentifier(object)
        if let known = wholes[id] { return known }
        let whole = intersection(of: parts, in: object)
        wholes[id] = whole
        return whole
    }

    /// What several schemas that are no objects say together; nil where no value fits them all.
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
    /// Adds what another schema says, its `allOf` apart; returns whether a value can fit both.
    fileprivate mutating func add(_ other: SchemaObject, _ combinations: SchemaCombinations) -> Bool {
        if types.isEmpty {
            types = other.types
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
    /// Whether the values have the Swift type of another schema's.
    fileprivate func hasType(of other: SchemaObject) -> Bool {
        let items = items.map { SchemaCombinations.Identity($0) }
        return types == other.types && enumeration == other.enumeration && constant == other.constant
            && format == other.format && contentEncoding == other.contentEncoding
            && items == other.items.map { SchemaCombinations.Identity($0) } && oneOf.count == other.oneOf.count
            && anyOf.count == other.anyOf.count && prefixItems.count == other.prefixItems.count
    }
}
