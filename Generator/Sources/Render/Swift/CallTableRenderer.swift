import API

/// Swift that calls every operation in every variant, for tests: each call with the reply that the document shows for it.
public struct CallTableRenderer {
    /// How a variant is called.
    private enum Kind {
        case async, blocking, pages, blockingPages

        var isBlocking: Bool { self == .blocking || self == .blockingPages }
    }

    private let api: APIDescription
    private let samples: Samples
    private let provenance: Provenance

    public init(api: APIDescription, provenance: Provenance) {
        self.api = api
        self.provenance = provenance
        samples = Samples(api)
    }

    /// - Parameters:
    ///   - type: The type that the table extends; its initializer takes the operation's id and the variant, and `status`,
    ///     `reply` and `call`.
    ///   - module: The module that holds the generated code.
    public func file(extending type: String, importing module: String) -> String {
        var scope = NameScope(["all", "replies"])
        let names = api.tags.map { scope.take(SwiftName.value($0.typeName)) }
        var text = SwiftText()
        text.line("import \(module)")
        text.blank()
        text.block("extension \(type)") { text in
            text.line("/// Every operation in every variant.")
            text.line("static let all: [\(type)] = [")
            text.indented { text in
                for name in names { text.line(name + (names.count > 1 ? "," : "")) }
            }
            text.line("].flatMap { $0 }")
            for (tag, name) in zip(api.tags, names) {
                text.blank()
                text.line("private static let \(name): [\(type)] = [")
                text.indented { text in
                    for operation in tag.operations { write(operation, tag: tag, to: &text) }
                }
                text.line("]")
            }
            text.blank()
            text.line("/// The replies that the document shows, by operation.")
            writeReplies(to: &text)
        }
        return text.file(provenance, usesRuntime: false)
    }

    private func writeReplies(to text: inout SwiftText) {
        let replies = api.operations.compactMap { operation in
            operation.response.example.json.map { (operation.id, $0) }
        }
        guard !replies.isEmpty else {
            text.line("private static let replies: [String: String] = [:]")
            return
        }
        text.line("private static let replies: [String: String] = [")
        text.indented { text in
            for (id, json) in replies {
                text.line("\(id.swiftLiteral):")
                text.indented { $0.line("\(json.swiftLiteral),") }
            }
        }
        text.line("]")
    }

    private func write(_ operation: OperationDescription, tag: TagDescription, to text: inout SwiftText) {
        let undecoded = operation.undecodedFormats.flatMap { formats in
            formats.names.first.map { "\(SwiftName.unescaped(formats.argument)): .\(SwiftName.enumerationCase($0))" }
        }
        for form in FunctionSignature.forms(of: operation) {
            let suffix = form == .body && operation.body?.fields != nil ? " with a typed body" : ""
            let arguments = samples.arguments(of: operation, form: form)
            let name = operation.name
            for (way, kind, view) in [("async", Kind.async, ""), ("blocking", .blocking, "blocking.")] {
                let path = view + tag.propertyName
                entry(operation, way + suffix, kind, "\(path).\(name)", arguments, to: &text)
                entry(operation, "raw \(way)\(suffix)", kind, "\(path).raw.\(name)", arguments, to: &text)
                if let undecoded {
                    let arguments = arguments + [undecoded]
                    entry(operation, "undecoded \(way)\(suffix)", kind, "\(path).raw.\(name)", arguments, to: &text)
                }
                if operation.pageItem != nil {
                    let kind = kind == .async ? Kind.pages : .blockingPages
                    entry(operation, "pages \(way)\(suffix)", kind, "\(path).pages.\(name)", arguments, to: &text)
                }
            }
        }
    }

    private func entry(
        _ operation: OperationDescription, _ variant: String, _ kind: Kind, _ path: String, _ arguments: [String],
        to text: inout SwiftText
    ) {
        let client = SwiftName.value(api.client.name)
        let call = "\(client).\(path)("
        text.line("Self(")
        text.indented { text in
            text.line(
                "\(operation.id.swiftLiteral), \(variant.swiftLiteral), status: \(operation.response.example.status),")
            text.line("reply: replies[\(operation.id.swiftLiteral)],")
            let effects = kind.isBlocking ? "throws(ApiError)" : "async throws(ApiError)"
            text.line("call: .\(kind.isBlocking ? "blocking" : "async") { \(client) \(effects) in")
            text.indented { text in
                switch kind {
                case .async: text.list("try await \(call)", arguments, ")")
                case .blocking: text.list("try \(call)", arguments, ")")
                case .pages:
                    text.line("var count = 0")
                    text.list("let pages = \(call)", arguments, ")")
                    text.line("for try await _ in pages.items { count += 1 }")
                    text.line("return count")
                case .blockingPages:
                    text.line("var count = 0")
                    text.list("var items = \(call)", arguments, ").items")
                    text.line("while try items.next() != nil { count += 1 }")
                    text.line("return count")
                }
            }
            text.line("}")
        }
        text.line("),")
    }
}
