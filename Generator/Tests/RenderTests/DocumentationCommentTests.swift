import Testing

@testable import Render

@Suite("Documentation comments")
struct DocumentationCommentTests {
    private func lines(_ comment: DocumentationComment) -> [String] {
        var text = SwiftText()
        comment.write(to: &text)
        return text.lines
    }

    @Test func `documentation has paragraphs, parameters and results in this order`() {
        var comment = DocumentationComment("Summary.", "Details.")
        comment.parameter("a", "First.")
        comment.parameter("b", "Second,\n  over two lines.")
        comment.field("Returns", "A value.")
        #expect(
            lines(comment) == [
                "/// Summary.", "///", "/// Details.", "///", "/// - Parameters:", "///   - a: First.",
                "///   - b: Second, over two lines.", "/// - Returns: A value.",
            ])
    }

    @Test func `a single parameter is documented without a list`() {
        var comment = DocumentationComment("Summary.")
        comment.parameter("a", "First.")
        #expect(lines(comment) == ["/// Summary.", "///", "/// - Parameter a: First."])
    }

    @Test func `an empty comment is omitted, and no paragraph is repeated`() {
        #expect(lines(DocumentationComment(nil, "", " \n ")) == [])
        #expect(lines(DocumentationComment("Gets it.", "gets IT")) == ["/// Gets it."])
    }

    @Test func `long text is wrapped between words, indented as its list item`() {
        let text = "- " + (0..<40).map { "word\($0)" }.joined(separator: " ")
        let lines = lines(DocumentationComment(text))
        #expect(lines.count > 2)
        #expect(lines.allSatisfy { $0.count <= SwiftText.lineLength })
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("///   word") })
        #expect(lines.joined(separator: " ").replacing("/// ", with: "").split(separator: " ").count == 41)
    }

    @Test func `code and tables in documentation are not wrapped`() {
        let code = "let a = " + String(repeating: "b + ", count: 40) + "c"
        let row = "| " + String(repeating: "cell | ", count: 30)
        let lines = lines(DocumentationComment("```swift\n\(code)\n```\n\n\(row)"))
        #expect(lines.contains("/// " + code))
        #expect(lines.contains { $0.hasPrefix("/// | cell") && $0.count > 200 })
    }

    @Test func `a block of code that is never closed is closed`() {
        #expect(lines(DocumentationComment("```\na")) == ["/// ```", "/// a", "/// ```"])
    }

    @Test(arguments: [
        "a\nfatalError()", "a\rfatalError()", "a\r\nfatalError()", "a\u{2028}fatalError()", "a\u{2029}fatalError()",
        "a\u{0B}fatalError()", "a\u{0C}fatalError()", "a\u{85}fatalError()", "a\u{0}b", "a\u{202E}b",
        "*/ fatalError() /*",
    ])
    func `no text leaves its documentation comment`(text: String) {
        var comment = DocumentationComment(text)
        comment.parameter("p", text)
        comment.field("Returns", text)
        for line in lines(comment) {
            #expect(line.hasPrefix("///"))
            #expect(
                !line.unicodeScalars.contains {
                    $0.value < 0x20 || (0x2028...0x202E).contains($0.value) || $0.value == 0x85
                })
        }
    }
}
