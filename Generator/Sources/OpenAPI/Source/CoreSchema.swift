/// What a plain scalar means (YAML 1.2.2, Core Schema): `on`, `yes` and dates are strings here.
enum CoreSchema {
    /// The meaning of a plain scalar.
    static func content(_ text: String) -> SourceNode.Content {
        switch text {
        case "", "~", "null", "Null", "NULL": .null(text)
        case "true", "True", "TRUE": .bool(true, text)
        case "false", "False", "FALSE": .bool(false, text)
        default: isNumber(text) ? .number(text) : .string(text)
        }
    }

    /// The value of a number. Non-finite ones (`.inf`, `1e999`), which JSON does not have, remain strings.
    static func number(_ text: String) -> JSONValue {
        let unsigned = text.hasPrefix("+") ? String(text.dropFirst()) : text
        if let integer = Int64(unsigned) { return .integer(integer) }
        if unsigned.hasPrefix("0x"), let integer = Int64(unsigned.dropFirst(2), radix: 16) { return .integer(integer) }
        if unsigned.hasPrefix("0o"), let integer = Int64(unsigned.dropFirst(2), radix: 8) { return .integer(integer) }
        if let number = Double(unsigned), number.isFinite { return .number(number) }
        return .string(text)
    }

    private static func isNumber(_ text: String) -> Bool {
        var rest = Substring(text).utf8
        guard let first = rest.first, first < UInt8(ascii: ":") else { return false }
        if rest.starts(with: "0x".utf8) { return rest.count > 2 && rest.dropFirst(2).allSatisfy(\.isHexDigit) }
        if rest.starts(with: "0o".utf8) { return rest.count > 2 && rest.dropFirst(2).allSatisfy(\.isOctalDigit) }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { rest = rest.dropFirst() }

        let whole = rest.prefix(while: \.isDigit)
        rest = rest.dropFirst(whole.count)
        var hasDigits = !whole.isEmpty
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst().prefix(while: \.isDigit)
            rest = rest.dropFirst(1 + fraction.count)
            hasDigits = hasDigits || !fraction.isEmpty
        }
        guard hasDigits else { return false }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
            let exponent = rest.prefix(while: \.isDigit)
            guard !exponent.isEmpty else { return false }
            rest = rest.dropFirst(exponent.count)
        }
        return rest.isEmpty
    }
}

extension UInt8 {
    fileprivate var isOctalDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "7") }

    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

    var isHexDigit: Bool {
        let lower = self | 0x20
        return isDigit || (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "f"))
    }
}
