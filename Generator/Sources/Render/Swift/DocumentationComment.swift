/// The documentation of a declaration.
struct DocumentationComment {
    private var paragraphs: [String] = []
    private var parameters: [(name: String, text: String)] = []
    private var fields: [(name: String, text: String)] = []

    init(_ texts: String?...) {
        for text in texts { add(text) }
    }

    /// Adds a paragraph, unless it repeats the last one.
    mutating func add(_ text: String?) {
        guard let text = text.map(Self.trimmed), !text.isEmpty else { return }
        if let last = paragraphs.last, Self.comparable(last) == Self.comparable(text) { return }
        paragraphs.append(text)
    }

    mutating func parameter(_ name: String, _ text: String) { parameters.append((name, text)) }

    mutating func field(_ name: String, _ text: String) { fields.append((name, text)) }

    func write(to source: inout SwiftText) {
        guard !source.isFull else { return }
        let limit = source.width - "/// ".utf8.count
        var lines: [String] = []
        for paragraph in paragraphs {
            if !lines.isEmpty { lines.append("") }
            lines += Self.lines(of: paragraph, limit: limit)
        }
        if !parameters.isEmpty || !fields.isEmpty {
            if !lines.isEmpty { lines.append("") }
            if parameters.count == 1 {
                let (name, text) = parameters[0]
                lines += Self.item("- Parameter \(name): ", text, indentation: "  ", limit: limit)
            } else if parameters.count > 1 {
                lines.append("- Parameters:")
                for parameter in parameters {
                    lines += Self.item("  - \(parameter.name): ", parameter.text, indentation: "    ", limit: limit)
                }
            }
            for field in fields { lines += Self.item("- \(field.name): ", field.text, indentation: "  ", limit: limit) }
        }
        for line in lines { source.line(line.isEmpty ? "///" : "/// " + line) }
    }

    /// An item of a list, as one paragraph.
    private static func item(_ head: String, _ text: String, indentation: String, limit: Int) -> [String] {
        let words = text.utf8.split { $0 <= 0x20 }
        let flat = words.map { String(Substring($0)) }.joined(separator: " ").singleLine
        return wrapped(head + flat, continuation: indentation, limit: limit)
    }

    private static func lines(of paragraph: String, limit: Int) -> [String] {
        var result: [String] = []
        var isCode = false
        for line in paragraph.split(separator: "\n", omittingEmptySubsequences: false) {
            let text = String(line).singleLine
            if text.drop(while: { $0 == " " }).hasPrefix("```") { isCode.toggle() }
            let isVerbatim = isCode || text.hasPrefix("|") || text.hasPrefix("    ") || text.hasPrefix("```")
            result +=
                isVerbatim
                ? [trimmedRight(text)] : wrapped(text, continuation: listIndentation(text), limit: limit)
        }
        if isCode { result.append("```") }
        return result
    }

    /// The indentation of wrapped lines of a list item.
    private static func listIndentation(_ text: String) -> String {
        let spaces = text.prefix { $0 == " " }
        let rest = text.dropFirst(spaces.count)
        return spaces + (rest.hasPrefix("- ") || rest.hasPrefix("* ") ? "  " : "")
    }

    /// The text in lines of at most `limit` bytes, broken between words.
    private static func wrapped(_ text: String, continuation: String, limit: Int) -> [String] {
        if text.utf8.count <= limit { return [trimmedRight(text)] }
        var lines: [String] = []
        let leading = String(text.prefix { $0 == " " })
        var line = leading
        for word in text.split(separator: " ") {
            if line.utf8.count + word.utf8.count >= limit, line.utf8.contains(where: { $0 != 0x20 }) {
                lines.append(line)
                line = continuation
            }
            line += (line.utf8.allSatisfy { $0 == 0x20 } ? "" : " ") + word
        }
        lines.append(line)
        return lines
    }

    /// The text without surrounding white space, and with uniform line endings.
    private static func trimmed(_ text: String) -> String {
        var bytes = Array(text.utf8)
        if bytes.contains(0x0D) {
            var normal: [UInt8] = []
            for (index, byte) in bytes.enumerated() {
                if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D { continue }
                normal.append(byte == 0x0D ? 0x0A : byte)
            }
            bytes = normal
        }
        guard let start = bytes.firstIndex(where: { $0 > 0x20 }), let end = bytes.lastIndex(where: { $0 > 0x20 }) else {
            return ""
        }
        return String(decoding: bytes[start...end], as: UTF8.self)
    }

    private static func trimmedRight(_ text: String) -> String {
        guard let end = text.utf8.lastIndex(where: { $0 > 0x20 }) else { return "" }
        return String(text[...end])
    }

    /// The letters and digits, which determine whether two paragraphs are the same to a reader.
    private static func comparable(_ text: String) -> [UInt8] {
        text.utf8.compactMap { byte in
            switch byte {
            case 0x41...0x5A: byte | 0x20
            case 0x30...0x39, 0x61...0x7A, 0x80...: byte
            default: nil
            }
        }
    }
}
