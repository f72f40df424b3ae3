extension WireValue {
    /// Converts a value that needs no containers; nil for other values and for integers of more than 64 bits.
    init?(scalar value: some Encodable) {
        switch value {
        case let value as WireValue: self = value
        case let value as String: self = .string(value)
        case let value as Bool: self = .bool(value)
        case let value as Double: self = .double(value)
        // The shortest digits of the `Float`, not those that the conversion to `Double` would add.
        case let value as Float: self = .double(Double(value.description) ?? Double(value))
        case let value as any BinaryInteger:
            guard let integer = WireValue(exactly: value) else { return nil }
            self = integer
        case let value as Bytes: self = .bytes(value)
        case is [UInt8], is ArraySlice<UInt8>, is ContiguousArray<UInt8>: return nil
        default:
            guard let bytes = Bytes(exactly: value) else { return nil }
            self = .bytes(bytes)
        }
    }

    /// The value as a type that needs no containers; nil for other types, or if the value does not match.
    func scalar<Value>(_ type: Value.Type) -> Value? {
        if let value = common(type) { return value }
        if type == WireValue.self { return Self.identical(self) }
        // Neither a list nor an object is represented by anything else than itself.
        switch self {
        case .array, .object: return nil
        default: break
        }
        if type == Float.self { return Self.identical(doubleValue.map(Float.init)) }
        if type == Bytes.self { return Self.identical(decodedBytes) }
        return switch type {
        case let type as any FixedWidthInteger.Type: integer(type) as? Value
        case let type as any RangeReplaceableCollection.Type: bytes(type) as? Value
        default: nil
        }
    }

    /// The value as one of the most common types; nil for other types, or if the value does not match.
    @inline(__always)
    func common<Value>(_ type: Value.Type) -> Value? {
        // Types are compared, since the patterns and casts of generic code take longer than decoding a small value.
        if type == String.self { return Self.identical(stringValue) }
        if type == Int.self { return Self.identical(integer(Int.self)) }
        if type == Double.self { return Self.identical(doubleValue) }
        if type == Bool.self { return Self.identical(boolValue) }
        return nil
    }

    /// A value as the type that it has.
    @inline(__always)
    private static func identical<Actual, Value>(_ value: Actual?) -> Value? {
        // Holds since the callers have compared the types.
        unsafeBitCast(value, to: Value?.self)
    }

    /// Whether the type can only be decoded with ``scalar(_:)``.
    static func isScalar(_ type: Any.Type) -> Bool {
        type == WireValue.self || type == String.self || type == Bool.self || type == Double.self
            || type == Float.self || type is any FixedWidthInteger.Type || type == Bytes.self
    }

    private func integer<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? {
        switch self {
        case .int(let value): Number(exactly: value)
        case .uint(let value): Number(exactly: value)
        case .double(let value): Number(exactly: value)
        default: nil
        }
    }

    /// `Data`, `[UInt8]` and similar collections, from bytes or from the base64 string that represents them in JSON.
    private func bytes<Collection: RangeReplaceableCollection>(_ type: Collection.Type) -> Collection? {
        guard Collection.Element.self == UInt8.self, let bytes = decodedBytes else { return nil }
        return Collection(bytes.lazy.map { $0 as! Collection.Element })  // The types were compared above.
    }

    private var decodedBytes: Bytes? {
        switch self {
        case .bytes(let value): value
        case .string(let text): Bytes(base64: text)
        default: nil
        }
    }
}

extension Bytes {
    /// The bytes of a collection of bytes, such as `[UInt8]` and `Data`; nil for any other value.
    init?(exactly value: Any) {
        guard let value = value as? any RangeReplaceableCollection else { return nil }
        func bytes<Elements: RangeReplaceableCollection>(of elements: Elements) -> [UInt8]? {
            guard Elements.Element.self == UInt8.self else { return nil }
            return elements.map { $0 as! UInt8 }  // The types were compared above.
        }
        guard let bytes = bytes(of: value) else { return nil }
        self.init(bytes)
    }
}
