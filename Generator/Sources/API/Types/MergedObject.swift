import OpenAPI

/// The members of an object, gathered from all the schemas that it must fit.
struct MergedObject {
    var members = OrderedMap<Schema>()
    /// The members that each value has.
    var required: Set<String> = []
    var additional = OpenAPI.AdditionalProperties.unspecified
    /// Parts that are no objects.
    var others: [Schema] = []

    /// Adds an object's own members.
    mutating func add(_ object: SchemaObject, isOptional: Bool = false) {
        for (key, schema) in object.properties where isBetter(schema, than: members[key]) { members[key] = schema }
        if !isOptional { required.formUnion(object.required) }
        switch (object.additionalProperties, additional) {
        case (.unspecified, _), (.forbidden, .any), (.forbidden, .schema): break
        case (let new, .unspecified): additional = new
        case (.schema, .any): additional = object.additionalProperties
        default: break
        }
    }

    /// A later part may narrow a member down; one that says nothing must not hide an earlier one.
    private func isBetter(_ schema: Schema, than old: Schema?) -> Bool {
        guard old != nil else { return true }
        guard case .object(let object) = schema else { return true }
        return !object.types.isEmpty || !object.properties.isEmpty || object.enumeration != nil || object.items != nil
            || !object.allOf.isEmpty || !object.oneOf.isEmpty || !object.anyOf.isEmpty
    }
}
