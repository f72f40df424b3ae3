/// Any value on the wire, for use where its type is not known in advance.
///
/// Numbers are equal if their values are, whatever their case: `.int(1) == .double(1)`.
public enum WireValue: Sendable {
    case null
    case bool(Bool)
    case int(Int64)
    /// An integer above `Int64.max`; smaller ones are ``int(_:)``.
    case uint(UInt64)
    case double(Double)
    /// An integer of more than 64 bits, or a number outside the range of `Double`. JSON keeps all digits; MessagePack
    /// stores the nearest `Double`.
    case number(WireNumber)
    case string(String)
    /// Bytes: `bin` in MessagePack. In JSON they are a base64 string, which is decoded as ``string(_:)``.
    case bytes(Bytes)
    case array([WireValue])
    case object([String: WireValue])
}

extension WireValue {
    /// Creates an integer in the appropriate case; nil if it has more than 64 bits.
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

    /// The Boolean value, or nil if this is not ``bool(_:)``.
    public var boolValue: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The integer, even if it was written with a fraction of zero; nil if this is not an integer or out of range.
    public var intValue: Int? {
        switch self {
        case .int(let value): Int(exactly: value)
        case .uint(let value): Int(exactly: value)
        case .double(let value): Int(exactly: value)
        default: nil
        }
    }

    /// The number, rounded to the nearest `Double`, or nil if this is not a number.
    public var doubleValue: Double? {
        switch self {
        case .int(let value): Double(value)
        case .uint(let value): Double(value)
        case .double(let value): value
        case .number(let value): value.doubleValue
        default: nil
        }
    }

    /// The string, or nil if this is not ``string(_:)``.
    public var stringValue: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The bytes, or nil if this is not ``bytes(_:)``.
    public var bytesValue: Bytes? {
        if case .bytes(let value) = self { value } else { nil }
    }

    /// The elements, or nil if this is not ``array(_:)``.
    public var arrayValue: [WireValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    /// The members, or nil if this is not ``object(_:)``.
    public var objectValue: [String: WireValue]? {
        if case .object(let value) = self { value } else { nil }
    }

    /// A member of an object, or nil if there is none or this is not an object.
    public subscript(key: String) -> WireValue? { objectValue?[key] }

    /// An element of an array, or nil if there is none or this is not an array.
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
        // Equal values must have equal hashes, and equal numbers round to the same `Double`.
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
    /// The value as JSON; bytes are base64 strings, and numbers that JSON cannot represent are written as words.
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
