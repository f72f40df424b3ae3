import AblyPlatform

/// A function of filters: those of JMESPath that are useful for a single message.
enum FilterFunction: String, Sendable, Hashable, CaseIterable {
    case abs
    case ceil
    case contains
    case endsWith = "ends_with"
    case floor
    case length
    case notNull = "not_null"
    case startsWith = "starts_with"
    case type

    /// The valid numbers of arguments.
    var arity: ClosedRange<Int> {
        switch self {
        case .abs, .ceil, .floor, .length, .type: 1...1
        case .contains, .endsWith, .startsWith: 2...2
        case .notNull: 1...Int.max
        }
    }

    /// Calls the function.
    ///
    /// - Parameter arguments: As many arguments as ``arity`` allows.
    /// - Returns: The result, or nil if an argument has an invalid type.
    func result(_ arguments: [WireValue]) -> WireValue? {
        switch self {
        case .abs: arguments[0].magnitude
        case .ceil: arguments[0].rounded(.up)
        case .floor: arguments[0].rounded(.down)
        case .contains: Self.contains(arguments[0], arguments[1])
        case .startsWith: Self.test(arguments) { $0.starts(with: $1) }
        case .endsWith: Self.test(arguments) { $0.suffix($1.count).elementsEqual($1) }
        case .length: Self.length(arguments[0])
        case .notNull: arguments.first { !$0.isNull } ?? .null
        case .type: .string(arguments[0].typeName)
        }
    }

    /// The number of code points of a string, of elements or of members.
    private static func length(_ value: WireValue) -> WireValue? {
        switch value {
        case .string(let text): .int(Int64(text.unicodeScalars.count))
        case .array(let elements): .int(Int64(elements.count))
        case .object(let members): .int(Int64(members.count))
        default: nil
        }
    }

    /// Whether an array has an element, or a string a part.
    private static func contains(_ subject: WireValue, _ part: WireValue) -> WireValue? {
        switch subject {
        case .array(let elements): return .bool(elements.contains { $0.isIdentical(to: part) })
        case .string(let text):
            guard case .string(let part) = part else { return .bool(false) }
            return .bool(Array(text.utf8).containsRun(Array(part.utf8)))
        default: return nil
        }
    }

    /// The result of a test on two strings as UTF-8, in which no code point is part of another one.
    private static func test(
        _ arguments: [WireValue], _ body: (String.UTF8View, String.UTF8View) -> Bool
    ) -> WireValue? {
        guard case .string(let subject) = arguments[0], case .string(let part) = arguments[1] else { return nil }
        return .bool(body(subject.utf8, part.utf8))
    }
}

extension WireValue {
    /// The absolute value of a number.
    fileprivate var magnitude: WireValue? {
        switch self {
        case .int(let value): WireValue(exactly: value.magnitude)
        case .uint: self
        case .double(let value): .double(value.magnitude)
        case .number(let value): WireNumber(String(value.text.drop { $0 == "-" })).map(WireValue.number)
        default: nil
        }
    }

    /// A number rounded to an integer.
    fileprivate func rounded(_ rule: FloatingPointRoundingRule) -> WireValue? {
        switch self {
        // Numbers outside the range of `Double` have no fraction.
        case .int, .uint, .number: self
        case .double(let value): .double(value.rounded(rule))
        default: nil
        }
    }
}
