/// Decodes a `Decodable` type from a ``WireValue``.
///
/// Base64 strings are accepted for bytes (`Data`, `[UInt8]`, ``Bytes``), since JSON has no type for them.
struct WireValueDecoder: Decoder {
    let value: WireValue
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// Decodes the value as a type.
    ///
    /// - Throws: `DecodingError` if the value does not match, or any error that the type's `init(from:)` throws.
    static func decode<Value: Decodable>(_ type: Value.Type, from value: WireValue) throws -> Value {
        try WireValueDecoder(value: value, codingPath: []).decode(type)
    }

    private init(value: WireValue, codingPath: [any CodingKey]) {
        self.value = value
        self.codingPath = codingPath
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object(let members) = value else { throw mismatch([String: Any].self, expected: "an object") }
        return KeyedDecodingContainer(Keyed(decoder: self, members: members))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        switch value {
        case .array(let elements): return Unkeyed(decoder: self, elements: elements)
        case .bytes(let bytes): return Unkeyed(decoder: self, elements: bytes.map { .int(Int64($0)) })
        default: throw mismatch([Any].self, expected: "an array")
        }
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { Single(decoder: self) }

    private func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if let scalar = value.scalar(type) { return scalar }
        if WireValue.isScalar(type) {
            if value.doubleValue != nil, type is any BinaryInteger.Type {
                throw DecodingError.dataCorrupted(
                    DecodingError.Context(codingPath: codingPath, debugDescription: "the number does not fit \(type)"))
            }
            throw mismatch(type, expected: "\(type)")
        }
        return try type.init(from: self)
    }

    private func mismatch(_ type: Any.Type, expected: String) -> DecodingError {
        let context = DecodingError.Context(
            codingPath: codingPath, debugDescription: "expected \(expected), found \(value.kindName)")
        return value.isNull ? .valueNotFound(type, context) : .typeMismatch(type, context)
    }

    private func step(to value: WireValue, _ key: any CodingKey) -> WireValueDecoder {
        WireValueDecoder(value: value, codingPath: codingPath + [key])
    }

    private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let decoder: WireValueDecoder
        let members: [String: WireValue]
        var codingPath: [any CodingKey] { decoder.codingPath }
        var allKeys: [Key] { members.keys.compactMap { Key(stringValue: $0) } }

        func contains(_ key: Key) -> Bool { members[key.stringValue] != nil }

        func decodeNil(forKey key: Key) throws -> Bool { try value(key).isNull }

        func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
            try member(key).decode(type)
        }

        func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
            guard let value = members[key.stringValue], !value.isNull else { return nil }
            return try decoder.step(to: value, key).decode(type)
        }

        // The most common types, without a coding path, which only errors need.

        func decode(_ type: String.Type, forKey key: Key) throws -> String { try common(type, key) }
        func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try common(type, key) }
        func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try common(type, key) }
        func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try common(type, key) }

        func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try commonIfPresent(type, key) }
        func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try commonIfPresent(type, key) }
        func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { try commonIfPresent(type, key) }
        func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try commonIfPresent(type, key) }

        @inline(__always)
        private func common<Value: Decodable>(_ type: Value.Type, _ key: Key) throws -> Value {
            if let value = members[key.stringValue]?.common(type) { return value }
            return try member(key).decode(type)
        }

        @inline(__always)
        private func commonIfPresent<Value: Decodable>(_ type: Value.Type, _ key: Key) throws -> Value? {
            guard let value = members[key.stringValue], !value.isNull else { return nil }
            if let value = value.common(type) { return value }
            return try decoder.step(to: value, key).decode(type)
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) throws -> KeyedDecodingContainer<Nested> { try member(key).container(keyedBy: type) }

        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
            try member(key).unkeyedContainer()
        }

        func superDecoder() throws -> any Decoder {
            let key = PathKey("super")
            return decoder.step(to: members[key.stringValue] ?? .null, key)
        }

        func superDecoder(forKey key: Key) throws -> any Decoder {
            decoder.step(to: members[key.stringValue] ?? .null, key)
        }

        private func value(_ key: Key) throws -> WireValue {
            guard let value = members[key.stringValue] else {
                throw DecodingError.keyNotFound(
                    key,
                    DecodingError.Context(
                        codingPath: codingPath, debugDescription: "the key \"\(key.stringValue)\" is missing"))
            }
            return value
        }

        private func member(_ key: Key) throws -> WireValueDecoder { decoder.step(to: try value(key), key) }
    }

    private struct Unkeyed: UnkeyedDecodingContainer {
        let decoder: WireValueDecoder
        let elements: [WireValue]
        private(set) var currentIndex = 0
        var codingPath: [any CodingKey] { decoder.codingPath }
        var count: Int? { elements.count }
        var isAtEnd: Bool { currentIndex >= elements.count }

        init(decoder: WireValueDecoder, elements: [WireValue]) {
            self.decoder = decoder
            self.elements = elements
        }

        mutating func decodeNil() throws -> Bool {
            guard try element(Any?.self).value.isNull else { return false }
            currentIndex += 1
            return true
        }

        mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
            if !isAtEnd, let value = elements[currentIndex].common(type) {
                currentIndex += 1
                return value
            }
            let value = try element(type).decode(type)
            currentIndex += 1
            return value
        }

        mutating func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type
        ) throws -> KeyedDecodingContainer<Nested> {
            let container = try element(type).container(keyedBy: type)
            currentIndex += 1
            return container
        }

        mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
            let container = try element([Any].self).unkeyedContainer()
            currentIndex += 1
            return container
        }

        mutating func superDecoder() throws -> any Decoder {
            let decoder = try element((any Decoder).self)
            currentIndex += 1
            return decoder
        }

        private func element(_ type: Any.Type) throws -> WireValueDecoder {
            guard !isAtEnd else {
                throw DecodingError.valueNotFound(
                    type,
                    DecodingError.Context(
                        codingPath: codingPath + [PathKey(currentIndex)], debugDescription: "the array ends here"))
            }
            return decoder.step(to: elements[currentIndex], PathKey(currentIndex))
        }
    }

    private struct Single: SingleValueDecodingContainer {
        let decoder: WireValueDecoder
        var codingPath: [any CodingKey] { decoder.codingPath }

        func decodeNil() -> Bool { decoder.value.isNull }

        func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try decoder.decode(type) }
    }
}

extension WireValue {
    /// The kind of the value, for error messages.
    fileprivate var kindName: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .int, .uint, .double, .number: "a number"
        case .string: "a string"
        case .bytes: "bytes"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
