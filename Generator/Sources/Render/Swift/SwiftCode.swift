/// Rendered Swift code, with string literals distinguished from the rest.
struct SwiftCode {
    private let text: String

    init(_ text: String) { self.text = text }

    /// The place of the first `: ` outside of literals and brackets.
    var firstColon: String.Index? {
        first { index, byte, depth in
            let next = text.utf8.index(after: index)
            return depth == 0 && byte == UInt8(ascii: ":") && next < text.endIndex
                && text.utf8[next] == UInt8(ascii: " ")
        }
    }

    /// The place of a character outside of literals.
    func first(_ character: Unicode.Scalar) -> String.Index? {
        first { _, byte, _ in byte == UInt8(ascii: character) }
    }

    /// The elements between commas, outside of literals and brackets.
    var elements: [String] {
        var elements: [String] = []
        var start = text.startIndex
        walk { index, byte, depth in
            guard depth == 0, byte == UInt8(ascii: ",") else { return true }
            elements.append(String(text[start..<index]))
            start = text.index(after: index)
            return true
        }
        elements.append(String(text[start...]))
        return elements.map { String($0.drop { $0 == " " }) }
    }

    private func first(where isWanted: (String.Index, UInt8, Int) -> Bool) -> String.Index? {
        var found: String.Index?
        walk { index, byte, depth in
            guard isWanted(index, byte, depth) else { return true }
            found = index
            return false
        }
        return found
    }

    /// Visits each ASCII character outside of literals with the depth of brackets around it, until `visit` is false.
    private func walk(_ visit: (String.Index, UInt8, Int) -> Bool) {
        var depth = 0
        var isLiteral = false
        var isEscaped = false
        for index in text.utf8.indices {
            let byte = text.utf8[index]
            if isLiteral {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isLiteral = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""):
                isLiteral = true
                continue
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            case 0x80...: continue
            default: break
            }
            if !visit(index, byte, depth) { return }
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
        }
    }
}
