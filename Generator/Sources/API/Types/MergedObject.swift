import OpenAPI

/// The members of an object, gathered from all schemas that it must match.
struct MergedObject {
    var members = OrderedMap<Schema>()
    /// The members of each value.
    var required: Set<String> = []
    var additional = OpenAPI.AdditionalProperties.unspecified
    /// Parts that are not objects.
    var others: [Schema] = []

    /// Adds further members. A member that both declare must match both declarations.
    mutating func formIntersection(_ other: MergedObject, _ combinations: SchemaCombinations) {
        for (key, schema) in other.members {
            members[key] = members[key].map { combinations.intersection(of: $0, schema) } ?? schema
        }
        required.formUnion(other.required)
        switch (other.additional, additional) {
        case (.unspecified, _), (.forbidden, .any), (.forbidden, .schema), (.any, .schema): break
        case (let new, .unspecified): additional = new
        case (.schema, .any): additional = other.additional
        case (.schema(let new), .schema(let old)): additional = .schema(combinations.intersection(of: old, new))
        default: break
        }
        others += other.others
    }

    /// Adds members of an alternative. A member that both declare matches either declaration.
    mutating func formUnion(_ other: MergedObject, _ combinations: SchemaCombinations) {
        for (key, schema) in other.members {
            members[key] = members[key].map { combinations.union(of: $0, schema) } ?? schema
        }
        required.formIntersection(other.required)
        switch (other.additional, additional) {
        case (.schema(let new), .schema(let old)): additional = .schema(combinations.union(of: old, new))
        case (.any, _), (.schema, .any): additional = .any
        case (.schema, _): additional = other.additional
        default: break
        }
    }
}
