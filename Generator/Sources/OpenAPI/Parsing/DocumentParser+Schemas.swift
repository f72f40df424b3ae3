extension DocumentParser {
    /// The maximum nesting of schemas through references to inline schemas. Real documents do not reach it.
    private static let nestingLimit = 512

    /// The document's named schemas: the components', then those that got names because references need one.
    func schemas() -> OrderedMap<Schema> {
        var schemas = OrderedMap<Schema>()
        for (name, place) in componentSchemas?.members ?? [] {
            schemas[name] = adoptedSchemas[name].map { adoptedSchema($0, by: place) } ?? schema(at: place)
        }
        readPendingSchemas()
        for (name, schema) in hoistedSchemas { schemas[name] = schema }
        checkCycles(schemas)
        return schemas
    }

    /// Parses the named schemas in other files. Parsing may name more, which are appended.
    private func readPendingSchemas() {
        var position = 0
        while position < pendingSchemas.count {
            let place = pendingSchemas[position]
            position += 1
            let schema = schema(at: place)
            // It may have been parsed as an inline schema before a reference named it.
            guard let name = hoistedNames[place.pointer], hoistedSchemas[name] == nil else { continue }
            hoistedSchemas[name] = schema
        }
        pendingSchemas = []
    }

    /// The schema at a location: a reference to a named one, or an inline one.
    func schema(at place: Place) -> Schema? {
        if let known = schemasByPointer[place.pointer] { return known }
        if schemasInProgress.contains(place.pointer) {
            // References form a cycle through a schema without a name: it needs one.
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

    /// Whether a keyword next to `$ref` restricts the values.
    static func isConstraint(_ keyword: String) -> Bool {
        !keyword.hasPrefix("x-") && !annotationKeywords.contains(keyword)
    }

    private static let annotationKeywords: Set<String> = [
        "$ref", "$comment", "$schema", "$id", "$anchor", "$defs", "definitions", "title", "summary", "description",
        "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "nullable", "externalDocs", "xml",
    ]

    // MARK: - References

    /// The schema of a `$ref`, with its sibling keywords.
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

    // MARK: - Cycles

    /// Reports names that only refer to each other, schemas that contain themselves through `allOf`, and chains of
    /// schemas that include each other and are longer than ``nestingLimit``.
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

/// Finds chains of schemas that include each other completely.
private struct InclusionSearch {
    let schemas: OrderedMap<Schema>
    let limit: Int
    /// The cycles found, each from a name back to itself.
    private(set) var cycles: [[String]] = []
    /// The first schema whose chain is longer than the limit.
    private(set) var tooHigh: String?
    private var heights: [String: Int] = [:]
    private var path: [String] = []

    init(schemas: OrderedMap<Schema>, limit: Int) {
        self.schemas = schemas
        self.limit = limit
    }

    /// The length of the longest chain from a name.
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

    /// The names of the schemas that a schema includes completely.
    private static func parts(of schema: Schema) -> [String] {
        switch schema {
        case .reference(let reference): [reference.name]
        case .object(let object): object.allOf.flatMap(parts)
        }
    }
}
