import API
import OpenAPI

/// Swift that calls every operation in every variant, for tests, with the example of its response. Every function is
/// called twice: with typical arguments, and with all arguments, together with the expected path, query, header fields
/// and body. Functions that take any `Encodable` values are only called with all arguments: with fewer, a call could be
/// one of the function that takes literals.
public struct CallTableRenderer {
    /// The kind of call.
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
    ///     `response` and `call`.
    ///   - module: The module that holds the generated code.
    public func file(extending type: String, importing module: String) -> String {
        var scope = NameScope(["all", "responses"])
        let names = api.tags.map { scope.take(SwiftName.value($0.typeName)) }
        var text = SwiftText()
        // The formatter would break long literals differently.
        text.line("// swift-format-ignore-file")
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
            text.line("/// The responses that the document shows, by operation.")
            writeResponses(to: &text)
            text.blank()
            text.line("/// What calls with all arguments send, by operation and form.")
            writeExpectations(to: &text)
        }
        return text.file(provenance, usesRuntime: false)
    }

    private func writeResponses(to text: inout SwiftText) {
        let responses = api.operations.compactMap { operation in
            operation.response.example.json.map { (operation.id, $0) }
        }
        guard !responses.isEmpty else {
            text.line("private static let responses: [String: String] = [:]")
            return
        }
        text.line("private static let responses: [String: String] = [")
        text.indented { text in
            for (id, json) in responses {
                text.line("\(id.swiftLiteral):")
                text.indented { $0.line("\(json.swiftLiteral),") }
            }
        }
        text.line("]")
    }

    private func writeExpectations(to text: inout SwiftText) {
        text.line("private static let expectations: [String: Expected] = [")
        text.indented { text in
            for operation in api.operations {
                for form in FunctionSignature.forms(of: operation) {
                    for values in FunctionSignature.valueForms(of: operation, form) {
                        let key = (operation.id + Self.suffix(of: form, operation) + values.suffix).swiftLiteral
                        let expectation = expectation(of: operation, form: form, values: values)
                        text.list("\(key): Expected(", expectation, "),")
                    }
                }
            }
        }
        text.line("]")
    }

    /// The form in a variant's name, if an operation has two.
    private static func suffix(of form: FunctionSignature.Form, _ operation: OperationDescription) -> String {
        form == .body && operation.body?.fields != nil ? " with a typed body" : ""
    }

    private func write(_ operation: OperationDescription, tag: TagDescription, to text: inout SwiftText) {
        let format = operation.undecodedFormats.flatMap { formats in
            formats.names.first.map { "\(SwiftName.unescaped(formats.argument)): .\(SwiftName.enumerationCase($0))" }
        }
        let mediaType = operation.mediaTypes.flatMap { choice in
            choice.all.last.map { "\(choice.argument): .bytes(\($0.swiftLiteral))" }
        }
        let undecoded = format ?? mediaType
        for form in FunctionSignature.forms(of: operation) {
            let suffix = Self.suffix(of: form, operation)
            write(operation, tag: tag, suffix, samples.arguments(of: operation, form: form), undecoded, to: &text)
            let all = samples.allArguments(of: operation, form: form)
            write(operation, tag: tag, suffix + " and all arguments", all, undecoded, operation.id + suffix, to: &text)
            for values in FunctionSignature.valueForms(of: operation, form) where values != .wire {
                let suffix = suffix + values.suffix
                let all = samples.allArguments(of: operation, form: form, values: values)
                write(
                    operation, tag: tag, suffix + " and all arguments", all, undecoded, operation.id + suffix,
                    hasPages: false, to: &text)
            }
        }
    }

    /// Calls each function of an operation in one of its forms.
    private func write(
        _ operation: OperationDescription, tag: TagDescription, _ suffix: String, _ arguments: [String],
        _ undecoded: String?, _ expected: String? = nil, hasPages: Bool = true, to text: inout SwiftText
    ) {
        for (way, kind, view) in [("async", Kind.async, ""), ("blocking", .blocking, "blocking.")] {
            let path = view + tag.propertyName
            let name = operation.name
            entry(operation, way + suffix, kind, "\(path).\(name)", arguments, expected, to: &text)
            entry(operation, "raw \(way)\(suffix)", kind, "\(path).raw.\(name)", arguments, expected, to: &text)
            if let undecoded {
                let arguments = arguments + [undecoded]
                let variant = "undecoded \(way)\(suffix)"
                entry(operation, variant, kind, "\(path).raw.\(name)", arguments, expected, to: &text)
            }
            if operation.pageItem != nil, hasPages {
                let kind = kind == .async ? Kind.pages : .blockingPages
                entry(operation, "pages \(way)\(suffix)", kind, "\(path).pages.\(name)", arguments, expected, to: &text)
            }
        }
    }

    /// The expected request of a call with all arguments, as arguments of an initializer.
    private func expectation(
        of operation: OperationDescription, form: FunctionSignature.Form, values: ValueForm
    ) -> [String] {
        var path = operation.path
        var query: [String] = []
        var headers: [String] = []
        for parameter in operation.parameters {
            let value = samples.value(of: parameter)
            switch parameter.location {
            case .path: path = path.replacing("{\(parameter.key)}", with: Self.texts(value).joined(separator: ","))
            case .query(_, let explode):
                let texts = Self.texts(value)
                query += (explode ? texts : [texts.joined(separator: ",")]).map { "\(parameter.key)=\($0)" }
            case .queryJSON: query.append("\(parameter.key)=\(value.description)")
            case .header: headers.append("\(parameter.key): \(Self.texts(value).joined(separator: ","))")
            case .pathJSON: path = path.replacing("{\(parameter.key)}", with: value.description)
            case .headerJSON: headers.append("\(parameter.key): \(value.description)")
            case .cookie, .cookieJSON, .format: break
            }
        }
        let body = samples.body(of: operation, form: form, values: values).map(\.description.swiftLiteral) ?? "nil"
        return [
            "path: \(path.swiftLiteral)", "query: [\(query.map(\.swiftLiteral).joined(separator: ", "))]",
            "headers: [\(headers.map(\.swiftLiteral).joined(separator: ", "))]", "body: \(body)",
        ]
    }

    /// The strings for a parameter: one, or one for each element of an array.
    private static func texts(_ value: JSONValue) -> [String] {
        value.array.map { $0.flatMap(texts) } ?? [value.string ?? value.description]
    }

    private func entry(
        _ operation: OperationDescription, _ variant: String, _ kind: Kind, _ path: String, _ arguments: [String],
        _ expected: String?, to text: inout SwiftText
    ) {
        let client = SwiftName.value(api.client.name)
        let call = "\(client).\(path)("
        text.line("Self(")
        text.indented { text in
            text.line(
                "\(operation.id.swiftLiteral), \(variant.swiftLiteral), status: \(operation.response.example.status),")
            text.line("response: responses[\(operation.id.swiftLiteral)],")
            if let expected { text.line("expected: expectations[\(expected.swiftLiteral)],") }
            let effects = kind.isBlocking ? "throws(ApiError)" : "async throws(ApiError)"
            text.line("call: .\(kind.isBlocking ? "blocking" : "async") { \(client) \(effects) in")
            text.indented { text in
                switch kind {
                case .async: text.call("try await \(call)", arguments, ")")
                case .blocking: text.call("try \(call)", arguments, ")")
                case .pages:
                    text.line("var count = 0")
                    text.call("let pages = \(call)", arguments, ")")
                    text.line("for try await _ in pages.items { count += 1 }")
                    text.line("return count")
                case .blockingPages:
                    text.line("var count = 0")
                    text.call("var pages = \(call)", arguments, ")")
                    text.line("var items = pages.items")
                    text.line("while try items.next() != nil { count += 1 }")
                    text.line("return count")
                }
            }
            text.line("}")
        }
        text.line("),")
    }
}

extension ValueForm {
    /// The form in a variant's name.
    fileprivate var suffix: String {
        switch self {
        case .wire: ""
        case .encodable: " with encodable values"
        case .members: " with encodable members"
        }
    }
}
