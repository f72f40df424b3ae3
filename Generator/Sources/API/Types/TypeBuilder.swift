import OpenAPI

/// Determines the Swift type of each schema, and declares types.
///
/// A builder is for one document and one thread.
final class TypeBuilder {
    let document: Document
    var diagnostics: Diagnostics
    /// The declared types: each component's type precedes those of its inline schemas.
    var declarations: [TypeDeclaration] = []
    /// The combinations for members that several schemas declare.
    let combinations: SchemaCombinations
    var merging = Merging()
    /// Which schemas with parts are objects.
    var objects: [ObjectIdentifier: Bool] = [:]
    /// The merged scalar schemas. They are retained, since other tables use their identity.
    var wholes: [ObjectIdentifier: SchemaObject] = [:]
    /// How schemas with parts treat null.
    var nullabilities: [ObjectIdentifier: Nullability] = [:]
    /// The types of inline schemas with parts, so that recursion ends.
    var compositions: [ObjectIdentifier: TypeReference] = [:]

    /// Number of further schemas and members that may get a type.
    var remainingWork = Int.max
    /// The current nesting of schemas.
    var nesting = 0

    private var scope: NameScope
    /// The Swift names of the component schemas.
    private var componentNames: [String: String] = [:]

    init(document: Document, diagnostics: Diagnostics, reserved: Set<String>) {
        self.document = document
        self.diagnostics = diagnostics
        combinations = SchemaCombinations(document: document)
        scope = NameScope(reserved)
        for (name, schema) in document.schemas {
            let swift = SwiftName.type(schema.annotations.extensions.swiftName ?? name)
            componentNames[name] = scope.take(swift, swift + "Model", swift + "Schema")
        }
    }

    /// The context of an inline schema: the name of its type, and the file.
    struct Place {
        /// The name of the declared type, if it is available.
        var name: String
        /// The file; nil for a separate file.
        var file: String?
    }

    // MARK: Components

    /// Declares the types of all component schemas.
    func buildComponents() {
        for (name, schema) in document.schemas {
            let swift = componentNames[name]!
            let place = Place(name: swift, file: swift)
            switch schema {
            case .reference(let reference):
                alias(swift, type(of: schema, at: place), schema: schema, isNullable: reference.isNullable)
            case .object(let object):
                let position = declarations.count
                let type = build(object, at: place, ownName: swift)
                // A schema whose only alternative is itself declares nothing.
                if type != .named(swift) || !declarations[position...].contains(where: { $0.name == swift }) {
                    alias(swift, type, schema: schema, isNullable: object.isNullable, position: position)
                }
            }
        }
    }

    private func alias(
        _ name: String, _ type: TypeReference, schema: Schema, isNullable: Bool, position: Int? = nil
    ) {
        let declaration = TypeDeclaration(
            name: name, documentation: schema.description, file: name, pointer: schema.pointer.text, kind: .alias(type))
        declarations.insert(declaration, at: position ?? declarations.count)
    }

    // MARK: Types of schemas

    /// The type of a schema's values other than null.
    func type(of schema: Schema, at place: Place) -> TypeReference {
        switch schema {
        case .reference(let reference): .named(componentNames[reference.name]!)
        case .object(let object): build(object, at: place, ownName: nil)
        }
    }

    /// The type of a schema's values, as an optional if they may be null.
    func nullableType(of schema: Schema, at place: Place) -> TypeReference {
        let type = type(of: schema, at: place)
        return isNullable(schema) ? type.asOptional : type
    }

    /// The type of a schema object. With `ownName`, a declared type gets that name, which is already reserved.
    func build(_ object: SchemaObject, at place: Place, ownName: String?) -> TypeReference {
        guard spend(at: object.pointer), beginNesting(at: object.pointer) else { return .any }
        defer { nesting -= 1 }
        if object.matchesNothing {
            diagnostics.warning("nothing matches the schema: any value is assumed", at: object.pointer)
            return .any
        }
        if let type = enumeration(object, at: place, ownName: ownName) { return type }
        if !object.allOf.isEmpty { return composition(object, at: place, ownName: ownName) }
        let alternatives = object.oneOf.isEmpty ? object.anyOf : object.oneOf
        if hasMeaning(alternatives) {
            if object.properties.isEmpty { return union(alternatives, of: object, at: place, ownName: ownName) }
            return composition(object, at: place, ownName: ownName)
        }
        let types = object.types.filter { $0 != .null }
        if types.count > 1 { return union(ofTypes: types, object, at: place, ownName: ownName) }
        return build(types.first, object, at: place, ownName: ownName)
    }

    /// The type of a schema object, for one of its types.
    func build(_ type: SchemaType?, _ object: SchemaObject, at place: Place, ownName: String?) -> TypeReference {
        switch type {
        case .null: .any
        case .boolean: .bool
        case .integer: Self.integer(object.format)
        // For `float` as well: rounding to 32 bits would lose digits.
        case .number: .double
        case .string: Self.string(object)
        case .array: array(object, at: place)
        case .object: objectType(object, at: place, ownName: ownName)
        case nil:
            if !object.properties.isEmpty {
                objectType(object, at: place, ownName: ownName)
            } else if object.items != nil || !object.prefixItems.isEmpty {
                array(object, at: place)
            } else if case .schema = object.additionalProperties {
                objectType(object, at: place, ownName: ownName)
            } else {
                .any
            }
        }
    }

    private static func integer(_ format: String?) -> TypeReference {
        switch format {
        case "int32": .int32
        case "int64": .int64
        case "uint64": .uint64
        default: .int
        }
    }

    private static func string(_ object: SchemaObject) -> TypeReference {
        switch object.format {
        case "date-time": .dateTime
        case "date": .date
        case "byte", "binary": .bytes
        default: object.contentEncoding == "base64" ? .bytes : .string
        }
    }

    private func array(_ object: SchemaObject, at place: Place) -> TypeReference {
        if !object.prefixItems.isEmpty {
            diagnostics.warning(
                "prefixItems are not supported: elements may be any values", at: object.pointer)
            return .array(.any)
        }
        guard let items = object.items else { return .array(.any) }
        return .array(nullableType(of: items, at: Place(name: place.name + "Item", file: place.file)))
    }

    private func objectType(_ object: SchemaObject, at place: Place, ownName: String?) -> TypeReference {
        guard object.properties.isEmpty else {
            return model(merged(object), schema: object, at: place, ownName: ownName)
        }
        if case .schema(let schema) = object.additionalProperties {
            return .dictionary(nullableType(of: schema, at: Place(name: place.name + "Value", file: place.file)))
        }
        return .dictionary(.any)
    }

    /// Whether alternatives contain more than required members.
    func hasMeaning(_ alternatives: [Schema]) -> Bool {
        alternatives.contains { alternative in
            guard case .object(let object) = alternative else { return true }
            return !object.properties.isEmpty || !object.saysOnlyWhatIsRequired
        }
    }

    // MARK: Declaring

    /// The name of a new type.
    func declare(
        at place: Place, ownName: String?, schema: SchemaObject, documentation: String?
    ) -> (name: String, slot: Int) {
        let name = ownName ?? scope.take(place.name, place.name + "Value", place.name + "Model")
        var declaration = TypeDeclaration(
            name: name, documentation: documentation ?? schema.annotations.description ?? schema.annotations.title,
            file: place.file ?? name, pointer: schema.pointer.text, kind: .alias(.any))
        declaration.isDeprecated = schema.annotations.isDeprecated
        declarations.append(declaration)
        return (name, declarations.count - 1)
    }

    /// Reserves a name for a type without a schema.
    func takeName(_ candidates: String...) -> String { scope.take(candidates) }

    func isFree(_ name: String) -> Bool { !scope.contains(name) }
}
