import OpenAPI

/// Schemas that combine others, for members that several schemas declare.
///
/// The same parts always give the same schema, so that recursion ends.
final class SchemaCombinations {
    /// The maximum number of schemas in one combination. Real documents have far fewer.
    private static let maximumParts = 64
    /// The maximum number of combinations in one document. Nested alternatives have exponentially many.
    private static let maximumCount = 2_000

    private enum Kind: Hashable {
        case all, any
    }

    private struct Key: Hashable {
        var kind: Kind
        var parts: [Identity]
    }

    /// The identity of a schema, shared by all its occurrences.
    enum Identity: Hashable {
        case reference(String, isNullable: Bool)
        case object(ObjectIdentifier)

        init(_ schema: Schema) {
            self =
                switch schema {
                case .reference(let reference): .reference(reference.name, isNullable: reference.isNullable)
                // Each location in a document has one object.
                case .object(let object): .object(ObjectIdentifier(object))
                }
        }
    }

    private let document: Document
    private var known: [Key: SchemaObject] = [:]
    /// The parts of each combination.
    private var partsOfCombination: [ObjectIdentifier: (kind: Kind, parts: [Schema])] = [:]

    /// The schema of any value.
    private let anything = SchemaObject(pointer: .root, facts: SchemaObject.Facts())

    init(document: Document) { self.document = document }

    /// Whether a schema is a combination.
    func contains(_ object: SchemaObject) -> Bool { partsOfCombination[ObjectIdentifier(object)] != nil }

    /// The schema of values that match both schemas.
    func intersection(of first: Schema, _ second: Schema) -> Schema {
        var parts: [Schema] = []
        for part in self.parts(of: first, .all) + self.parts(of: second, .all) {
            if parts.contains(where: { isSame($0, part) || includes($0, part) }) { continue }
            parts.removeAll { includes(part, $0) }
            parts.append(part)
        }
        return schema(.all, parts, first, second)
    }

    /// The schema of values that match either schema.
    func union(of first: Schema, _ second: Schema) -> Schema {
        var parts: [Schema] = []
        for part in self.parts(of: first, .any) + self.parts(of: second, .any)
        where !parts.contains(where: { isSame($0, part) || isSameScalar($0, part) }) {
            parts.append(part)
        }
        return schema(.any, parts, first, second)
    }

    private func parts(of schema: Schema, _ kind: Kind) -> [Schema] {
        guard case .object(let object) = schema, let found = partsOfCombination[ObjectIdentifier(object)],
            found.kind == kind
        else { return [schema] }
        return found.parts
    }

    private func schema(_ kind: Kind, _ parts: [Schema], _ first: Schema, _ second: Schema) -> Schema {
        guard parts.count > 1 else { return parts[0] }
        guard parts.count <= Self.maximumParts else {
            // In real documents the later schema is the narrower one; any value matches one of many schemas.
            return kind == .all ? second : .object(anything)
        }
        let key = Key(kind: kind, parts: parts.map(Identity.init))
        if let object = known[key] { return .object(object) }
        guard known.count < Self.maximumCount else { return kind == .all ? second : .object(anything) }
        var facts = SchemaObject.Facts()
        facts.annotations = annotations(parts)
        if kind == .all {
            facts.allOf = parts
        } else if let values = strings(parts) {
            facts.types = [.string]
            facts.enumeration = values
        } else {
            facts.anyOf = parts
        }
        let object = SchemaObject(pointer: second.pointer, facts: facts)
        known[key] = object
        partsOfCombination[ObjectIdentifier(object)] = (kind, parts)
        return .object(object)
    }

    /// The values of all parts, if all list strings.
    private func strings(_ parts: [Schema]) -> [JSONValue]? {
        var values: [JSONValue] = []
        for part in parts {
            let object = document.resolve(part)
            guard let listed = object.enumeration ?? object.constant.map({ [$0] }),
                listed.allSatisfy({ $0.string != nil })
            else { return nil }
            for value in listed where !values.contains(value) { values.append(value) }
        }
        return values
    }

    private func annotations(_ parts: [Schema]) -> SchemaAnnotations {
        let all = parts.reversed().map(\.annotations)
        return SchemaAnnotations(
            title: nil, description: all.lazy.compactMap(\.description).first,
            defaultValue: all.lazy.compactMap(\.defaultValue).first, example: all.lazy.compactMap(\.example).first,
            isReadOnly: all.contains(where: \.isReadOnly), isWriteOnly: all.contains(where: \.isWriteOnly),
            isDeprecated: all.contains(where: \.isDeprecated), extensions: [:])
    }

    private func isSame(_ first: Schema, _ second: Schema) -> Bool { Identity(first) == Identity(second) }

    /// Whether two schemas are the same scalar.
    private func isSameScalar(_ first: Schema, _ second: Schema) -> Bool {
        guard case .object(let first) = first, case .object(let second) = second else { return false }
        return first.isScalar && second.isScalar && first.types == second.types && first.format == second.format
            && first.isNullable == second.isNullable
    }

    /// Whether one schema is a part of the other, so that its values match by definition.
    private func includes(_ schema: Schema, _ part: Schema) -> Bool {
        guard case .reference(let part) = part else { return false }
        var seen: Set<String> = []
        var open = [document.resolve(schema)]
        while let object = open.popLast(), seen.count < Self.maximumSearch {
            for case .reference(let reference) in object.allOf {
                if reference.name == part.name { return true }
                if seen.insert(reference.name).inserted { open.append(document.resolve(.reference(reference))) }
            }
        }
        return false
    }

    /// The maximum number of schemas examined before two are considered unrelated.
    private static let maximumSearch = 256
}

extension SchemaObject {
    /// Whether the schema has a single scalar type, perhaps with a format, and no other restrictions.
    fileprivate var isScalar: Bool {
        types.count == 1 && ![.object, .array].contains(types[0]) && enumeration == nil && constant == nil
            && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty && contentEncoding == nil && contentMediaType == nil
    }
}
