import OpenAPI

extension TypeBuilder {
    /// The declaration with a name, after following aliases; the last one of aliases in a cycle, which a later pass
    /// resolves.
    func declaration(_ name: String) -> TypeDeclaration? {
        var seen: Set<String> = [name]
        var found = declarations.first { $0.name == name }
        while case .alias(.named(let other))? = found?.kind, seen.insert(other).inserted {
            found = declarations.first { $0.name == other }
        }
        return found
    }

    /// A required member that is absent in one direction is optional if the type is used in that direction.
    func relaxDirections(requests: [TypeReference], responses: [TypeReference]) {
        let sent = reachable(from: requests)
        for index in declarations.indices {
            guard case .model(var model) = declarations[index].kind else { continue }
            let isSent = sent.contains(declarations[index].name)
            for position in model.properties.indices {
                let property = model.properties[position]
                if property.isReadOnly && isSent || property.isWriteOnly {
                    model.properties[position].type = property.type.asOptional
                    model.properties[position].isRequired = false
                    model.properties[position].isEmptyIfAbsent = false
                }
            }
            declarations[index].kind = .model(model)
        }
    }

    func reachable(from roots: [TypeReference]) -> Set<String> {
        let graph = Dictionary(declarations.map { ($0.name, $0.kind.references.flatMap(\.names)) }) { first, _ in first
        }
        var found: Set<String> = []
        var open = roots.flatMap(\.names)
        while let name = open.popLast() {
            if found.insert(name).inserted { open += graph[name] ?? [] }
        }
        return found
    }

    /// Boxes the members through which types contain themselves by value.
    func breakCycles() {
        breakAliasCycles()
        let unions = Set(
            declarations.compactMap { declaration -> String? in
                if case .union = declaration.kind { declaration.name } else { nil }
            })
        let components = StronglyConnectedComponents(edges: valueEdges(without: []))
        for index in declarations.indices {
            guard case .union(var union) = declarations[index].kind else { continue }
            union.isIndirect = components.isCyclic(declarations[index].name)
            declarations[index].kind = .union(union)
        }
        let rest = StronglyConnectedComponents(edges: valueEdges(without: unions))
        let index = index
        for slot in declarations.indices {
            guard case .model(var model) = declarations[slot].kind else { continue }
            let name = declarations[slot].name
            for position in model.properties.indices {
                guard let held = model.properties[position].type.nameHeldByValue else { continue }
                model.properties[position].isIndirect = rest.areInOneCycle(name, aliasTarget(held, in: index))
            }
            declarations[slot].kind = .model(model)
        }
    }

    /// An alias for itself stands for any value.
    private func breakAliasCycles() {
        let aliases = Dictionary(
            declarations.compactMap { declaration -> (String, [String])? in
                if case .alias(let type) = declaration.kind { (declaration.name, type.names) } else { nil }
            }
        ) { first, _ in first }
        let components = StronglyConnectedComponents(edges: aliases)
        for index in declarations.indices {
            guard case .alias = declarations[index].kind, components.isCyclic(declarations[index].name) else {
                continue
            }
            diagnostics.warning(
                "the type of \(declarations[index].name) refers only to itself: any value is assumed",
                at: .init(text: declarations[index].pointer))
            declarations[index].kind = .alias(.any)
        }
    }

    /// The types that each type stores by value.
    private func valueEdges(without excluded: Set<String>) -> [String: [String]] {
        var edges: [String: [String]] = [:]
        let index = index
        for declaration in declarations where !excluded.contains(declaration.name) {
            edges[declaration.name] = declaration.kind.references.compactMap(\.nameHeldByValue)
                .map { aliasTarget($0, in: index) }.filter { !excluded.contains($0) }
        }
        return edges
    }

    /// The type at the end of a chain of aliases, as far as it is stored by value.
    private func aliasTarget(_ name: String, in index: [String: TypeDeclaration]) -> String {
        var name = name
        var steps = 0
        while steps < 100, let declaration = index[name], case .alias(let type) = declaration.kind,
            let next = type.nameHeldByValue
        {
            name = next
            steps += 1
        }
        return name
    }

    private var index: [String: TypeDeclaration] {
        Dictionary(declarations.map { ($0.name, $0) }) { first, _ in first }
    }
}

extension TypeDeclaration.Kind {
    /// The types that values of this type contain.
    var references: [TypeReference] {
        switch self {
        case .model(let model): model.properties.map(\.type) + (model.additional.map { [.array($0.value)] } ?? [])
        case .union(let union): union.alternatives.map(\.type)
        case .alias(let type): [type]
        case .statuses(let variants), .failures(let variants): variants.compactMap(\.type)
        case .enumeration: []
        }
    }
}
