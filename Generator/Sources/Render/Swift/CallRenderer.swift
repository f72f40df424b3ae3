import API

/// The functions of an operation, one for each view: plain, raw and paged, asynchronous and blocking.
///
/// The plain asynchronous function has the complete documentation; the others refer to it.
struct CallRenderer {
    /// How a function waits.
    enum Way {
        case async, blocking

        /// The effects of the declaration.
        var effects: String { self == .async ? "async throws(ApiError)" : "throws(ApiError)" }
        /// The keywords before a call.
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
            ? "Returns the whole response." : "Returns the whole response; blocks the calling thread."
        referringComment(note).write(to: &text)
        let generics = choosingArgument == nil ? "" : "<Body>"
        let body = choosingArgument == nil ? responseType ?? "Void" : "Body"
        writeDeclaration(
            arguments, generics: generics, effects: way.effects, result: " -> ApiResponse<\(body)>", to: &text
        ) { text in
            write(arguments, isRaw: true, to: &text)
        }
    }

    /// The argument that determines the type of a raw call's body, if any.
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

    /// The errors of the function, with the document's description of error responses.
    private var throwing: String {
        let what = "``ApiError`` if the service rejects the call, or if there is no valid response."
        return operation.failure.map { "\(what) \($0.documentation)" } ?? what
    }

    /// A comment that refers to the plain asynchronous function for parameters and errors.
    private func referringComment(_ note: String?) -> DocumentationComment {
        let symbol = FunctionSignature(operation: operation, form: form).symbol
        let texts = [operation.summary?.sentence, note, values.note(signature.valueNames)]
        return DocumentationComment(
            (texts + ["See ``\(tag.typeName)/\(symbol)``."]).compactMap { $0 }.joined(separator: " "))
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
        // The result of a change may be unimportant; that of a query is not.
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

    /// The body of a plain or raw function: the form with fields calls the one with a body.
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

    /// In the form with fields, creates the body and calls the function that takes it.
    ///
    /// - Parameters:
    ///   - attempt: The keywords before the call; empty for `return`.
    ///   - isRaw: Whether these are functions of the raw view, which may have one more argument.
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

    /// The arguments of the function that creates the request.
    private func requestArguments(_ arguments: [FunctionSignature.Argument], isRaw: Bool) -> [String] {
        let format = isRaw ? operation.undecodedFormats?.argument : nil
        // A media type is not part of the request for the typed body; it is applied afterwards.
        let mediaType = isRaw ? operation.mediaTypes?.argument : nil
        return arguments.filter { $0.name != mediaType }.map { argument in
            argument.name == format ? argument.forwarding + ".wireFormat" : argument.forwarding
        }
    }
}
