/// The comment in front of a declaration.
struct DocumentationComment {
    private var paragraphs: [String] = []
    private var parameters: [(name: String, text: String)] = []
    private var fields: [(name: String, text: String)] = []

    init(_ texts: String?...) {
        for text in texts { add(text) }
    }

    /// Adds a paragraph, unless it says what the last one said.
    mutating func add(_ text: String?) {
        guard let text = text.map(Self.trimmed), !text.isEmpty else { return }
        if let last = paragraphs.last, Self.comparable(last) == Self.comparable(text) { return }
        paragraphs.append(text)
    }

    mutating func parameter(_ name: String, _ text: String) { parameters.append((name, text)) }

    mutating func field(_ name: String, _ text: String) { fields.append((name, text)) }

    func write(to source: inout SwiftText) {
        var lines: [String] = []
        for paragraph in paragraphs {
            if !lines.isEmpty { lines.append("") }
            lines += Self.lines(of: paragraph)
        }
        if !parameters.isEmpty || !fields.isEmpty {
            if !lines.isEmpty { lines.append("") }
            if parameters.count == 1 {
                lines += Self.item("- Parameter \(parameters[0].name): ", parameters[0].text, indentation: "  ")
            } else if parameters.count > 1 {
                lines.append("- Parameters:")
                for parameter in parameters {
                    lines += Self.item("  - \(parameter.name): ", parameter.text, indentation: "    ")
                }
            }
            for field in fields { lines += Self.item("- \(field.name): ", field.text, indentation: "  ") }
        }
        for line in lines { source.line(line.isEmpty ? "///" : "/// " + line) }
    }

    /// An item of a list: its text as one paragraph.
    private static func item(_ head: String, _ text: String, indentation: String) -> [String] {
        let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return wrapped(head + flat, continuation: indentation)
    }

    private static func lines(of paragraph: String) -> [String] {
        var result: [String] = []
        var isCode = false
        for line in paragraph.split(separator: "\n", omittingEmptySubsequences: false) {
            let text = sanitized(String(line))
            if text.drop(while: { $0 == " " }).hasPrefix("```") { isCode.toggle() }
            let isVerbatim = isCode || text.hasPrefix("|") || text.hasPrefix("    ") || text.hasPrefix("```")
            result += isVerbatim ? [trimmedRight(text)] : wrapped(text, continuation: listIndentation(text))
        }
        if isCode { result.append("```") }
        return result
    }

    /// The indentation that keeps a wrapped line inside its list item.
    private static func listIndentation(_ text: String) -> String {
        let spaces = text.prefix { $0 == " " }
        let rest = text.dropFirst(spaces.count)
        return spaces + (rest.hasPrefix("- ") || rest.hasPrefix("* ") ? "  " : "")
    }

    /// The text in lines of at most a hundred characters, broken between words.
    private static func wrapped(_ text: String, continuation: String) -> [String] {
        let limit = 100
        if text.count <= limit { return [trimmedRight(text)] }
        var lines: [String] = []
        let leading = String(text.prefix { $0 == " " })
        var line = leading
        for word in text.split(separator: " ") {
            if line.count + word.count >= limit, line.contains(where: { $0 != " " }) {
                lines.append(line)
                line = continuation
            }
            line += (line.allSatisfy { $0 == " " } ? "" : " ") + word
        }
        lines.append(line)
        return lines
    }

    /// Without characters that end a comment's line or that hide what follows.
    private static func sanitized(_ text: String) -> String {
        String(
            text.unicodeScalars.map { scalar in
                if scalar == "\t" { return "    " }
                let category = scalar.properties.generalCategory
                let breaks = category == .control || category == .lineSeparator || category == .paragraphSeparator
                return breaks || scalar.properties.isBidiControl ? " " : String(scalar)
            }.joined())
    }

    private static func trimmed(_ text: String) -> String {
        let normal = text.split(separator: /\r\n|\r|\n/, omittingEmptySubsequences: false).joined(separator: "\n")
        let end = normal.lastIndex { !$0.isWhitespace }
        guard let start = normal.firstIndex(where: { !$0.isWhitespace }), let end else { return "" }
        return String(normal[start...end])
    }

    private static func trimmedRight(_ text: String) -> String {
        guard let end = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(text[...end])
    }

    private static func comparable(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}
