import API

/// Swift source, line by line, laid out as `swift format` leaves it.
struct SwiftText {
    static let lineLength = 120

    private(set) var lines: [String] = []
    private var depth = 0

    private var indentation: String { String(repeating: " ", count: depth * 4) }

    mutating func line(_ text: String) { lines.append(text.isEmpty ? "" : indentation + text) }

    mutating func blank() {
        if let last = lines.last, !last.isEmpty, !last.hasSuffix("{") { lines.append("") }
    }

    /// A braced block.
    mutating func block(_ head: String, _ body: (inout SwiftText) -> Void) {
        line(head + " {")
        indented(body)
        line("}")
    }

    mutating func indented(_ body: (inout SwiftText) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// `head(items)tail` on one line where it fits, else with a line for each item.
    mutating func list(_ head: String, _ items: [String], _ tail: String) {
        let whole = head + items.joined(separator: ", ") + tail
        if items.isEmpty || indentation.count + whole.count <= Self.lineLength {
            line(whole)
            return
        }
        line(head)
        indented { text in
            for (index, item) in items.enumerated() { text.line(item + (index + 1 < items.count ? "," : "")) }
        }
        line(tail)
    }

    /// As ``list(_:_:_:)``, with as many short items on each line as fit.
    mutating func filledList(_ head: String, _ items: [String], _ tail: String) {
        let whole = head + items.joined(separator: ", ") + tail
        if items.isEmpty || indentation.count + whole.count <= Self.lineLength {
            line(whole)
            return
        }
        line(head)
        indented { text in
            var row = ""
            for (index, item) in items.enumerated() {
                let piece = item + (index + 1 < items.count ? "," : "")
                if !row.isEmpty, text.indentation.count + row.count + 1 + piece.count > Self.lineLength {
                    text.line(row)
                    row = ""
                }
                row += (row.isEmpty ? "" : " ") + piece
            }
            text.line(row)
        }
        line(tail)
    }

    /// Declarations one after another, with an empty line between two.
    mutating func separated<Items: Collection>(_ items: Items, _ body: (inout SwiftText, Items.Element) -> Void) {
        for item in items {
            blank()
            body(&self, item)
        }
    }

    func file(_ provenance: Provenance, usesRuntime: Bool = true) -> String {
        var head = ["// Generated from \(provenance.document) by `make generate`. Do not edit.", "// SHA-256 \(provenance.digest)", ""]
        if usesRuntime, let module = provenance.runtimeModule { head += ["public import \(module)", ""] }
        return (head + lines).joined(separator: "\n") + "\n"
    }
}
