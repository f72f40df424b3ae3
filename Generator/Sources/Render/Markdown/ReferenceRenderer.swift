import API

/// The reference in Markdown: an index, a page for each tag, a page of types.
public struct ReferenceRenderer {
    private let api: APIDescription
    private let samples: Samples
    private let provenance: Provenance

    public init(api: APIDescription, provenance: Provenance) {
        self.api = api
        self.provenance = provenance
        samples = Samples(api)
    }

    public func files() -> [RenderedFile] {
        [RenderedFile(path: "README.md", text: index())]
            + api.tags.map { RenderedFile(path: "\($0.typeName).md", text: page($0)) }
            + [RenderedFile(path: "Models.md", text: ModelReference(api: api).text(origin))]
    }

    private var origin: String { "<!-- \(provenance.origin) -->\n\n" }

    private func index() -> String {
        var text = origin + "# \(api.client.title)\n\n"
        if let documentation = api.client.documentation { text += documentation.trimmedMarkdown + "\n\n" }
        text += "All operations, by tag. The types that they take and return are in [Models](Models.md).\n\n"
        text += "| type | operation | endpoint | what it does |\n| --- | --- | --- | --- |\n"
        for tag in api.tags {
            for operation in tag.operations {
                let link = "[`\(SwiftName.unescaped(operation.name))`](\(tag.typeName).md#\(anchor(operation)))"
                let endpoint = "`\(operation.method) \(operation.path)`"
                text +=
                    "| [\(tag.typeName)](\(tag.typeName).md) | \(link) | \(endpoint) | \((operation.summary ?? "").cell) |\n"
            }
        }
        return text
    }

    private func page(_ tag: TagDescription) -> String {
        var text = origin + "# \(tag.typeName)\n\n"
        if let documentation = tag.documentation { text += documentation.trimmedMarkdown + "\n\n" }
        let path = "\(variable).\(tag.propertyName)"
        text +=
            "`\(path)` has these calls; `\(path).raw` returns status, header fields and round-trip time as well, and "
        text += "`\(variable).blocking.\(tag.propertyName)` has them for synchronous code.\n\n"
        for operation in tag.operations {
            let name = SwiftName.unescaped(operation.name)
            text += "- [`\(name)`](#\(anchor(operation))): \((operation.summary ?? operation.path).cell)\n"
        }
        return text + "\n" + tag.operations.map { section($0, tag: tag) }.joined(separator: "\n")
    }

    // MARK: An operation

    private func section(_ operation: OperationDescription, tag: TagDescription) -> String {
        var text = "## \(SwiftName.unescaped(operation.name))\n\n"
        text += "`\(operation.method) \(operation.path)`\n\n"
        for part in [operation.summary, operation.documentation] {
            if let part { text += part.trimmedMarkdown + "\n\n" }
        }
        text += "```swift\n" + sample(operation, tag: tag) + "```\n\n"
        text += parameterTable(operation)
        text += "**Returns** " + returns(operation) + "\n\n"
        if let mediaTypes = operation.mediaTypes {
            text += "**Media types** " + mediaTypes.documentation.cell + "\n\n"
        }
        text += "**Errors** `ApiError`" + failures(operation) + "\n\n"
        text += "**Credentials** \(credentials(operation))\n"
        return text
    }

    private func sample(_ operation: OperationDescription, tag: TagDescription) -> String {
        let form = FunctionSignature.forms(of: operation)[0]
        let arguments = samples.arguments(of: operation, form: form)
        let path = "\(variable).\(tag.propertyName)"
        let result = operation.response.type == nil ? "" : "let \(Self.resultName(operation)) = "
        var text = SwiftText()
        text.call("\(result)try await \(path).\(operation.name)(", arguments, ")")
        if operation.pageItem != nil {
            text.call("let pages = \(path).pages.\(operation.name)(", arguments, ")")
            text.line("for try await item in pages.items { print(item) }")
        }
        return text.lines.joined(separator: "\n") + "\n"
    }

    private static func resultName(_ operation: OperationDescription) -> String {
        switch operation.response.type?.unwrapped {
        case .array: "items"
        default: "result"
        }
    }

    private func parameterTable(_ operation: OperationDescription) -> String {
        var rows = ""
        for form in FunctionSignature.forms(of: operation).prefix(1) {
            for argument in FunctionSignature(operation: operation, form: form).arguments {
                let need = argument.type.isOptional ? "" : "required"
                let name = SwiftName.unescaped(argument.name)
                rows += "| `\(name)` | \(type(argument.type)) | \(need) | \(argument.documentation.cell) |\n"
            }
        }
        if rows.isEmpty { return "No parameters.\n\n" }
        var text = "| parameter | type | | |\n| --- | --- | --- | --- |\n" + rows + "\n"
        if let body = operation.body, body.fields != nil {
            text +=
                "An overload takes the whole body as `\(SwiftName.unescaped(body.argument))`: \(type(body.type)).\n\n"
        }
        return text
    }

    private func returns(_ operation: OperationDescription) -> String {
        let what = operation.response.documentation?.cell ?? ""
        guard let type = operation.response.type else { return "nothing. \(what)" }
        return self.type(type) + (what.isEmpty ? "" : ": " + what)
    }

    private func failures(_ operation: OperationDescription) -> String {
        guard !operation.failures.isEmpty else { return "." }
        return ": "
            + operation.failures.map { failure in
                "\(failure.status == "default" ? "any other status" : failure.status) – \(failure.documentation.cell)"
            }.joined(separator: "; ") + failureType(operation)
    }

    private func failureType(_ operation: OperationDescription) -> String {
        switch operation.failure {
        case .byStatus(let name): ". By status: \(type(.named(name)))."
        case .shared(let body, _): ". The body: \(type(body))."
        case nil: ""
        }
    }

    private func credentials(_ operation: OperationDescription) -> String {
        if operation.security.isEmpty { return "none are sent." }
        return operation.security.map(Self.name).joined(separator: " or ") + "."
    }

    private static func name(_ security: Security) -> String {
        switch security {
        case .none: "none"
        case .basic: "basic"
        case .bearer: "token"
        case .header(let name): "the header `\(name)`"
        case .query(let name): "the query parameter `\(name)`"
        case .cookie(let name): "the cookie `\(name)`"
        case .all(let several): several.map(name).joined(separator: " together with ")
        }
    }

    private var variable: String { SwiftName.value(api.client.name) }

    private func anchor(_ operation: OperationDescription) -> String {
        SwiftName.unescaped(operation.name).lowercased()
    }

    private func type(_ type: TypeReference) -> String { ModelReference.link(type, from: "Models.md") }
}

extension String {
    /// The text for a table cell: one line, with bars escaped.
    var cell: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("|", with: "\\|")
    }

    /// The text without surrounding white space.
    var trimmedMarkdown: String {
        guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[start...end])
    }
}
