import Generation
import OpenAPI
import Render

/// Generates from arbitrary bytes, and from an OpenAPI document built from them. The result is either files or errors,
/// and no string of the document leaves the comments and literals of the generated Swift.
enum DocumentTarget {
    static func run(_ bytes: [UInt8]) {
        check(bytes)
        var shapes = DocumentShapes(bytes)
        check(Array(shapes.document().utf8))
    }

    private static func check(_ document: [UInt8]) {
        let (output, diagnostics) = Generation.render(
            document, options: GenerateOptions(spec: "document.yaml", out: "out"))
        guard (output == nil) == diagnostics.hasErrors else { fatalError("\(diagnostics)") }
        for file in output?.swift ?? [] { check(file) }
    }

    /// Checks that no literal of the file spans lines, and that no line contains control characters.
    private static func check(_ file: RenderedFile) {
        for line in file.text.utf8.split(separator: UInt8(ascii: "\n")) {
            guard line.allSatisfy({ $0 >= 0x20 }) else { fatalError("\(file.path): a control character") }
            var isLiteral = false
            var index = line.startIndex
            while index < line.endIndex {
                let byte = line[index]
                let next = line.index(after: index)
                if byte == UInt8(ascii: "\"") { isLiteral.toggle() }
                if !isLiteral, byte == UInt8(ascii: "/"), next < line.endIndex, line[next] == byte { break }
                index = next
                if isLiteral, byte == UInt8(ascii: "\\"), index < line.endIndex { index = line.index(after: index) }
            }
            guard !isLiteral else { fatalError("\(file.path): \(String(Substring(line)))") }
        }
    }
}
