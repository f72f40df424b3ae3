import OpenAPI

/// The members of an object, gathered from all the schemas that it must fit.
struct MergedObject {
    var members = OrderedMap<Schema>()
    /// The members that each value has.
    var required: Set<String> = []
    var additional = OpenAPI.AdditionalProperties.unspecified
    /// Parts that are no objects.
    var others: [Schema] = []

    /// Adds the members that a value must have too. A member that both declare must fit both declarations.
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

    /// Adds the members that a value may have instead. A member that both declare fits one of the declarations.
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
