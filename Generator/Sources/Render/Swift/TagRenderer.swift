import API

/// A tag's type with all its operations.
struct TagRenderer {
    let tag: TagDescription
    let client: ClientDescription

    func file() -> SwiftText {
        var text = SwiftText()
        writeType(to: &text)
        write("Plain calls", in: tag.typeName, to: &text) { $0.writePlain(to: &$1) }
        write("Raw calls", in: "\(tag.typeName).Raw", to: &text) { $0.writeRaw(to: &$1) }
        if hasPages {
            write("Pages", in: "\(tag.typeName).Pages", to: &text) { $0.writePages(to: &$1) }
        }
        text.blank()
        text.line("// MARK: - Requests")
        text.blank()
        text.block("extension \(tag.typeName).Request") { text in
            for operation in tag.operations {
                for form in FunctionSignature.forms(of: operation) {
                    text.blank()
                    RequestRenderer(operation: operation, form: form).write(to: &text)
                }
            }
        }
        return text
    }

    private var hasPages: Bool { tag.operations.contains { $0.pageItem != nil } }

    private func write(
        _ title: String, in type: String, to text: inout SwiftText, _ body: (CallRenderer, inout SwiftText) -> Void
    ) {
        text.blank()
        text.line("// MARK: - \(title)")
        text.blank()
        text.block("extension \(type)") { text in
            for operation in tag.operations {
                for form in FunctionSignature.forms(of: operation) {
                    body(CallRenderer(operation: operation, tag: tag, form: form), &text)
                }
            }
        }
    }

    private func writeType(to text: inout SwiftText) {
        DocumentationComment(tag.documentation ?? "The operations of \(client.title) under the tag \(tag.tag).")
            .write(to: &text)
        text.block("public struct \(tag.typeName): Sendable") { text in
            text.line("/// The client that carries the calls.")
            text.line("public let client: ApiClient")
            text.blank()
            text.line("/// - Parameter client: The client that carries the calls.")
            text.line("public init(client: ApiClient) { self.client = client }")
            text.blank()
            text.line("/// The same calls, answering with status, headers and round-trip time beside the typed body.")
            text.line("public var raw: Raw { Raw(client: client) }")
            if hasPages {
                text.blank()
                text.line(
                    "/// The calls whose replies come in pages, as sequences that follow the links from page to page.")
                text.line("public var pages: Pages { Pages(client: client) }")
            }
            writeNested("Raw", "Calls that answer with the whole reply.", to: &text)
            if hasPages { writeNested("Pages", "Calls that answer page by page.", to: &text) }
            text.blank()
            text.line("/// The calls as values that `ApiClient.send` carries out.")
            text.line("public enum Request {}")
        }
    }

    private func writeNested(_ name: String, _ documentation: String, to text: inout SwiftText) {
        text.blank()
        text.line("/// \(documentation)")
        text.block("public struct \(name): Sendable") { $0.line("let client: ApiClient") }
    }
}
