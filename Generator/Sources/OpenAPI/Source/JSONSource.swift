/// Reads JSON (RFC 8259), keeping the order of members and the place of each value.
///
/// YAML is nearly a superset of JSON, but its readers reject surrogate escapes (`"\ud83d\ude00"`) and long keys.
struct JSONSource {
    private let bytes: [UInt8]
    private let limits: SourceLimits
    private var index = 0
    private var line = 1
    private var lineStart = 0

    /// Parses a JSON text.
    ///
    /// - Parameters:
    ///   - bytes: The text in UTF-8, known to be valid.
    ///   - limits: The maximum nesting depth.
    /// - Returns: The value.
    /// - Throws: ``SourceError`` with the place of the first error.
    static func read(_ bytes: [UInt8], limits: SourceLimits) throws(SourceError) -> SourceNode {
        var source = JSONSource(bytes: bytes, limits: limits)
        let node = try source.value(depth: 0)
        source.skipSpace()
        guard source.index == bytes.count else { throw source.error("expected the end of the file") }
        return node
    }

    private init(bytes: [UInt8], limits: SourceLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private var position: SourceNode.Position {
        SourceNode.Position(
            line: UInt32(truncatingIfNeeded: line), column: UInt32(truncatingIfNeeded: index - lineStart + 1))
    }

    private func error(_ expected: String) -> SourceError {
        let found = current.map { $0 < 0x80 ? "“\(Character(Unicode.Scalar($0)))”" : "other text" }
        return SourceError(
            position: position.forPerson, message: "not JSON: \(expected), found \(found ?? "the end of the file")")
    }

    private mutating func skipSpace() {
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\n"):
                line += 1
                lineStart = index + 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
                break
            default:
                return
            }
            index += 1
        }
    }

    private mutating func value(depth: Int) throws(SourceError) -> SourceNode {
        guard depth <= limits.depth else {
            throw SourceError(
                position: position.forPerson, message: "values nest deeper than \(limits.depth) levels")
        }
        skipSpace()
        let start = position
        switch current {
        case UInt8(ascii: "{"):
            return SourceNode(content: .object(try members(depth: depth)), position: start)
        case UInt8(ascii: "["):
            return SourceNode(content: .array(try elements(depth: depth)), position: start)
        case UInt8(ascii: "\""):
            return SourceNode(content: .string(try string()), position: start)
        default:
            return SourceNode(content: try word(), position: start)
        }
    }

    private mutating func members(depth: Int) throws(SourceError) -> OrderedMap<SourceNode> {
        var members = OrderedMap<SourceNode>()
        index += 1
        skipSpace()
        if take("}") { return members }
        while true {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw error("expected a member's name in quotes") }
            let place = position
            let name = try string()
            skipSpace()
            guard take(":") else { throw error("expected “:” after the name “\(name)”") }
            let value = try value(depth: depth + 1)
            guard members[name] == nil else {
                throw SourceError(position: place.forPerson, message: "the name “\(name)” is given twice in one object")
            }
            members[name] = value
            skipSpace()
            if take("}") { return members }
            guard take(",") else { throw error("expected “,” or “}” after a member") }
        }
    }

    private mutating func elements(depth: Int) throws(SourceError) -> [SourceNode] {
        var elements: [SourceNode] = []
        index += 1
        skipSpace()
        if take("]") { return elements }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if take("]") { return elements }
            guard take(",") else { throw error("expected “,” or “]” after an element") }
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func word() throws(SourceError) -> SourceNode.Content {
        let start = index
        var end = index
        while end < bytes.count, bytes[end].isWordByte { end += 1 }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        let content = CoreSchema.content(text)
        switch content {
        case .null("null"), .bool(true, "true"), .bool(false, "false"):
            break
        case .number where Self.isNumber(bytes[start..<end]):
            break
        default:
            throw error("expected a value")
        }
        index = end
        return content
    }

    /// YAML has more numbers than JSON: `+1`, `.5`, `1.`, `0x1F` and `01` are not valid here.
    private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
        let unsigned = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
        let whole = unsigned.prefix(while: \.isDigit)
        guard !whole.isEmpty, whole.first != UInt8(ascii: "0") || whole.count == 1 else { return false }
        let rest = unsigned.dropFirst(whole.count)
        guard rest.first != UInt8(ascii: "x"), rest.first != UInt8(ascii: "o") else { return false }
        return rest.first != UInt8(ascii: ".") || rest.dropFirst().first?.isDigit == true
    }
}

extension JSONSource {
    private mutating func string() throws(SourceError) -> String {
        index += 1
        let start = index
        while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { index += 1 }
        if current == UInt8(ascii: "\"") {
            defer { index += 1 }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }

        var text = Array(bytes[start..<index])
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                try escape(into: &text)
            case 0..<0x20:
                throw SourceError(
                    position: position.forPerson,
                    message: "not JSON: a control character in a string must be escaped")
            default:
                text.append(byte)
                index += 1
            }
        }
        throw error("expected “\"” at the end of a string")
    }

    private mutating func escape(into text: inout [UInt8]) throws(SourceError) {
        index += 1
        switch current {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            text.append(bytes[index])
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            index += 1
            text.append(contentsOf: String(try unicodeEscape()).utf8)
            return
        default:
            throw error("expected an escape such as \\n after “\\”")
        }
        index += 1
    }

    /// A character from four hexadecimal digits, or from eight in two escapes for a surrogate pair.
    private mutating func unicodeEscape() throws(SourceError) -> Character {
        let unit = try hexadecimal()
        if let scalar = Unicode.Scalar(unit) { return Character(scalar) }
        guard unit < 0xDC00, current == UInt8(ascii: "\\"), index + 1 < bytes.count,
            bytes[index + 1] == UInt8(ascii: "u")
        else { return "\u{FFFD}" }
        let mark = index
        index += 2
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else {
            index = mark
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)).map(Character.init) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(SourceError) -> UInt32 {
        guard index + 4 <= bytes.count, bytes[index..<index + 4].allSatisfy(\.isHexDigit),
            let unit = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        else { throw error("expected four hexadecimal digits after “\\u”") }
        index += 4
        return unit
    }
}

extension UInt8 {
    fileprivate var isWordByte: Bool {
        let lower = self | 0x20
        return isDigit || (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z"))
            || self == UInt8(ascii: "+") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
    }
}
