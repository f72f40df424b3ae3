extension DocumentParser {
    /// The name of the schema at a location: that of a component, or a new one for a schema under `$defs` or in another
    /// file.
    func name(of place: Place) -> String? {
        if let name = adoptedNames[place.pointer] { return name }
        let isElsewhere = diagnostics.files.isElsewhere(place.pointer)
        let tokens = diagnostics.files.local(place.pointer).tokens
        if !isElsewhere, tokens.count == 3, tokens[0] == "components", tokens[1] == "schemas" { return tokens[2] }
        guard Self.isDefinition(tokens) || isElsewhere && Self.isNamed(tokens) else { return nil }
        let isKnown = hoistedNames[place.pointer] != nil
        let name = hoistedName(for: place.pointer)
        if !isKnown, !schemasInProgress.contains(place.pointer) {
            // To avoid deep recursion through chains of files, they are parsed after this schema.
            if isElsewhere { pendingSchemas.append(place) } else { _ = schema(at: place) }
        }
        return name
    }

    /// Whether a component can represent the schema at a location.
    func canBeAdopted(_ place: Place) -> Bool {
        let tokens = diagnostics.files.local(place.pointer).tokens
        return diagnostics.files.isElsewhere(place.pointer) && (Self.isDefinition(tokens) || Self.isNamed(tokens))
    }

    private static func isDefinition(_ tokens: [String]) -> Bool {
        tokens.count >= 2 && ["$defs", "definitions"].contains(tokens[tokens.count - 2])
    }

    /// Whether the author named a schema in another file: it is the whole file, one of its top-level keys, or a
    /// component.
    private static func isNamed(_ tokens: [String]) -> Bool {
        switch tokens.count {
        case 0: true
        case 1: !subschemas.contains(tokens[0])
        case 2: tokens[0] == "schemas"
        case 3: tokens[0] == "components" && tokens[1] == "schemas"
        default: false
        }
    }

    /// Keywords that contain a schema in a parameter, a header, a media type or a schema.
    private static let subschemas: Set<String> = [
        "schema", "items", "additionalProperties", "not", "contains", "if", "then", "else", "propertyNames",
        "unevaluatedItems", "unevaluatedProperties",
    ]

    /// A unique name for a schema outside `components/schemas`, from its pointer.
    func hoistedName(for pointer: JSONPointer) -> String {
        if let name = hoistedNames[pointer] { return name }
        let words = tellingTokens(of: pointer).map { token in
            token.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.joined(separator: "_")
        }
        let joined = words.filter { !$0.isEmpty }.joined(separator: "_")
        let base = joined.isEmpty ? "Schema" : joined
        let taken = componentSchemas?.object
        var name = base
        var suffix = hoistedNameCounts[base] ?? 2
        while taken?[name] != nil || takenNames.contains(name) {
            name = "\(base)_\(suffix)"
            suffix += 1
        }
        hoistedNameCounts[base] = suffix
        takenNames.insert(name)
        hoistedNames[pointer] = name
        return name
    }

    /// The meaningful part of a pointer.
    private func tellingTokens(of pointer: JSONPointer) -> [String] {
        let tokens = diagnostics.files.local(pointer).tokens
        if Self.isDefinition(tokens) { return tokens.suffix(1) }
        let telling = tokens.filter { !Self.structuralTokens.contains($0) }
        guard diagnostics.files.isElsewhere(pointer) else { return telling }
        if !tokens.isEmpty, Self.isNamed(tokens) { return tokens.suffix(1) }
        return [diagnostics.files.file(of: pointer).stem] + telling
    }

    private static let structuralTokens: Set<String> = [
        "components", "schemas", "responses", "parameters", "requestBodies", "requestBody", "headers", "content",
        "schema", "properties", "paths", "$defs", "definitions", "allOf", "oneOf", "anyOf",
    ]
}
