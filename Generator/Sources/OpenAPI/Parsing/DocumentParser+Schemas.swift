extension DocumentParser {
    /// The most that references may nest schemas that stand in other places. Deeper nesting is not found in documents
    /// that people write.
    private static let nestingLimit = 512

    /// The document's named schemas: the components', then those that got names because references need one.
    func schemas() -> OrderedMap<Schema> {
        var schemas = OrderedMap<Schema>()
        if let components, let places = object("schemas", of: components) {
            for (name, place) in places.members {
                schemas[name] = schema(at: place)
            }
        }
        // Reading those may hoist more, which go to the end.
        var position = 0
        while position < hoistedSchemas.count {
            schemas[hoistedSchemas[position].key] = hoistedSchemas[position].value
            position += 1
        }
        checkCycles(schemas)
        return schemas
    }

    /// The schema at a place: a reference to a named one, or the facts that stand there.
    func schema(at place: Place) -> Schema? {
        if let known = schemasByPointer[place.pointer] { return known }
        if schemasInProgress.contains(place.pointer) {
            // The way through references came back to a schema that has no name: it needs one.
            return .reference(
                SchemaReference(
                    name: hoistedName(for: place.pointer), isNullable: false, annotations: .none,
                    pointer: place.pointer))
        }
        guard schemasInProgress.count < Self.nestingLimit else {
            error("schemas nest deeper than \(Self.nestingLimit) levels through references", at: place)
            return nil
        }
        schemasInProgress.insert(place.pointer)
        let schema = readSchema(at: place)
        schemasInProgress.remove(place.pointer)

        if let name = hoistedNames[place.pointer], let schema {
            if hoistedSchemas[name] == nil { hoistedSchemas[name] = schema }
            let reference = Schema.reference(
                SchemaReference(
                    name: name, isNullable: false, annotations: schema.annotations, pointer: place.pointer))
            schemasByPointer[place.pointer] = reference
            return reference
        }
        schemasByPointer[place.pointer] = schema
        return schema
    }

    private func readSchema(at place: Place) -> Schema? {
        switch place.node.content {
        case .bool(let isAny, _):
            var facts = SchemaObject.Facts()
            facts.matchesNothing = !isAny
            return .object(SchemaObject(pointer: place.pointer, facts: facts))
        case .object(let object):
            guard let reference = place["$ref"] else { return .object(schemaObject(at: place)) }
            if isVersion31, object.contains(where: { Self.isConstraint($0.key) }) {
                return .object(schemaObject(at: place))
            }
            return self.reference(reference, beside: place)
        default:
            error("expected a schema (an object), found \(place.node.kind)", at: place)
            return nil
        }
    }

    /// Whether a keyword beside `$ref` changes what is allowed.
    private static func isConstraint(_ keyword: String) -> Bool {
        !keyword.hasPrefix("x-") && !annotationKeywords.contains(keyword)
    }

    private static let annotationKeywords: Set<String> = [
        "$ref", "$comment", "$schema", "$id", "$anchor", "$defs", "definitions", "title", "summary", "description",
        "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "nullable", "externalDocs", "xml",
    ]

    // MARK: - References

    /// What a `$ref` in a schema gives, with what stands beside it.
    private func reference(_ reference: Place, beside place: Place) -> Schema? {
        guard let target = target(of: reference) else { return nil }
        if !isVersion31 {
            for (keyword, _) in place.object ?? [:] where Self.isConstraint(keyword) {
                omit("“\(keyword)” beside “$ref”", at: place, consequence: "is ignored, as OpenAPI 3.0 says")
            }
        }
        let annotations = annotations(at: place)
        if let name = name(of: target) {
            return .reference(
                SchemaReference(
                    name: name, isNullable: bool("nullable", of: place), annotations: annotations,
                    pointer: place.pointer))
        }
        guard let schema = schema(at: target) else { return nil }
        guard case .reference(let reference) = schema else { return schema }
        return .reference(
            SchemaReference(
                name: reference.name, isNullable: reference.isNullable || bool("nullable", of: place),
                annotations: annotations.description == nil ? reference.annotations : annotations,
                pointer: place.pointer))
    }

    /// The name of the schema at a place: a component's, or one under `$defs`, which gets a name in the document.
    func name(of place: Place) -> String? {
        let tokens = place.pointer.tokens
        if tokens.count == 3, tokens[0] == "components", tokens[1] == "schemas" { return tokens[2] }
        guard tokens.count >= 2, ["$defs", "definitions"].contains(tokens[tokens.count - 2]) else { return nil }
        let isKnown = hoistedNames[place.pointer] != nil
        let name = hoistedName(for: place.pointer)
        if !isKnown, !schemasInProgress.contains(place.pointer) { _ = schema(at: place) }
        return name
    }

    /// The name for a schema outside `components/schemas`, made from its pointer and unlike every other.
    private func hoistedName(for pointer: JSONPointer) -> String {
        if let name = hoistedNames[pointer] { return name }
        let tokens = pointer.tokens
        let telling =
            tokens.dropLast().last == "$defs" || tokens.dropLast().last == "definitions"
            ? tokens.suffix(1) : tokens.filter { !Self.structuralTokens.contains($0) }[...]
        let words = telling.map { $0.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.joined(separator: "_") }
        let base = words.filter { !$0.isEmpty }.joined(separator: "_")
        let taken = components?["schemas"]?.object
        var name = base.isEmpty ? "Schema" : base
        var suffix = 2
        while taken?[name] != nil || hoistedNames.values.contains(name) {
            name = "\(base.isEmpty ? "Schema" : base)_\(suffix)"
            suffix += 1
        }
        hoistedNames[pointer] = name
        return name
    }

    private static let structuralTokens: Set<String> = [
        "components", "schemas", "responses", "parameters", "requestBodies", "requestBody", "headers", "content",
        "schema", "properties", "paths", "$defs", "definitions", "allOf", "oneOf", "anyOf",
    ]

    // MARK: - Cycles

    /// Reports names that mean nothing but each other, schemas that are part of themselves through `allOf`, and schemas
    /// that include one another in a longer chain than ``nestingLimit``.
    private func checkCycles(_ schemas: OrderedMap<Schema>) {
        var search = InclusionSearch(schemas: schemas, limit: Self.nestingLimit)
        for name in schemas.keys { _ = search.height(of: name) }
        for cycle in search.cycles {
            let chain = cycle.joined(separator: " → ")
            diagnostics.error(
                "the schema is part of itself, so that it has no meaning: \(chain)", at: schemas[cycle[0]]?.pointer)
        }
        if let name = search.tooHigh {
            diagnostics.error(
                "schemas include one another in a chain of more than \(Self.nestingLimit) through allOf and references",
                at: schemas[name]?.pointer)
        }
    }
}

/// Looks for chains of schemas that include one another as a whole.
private struct InclusionSearch {
    let schemas: OrderedMap<Schema>
    let limit: Int
    /// The cycles found, each from a name back to it.
    private(set) var cycles: [[String]] = []
    /// The first schema whose chain is longer than the limit.
    private(set) var tooHigh: String?
    private var heights: [String: Int] = [:]
    private var path: [String] = []

    init(schemas: OrderedMap<Schema>, limit: Int) {
        self.schemas = schemas
        self.limit = limit
    }

    /// How many schemas the longest chain from a name has.
    mutating func height(of name: String) -> Int {
        if let known = heights[name] { return known }
        guard tooHigh == nil, let schema = schemas[name] else { return 0 }
        if let start = path.firstIndex(of: name) {
            cycles.append(path[start...] + [name])
            return 0
        }
        guard path.count < limit else {
            tooHigh = path[0]
            return 0
        }
        path.append(name)
        var height = 0
        for next in Self.parts(of: schema) { height = max(height, self.height(of: next)) }
        path.removeLast()
        height += 1
        heights[name] = height
        if height > limit, tooHigh == nil { tooHigh = name }
        return height
    }

    /// The names that a schema includes as a whole.
    private static func parts(of schema: Schema) -> [String] {
        switch schema {
        case .reference(let reference): [reference.name]
        case .object(let object): object.allOf.flatMap(parts)
        }
    }
}
