import API

/// Swift source, line by line, formatted as by `swift format`.
struct SwiftText {
    static let lineLength = 120

    private(set) var lines: [String] = []
    private var depth = 0
    private var byteCount = 0

    private var indentation: String { String(repeating: " ", count: depth * 4) }

    /// The maximum length of a line after its indentation.
    var width: Int { Self.lineLength - depth * 4 }

    /// Whether the text has reached the limit of one file; lines after that are dropped.
    var isFull: Bool { byteCount > RenderedFile.maximumBytes }

    /// Adds a line. Characters that would end or hide a line of source become spaces.
    mutating func line(_ text: String) {
        guard !isFull else { return }
        let line = text.isEmpty ? "" : indentation + text.singleLine
        byteCount += line.utf8.count + 1
        lines.append(line)
    }

    mutating func blank() {
        if let last = lines.last, !last.isEmpty, !last.hasSuffix("{") { lines.append("") }
    }

    /// A braced block.
    mutating func block(_ head: String, _ body: (inout SwiftText) -> Void) {
        line(head + " {")
        indented(body)
        line("}")
    }

    /// A type's block, with the conformances on the next line if the head is too long.
    mutating func block(_ head: String, _ conformances: [String], _ body: (inout SwiftText) -> Void) {
        let whole = "\(head): \(conformances.joined(separator: ", ")) {"
        if fits(whole) || conformances.count < 2 {
            line(whole)
        } else {
            line("\(head): \(conformances[0]),")
            indented { $0.line(conformances.dropFirst().joined(separator: ", ")) }
            line("{")
        }
        indented(body)
        line("}")
    }

    mutating func indented(_ body: (inout SwiftText) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// `head(items)tail` on one line if it fits, otherwise with a line for each item.
    mutating func list(_ head: String, _ items: [String], _ tail: String) {
        let whole = head + items.joined(separator: ", ") + tail
        if fits(whole + Self.comma(after: items.count - 1, of: items, in: head)) {
            line(whole)
        } else if items.isEmpty {
            writeLong(head, tail)
        } else if !fits(head), head.hasSuffix("("), let dot = head.lastIndex(of: "."), dot != head.startIndex {
            line(String(head[..<dot]))
            indented { $0.list(String(head[dot...]), items, tail) }
        } else {
            line(head)
            indented { text in
                for (index, item) in items.enumerated() {
                    text.item(item, Self.comma(after: index, of: items, in: head))
                }
            }
            line(tail)
        }
    }

    /// Like ``list(_:_:_:)``, with as many short items on each line as fit.
    mutating func filledList(_ head: String, _ items: [String], _ tail: String, breaks: Bool = false) {
        let whole = head + items.joined(separator: ", ") + tail
        if items.isEmpty || !breaks && fits(whole + Self.comma(after: items.count - 1, of: items, in: head)) {
            line(whole)
            return
        }
        line(head)
        indented { text in
            var row = ""
            for (index, item) in items.enumerated() {
                let piece = item + Self.comma(after: index, of: items, in: head)
                if !row.isEmpty, !text.fits(row + " " + piece) {
                    text.line(row)
                    row = ""
                }
                row += (row.isEmpty ? "" : " ") + piece
            }
            text.line(row)
        }
        line(tail)
    }

    /// A call as a statement: on one line if it fits, else with its arguments filled into the lines below, which is how
    /// `swift format` leaves calls that people write.
    mutating func call(_ head: String, _ arguments: [String], _ tail: String) {
        let whole = head + arguments.joined(separator: ", ") + tail
        guard !arguments.isEmpty, !fits(whole) else {
            line(whole)
            return
        }
        guard fits(head) else {
            list(head, arguments, tail)
            return
        }
        line(head)
        indented { text in
            var row = ""
            for (index, argument) in arguments.enumerated() {
                let isLast = index + 1 == arguments.count
                let piece = argument + (isLast ? tail : ",")
                if !row.isEmpty, !text.fits(row + " " + piece) {
                    text.line(row)
                    row = ""
                }
                row += (row.isEmpty ? "" : " ") + piece
            }
            text.line(row)
        }
    }

    /// A case of a switch with one statement: on one line if it fits.
    mutating func caseLine(_ label: String, _ head: String, _ items: [String], _ tail: String) {
        let whole = "\(label): " + head + items.joined(separator: ", ") + tail
        if fits(whole) {
            line(whole)
        } else {
            line(label + ":")
            indented { $0.list(head, items, tail) }
        }
    }

    /// A computed property of one expression: on one line if it fits.
    mutating func getter(_ head: String, _ expression: String) {
        let whole = "\(head) { \(expression) }"
        if fits(whole) { line(whole) } else { block(head) { $0.line(expression) } }
    }

    /// `name: Type`: on one line if it fits, otherwise with the type on the next.
    mutating func declaration(_ text: String) {
        guard !fits(text), let colon = SwiftCode(text).firstColon else {
            line(text)
            return
        }
        line(String(text[...colon]))
        indented { $0.line(String(text[text.index(colon, offsetBy: 2)...])) }
    }

    /// The comma after an item: a collection on several lines has one after its last item as well.
    private static func comma(after index: Int, of items: [String], in head: String) -> String {
        index + 1 < items.count || (items.count > 1 && head.hasSuffix("[")) ? "," : ""
    }

    /// The formatter breaks collections of collections or calls before the line is full.
    private static let nestedMargin = "    "

    func fits(_ text: String) -> Bool { indentation.utf8.count + text.utf8.count <= Self.lineLength }

    /// An item of a list; one that is too long continues on the next line. Literals are never broken.
    private mutating func item(_ item: String, _ comma: String) {
        let code = SwiftCode(item)
        let isNested = item.hasSuffix(")]") || item.hasSuffix("]]")
        if fits(item + comma + (isNested ? Self.nestedMargin : "")) {
            line(item + comma)
        } else if item.hasSuffix("\""), let colon = code.firstColon,
            item[item.index(colon, offsetBy: 2)...].hasPrefix("\"")
        {
            line(String(item[...colon]))
            indented { $0.line(item[item.index(colon, offsetBy: 2)...] + comma) }
        } else if item.hasSuffix(")"), let open = code.first("(") {
            line(String(item[...open]))
            indented { $0.line(String(item[item.index(after: open)...].dropLast())) }
            line(")" + comma)
        } else if item.hasSuffix("]"), let open = code.first("[") {
            let elements = SwiftCode(String(item[item.index(after: open)...].dropLast())).elements
            if elements.count > 1 {
                filledList(String(item[...open]), elements, "]" + comma, breaks: true)
            } else {
                declaration(item + comma)
            }
        } else {
            declaration(item + comma)
        }
    }

    /// A head without items that is too long: the tail moves to separate lines.
    private mutating func writeLong(_ head: String, _ tail: String) {
        let text = head + tail
        if tail.hasSuffix(" {"), fits(String(text.dropLast(2))) {
            line(String(text.dropLast(2)))
            line("{")
        } else if tail.hasSuffix("> {"), let open = text.lastIndex(of: "<") {
            line(String(text[...open]))
            indented { $0.line(String(text[text.index(after: open)...].dropLast(3))) }
            line("> {")
        } else if tail.hasSuffix(" {"), let arrow = text.ranges(of: " -> ").last {
            line(String(text[..<arrow.lowerBound]))
            indented { $0.line(String(text[arrow.lowerBound...].dropFirst().dropLast(2))) }
            line("{")
        } else {
            line(text)
        }
    }

    func file(_ provenance: Provenance, usesRuntime: Bool = true) -> String {
        var head = [
            provenance.firstLine,
            "// SHA-256 \(provenance.digest)", "",
        ]
        if usesRuntime, let module = provenance.runtimeModule {
            head += ["@_spi(Generated) public import \(module)", ""]
        }
        return (head + lines).joined(separator: "\n") + "\n"
    }
}
