import OpenAPI

/// Gives every schema its Swift type, and declares the types that need a declaration.
///
/// One builder serves one document; it is used from one place and not shared.
final class TypeBuilder {
    let document: Document
    var diagnostics: Diagnostics
    /// The declared types, each component's own before those of its inline schemas.
    var declarations: [TypeDeclaration] = []
    /// The schemas of members that several schemas declare.
    let combinations: SchemaCombinations
    var merging = Merging()
    /// Which schemas with parts are objects.
    var objects: [ObjectIdentifier: Bool] = [:]
    /// What scalar schemas with parts say together. They are kept, since other tables go by their identity.
    var wholes: [ObjectIdentifier: SchemaObject] = [:]
    /// What schemas with parts say of null.
    var nullabilities: [ObjectIdentifier: Nullability] = [:]
    /// The types of schemas with parts that stand in one place, so that a schema that contains itself has an end.
    var compositions: [ObjectIdentifier: TypeReference] = [:]

    /// How many more schemas and members are given a type.
    var remainingWork = Int.max
    /// How many schemas, each inside another, are being given a type.
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

    /// Where a schema without a name of its own stands: what an inline type is called and which file it goes to.
    struct Place {
        /// The name that a declared type gets, if it is free.
        var name: String
        /// The file; nil for a file of the type's own.
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
                // A schema whose one alternative is itself declares nothing.
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

    /// The type of a schema's values, nulls apart.
    func type(of schema: Schema, at place: Place) -> TypeReference {
        switch schema {
        case .reference(let reference): .named(componentNames[reference.name]!)
        case .object(let object): build(object, at: place, ownName: nil)
        }
    }

    /// The type of a schema's values, optional where they may be null.
    func nullableType(of schema: Schema, at place: Place) -> TypeReference {
        let type = type(of: schema, at: place)
        return isNullable(schema) ? type.asOptional : type
    }

    /// The type of an object schema. With `ownName`, a declared type takes that name, which is reserved already.
    func build(_ object: SchemaObject, at place: Place, ownName: String?) -> TypeReference {
        guard spend(at: object.pointer), beginNesting(at: object.pointer) else { return .any }
        defer { nesting -= 1 }
        if object.matchesNothing {
            diagnostics.warning("a schema that nothing fits is taken as any value", at: object.pointer)
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

    /// The type of an object schema as if it had one type only.
    func build(_ type: SchemaType?, _ object: SchemaObject, at place: Place, ownName: String?) -> TypeReference {
        switch type {
        case .null: .any
        case .boolean: .bool
        case .integer: Self.integer(object.format)
        // Also for `float`: rounding to 32 bits would lose digits that the service sends.
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
                "prefixItems are not supported; the elements are taken as any values", at: object.pointer)
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

    /// Whether alternatives say more than which members must be there.
    func hasMeaning(_ alternatives: [Schema]) -> Bool {
        alternatives.contains { alternative in
            guard case .object(let object) = alternative else { return true }
            return !object.properties.isEmpty || !object.saysOnlyWhatIsRequired
        }
    }

    // MARK: Declaring

    /// The name of a type that is about to be declared.
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

    /// Takes a name for a type that belongs to no schema.
    func takeName(_ candidates: String...) -> String { scope.take(candidates) }

    func isFree(_ name: String) -> Bool { !scope.contains(name) }
}
