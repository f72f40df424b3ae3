extension DocumentParser {
    /// Parses a schema object. Invalid keywords are reported and omitted.
    func schemaObject(at place: Place) -> SchemaObject {
        var facts = SchemaObject.Facts()
        facts.annotations = annotations(at: place)
        facts.isNullable = bool("nullable", of: place)
        readTypes(at: place, into: &facts)
        facts.format = string("format", of: place)
        facts.contentEncoding = string("contentEncoding", of: place)
        facts.contentMediaType = string("contentMediaType", of: place)
        readObjectKeywords(at: place, into: &facts)
        readArrayKeywords(at: place, into: &facts)
        readComposition(at: place, into: &facts)
        readValues(at: place, into: &facts)
        facts.limits = limits(at: place)
        for keyword in ["if", "dependentSchemas", "$dynamicRef", "$recursiveRef"] {
            if let member = place[keyword] { omit("“\(keyword)”", at: member) }
        }
        return SchemaObject(pointer: place.pointer, facts: facts)
    }

    /// The annotations of a schema or a reference.
    func annotations(at place: Place) -> SchemaAnnotations {
        SchemaAnnotations(
            title: string("title", of: place), description: string("description", of: place),
            defaultValue: place["default"]?.node.value,
            example: place["example"]?.node.value ?? place["examples"]?.elements.first?.node.value,
            isReadOnly: bool("readOnly", of: place), isWriteOnly: bool("writeOnly", of: place),
            isDeprecated: bool("deprecated", of: place), extensions: extensions(of: place))
    }

    private func readTypes(at place: Place, into facts: inout SchemaObject.Facts) {
        guard let member = place["type"] else { return }
        let places = member.node.array == nil ? [member] : member.elements
        for place in places {
            // In YAML, `type: null` lacks the quotes.
            guard let text = place.node.isNull ? "null" : expectString(place) else { continue }
            guard let type = SchemaType(rawValue: text) else {
                let known = SchemaType.allCases.map(\.rawValue).joined(separator: ", ")
                error("the type “\(text)” is unknown: expected one of \(known)", at: place)
                continue
            }
            if !facts.types.contains(type) { facts.types.append(type) }
        }
        if facts.types.contains(.null) {
            facts.isNullable = true
            if facts.types.count > 1 { facts.types.removeAll { $0 == .null } }
        }
    }

    private func readObjectKeywords(at place: Place, into facts: inout SchemaObject.Facts) {
        for (name, place) in object("properties", of: place)?.members ?? [] {
            facts.properties[name] = schema(at: place)
        }
        if let required = place.member("required") {
            if case .bool = required.node.content {
                warning("“required” is a list of names in schemas: this is left out", at: required)
            } else {
                var seen: Set<String> = []
                facts.required = expectElements(required).compactMap(expectString).filter { seen.insert($0).inserted }
            }
        }
        facts.additionalProperties = additionalProperties(of: place)
        if let patterns = place.member("patternProperties") {
            omit("“patternProperties”", at: patterns, consequence: "is not supported: any member is allowed")
            facts.additionalProperties = .any
        }
    }

    private func additionalProperties(of place: Place) -> AdditionalProperties {
        guard let member = place.member("additionalProperties") else { return .unspecified }
        switch member.node.content {
        case .bool(let isAllowed, _): return isAllowed ? .any : .forbidden
        case .object(let object) where object.isEmpty: return .any
        default: return schema(at: member).map { .schema($0) } ?? .unspecified
        }
    }

    private func readArrayKeywords(at place: Place, into facts: inout SchemaObject.Facts) {
        facts.prefixItems = elements("prefixItems", of: place).compactMap { schema(at: $0) }
        guard let items = place.member("items") else { return }
        if items.node.array != nil {
            warning("“items” is one schema: the list is read as “prefixItems”", at: items)
            facts.prefixItems = items.elements.compactMap { schema(at: $0) }
        } else {
            facts.items = schema(at: items)
        }
    }

    private func readComposition(at place: Place, into facts: inout SchemaObject.Facts) {
        facts.allOf = elements("allOf", of: place).compactMap { schema(at: $0) }
        // 3.1: keywords next to a `$ref` apply in addition to its target.
        if let reference = place["$ref"], let target = target(of: reference) {
            if let name = name(of: target) {
                let part = SchemaReference(
                    name: name, isNullable: false, annotations: .none, pointer: reference.pointer)
                facts.allOf.insert(.reference(part), at: 0)
            } else if let part = schema(at: target) {
                facts.allOf.insert(part, at: 0)
            }
        }
        facts.oneOf = alternatives("oneOf", of: place, isNullable: &facts.isNullable)
        facts.anyOf = alternatives("anyOf", of: place, isNullable: &facts.isNullable)
        facts.not = place.member("not").flatMap { schema(at: $0) }
        facts.discriminator = object("discriminator", of: place).flatMap { discriminator(at: $0) }
    }

    /// The alternatives of `oneOf` or `anyOf` except `null`, which makes the schema nullable.
    private func alternatives(_ key: String, of place: Place, isNullable: inout Bool) -> [Schema] {
        let all = elements(key, of: place).compactMap { schema(at: $0) }
        let others = all.filter { schema in
            guard case .object(let object) = schema else { return true }
            return object.types != [.null]
        }
        guard !others.isEmpty, others.count < all.count else { return all }
        isNullable = true
        return others
    }

    private func discriminator(at place: Place) -> Discriminator? {
        guard let property = requiredString("propertyName", of: place) else { return nil }
        var mapping = OrderedMap<String>()
        for (value, target) in object("mapping", of: place)?.members ?? [] {
            guard let text = expectString(target) else { continue }
            if componentSchemas?[text] != nil {
                mapping[value] = text
            } else if let schema = schema(mappedBy: text, at: target) {
                guard let name = name(of: schema) else {
                    omit("a discriminator's value for a schema without a name", at: target)
                    continue
                }
                mapping[value] = name
            }
        }
        return Discriminator(propertyName: property, mapping: mapping, pointer: place.pointer)
    }

    /// The schema for a discriminator's value, by a reference or by the name of a component in the same file; or an
    /// error and nil.
    private func schema(mappedBy text: String, at place: Place) -> Place? {
        let schemas = diagnostics.files.root(of: place.pointer)?["components"]?["schemas"]
        if let schema = schemas?[text] { return schema }
        // Ambiguous values are names (OpenAPI 3.0.4, Discriminator Object); others are references if they look like
        // paths.
        guard text.contains(where: { "#/.".contains($0) }) else {
            error("“\(text)” is not the name of a schema, or a reference to a named one", at: place)
            return nil
        }
        return target(of: place)
    }
}
