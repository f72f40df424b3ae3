import API

/// The functions that carry an operation out, one for each view: plain, raw and page by page, asynchronous and blocking.
///
/// The plain asynchronous function has the documentation, the others refer to it.
struct CallRenderer {
    /// How a function waits.
    enum Way {
        case async, blocking

        /// The effects that a declaration names.
        var effects: String { self == .async ? "async throws(ApiError)" : "throws(ApiError)" }
        /// What stands in front of a call.
        var attempt: String { self == .async ? "try await" : "try" }
    }

    let operation: OperationDescription
    let tag: TagDescription
    let form: FunctionSignature.Form
    let way: Way
    /// How arguments of any value are given.
    var values = ValueForm.wire

    private var signature: FunctionSignature { FunctionSignature(operation: operation, form: form, values: values) }
    private var responseType: String? { operation.response.type?.swift }

    // MARK: Plain

    func writePlain(to text: inout SwiftText) {
        let arguments = signature.arguments
        let isFull = way == .async && values == .wire
        var comment =
            isFull ? fullComment(arguments) : referringComment(way == .async ? nil : "Blocks the calling thread.")
        if isFull {
            if responseType != nil, let returns = operation.response.documentation { comment.field("Returns", returns) }
            comment.field("Throws", throwing)
        }
        comment.write(to: &text)
        let result = responseType.map { " -> \($0)" } ?? ""
        writeDeclaration(arguments, generics: "", effects: way.effects, result: result, to: &text) { text in
            write(arguments, isRaw: false, to: &text)
        }
    }

    // MARK: Raw

    func writeRaw(to text: inout SwiftText) {
        let arguments = rawArguments
        let note =
            way == .async
            ? "Answers with the whole response." : "Answers with the whole response; blocks the calling thread."
        referringComment(note).write(to: &text)
        let generics = choosingArgument == nil ? "" : "<Body>"
        let body = choosingArgument == nil ? responseType ?? "Void" : "Body"
        writeDeclaration(
            arguments, generics: generics, effects: way.effects, result: " -> ApiResponse<\(body)>", to: &text
        ) { text in
            write(arguments, isRaw: true, to: &text)
        }
    }

    /// The argument that decides the type of a raw call's body; nil where nothing does.
    private var choosingArgument: String? { operation.undecodedFormats?.argument ?? operation.mediaTypes?.argument }

    private var rawArguments: [FunctionSignature.Argument] {
        if let formats = operation.undecodedFormats { return signature.arguments(choosing: formats) }
        if let mediaTypes = operation.mediaTypes { return signature.arguments(choosing: mediaTypes) }
        return signature.arguments
    }

    // MARK: Pages

    func writePages(to text: inout SwiftText) {
        guard let item = operation.pageItem else { return }
        let arguments = signature.arguments
        referringComment(
            way == .async
                ? "Follows the links from page to page."
                : "Follows the links from page to page; blocks the calling thread for each page."
        ).write(to: &text)
        let type = way == .async ? "PageSequence" : "PageCursor"
        writeDeclaration(arguments, generics: "", effects: nil, result: " -> \(type)<\(item.swift)>", to: &text) {
            text in
            var scope = NameScope(Set(arguments.map(\.name)))
            if writeCallWithBody(arguments, attempt: "", isRaw: false, scope: &scope, to: &text) { return }
            let client = scope.contains("client") ? "self.client" : "client"
            text.line("\(type)(client: \(client)) { () throws(ApiError) in")
            text.indented {
                let sent = requestArguments(arguments, isRaw: false)
                $0.call("try \(tag.typeName).Request.\(operation.name)(", sent, ")")
            }
            text.line("}")
        }
    }

    // MARK: Common

    private func fullComment(_ arguments: [FunctionSignature.Argument]) -> DocumentationComment {
        var comment = DocumentationComment(operation.summary, operation.documentation)
        comment.add("`\(operation.method) \(operation.path)`")
        comment.add(operation.mediaTypes.map(\.documentation))
        for argument in arguments { comment.parameter(SwiftName.unescaped(argument.name), argument.documentation) }
        return comment
    }

    /// What the function throws, and what the document says of the replies behind it.
    private var throwing: String {
        let what = "``ApiError`` when the service refuses the call, or when no readable response comes."
        return operation.failure.map { "\(what) \($0.documentation)" } ?? what
    }

    /// A comment that leaves parameters and errors to the plain asynchronous function.
    private func referringComment(_ note: String?) -> DocumentationComment {
        var comment = DocumentationComment(operation.summary)
        let symbol = FunctionSignature(operation: operation, form: form).symbol
        let notes = [note, values.note(signature.valueNames), "See ``\(tag.typeName)/\(symbol)``."]
        comment.add(notes.compactMap { $0 }.joined(separator: " "))
        return comment
    }

    private func writeDeclaration(
        _ arguments: [FunctionSignature.Argument], generics: String, effects: String?, result: String,
        to text: inout SwiftText, body: (inout SwiftText) -> Void
    ) {
        if way == .blocking, effects != nil {
            text.line(
                "@available(*, noasync, message: \"blocks its thread: leave out `.blocking` and write `try await`\")")
        }
        if operation.isDeprecated { text.line("@available(*, deprecated)") }
        if values != .wire { text.line("@_disfavoredOverload") }
        // The result of a call that changes something may be of no interest; that of one that asks is.
        if operation.method != "GET", effects != nil, !result.isEmpty { text.line("@discardableResult") }
        // A caller's own version of a generic asynchronous function gains nothing, and optimizing it crashes Swift 6.3.1.
        if effects != nil, !generics.isEmpty || arguments.contains(where: \.isGeneric) {
            text.line("@_semantics(\"optimize.sil.specialize.generic.never\")")
        }
        let tail = (effects.map { " " + $0 } ?? "") + result
        text.list("public func \(operation.name)\(generics)(", arguments.map(\.declaration), ")\(tail) {")
        text.indented(body)
        text.line("}")
    }

    /// The statements of a plain or raw function: the form with fields calls the one with a body.
    private func write(_ arguments: [FunctionSignature.Argument], isRaw: Bool, to text: inout SwiftText) {
        var scope = NameScope(Set(arguments.map(\.name)))
        let returns = responseType == nil && !isRaw ? "" : "return "
        let attempt = returns + way.attempt + " "
        if writeCallWithBody(arguments, attempt: attempt, isRaw: isRaw, scope: &scope, to: &text) { return }
        let client = (scope.contains("client") ? "self.client" : "client") + (way == .blocking ? ".blocking" : "")
        let makeRequest = "\(tag.typeName).Request.\(operation.name)("
        let format = isRaw ? choosingArgument : nil
        let sent = requestArguments(arguments, isRaw: isRaw)
        let open = format.map { "\($0).apply(to: " } ?? ""
        let suffix = isRaw || responseType == nil ? "" : ".body"
        let discards = !isRaw && responseType == nil
        let call = (discards ? "_ = " : "") + "\(way.attempt) \(client).send("
        let close = format == nil ? ")" : "))"
        let whole = call + open + makeRequest + sent.joined(separator: ", ") + ")" + close + suffix
        if text.fits(whole) {
            text.line(whole)
        } else {
            let request = scope.take("request", "call")
            text.call("let \(request) = try \(makeRequest)", sent, ")")
            let returned = discards ? call : "return " + call
            text.line(returned + open + request + close + suffix)
        }
    }

    /// In the form with fields: makes the body of them, and calls the function that takes it.
    ///
    /// - Parameters:
    ///   - attempt: What stands in front of the call; nothing for `return`.
    ///   - isRaw: Whether the functions are those of the raw view, which may take one argument more.
    /// - Returns: Whether it did; other forms send a request.
    private func writeCallWithBody(
        _ arguments: [FunctionSignature.Argument], attempt: String, isRaw: Bool, scope: inout NameScope,
        to text: inout SwiftText
    ) -> Bool {
        guard form == .fields, let body = operation.body, let fields = body.fields else { return false }
        let name = scope.take("body", "requestBody", "bodyValue")
        let isOnlyOne = signature.valueNames.count == 1
        text.call(
            "let \(name) = \(values == .wire ? "" : "try ")\(fields.model)(",
            fields.fields.map { field in
                let value =
                    field.isFilledFromPath
                    ? field.argument : values.value(field.argument, field.property.type, isOnlyOne: isOnlyOne)
                return "\(SwiftName.callLabel(field.property.name)): \(value)"
            }, ")")
        let value = fields.unionCase.map { ".\($0)(\(name))" } ?? name
        var forwarded = FunctionSignature(operation: operation, form: .body).arguments.map { argument in
            argument.isBody ? "\(SwiftName.callLabel(argument.name)): \(value)" : argument.forwarding
        }
        if isRaw, let choice = operation.mediaTypes?.argument { forwarded.append("\(choice): \(choice)") }
        let function = scope.contains(operation.name) ? "self.\(operation.name)" : operation.name
        text.call((attempt.isEmpty ? "return " : attempt) + "\(function)(", forwarded, ")")
        return true
    }

    /// The arguments handed on to the function that makes the request.
    private func requestArguments(_ arguments: [FunctionSignature.Argument], isRaw: Bool) -> [String] {
        let format = isRaw ? operation.undecodedFormats?.argument : nil
        // A media type is not part of the request for the typed body: it changes it afterwards.
        let mediaType = isRaw ? operation.mediaTypes?.argument : nil
        return arguments.filter { $0.name != mediaType }.map { argument in
            argument.name == format ? argument.forwarding + ".wireFormat" : argument.forwarding
        }
    }
}
