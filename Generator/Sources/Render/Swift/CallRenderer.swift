import API

/// The functions that carry an operation out: blocking and asynchronous, plain and raw, and page by page.
struct CallRenderer {
    let operation: OperationDescription
    let tag: TagDescription
    let form: FunctionSignature.Form

    private var signature: FunctionSignature { FunctionSignature(operation: operation, form: form) }
    private var responseType: String? { operation.response.type?.swift }

    // MARK: Plain

    func writePlain(to text: inout SwiftText) {
        let result = responseType.map { " -> \($0)" } ?? ""
        for isAsync in [true, false] {
            text.blank()
            write(
                signature.arguments, isAsync: isAsync,
                note: isAsync ? nil : "Blocks the calling thread until the reply is there.", result: result,
                returns: operation.response.documentation, suffix: responseType == nil ? "" : ".body",
                discards: responseType == nil, to: &text)
        }
    }

    // MARK: Raw

    func writeRaw(to text: inout SwiftText) {
        for isAsync in [true, false] {
            text.blank()
            write(
                signature.arguments, isAsync: isAsync,
                note: "Answers with the whole reply"
                    + (isAsync ? "." : "; blocks the calling thread until it is there."),
                result: " -> ApiResponse<\(responseType ?? "Void")>",
                returns: "The whole reply: " + (responseType == nil ? "status, " : "typed body, status, ")
                    + "headers, round-trip time and bytes.", suffix: "", discards: false, to: &text)
        }
        guard let formats = operation.undecodedFormats else { return }
        for isAsync in [true, false] {
            text.blank()
            write(
                signature.arguments(undecoded: formats), isAsync: isAsync,
                note: "Answers with the bytes of a format that has no typed form"
                    + (isAsync ? "." : "; blocks the calling thread until they are there."),
                result: " -> ApiResponse<[UInt8]>", returns: "The whole reply; its body is the bytes as they came.",
                suffix: "", discards: false, undecoded: formats, to: &text)
        }
    }

    // MARK: Pages

    func writePages(to text: inout SwiftText) {
        guard let item = operation.pageItem else { return }
        text.blank()
        let arguments = signature.arguments
        var comment = comment(
            arguments, note: "Follows the links from page to page.",
            returns: "The pages from the first one on, as a sequence; `items` has their items.")
        comment.field(
            "Throws", "`ApiError` of kind `.invalidArgument` when an argument cannot be sent; the pages throw the rest."
        )
        comment.write(to: &text)
        if operation.isDeprecated { text.line("@available(*, deprecated)") }
        text.list(
            "public func \(operation.name)(", arguments.map(\.declaration),
            ") throws(ApiError) -> PageSequence<\(item.swift)> {")
        text.indented { text in
            var scope = NameScope(Set(arguments.map(\.name)))
            let first = scope.take("first", "request")
            let client = scope.contains("client") ? "self.client" : "client"
            let call = "\(tag.typeName).Request.\(operation.name)("
            text.list("let \(first) = try \(call)", arguments.map(\.forwarding), ")")
            text.line("return PageSequence(client: \(client), first: \(first))")
        }
        text.line("}")
    }

    // MARK: Common

    /// - Parameter note: What sets a variant apart, in place of the document's long description, which stands once, at the
    ///   asynchronous call.
    private func comment(
        _ arguments: [FunctionSignature.Argument], note: String?, returns: String?
    ) -> DocumentationComment {
        var comment = DocumentationComment(operation.summary, note ?? operation.documentation)
        comment.add("`\(operation.method) \(operation.path)`")
        for argument in arguments { comment.parameter(SwiftName.unescaped(argument.name), argument.documentation) }
        if let returns, !returns.isEmpty { comment.field("Returns", returns) }
        return comment
    }

    private func write(
        _ arguments: [FunctionSignature.Argument], isAsync: Bool, note: String?, result: String, returns: String?,
        suffix: String, discards: Bool, undecoded: UndecodedFormats? = nil, to text: inout SwiftText
    ) {
        var comment = comment(arguments, note: note, returns: discards ? nil : returns)
        comment.field("Throws", "`ApiError` when the service refuses the call, or when no readable reply comes back.")
        comment.write(to: &text)
        if !isAsync {
            text.line("@available(*, noasync, message: \"blocks its thread; in asynchronous code write `try await`\")")
        }
        if operation.isDeprecated { text.line("@available(*, deprecated)") }
        // Who changes something may not care for the answer; who asks does.
        if operation.method != "GET", !result.isEmpty { text.line("@discardableResult") }
        text.list(
            "public func \(operation.name)(", arguments.map(\.declaration),
            ")\(isAsync ? " async" : "") throws(ApiError)\(result) {")
        text.indented { text in
            var scope = NameScope(Set(arguments.map(\.name)))
            let request = scope.take("request", "call")
            let client = scope.contains("client") ? "self.client" : "client"
            let forwarded = arguments.filter { undecoded?.argument != $0.name }.map(\.forwarding)
            text.list("let \(request) = try \(tag.typeName).Request.\(operation.name)(", forwarded, ")")
            let sent = undecoded.map { "\(request).undecoded(format: \($0.argument))" } ?? request
            let call = "\(isAsync ? "try await" : "try") \(client).send(\(sent))\(suffix)"
            text.line(discards ? "_ = \(call)" : "return \(call)")
        }
        text.line("}")
    }
}
