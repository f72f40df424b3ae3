/// Encodes any `Encodable` value directly as a ``WireValue``.
///
/// Bytes remain bytes: `[UInt8]` as the whole value, and `Data` and ``Bytes`` at any level. An array of `UInt8` inside
/// another value is an array of numbers, as with other encoders.
struct WireValueEncoder: Encoder {
    /// The destination of the value. Shared, since containers are filled after they are returned.
    private let node: WireValueNode
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// Encodes a value.
    ///
    /// - Parameters:
    ///   - value: The value to encode.
    ///   - key: The key if the value is a member of an object; nil for a top-level value.
    /// - Throws: Any error that the value's `encode(to:)` throws; `EncodingError` if it is nested deeper than
    ///   ``JSONReader/maximumDepth``, or requests containers of several kinds.
    static func encode(_ value: some Encodable, key: String? = nil) throws -> WireValue {
        if key == nil, let bytes = Bytes(exactly: value) { return .bytes(bytes) }
        let node = WireValueNode()
        let path = key.map { [PathKey($0)] } ?? []
        try WireValueEncoder(node: node, codingPath: path).encode(value)
        return try node.value(codingPath: path)
    }

    private init(node: WireValueNode, codingPath: [any CodingKey]) {
        self.node = node
        self.codingPath = codingPath
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        node.becomeObject()
        return KeyedEncodingContainer(Keyed(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        node.becomeArray()
        return Unkeyed(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(encoder: self) }

    /// Encodes a value to this encoder's destination.
    private func encode<Value: Encodable>(_ value: Value) throws {
        if let scalar = WireValue(scalar: value) { return node.become(scalar) }
        if value is any BinaryInteger { throw error("an integer of more than 64 bits cannot be sent", value) }
        guard codingPath.count < JSONReader.maximumDepth else {
            throw error("values are nested deeper than \(JSONReader.maximumDepth)", value)
        }
        try value.encode(to: self)
    }

    private func error(_ text: String, _ value: Any) -> EncodingError {
        EncodingError.invalidValue(value, EncodingError.Context(codingPath: codingPath, debugDescription: text))
    }

    private func member(_ key: any CodingKey) -> WireValueEncoder {
        WireValueEncoder(node: node.member(key.stringValue), codingPath: codingPath + [key])
    }

    private func element() -> WireValueEncoder {
        let (node, index) = node.element()
        return WireValueEncoder(node: node, codingPath: codingPath + [PathKey(index)])
    }

    private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let encoder: WireValueEncoder
        var codingPath: [any CodingKey] { encoder.codingPath }

        func encodeNil(forKey key: Key) throws { encoder.member(key).node.become(.null) }

        func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
            try encoder.member(key).encode(value)
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) -> KeyedEncodingContainer<Nested> { encoder.member(key).container(keyedBy: type) }

        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            encoder.member(key).unkeyedContainer()
        }

        func superEncoder() -> any Encoder { encoder.member(PathKey("super")) }

        func superEncoder(forKey key: Key) -> any Encoder { encoder.member(key) }
    }

    private struct Unkeyed: UnkeyedEncodingContainer {
        let encoder: WireValueEncoder
        var codingPath: [any CodingKey] { encoder.codingPath }
        var count: Int { encoder.node.elementCount }

        func encodeNil() throws { encoder.element().node.become(.null) }

        func encode<Value: Encodable>(_ value: Value) throws { try encoder.element().encode(value) }

        func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
            encoder.element().container(keyedBy: type)
        }

        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder.element().unkeyedContainer() }

        func superEncoder() -> any Encoder { encoder.element() }
    }

    private struct Single: SingleValueEncodingContainer {
        let encoder: WireValueEncoder
        var codingPath: [any CodingKey] { encoder.codingPath }

        func encodeNil() throws { encoder.node.become(.null) }

        func encode<Value: Encodable>(_ value: Value) throws { try encoder.encode(value) }
    }
}

/// A value under construction.
private final class WireValueNode {
    private enum Content {
        case nothing
        case value(WireValue)
        case array([WireValueNode])
        case object([String: WireValueNode])
    }

    private var content = Content.nothing
    /// Whether the value tried to replace a container, which would lose its contents.
    private var isContradictory = false

    var elementCount: Int {
        if case .array(let elements) = content { elements.count } else { 0 }
    }

    func become(_ value: WireValue) {
        switch content {
        case .nothing, .value: content = .value(value)
        case .array, .object: isContradictory = true
        }
    }

    func becomeArray() {
        switch content {
        case .nothing: content = .array([])
        case .array: break
        case .value, .object: isContradictory = true
        }
    }

    func becomeObject() {
        switch content {
        case .nothing: content = .object([:])
        case .object: break
        case .value, .array: isContradictory = true
        }
    }

    /// The node of a member: a new one, or the existing one with this key.
    func member(_ key: String) -> WireValueNode {
        guard case .object(var members) = content else { return WireValueNode() }
        if let known = members[key] { return known }
        let node = WireValueNode()
        content = .nothing  // so that the dictionary is not copied
        members[key] = node
        content = .object(members)
        return node
    }

    func element() -> (node: WireValueNode, index: Int) {
        guard case .array(var elements) = content else { return (WireValueNode(), 0) }
        let node = WireValueNode()
        content = .nothing  // so that the array is not copied
        elements.append(node)
        content = .array(elements)
        return (node, elements.count - 1)
    }

    /// The complete value; a type that encoded nothing becomes an object without members.
    func value(codingPath: [any CodingKey]) throws -> WireValue {
        if isContradictory {
            throw EncodingError.invalidValue(
                self,
                EncodingError.Context(
                    codingPath: codingPath, debugDescription: "the value encodes itself as several kinds at once"))
        }
        switch content {
        case .nothing: return .object([:])
        case .value(let value): return value
        case .array(let elements):
            return .array(
                try elements.enumerated().map { index, node in
                    try node.value(codingPath: codingPath + [PathKey(index)])
                })
        case .object(let members):
            return .object(
                Dictionary(
                    uniqueKeysWithValues: try members.map { key, node in
                        (key, try node.value(codingPath: codingPath + [PathKey(key)]))
                    }))
        }
    }
}
