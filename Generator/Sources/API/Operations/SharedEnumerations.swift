import OpenAPI

/// Inline enumerations of parameters with the same name: one type, if all list the same values.
struct SharedEnumerations {
    private var lists: [String: Set<[String]>] = [:]
    private var declared: [String: TypeReference] = [:]

    init(_ document: Document) {
        for parameter in document.operations.flatMap(\.parameters) {
            guard let values = Self.values(parameter.schema) else { continue }
            lists[parameter.name, default: []].insert(values)
        }
    }

    /// The shared type of a parameter; nil if it has different values.
    mutating func type(of schema: Schema, parameter: Parameter, types: TypeBuilder) -> TypeReference? {
        guard Self.values(schema) != nil, lists[parameter.name]?.count == 1 else { return nil }
        if let type = declared[parameter.name] { return type }
        let name = SwiftName.type(parameter.name)
        let type = types.type(of: schema, at: .init(name: types.isFree(name) ? name : name + "Parameter", file: nil))
        declared[parameter.name] = type
        return type
    }

    private static func values(_ schema: Schema?) -> [String]? {
        guard case .object(let object)? = schema, let values = object.enumeration, values.count > 1 else { return nil }
        return values.map(\.description)
    }
}
