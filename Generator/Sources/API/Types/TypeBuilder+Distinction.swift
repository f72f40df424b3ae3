import OpenAPI

extension TypeBuilder {
    /// The outlines of alternatives, with as many members as are necessary to distinguish them.
    ///
    /// - Parameters:
    ///   - schemas: The alternatives.
    ///   - constants: The constants that a discriminator gives each of them.
    func shapes(of schemas: [Schema], constants: [[Shape.Constant]]) -> [Shape] {
        // Enough for real documents; beyond it, alternatives are distinguished by what was found so far.
        var budget = 1_000
        return shapes(of: schemas, constants: constants, depth: 0, budget: &budget)
    }

    private func shapes(
        of schemas: [Schema], constants: [[Shape.Constant]], depth: Int, budget: inout Int
    ) -> [Shape] {
        budget -= schemas.count
        var shapes = zip(schemas, constants).map { shape(of: $0, constants: $1, depth: depth) }
        guard depth < 3, budget > 0 else { return shapes }
        tellArraysApart(schemas, &shapes, depth: depth, budget: &budget)
        let objects = shapes.indices.filter { shapes[$0].object != nil }
        guard objects.count > 1 else { return shapes }
        let merged = objects.map { self.merged(document.resolve(schemas[$0])) }
        var keys = OrderedMap<[Int]>()
        for (position, object) in merged.enumerated() {
            for key in object.members.keys { keys[key, default: []].append(position) }
        }
        for (key, positions) in keys where positions.count > 1 {
            let group = positions.map { objects[$0] }
            let found = positions.compactMap { merged[$0].members[key] }
            guard !areSeparate(group.compactMap { shapes[$0].object }, but: key), budget > 0,
                let members = differing(found, depth: depth, budget: &budget)
            else { continue }
            for (index, shape) in zip(group, members) where shape != .any { shapes[index].add(shape, under: key) }
        }
        tellMapsApart(objects, merged, &shapes, depth: depth, budget: &budget)
        return shapes
    }

    /// The shapes of members under one key; nil if they do not differ.
    private func differing(_ schemas: [Schema], depth: Int, budget: inout Int) -> [Shape]? {
        let identities = Set(schemas.map(SchemaCombinations.Identity.init))
        guard identities.count > 1 else { return nil }
        let none = Array(repeating: [Shape.Constant](), count: schemas.count)
        let shapes = shapes(of: schemas, constants: none, depth: depth + 1, budget: &budget)
        return Set(shapes).count > 1 ? shapes : nil
    }

    private func tellArraysApart(_ schemas: [Schema], _ shapes: inout [Shape], depth: Int, budget: inout Int) {
        let arrays = shapes.indices.filter { index in
            if case .array = shapes[index] { document.resolve(schemas[index]).items != nil } else { false }
        }
        guard arrays.count > 1 else { return }
        let items = arrays.compactMap { document.resolve(schemas[$0]).items }
        guard let elements = differing(items, depth: depth, budget: &budget) else { return }
        for (index, element) in zip(arrays, elements) { shapes[index] = .array(element) }
    }

    private func tellMapsApart(
        _ objects: [Int], _ merged: [MergedObject], _ shapes: inout [Shape], depth: Int, budget: inout Int
    ) {
        var maps: [(index: Int, value: Schema)] = []
        for (index, object) in zip(objects, merged) {
            if case .schema(let value) = object.additional { maps.append((index, value)) }
        }
        guard maps.count > 1, let values = differing(maps.map(\.value), depth: depth, budget: &budget) else { return }
        for (map, shape) in zip(maps, values) {
            guard case .object(var object) = shapes[map.index] else { continue }
            object.others = shape
            shapes[map.index] = .object(object)
        }
    }

    /// Whether keys and constants distinguish all objects from each other, or a key has constants in all.
    private func areSeparate(_ objects: [ObjectShape], but key: String) -> Bool {
        if objects.allSatisfy({ $0.constants.contains { $0.key == key } }) { return true }
        for first in objects.indices {
            for second in objects.indices.dropFirst(first + 1)
            where !objects[first].isSeparate(from: objects[second]) {
                return false
            }
        }
        return true
    }
}

extension ObjectShape {
    /// Whether no value with the members that one requires matches the other.
    fileprivate func isSeparate(from other: ObjectShape) -> Bool {
        hasOtherConstant(than: other)
            || !Set(required).isSubset(of: other.known) && !Set(other.required).isSubset(of: known)
    }

    /// Whether a constant distinguishes the objects.
    func hasOtherConstant(than other: ObjectShape) -> Bool {
        constants.contains { constant in
            required.contains(constant.key)
                && other.constants.contains {
                    $0.key == constant.key && Set($0.values).isDisjoint(with: constant.values)
                }
        }
    }
}

extension Shape {
    var object: ObjectShape? {
        if case .object(let object) = self { object } else { nil }
    }

    fileprivate mutating func add(_ shape: Shape, under key: String) {
        guard case .object(var object) = self, !object.constants.contains(where: { $0.key == key }) else { return }
        object.members.append(ObjectShape.Member(key: key, shape: shape))
        self = .object(object)
    }
}

extension OrderedMap {
    fileprivate subscript(key: String, default value: @autoclosure () -> Value) -> Value {
        get { self[key] ?? value() }
        set { self[key] = newValue }
    }
}
