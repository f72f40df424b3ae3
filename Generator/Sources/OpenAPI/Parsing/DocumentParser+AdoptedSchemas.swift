extension DocumentParser {
    /// Finds components that are only a reference to a schema in another file. Such a component is that schema, under
    /// its own name: all references to the file mean the same type.
    func adoptSchemas() {
        let members = componentSchemas?.members ?? []
        let isElsewhere = componentSchemas.map { diagnostics.files.isElsewhere($0.pointer) } ?? false
        // If the list of components is in another file, its schemas are too.
        if isElsewhere {
            for (name, place) in members where !isReferenceAlone(place) {
                adoptedSchemas[name] = place
                adoptedNames[place.pointer] = name
            }
        }
        for (name, place) in members where isReferenceAlone(place) {
            // Errors for references within the document are reported when they are parsed.
            if !isElsewhere, place["$ref"]?.node.string?.hasPrefix("#") == true { continue }
            let steps = (isElsewhere ? [place] : []) + stepsElsewhere(from: place)
            guard let schema = steps.last, isElsewhere || canBeAdopted(schema) else { continue }
            // The first of several components for the same schema is that schema, the others are aliases.
            let owner = adoptedNames[schema.pointer] ?? name
            if owner == name { adoptedSchemas[name] = schema }
            for step in steps where canBeAdopted(step) || step.pointer == place.pointer {
                if adoptedNames[step.pointer] == nil { adoptedNames[step.pointer] = owner }
            }
        }
    }

    /// The schema of a component; annotations next to the reference replace its own.
    func adoptedSchema(_ target: Place, by component: Place) -> Schema? {
        var node = target.node
        if component.pointer != target.pointer, var object = target.object, let own = component.object {
            for (key, value) in own where key != "$ref" { object[key] = value }
            node = SourceNode(content: .object(object), position: node.position)
        }
        return schema(at: Place(node: node, pointer: target.pointer))
    }

    /// The locations to which the references of a component lead, ending with the schema; empty if they lead back to
    /// the document, or nowhere.
    private func stepsElsewhere(from place: Place) -> [Place] {
        var steps: [Place] = []
        var current = place
        while let reference = current["$ref"], isReferenceAlone(current) {
            guard let next = target(of: reference), diagnostics.files.isElsewhere(next.pointer),
                !steps.contains(where: { $0.pointer == next.pointer })
            else { return [] }
            steps.append(next)
            current = next
        }
        return steps
    }

    private func isReferenceAlone(_ place: Place) -> Bool {
        guard let object = place.object, object["$ref"]?.string != nil else { return false }
        return !object.contains { Self.isConstraint($0.key) }
    }
}
