import Testing

@testable import Render

@Suite("Layout of Swift")
struct SwiftTextTests {
    private func lines(_ write: (inout SwiftText) -> Void) -> [String] {
        var text = SwiftText()
        write(&text)
        return text.lines
    }

    @Test func `blocks are indented, and no block begins with a blank line`() {
        let lines = lines { text in
            text.block("struct A") { text in
                text.blank()
                text.line("let a = 1")
                text.blank()
                text.blank()
                text.block("func b()") { $0.line("c()") }
            }
        }
        #expect(lines == ["struct A {", "    let a = 1", "", "    func b() {", "        c()", "    }", "}"])
    }

    @Test func `a list is on one line if it fits, otherwise it has a line for each item`() {
        #expect(lines { $0.list("call(", ["a: 1", "b: 2"], ")") } == ["call(a: 1, b: 2)"])
        let long = String(repeating: "x", count: 60)
        #expect(
            lines { $0.list("call(", ["a: \(long)", "b: \(long)"], ")") }
                == ["call(", "    a: \(long),", "    b: \(long)", ")"])
        #expect(
            lines { $0.list("[", ["\"\(long)\"", "\"\(long)\""], "]") }
                == ["[", "    \"\(long)\",", "    \"\(long)\",", "]"])
    }

    @Test(arguments: 100...125)
    func `no line of a list exceeds the maximum length`(length: Int) {
        let word = String(repeating: "y", count: length / 2)
        for line in lines({ $0.list("let a = call(", [word, word], ")") }) { #expect(line.utf8.count <= 120) }
        for line in lines({ $0.filledList("let a = [", (0..<9).map { _ in word }, "]") }) {
            #expect(line.utf8.count <= 120)
        }
    }

    @Test func `a filled list has as many items on a line as fit`() {
        let items = (0..<40).map { "\"item\($0)\"" }
        let lines = lines { text in text.indented { $0.filledList("keys(", items, ")") } }
        #expect(lines.first == "    keys(")
        #expect(lines.last == "    )")
        #expect(lines.count < 8)
        #expect(lines.allSatisfy { $0.utf8.count <= 120 })
        let joined = lines.dropFirst().dropLast().joined(separator: " ").split(separator: ",").map {
            $0.drop { $0 == " " }
        }
        #expect(joined.map(String.init) == items)
    }

    @Test func `a case that is too long continues on the next line`() {
        #expect(lines { $0.caseLine("case 0", "a = f(", ["b"], ")") } == ["case 0: a = f(b)"])
        let long = String(repeating: "z", count: 108)
        #expect(
            lines { $0.caseLine("case .\(long)", "a = f(", ["b"], ")") } == ["case .\(long):", "    a = f(b)"])
    }

    @Test func `long lines are broken like swift format breaks them`() {
        let long = String(repeating: "n", count: 104)
        #expect(lines { $0.declaration("let a: B") } == ["let a: B"])
        #expect(lines { $0.declaration("var \(long): Type") } == ["var \(long): Type"])
        #expect(lines { $0.declaration("public var \(long): Type") } == ["public var \(long):", "    Type"])
        #expect(lines { $0.getter("var a: A", "A()") } == ["var a: A { A() }"])
        #expect(lines { $0.getter("var a: \(long)", "\(long)()") } == ["var a: \(long) {", "    \(long)()", "}"])
        #expect(lines { $0.block("struct A", ["B", "C"]) { _ in } } == ["struct A: B, C {", "}"])
        #expect(
            lines { $0.block("struct \(long)", ["B", "Conforming"]) { _ in } }
                == ["struct \(long): B,", "    Conforming", "{", "}"])
        #expect(
            lines { $0.list("func a", [], "() async throws -> \(long) {") }
                == ["func a() async throws", "    -> \(long)", "{"])
        #expect(
            lines { $0.list("let request = try A.Request.\(long)(", ["a: b"], ")") }
                == ["let request = try A.Request", "    .\(long)(a: b)"])
    }

    @Test func `a long item that is a list is broken inside, one with a type after its name`() {
        let words = (0..<4).map { "\"\(String(repeating: "w", count: 40))\($0)\"" }
        #expect(
            lines { $0.list("call(", ["hosts: [\(words.joined(separator: ", "))]", "b: c"], ")") }
                == [
                    "call(", "    hosts: [", "        \(words[0]), \(words[1]),", "        \(words[2]), \(words[3]),",
                    "    ],",
                    "    b: c", ")",
                ])
        let type = "[\(String(repeating: "T", count: 110))]"
        #expect(
            lines { $0.list("func a(", ["items: \(type)", "more: \(type)? = nil"], ") {") }
                == ["func a(", "    items:", "        \(type),", "    more:", "        \(type)? = nil", ") {"])
    }

    @Test(.timeLimit(.minutes(1)), arguments: [90, 107, 130, 400])
    func `a name that is longer than a line does not take long to lay out`(length: Int) {
        let name = String(repeating: "n", count: length)
        let lines = lines { $0.list("let request = try A.Request.\(name)(", ["id: id"], ")") }
        #expect(lines.joined().filter { $0 != " " }.hasSuffix("A.Request.\(name)(id:id)"))
        #expect(lines.count <= 4)
    }

    @Test(arguments: [
        #"hosts: ["\#(long), [\#(long)", "b"]"#, #""\#(long): \#(long)""#, #"name: "(\#(long), [\#(long): \#(long)""#,
        #""key (a, b) [\#(long): c": ["\#(long)", "d\\", "\"e, f"]"#, #"a: f("\#(long), (\#(long)", "b")"#,
        #"["\#(long)\", \", ", ["\#(long), ", "x"]]"#,
    ])
    func `no literal is broken, whatever it contains`(item: String) throws {
        let lines = lines { $0.list("call(", [item, "b: c"], ")") }
        for line in lines {
            #expect(line.replacing(#"\\"#, with: "").replacing(#"\""#, with: "").count { $0 == "\"" } % 2 == 0)
        }
        #expect(
            lines.joined().filter { $0 != " " && $0 != "," } == "call(\(item)b:c)".filter { $0 != " " && $0 != "," })
    }

    private static let long = String(repeating: "l", count: 110)

    @Test func `a line remains one line, whatever it contains`() {
        for end in ["\n", "\r", "\r\n", "\u{0}", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"] {
            let lines = lines { $0.line("// a\(end)fatalError()") }
            #expect(lines.count == 1)
            #expect(
                lines[0].unicodeScalars.allSatisfy { $0.value >= 0x20 && ![0x85, 0x2028, 0x2029].contains($0.value) })
        }
    }

    @Test func `a file ends at its size limit`() {
        var text = SwiftText()
        let line = String(repeating: "x", count: 1 << 20)
        for _ in 0..<70 { text.line(line) }
        #expect(text.isFull)
        #expect(text.lines.count == RenderedFile.maximumBytes >> 20)
    }

    @Test func `a list of one line leaves room for the comma that several lines would have`() {
        for length in 40...60 {
            let items = [String(repeating: "a", count: 50), String(repeating: "b", count: length)]
            let lines = lines { $0.filledList("let a = [", items, "]") }
            #expect((lines.count == 1) == (length + 50 + "let a = [, ]".utf8.count < 120), "\(length)")
        }
    }

    @Test func `the header of a file names the document and imports the runtime`() {
        var text = SwiftText()
        text.line("let a = 1")
        let provenance = Provenance(document: "a.yaml", digest: "0f", runtimeModule: "Runtime")
        #expect(
            text.file(provenance) == """
                // Generated from a.yaml by `make generate`. Do not edit.
                // SHA-256 0f

                @_spi(Generated) public import Runtime

                let a = 1

                """)
        #expect(!text.file(provenance, usesRuntime: false).contains("import"))
        #expect(!text.file(Provenance(document: "a", digest: "b", runtimeModule: nil)).contains("import"))
    }
}
