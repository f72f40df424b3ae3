extension TypeBuilder {
    /// Gives unions in responses a case for alternatives that the service may add.
    func openUnions(responses: [TypeReference]) {
        let received = reachable(from: responses)
        for index in declarations.indices where received.contains(declarations[index].name) {
            guard case .union(var union) = declarations[index].kind else { continue }
            union.isOpen = true
            declarations[index].kind = .union(union)
        }
    }

    /// Lets the shapes of alternatives refer to the keys of their models.
    func nameShapes() {
        let models = ModelKeys(declarations: declarations)
        for index in declarations.indices {
            guard case .union(var union) = declarations[index].kind else { continue }
            for position in union.alternatives.indices {
                let alternative = union.alternatives[position]
                union.alternatives[position].shape = models.named(alternative.shape, of: alternative.type)
            }
            declarations[index].kind = .union(union)
        }
    }
}

/// Finds the models that shapes describe.
private struct ModelKeys {
    private let kinds: [String: TypeDeclaration.Kind]

    init(declarations: [TypeDeclaration]) {
        kinds = Dictionary(declarations.map { ($0.name, $0.kind) }) { first, _ in first }
    }

    func named(_ shape: Shape, of type: TypeReference) -> Shape {
        switch (shape, type.unwrapped) {
        case (.array(let element), .array(let type)): return .array(named(element, of: type))
        case (.object(var object), .named(let name)):
            guard case .model(let model)? = kinds[name] else { return shape }
            if object.known == model.properties.map(\.key), !object.known.isEmpty { object.model = name }
            for index in object.members.indices {
                let member = object.members[index]
                guard let property = model.properties.first(where: { $0.key == member.key }) else { continue }
                object.members[index].shape = named(member.shape, of: property.type)
            }
            return .object(object)
        default: return shape
        }
    }
}
