/// Any value that a document can hold, where its type is not known beforehand.
///
/// Numbers are equal where their values are, whatever their case: `.int(1) == .double(1)`.
public enum WireValue: Sendable {
    case null
    case bool(Bool)
    case int(Int64)
    /// An integer above `Int64.max`; smaller ones are ``int(_:)``.
    case uint(UInt64)
    case double(Double)
    /// An integer of more than 64 bits, or a number beyond all doubles. JSON keeps its digits; MessagePack has the nearest
    /// double.
    case number(WireNumber)
    case string(String)
    /// Bytes: `bin` in MessagePack. JSON has them as a base64 string, which is read as ``string(_:)``.
    case bytes(Bytes)
    case array([WireValue])
    case object([String: WireValue])
}

extension WireValue {
    /// An integer, in the case that it belongs in; nil where it has more than 64 bits.
    public init?(exactly value: some BinaryInteger) {
        if let value = Int64(exactly: value) {
            self = .int(value)
        } else if let value = UInt64(exactly: value) {
            self = .uint(value)
        } else {
            return nil
        }
    }

    /// Whether this is ``null``.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The boolean; nil where this is none.
    public var boolValue: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The integer, also where it was written with a fraction of zero; nil where this is none or does not fit.
    public var intValue: Int? {
        switch self {
        case .int(let value): Int(exactly: value)
        case .uint(let value): Int(exactly: value)
        case .double(let value): Int(exactly: value)
        default: nil
        }
    }

    /// The number, rounded to the nearest `Double`; nil where this is none.
    public var doubleValue: Double? {
        switch self {
        case .int(let value): Double(value)
        case .uint(let value): Double(value)
        case .double(let value): value
        case .number(let value): value.doubleValue
        default: nil
        }
    }

    /// The string; nil where this is none.
    public var stringValue: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The bytes; nil where this is none.
    public var bytesValue: Bytes? {
        if case .bytes(let value) = self { value } else { nil }
    }

    /// The elements; nil where this is no array.
    public var arrayValue: [WireValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    /// The members; nil where this is no object.
    public var objectValue: [String: WireValue]? {
        if case .object(let value) = self { value } else { nil }
    }

    /// The member of an object; nil where there is none, or this is no object.
    public subscript(key: String) -> WireValue? { objectValue?[key] }

    /// The element of an array; nil where there is none, or this is no array.
    public subscript(index: Int) -> WireValue? {
        guard let array = arrayValue, array.indices.contains(index) else { return nil }
        return array[index]
    }
}

extension WireValue: Hashable {
    public static func == (left: WireValue, right: WireValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.string(let left), .string(let right)): left == right
        case (.bytes(let left), .bytes(let right)): left == right
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        case (.int(let left), .int(let right)): left == right
        case (.uint(let left), .uint(let right)): left == right
        case (.double(let left), .double(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.int(let left), .uint(let right)): UInt64(exactly: left) == right
        case (.uint(let left), .int(let right)): left == UInt64(exactly: right)
        case (.int(let integer), .double(let double)), (.double(let double), .int(let integer)):
            Int64(exactly: double) == integer
        case (.uint(let integer), .double(let double)), (.double(let double), .uint(let integer)):
            UInt64(exactly: double) == integer
        default: false
        }
    }

    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        // Equal numbers round to the same number, and equal values must hash alike.
        case .int(let value): hasher.combine(Double(value))
        case .uint(let value): hasher.combine(Double(value))
        case .double(let value): hasher.combine(value)
        case .number(let value): hasher.combine(value)
        case .string(let value): hasher.combine(value)
        case .bytes(let value): hasher.combine(value)
        case .array(let value): hasher.combine(value)
        case .object(let value): hasher.combine(value)
        }
    }
}

extension WireValue: CustomStringConvertible {
    /// The value as JSON; bytes are base64 strings, and numbers that JSON cannot have are words.
    public var description: String {
        if let json = try? JSONWriter.encode(self) { return String(decoding: json, as: UTF8.self) }
        switch self {
        case .double(let value): return value.description
        case .array(let values): return "[\(values.map(\.description).joined(separator: ","))]"
        case .object(let values):
            return "{\(values.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ","))}"
        default: return "?"
        }
    }
}
