import API

/// The function that turns an operation's arguments into a request, a plain value. A body is given as a whole.
struct RequestRenderer {
    let operation: OperationDescription
    let tag: TagDescription

    private var signature: FunctionSignature {
        FunctionSignature(operation: operation, form: operation.body == nil ? .fields : .body)
    }
    private var bodyType: String { operation.response.type?.swift ?? "Void" }

    func write(to text: inout SwiftText) {
        let arguments = signature.arguments
        let comment = DocumentationComment(
            "The request of `\(operation.method) \(operation.path)`. See ``\(tag.typeName)/\(signature.symbol)``.")
        comment.write(to: &text)
        if operation.isDeprecated { text.line("@available(*, deprecated)") }
        text.list(
            "public static func \(operation.name)(", arguments.map(\.declaration),
            ") throws(ApiError) -> ApiRequest<\(bodyType)> {")
        text.indented { writeBody(arguments, to: &$0) }
        text.line("}")
    }

    private func writeBody(_ arguments: [FunctionSignature.Argument], to text: inout SwiftText) {
        var scope = NameScope(Set(arguments.map(\.name)))
        let target = scope.take("target", "requestTarget")
        let request = scope.take("request", "call")
        writeTarget(target, to: &text)
        let changes =
            operation.body != nil
            || operation.parameters.contains { parameter in
                switch parameter.location {
                case .header, .headerJSON, .cookie, .cookieJSON, .format: true
                default: false
                }
            }
        text.list(
            "\(changes ? "var" : "let") \(request) = ApiRequest<\(bodyType)>(",
            ["Operations.\(operation.name)", "target: \(target)", "decoder: \(operation.response.decoder)"], ")")
        for parameter in operation.parameters { write(parameter, to: request, &text) }
        writeContent(to: request, &text)
        text.line("return \(request)")
    }

    // MARK: Target

    private func writeTarget(_ target: String, to text: inout SwiftText) {
        var pieces = PathPiece.pieces(of: operation.path)
        var head = ""
        if case .literal(let literal)? = pieces.first {
            head = literal
            pieces.removeFirst()
        }
        let queries = operation.parameters.filter { parameter in
            switch parameter.location {
            case .query, .queryJSON: true
            default: false
            }
        }
        let keyword = pieces.isEmpty && queries.isEmpty ? "let" : "var"
        text.line("\(keyword) \(target) = RequestTarget(\(head.swiftLiteral))")
        for piece in pieces { write(piece, to: target, &text) }
        for query in queries { writeQuery(query, to: target, &text) }
    }

    private func write(_ piece: PathPiece, to target: String, _ text: inout SwiftText) {
        switch piece {
        case .literal(let literal): text.line("\(target).append(\(literal.swiftLiteral))")
        case .parameter(let key):
            guard let parameter = operation.parameters.first(where: { $0.isInPath && $0.key == key }) else { return }
            var arguments = [parameter.name, "argument: \(SwiftName.unescaped(parameter.name).swiftLiteral)"]
            if parameter.location == .pathJSON { arguments.append("style: .json") }
            if case .path(let style, let explode) = parameter.location, style != .simple || explode {
                arguments += ["style: .\(style.rawValue)", "explode: \(explode)", "name: \(key.swiftLiteral)"]
            }
            text.list("try \(target).appendSegment(", arguments, ")")
        }
    }

    private func writeQuery(_ parameter: ParameterDescription, to target: String, _ text: inout SwiftText) {
        var arguments = [parameter.key.swiftLiteral, parameter.name]
        switch parameter.location {
        case .queryJSON: arguments.append("style: .json")
        case .query(let style, let explode):
            if style != .form { arguments.append("style: .\(style.rawValue)") }
            if explode != (style == .form || style == .deepObject) { arguments.append("explode: \(explode)") }
        default: break
        }
        if parameter.allowsReserved { arguments.append("allowsReserved: true") }
        let name = SwiftName.unescaped(parameter.name)
        if name != parameter.key { arguments.append("argument: \(name.swiftLiteral)") }
        text.list("\(target).appendQuery(", arguments, ")")
    }

    // MARK: Headers and body

    private func write(_ parameter: ParameterDescription, to request: String, _ text: inout SwiftText) {
        let argument = "argument: \(SwiftName.unescaped(parameter.name).swiftLiteral)"
        switch parameter.location {
        case .header(let explode):
            let items = [parameter.key.swiftLiteral, parameter.name] + (explode ? ["explode: true"] : []) + [argument]
            text.list("try \(request).setHeader(", items, ")")
        case .headerJSON:
            let items = [parameter.key.swiftLiteral, parameter.name, "style: .json", argument]
            text.list("try \(request).setHeader(", items, ")")
        case .cookie, .cookieJSON:
            let style = parameter.location == .cookieJSON ? ["style: .json"] : []
            text.list(
                "try \(request).setCookie(", [parameter.key.swiftLiteral, parameter.name] + style + [argument], ")")
        case .format: text.line("\(request).setFormat(\(parameter.name), parameter: \(parameter.key.swiftLiteral))")
        case .path, .pathJSON, .query, .queryJSON: break
        }
    }

    private func writeContent(to request: String, _ text: inout SwiftText) {
        guard let body = operation.body else { return }
        let (head, arguments) = Self.content(body.kind, body.argument)
        let isOptional = body.type.isOptional && !body.isRequired
        if !body.encodings.isEmpty {
            let write = { (text: inout SwiftText) in
                Self.writeEncoded(body, head: "\(request).content = \(head)", to: &text)
            }
            if isOptional { text.block("if let \(body.argument)", write) } else { write(&text) }
        } else if isOptional {
            let content = head + arguments.joined(separator: ", ") + ")"
            text.line("if let \(body.argument) { \(request).content = \(content) }")
        } else {
            text.list("\(request).content = \(head)", arguments, ")")
        }
    }

    /// A form with encodings for its fields.
    private static func writeEncoded(_ body: BodyDescription, head: String, to text: inout SwiftText) {
        text.line(head)
        text.indented { text in
            text.line(body.argument + ",")
            text.list("encodings: [", body.encodings.map(\.swift), "]")
        }
        text.line(")")
    }

    private static func content(_ kind: BodyDescription.Kind, _ value: String) -> (head: String, arguments: [String]) {
        switch kind {
        case .wire: (".wire(", [value])
        case .form: (".wireForm(", [value])
        case .multipart: (".wireMultipart(", [value])
        case .text(let type): (".bytes(", ["Array(\(value).utf8)", "mediaType: \(type.swiftLiteral)"])
        case .bytes(let type): (".bytes(", ["Array(\(value))", "mediaType: \(type.swiftLiteral)"])
        }
    }
}

extension FieldEncoding {
    /// The entry in a dictionary of the runtime's encodings.
    fileprivate var swift: String {
        var arguments: [String] = []
        if let contentType { arguments.append("contentType: \(contentType.swiftLiteral)") }
        if let style { arguments.append("style: .\(style.rawValue)") }
        if let explode { arguments.append("explode: \(explode)") }
        if allowsReserved { arguments.append("allowsReserved: true") }
        return "\(key.swiftLiteral): FieldEncoding(\(arguments.joined(separator: ", ")))"
    }
}

/// A part of a path: literal text, or a parameter.
enum PathPiece {
    case literal(String)
    case parameter(String)

    static func pieces(of path: String) -> [PathPiece] {
        var pieces: [PathPiece] = []
        var literal = ""
        var rest = path[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            literal += rest[..<open]
            if !literal.isEmpty { pieces.append(.literal(literal)) }
            literal = ""
            pieces.append(.parameter(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        literal += rest
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        return pieces
    }
}
