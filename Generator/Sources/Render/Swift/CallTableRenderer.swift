import API

/// Swift that calls every operation in every variant, for tests: each call with the reply that the document shows for it.
public struct CallTableRenderer {
    private let api: APIDescription
    private let samples: Samples
    private let provenance: Provenance

    public init(api: APIDescription, provenance: Provenance) {
        self.api = api
        self.provenance = provenance
        samples = Samples(api)
    }

    /// - Parameter type: The type that the table extends; it has `id`, `variant`, `status`, `reply` and `call`, in that order.
    public func file(extending type: String) -> String {
        var text = SwiftText()
        text.block("extension \(type)") { text in
            text.line("/// Every operation in every variant.")
            text.line("static let all: [\(type)] = [\(api.tags.map { SwiftName.value($0.typeName) }.joined(separator: ", "))].flatMap { $0 }")
            for tag in api.tags {
                text.blank()
                text.line("private static let \(SwiftName.value(tag.typeName)): [\(type)] = [")
                text.indented { text in
                    for operation in tag.operations { write(operation, tag: tag, to: &text) }
                }
                text.line("]")
            }
            text.blank()
            text.line("/// The replies that the document shows, by operation.")
            text.line("private static let replies: [String: String] = [")
            text.indented { text in
                for operation in api.operations {
                    guard let json = operation.response.example.json else { continue }
                    text.line("\(operation.id.swiftLiteral):")
                    text.indented { $0.line("\(json.swiftLiteral),") }
                }
            }
            text.line("]")
        }
        return text.file(provenance)
    }

    private func write(_ operation: OperationDescription, tag: TagDescription, to text: inout SwiftText) {
        for form in FunctionSignature.forms(of: operation) {
            let suffix = form == .body && operation.body?.fields != nil ? " with a typed body" : ""
            let arguments = samples.arguments(of: operation, form: form)
            for isRaw in [false, true] {
                let path = tag.propertyName + (isRaw ? ".raw" : "")
                let name = (isRaw ? "raw " : "")
                entry(operation, "\(name)async\(suffix)", ".async", "\(path).\(operation.name)", arguments, to: &text)
                entry(operation, "\(name)blocking\(suffix)", ".blocking", "\(path).\(operation.name)", arguments, to: &text)
            }
            if let formats = operation.undecodedFormats, let format = formats.names.first, form == .fields || operation.body?.fields == nil {
                let format = "\(SwiftName.unescaped(formats.argument)): .\(SwiftName.enumerationCase(format))"
                entry(
                    operation, "undecoded", ".async", "\(tag.propertyName).raw.\(operation.name)", arguments + [format], to: &text)
            }
            if operation.pageItem != nil {
                entry(operation, "pages\(suffix)", ".pages", "\(tag.propertyName).pages.\(operation.name)", arguments, to: &text)
            }
        }
    }

    private func entry(
        _ operation: OperationDescription, _ variant: String, _ kind: String, _ path: String, _ arguments: [String],
        to text: inout SwiftText
    ) {
        let client = SwiftName.value(api.client.name)
        let call = "\(client).\(path)("
        text.line("Self(")
        text.indented { text in
            text.line("\(operation.id.swiftLiteral), \(variant.swiftLiteral), status: \(operation.response.example.status),")
            text.line("reply: replies[\(operation.id.swiftLiteral)],")
            switch kind {
            case ".async":
                text.line("call: .async { \(client) in")
                text.indented { $0.list("try await \(call)", arguments, ")") }
                text.line("}")
            case ".blocking":
                text.line("call: .blocking { \(client) in")
                text.indented { $0.list("try \(call)", arguments, ")") }
                text.line("}")
            default:
                text.line("call: .async { \(client) in")
                text.indented { text in
                    text.list("let pages = try \(call)", arguments, ")")
                    text.line("return try await pages.items.reduce(0) { count, _ in count + 1 }")
                }
                text.line("}")
            }
        }
        text.line("),")
    }
}
