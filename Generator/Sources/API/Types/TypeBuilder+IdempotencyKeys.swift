import OpenAPI

extension TypeBuilder {
    /// Finds the types of bodies with idempotency keys, and where: models with such a member, and types that contain
    /// them as members, elements or alternatives.
    func markIdempotencyKeys(requests: [TypeReference]) {
        let sent = reachable(from: requests)
        var carriers = Set(declarations.filter { sent.contains($0.name) && $0.kind.hasOwnIdempotencyKey }.map(\.name))
        // Each round finds the types that contain those found so far.
        var isGrowing = !carriers.isEmpty
        while isGrowing {
            isGrowing = false
            for declaration in declarations where sent.contains(declaration.name) {
                guard !carriers.contains(declaration.name),
                    declaration.kind.heldInOrder.contains(where: { carries($0, carriers) })
                else { continue }
                carriers.insert(declaration.name)
                isGrowing = true
            }
        }
        for index in declarations.indices where carriers.contains(declarations[index].name) {
            switch declarations[index].kind {
            case .model(var model):
                model.keyedMembers =
                    declarations[index].kind.hasOwnIdempotencyKey
                    ? model.properties.filter(\.isIdempotencyKey).map(\.name)
                    : model.properties.filter { !$0.isReadOnly && carries($0.type, carriers) }.map(\.name)
                declarations[index].kind = .model(model)
            case .union(var union):
                for position in union.alternatives.indices {
                    union.alternatives[position].isKeyed = carries(union.alternatives[position].type, carriers)
                }
                declarations[index].kind = .union(union)
            case .alias, .enumeration, .statuses, .failures: break
            }
        }
    }

    /// Whether values of a type contain items with keys, in a stable order.
    private func carries(_ type: TypeReference, _ carriers: Set<String>) -> Bool {
        switch type {
        case .array(let inner), .optional(let inner): carries(inner, carriers)
        case .named(let name): carriers.contains(name)
        default: false
        }
    }

    /// Whether the service recognizes repeated items by a property with this schema.
    func isIdempotencyKey(_ schema: Schema, isReadOnly: Bool) -> Bool {
        let object = document.resolve(schema)
        let mark =
            schema.annotations.extensions["x-idempotency-key"] ?? object.annotations.extensions["x-idempotency-key"]
        guard mark?.bool == true else { return false }
        let isPlainText =
            object.types == [.string] && object.format == nil && object.contentEncoding == nil
            && object.enumeration == nil && object.constant == nil
        if isPlainText, !isReadOnly { return true }
        diagnostics.warning(
            "x-idempotency-key requires an unrestricted string that clients may send: it is ignored",
            at: schema.pointer)
        return false
    }
}

extension TypeDeclaration.Kind {
    fileprivate var hasOwnIdempotencyKey: Bool {
        guard case .model(let model) = self else { return false }
        return model.properties.contains(where: \.isIdempotencyKey)
    }

    /// The types whose values are sent as part of this one.
    fileprivate var heldInOrder: [TypeReference] {
        switch self {
        case .model(let model): model.properties.filter { !$0.isReadOnly }.map(\.type)
        case .union(let union): union.alternatives.map(\.type)
        case .alias(let type): [type]
        case .enumeration, .statuses, .failures: []
        }
    }
}
