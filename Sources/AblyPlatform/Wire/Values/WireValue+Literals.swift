extension WireValue: ExpressibleByNilLiteral {
    public init(nilLiteral: ()) { self = .null }
}

extension WireValue: ExpressibleByBooleanLiteral {
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension WireValue: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) { self = .int(value) }
}

extension WireValue: ExpressibleByFloatLiteral {
    public init(floatLiteral value: Double) { self = .double(value) }
}

extension WireValue: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension WireValue: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: WireValue...) { self = .array(elements) }
}

extension WireValue: ExpressibleByDictionaryLiteral {
    /// - Precondition: The keys are distinct.
    public init(dictionaryLiteral elements: (String, WireValue)...) {
        self = .object(Dictionary(uniqueKeysWithValues: elements))
    }
}
