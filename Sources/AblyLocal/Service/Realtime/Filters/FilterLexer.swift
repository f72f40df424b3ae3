import AblyPlatform

/// Splits a filter expression into tokens.
struct FilterLexer {
    private let bytes: [UInt8]
    /// The offset of the next byte.
    private var offset = 0
    /// The characters (Unicode code points) before the current token.
    private var characterCount = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// All tokens; the last one is ``FilterToken/Kind/end``.
    ///
    /// - Throws: 40003 if there is an invalid or incomplete token.
    mutating func tokens() throws(Refusal) -> [FilterToken] {
        var tokens: [FilterToken] = []
        repeat { tokens.append(try next()) } while tokens.last?.kind != .end
        return tokens
    }

    private mutating func next() throws(Refusal) -> FilterToken {
        advance(over: take { " \t\r\n".utf8.contains($0) })
        let start = offset
        let kind = try kind()
        let token = FilterToken(
            kind: kind, position: characterCount + 1, text: String(decoding: bytes[start..<offset], as: UTF8.self))
        advance(over: bytes[start..<offset])
        return token
    }

    /// Consumes a token.
    private mutating func kind() throws(Refusal) -> FilterToken.Kind {
        guard offset < bytes.count else { return .end }
        switch bytes[offset] {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
            return .name(String(decoding: take { Self.isNamePart($0) }, as: UTF8.self))
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): return try number()
        case UInt8(ascii: "\""): return try quotedName()
        case UInt8(ascii: "'"):
            let content = try delimited(by: UInt8(ascii: "'"), called: "a raw string")
            return .literal(.string(String(decoding: content, as: UTF8.self)))
        case UInt8(ascii: "`"): return try json()
        default: return try symbol()
        }
    }

    private mutating func symbol() throws(Refusal) -> FilterToken.Kind {
        for length in [2, 1] where offset + length <= bytes.count {
            let text = String(decoding: bytes[offset..<offset + length], as: UTF8.self)
            guard let symbol = FilterToken.Symbol(rawValue: text) else { continue }
            offset += length
            return .symbol(symbol)
        }
        let found = String(decoding: bytes[offset...], as: UTF8.self).prefix(1)
        throw invalid(
            found == "=" ? "a single \"=\"" : "\"\(found)\"",
            found == "="
                ? "values are compared with \"==\""
                : "names with characters other than letters, digits and \"_\" need double quotes")
    }

    /// A number, which only indexes are; digits after a sign or without one.
    private mutating func number() throws(Refusal) -> FilterToken.Kind {
        let sign = take { $0 == UInt8(ascii: "-") }
        let digits = take { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        guard !digits.isEmpty, sign.count <= 1 else {
            throw invalid("\"-\"", "names with characters other than letters, digits and \"_\" need double quotes")
        }
        guard let value = Int(String(decoding: sign + digits, as: UTF8.self)) else {
            throw invalid("an index", "it must not exceed 64 bits")
        }
        return .number(value)
    }

    /// An identifier in double quotes: a JSON string.
    private mutating func quotedName() throws(Refusal) -> FilterToken.Kind {
        let start = offset
        _ = try delimited(by: UInt8(ascii: "\""), called: "a quoted name")
        do throws(WireError) {
            return .quotedName(try WireFormat.json.decode(String.self, from: Array(bytes[start..<offset])))
        } catch {
            throw invalid("a quoted name", "\(error.problem)")
        }
    }

    /// A literal in backticks: a JSON value, in which backticks are escaped.
    private mutating func json() throws(Refusal) -> FilterToken.Kind {
        let content = try delimited(by: UInt8(ascii: "`"), called: "a literal")
        do throws(WireError) {
            return .literal(try WireFormat.json.decode(WireValue.self, from: content))
        } catch {
            throw invalid("a literal", "it must be JSON, in which strings have double quotes (\(error.problem))")
        }
    }

    /// Consumes a token between two delimiters, in which a backslash escapes one.
    ///
    /// - Returns: The content with unescaped delimiters; other escapes are left as they are.
    private mutating func delimited(by delimiter: UInt8, called name: String) throws(Refusal) -> [UInt8] {
        let backslash = UInt8(ascii: "\\")
        var content: [UInt8] = []
        var index = offset + 1
        while index < bytes.count {
            if bytes[index] == delimiter {
                offset = index + 1
                return content
            }
            if bytes[index] == backslash, index + 1 < bytes.count {
                if bytes[index + 1] != delimiter { content.append(backslash) }
                index += 1
            }
            content.append(bytes[index])
            index += 1
        }
        throw invalid(name, "it has no end")
    }

    /// Consumes the longest run of bytes that satisfy a condition.
    private mutating func take(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let run = bytes[offset...].prefix(while: condition)
        offset = run.endIndex
        return run
    }

    /// Counts the characters of a run: all bytes except those that continue a code point.
    private mutating func advance(over run: ArraySlice<UInt8>) {
        characterCount += run.count { $0 & 0xC0 != 0x80 }
    }

    private func invalid(_ token: String, _ reason: String) -> Refusal {
        .badFilter("\(token) at position \(characterCount + 1) is invalid: \(reason)")
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
