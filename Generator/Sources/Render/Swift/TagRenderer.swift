import API

/// A tag's type with all its operations, a file for each view.
struct TagRenderer {
    let tag: TagDescription
    let client: ClientDescription

    /// The files: the suffix of the name, and the source.
    func files() -> [(suffix: String, text: SwiftText)] {
        var files = [("", plainFile()), ("+Blocking", blockingFile()), ("+Raw", rawFile())]
        if hasPages { files.append(("+Pages", pagesFile())) }
        return files + [("+Requests", requestsFile())]
    }

    private var pagedOperations: [OperationDescription] { tag.operations.filter { $0.pageItem != nil } }
    private var hasPages: Bool { !pagedOperations.isEmpty }

    private func plainFile() -> SwiftText {
        var text = SwiftText()
        DocumentationComment(tag.documentation ?? "The operations of \(client.title) under the tag \(tag.tag).")
            .write(to: &text)
        text.block("public struct \(tag.typeName): Sendable") { text in
            text.line("/// The client that carries the calls.")
            text.line("public let client: ApiClient")
            text.blank()
            text.line("/// - Parameter client: The client that carries the calls.")
            text.line("public init(client: ApiClient) { self.client = client }")
        }
        writeCalls(in: tag.typeName, .async, to: &text) { $0.writePlain(to: &$1) }
        return text
    }

    private func blockingFile() -> SwiftText {
        var text = SwiftText()
        text.block("extension \(tag.typeName)") { text in
            text.line("/// The same calls for synchronous code, which block the calling thread.")
            text.block("public struct Blocking: Sendable") { text in
                text.line("let client: ApiClient")
                text.blank()
                text.line("/// - Parameter client: The client that carries the calls.")
                text.line("public init(client: ApiClient) { self.client = client }")
                writeView("raw", "Raw", "The same calls, returning the whole response.", to: &text)
                writeNested("Raw", "Calls that block the calling thread and return the whole response.", to: &text)
                if hasPages {
                    writeView("pages", "Pages", "The calls whose responses come in pages, page by page.", to: &text)
                    writeNested("Pages", "Calls that block the calling thread for each page.", to: &text)
                }
            }
        }
        let type = "\(tag.typeName).Blocking"
        writeCalls(in: type, .blocking, to: &text) { $0.writePlain(to: &$1) }
        writeCalls(in: "\(type).Raw", .blocking, to: &text) { $0.writeRaw(to: &$1) }
        if hasPages {
            writeCalls(of: pagedOperations, in: "\(type).Pages", .blocking, takesValues: false, to: &text) {
                $0.writePages(to: &$1)
            }
        }
        return text
    }

    private func rawFile() -> SwiftText {
        var text = SwiftText()
        text.block("extension \(tag.typeName)") { text in
            let note = "The same calls, returning status, header fields and round-trip time besides the typed body."
            writeView("raw", "Raw", note, to: &text)
            writeNested("Raw", "Calls that return the whole response.", to: &text)
        }
        writeCalls(in: "\(tag.typeName).Raw", .async, to: &text) { $0.writeRaw(to: &$1) }
        return text
    }

    private func pagesFile() -> SwiftText {
        var text = SwiftText()
        text.block("extension \(tag.typeName)") { text in
            let note = "The calls whose responses come in pages, as sequences that follow the links from page to page."
            writeView("pages", "Pages", note, to: &text)
            writeNested("Pages", "Calls that return page by page.", to: &text)
        }
        writeCalls(of: pagedOperations, in: "\(tag.typeName).Pages", .async, takesValues: false, to: &text) {
            $0.writePages(to: &$1)
        }
        return text
    }

    private func requestsFile() -> SwiftText {
        var text = SwiftText()
        text.block("extension \(tag.typeName)") { text in
            text.line("/// The calls as values that ``ApiClient/send(_:)`` carries out.")
            text.block("public enum Request") { text in
                for operation in tag.operations {
                    text.blank()
                    RequestRenderer(operation: operation, tag: tag).write(to: &text)
                }
            }
        }
        return text
    }

    // MARK: Common

    /// - Parameter takesValues: Whether arguments of any value are given in all forms. A function that throws nothing has
    ///   no way to say that one cannot be encoded.
    private func writeCalls(
        of operations: [OperationDescription]? = nil, in type: String, _ way: CallRenderer.Way,
        takesValues: Bool = true, to text: inout SwiftText,
        _ body: (CallRenderer, inout SwiftText) -> Void
    ) {
        text.blank()
        text.block("extension \(type)") { text in
            for operation in operations ?? tag.operations {
                for form in FunctionSignature.forms(of: operation) {
                    for values in takesValues ? FunctionSignature.valueForms(of: operation, form) : [.wire] {
                        text.blank()
                        let call = CallRenderer(
                            operation: operation, tag: tag, form: form, way: way, values: values)
                        body(call, &text)
                    }
                }
            }
        }
    }

    private func writeView(_ property: String, _ type: String, _ documentation: String, to text: inout SwiftText) {
        text.blank()
        text.line("/// \(documentation)")
        text.line("public var \(property): \(type) { \(type)(client: client) }")
    }

    private func writeNested(_ name: String, _ documentation: String, to text: inout SwiftText) {
        text.blank()
        text.line("/// \(documentation)")
        text.block("public struct \(name): Sendable") { $0.line("let client: ApiClient") }
    }
}
