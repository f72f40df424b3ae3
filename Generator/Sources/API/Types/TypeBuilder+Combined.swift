import OpenAPI

extension TypeBuilder {
    /// Alternatives with more members than this in total are large records, and a value is only one of them.
    private static var maximumCombinedMembers: Int { 100 }

    /// The type of values with members of several alternatives of `anyOf`, so that all of them are preserved.
    ///
    /// - Parameters:
    ///   - schemas: The alternatives.
    ///   - shapes: Their outlines.
    ///   - name: The name of the union.
    ///   - file: The file that declares the union; nil for a separate one.
    /// - Returns: The alternative, or nil if constants distinguish the alternatives or they have the same members.
    func combined(_ schemas: [Schema], _ shapes: [Shape], name: String, file: String?) -> Union.Alternative? {
        let objects = shapes.indices.filter { shapes[$0].object != nil }
        let found = objects.compactMap { shapes[$0].object }
        guard objects.count > 1, Set(found.map { Set($0.known) }).count > 1, found.allSatisfy({ !$0.known.isEmpty }),
            !Self.areToldApart(found)
        else { return nil }
        let parts = objects.map { schemas[$0] }
        guard case .object(let whole) = parts.dropFirst().reduce(parts[0], combinations.union) else { return nil }
        var members = merged(document.resolve(parts[0]))
        for part in parts.dropFirst() { members.formUnion(merged(document.resolve(part)), combinations) }
        guard members.members.count <= Self.maximumCombinedMembers else { return nil }
        let reference: TypeReference
        if let known = compositions[ObjectIdentifier(whole)] {
            reference = known
        } else {
            let shared = sharedName(of: parts)
            let place = Place(name: shared ?? name + "Combined", file: shared == nil ? file : nil)
            reference = model(members, schema: whole, at: place, ownName: nil)
        }
        return Union.Alternative(
            name: "combined", type: reference, shape: .object(objectShape(members, [])),
            documentation: "Members of several alternatives at once.")
    }

    /// The combined name of the alternatives, wherever they are used; nil if there are too many, or some have no name.
    private func sharedName(of parts: [Schema]) -> String? {
        guard parts.count <= 3 else { return nil }
        var names: [String] = []
        for part in parts {
            guard case .reference(let reference) = part else { return nil }
            names.append(SwiftName.type(reference.name))
        }
        return names.joined(separator: "And")
    }

    private static func areToldApart(_ objects: [ObjectShape]) -> Bool {
        for (index, first) in objects.enumerated() {
            if objects.dropFirst(index + 1).contains(where: first.hasOtherConstant) { return true }
        }
        return false
    }
}
