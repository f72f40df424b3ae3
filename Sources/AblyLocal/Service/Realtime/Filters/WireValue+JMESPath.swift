import AblyPlatform

/// Values as JMESPath sees them. It has no type for bytes: they count as null.
extension WireValue {
    /// Whether a value counts as true: all except null, false and empty strings, arrays and objects.
    var isTruthy: Bool {
        switch self {
        case .null, .bytes: false
        case .bool(let value): value
        case .string(let text): !text.isEmpty
        case .array(let elements): !elements.isEmpty
        case .object(let members): !members.isEmpty
        case .int, .uint, .double, .number: true
        }
    }

    /// The name of the type, as the function `type` returns it.
    var typeName: String {
        switch self {
        case .null, .bytes: "null"
        case .bool: "boolean"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        case .int, .uint, .double, .number: "number"
        }
    }

    /// A member of an object; null if there is none or this is not an object.
    func member(_ name: String) -> WireValue { self[name].jmesPath }

    /// An element of an array, counted from the end if the index is negative; null if there is none or this is not an
    /// array.
    func element(_ index: Int) -> WireValue {
        guard case .array(let elements) = self else { return .null }
        let position = index < 0 ? index + elements.count : index
        return self[position].jmesPath
    }

    /// Whether two values are equal. Unlike with `==`, strings are equal only if their code points are: Swift also
    /// treats a letter with an accent like the letter and the accent.
    func isIdentical(to other: WireValue) -> Bool {
        switch (self, other) {
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isIdentical(to: $1) }
        case (.object(let left), .object(let right)):
            left.count == right.count
                && left.allSatisfy { key, value in right[key].map(value.isIdentical(to:)) ?? false }
        default: self == other
        }
    }
}

extension WireValue? {
    /// The value; null if it is absent or has a type that JMESPath does not have.
    fileprivate var jmesPath: WireValue {
        switch self {
        case nil, .bytes: .null
        case .some(let value): value
        }
    }
}
