/// A Swift type where it is used.
public indirect enum TypeReference: Sendable, Hashable {
    case string, bool, int, int32, int64, uint64, double
    /// Bytes: base64 in JSON, `bin` in MessagePack.
    case bytes
    /// Bytes with a file name: a part of a form.
    case file
    case dateTime, date
    /// Any value.
    case any
    case array(TypeReference)
    case dictionary(TypeReference)
    case optional(TypeReference)
    /// A type from the document.
    case named(String)

    /// The type as Swift writes it.
    public var swift: String {
        switch self {
        case .string: "String"
        case .bool: "Bool"
        case .int: "Int"
        case .int32: "Int32"
        case .int64: "Int64"
        case .double: "Double"
        case .uint64: "UInt64"
        case .bytes: "Bytes"
        case .file: "FilePart"
        case .dateTime: "DateTime"
        case .date: "CalendarDate"
        case .any: "WireValue"
        case .array(let element): "[\(element.swift)]"
        case .dictionary(let value): "[String: \(value.swift)]"
        case .optional(let wrapped): "\(wrapped.swift)?"
        case .named(let name): name
        }
    }

    /// The type without the optional around it.
    public var unwrapped: TypeReference {
        if case .optional(let wrapped) = self { wrapped.unwrapped } else { self }
    }

    /// The type as an optional, without nesting optionals.
    public var asOptional: TypeReference {
        if case .optional = self { self } else { .optional(self) }
    }

    public var isOptional: Bool {
        if case .optional = self { true } else { false }
    }

    /// The names of the document's types that it consists of.
    public var names: [String] {
        switch self {
        case .array(let inner), .dictionary(let inner), .optional(let inner): inner.names
        case .named(let name): [name]
        default: []
        }
    }

    /// The name of a type that is stored by value. A recursive type cannot store itself this way.
    public var nameHeldByValue: String? {
        switch self {
        case .optional(let wrapped): wrapped.nameHeldByValue
        case .named(let name): name
        default: nil
        }
    }
}
