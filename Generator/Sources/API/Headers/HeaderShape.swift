import OpenAPI

/// How a header field's schema describes its text, before any type is declared.
indirect enum HeaderShape: Hashable {
    case text, boolean, integer, number, dateTime, date
    /// An integer of a width that the document names.
    case sized(TypeReference)
    /// Listed values as written in the document, and the schema's name, if any.
    case listed([String], name: String?)
    /// A list separated by commas.
    case list(HeaderShape)
    /// A schema without a form in a header field.
    case other

    /// - Parameter depth: The nesting of the schema. Schemas nested deeper than in a list of values have no form in a field,
    ///   and a schema may contain itself.
    init(_ schema: Schema, in document: Document, depth: Int = 0) {
        let object = document.resolve(schema)
        guard depth < 8 else {
            self = .other
            return
        }
        let parts = object.allOf + object.oneOf + object.anyOf
        guard parts.isEmpty else {
            // A reference with a description, as written in 3.0.
            let isWrapped = object.allOf.count == 1 && parts.count == 1 && object.types.isEmpty
            self = isWrapped ? HeaderShape(object.allOf[0], in: document, depth: depth + 1) : .other
            return
        }
        let types = object.types.filter { $0 != .null }
        guard types.count <= 1, object.properties.isEmpty else {
            self = .other
            return
        }
        if let shape = Self.listed(object, schema) {
            self = shape
            return
        }
        switch types.first {
        case .string: self = Self.text(object)
        case .boolean: self = .boolean
        case .number: self = .number
        case .integer: self = Self.integer(object.format)
        case .array:
            let items = object.prefixItems.isEmpty ? object.items : nil
            let item = items.map { HeaderShape($0, in: document, depth: depth + 1) } ?? .text
            switch item {
            case .list, .other: self = .other
            default: self = .list(item)
            }
        case .object, .null: self = .other
        case nil: self = object.items == nil ? .text : .other
        }
    }

    private static func text(_ object: SchemaObject) -> HeaderShape {
        switch object.format {
        case "date-time": .dateTime
        case "date": .date
        default: .text
        }
    }

    private static func integer(_ format: String?) -> HeaderShape {
        switch format {
        case "int32": .sized(.int32)
        case "int64": .sized(.int64)
        case "uint64": .sized(.uint64)
        default: .integer
        }
    }

    /// Strings or integers with listed values; nil if there is no list, or no separate type.
    private static func listed(_ object: SchemaObject, _ schema: Schema) -> HeaderShape? {
        guard let values = object.enumeration ?? object.constant.map({ [$0] }), !values.isEmpty else { return nil }
        let areStrings = values.allSatisfy { $0.string != nil }
        guard areStrings || values.allSatisfy({ $0.integer != nil }) else { return nil }
        guard case .reference(let reference) = schema else {
            // A single value is a constant.
            if values.count == 1 { return areStrings ? .text : .integer }
            return .listed(values.map(\.description), name: nil)
        }
        return .listed(values.map(\.description), name: reference.name)
    }

    /// The type that both have in common; nil if they only have text in common.
    func joined(with other: HeaderShape) -> HeaderShape? {
        switch (self, other) {
        case _ where self == other: self
        case (.list(let one), .list(let two)): one.joined(with: two).map { .list($0) }
        case (.integer, .sized), (.sized, .integer), (.sized, .sized): .integer
        case (.number, .integer), (.number, .sized), (.integer, .number), (.sized, .number): .number
        case (.text, .listed), (.listed, .text), (.text, .dateTime), (.dateTime, .text), (.text, .date), (.date, .text),
            (.listed, .listed):
            .text
        default: nil
        }
    }
}
