import AblyPlatform

/// Arguments of functions that take any `Encodable` value.
extension OperationCall {
    /// A value of a type of one's own, which no function takes as a `WireValue`.
    struct Value: Encodable, Sendable {
        let value: WireValue

        func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
    }

    static func encodable(_ value: WireValue) -> Value { Value(value: value) }

    static func members(_ value: WireValue) -> [String: (any Encodable)?] {
        (value.objectValue ?? [:]).mapValues { Value(value: $0) }
    }
}
