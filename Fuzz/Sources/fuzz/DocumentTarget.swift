import Generation
import OpenAPI

/// Any text as an API document: files or errors, never both and never neither.
enum DocumentTarget {
    static func run(_ bytes: [UInt8]) {
        let (output, diagnostics) = Generation.render(
            bytes, options: GenerateOptions(spec: "document.yaml", out: "out"))
        guard (output == nil) == diagnostics.hasErrors else { fatalError("\(diagnostics)") }
    }
}
