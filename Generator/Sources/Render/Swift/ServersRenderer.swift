import API

/// The servers: an enumeration without cases, nested in the client type, with a base URL for each.
struct ServersRenderer {
    let client: ClientDescription
    let choice: ServerChoice

    func write(to text: inout SwiftText) {
        text.block("extension \(client.name)") { text in
            DocumentationComment(
                "The servers that the document names: `\(example)` and the others are values for `baseURL` of a"
                    + " configuration."
            ).write(to: &text)
            text.block("public enum \(choice.typeName)") { text in
                for server in choice.servers {
                    text.blank()
                    write(server, to: &text)
                }
                for server in choice.servers {
                    for variable in server.variables {
                        guard let values = variable.values else { continue }
                        text.blank()
                        write(values, of: variable, to: &text)
                    }
                }
            }
        }
    }

    private var example: String {
        guard let server = choice.servers.first else { return "" }
        return "\(client.name).\(choice.typeName).\(server.name)" + (server.variables.isEmpty ? "" : "()")
    }

    private func write(_ server: ServerDescription, to text: inout SwiftText) {
        var comment = DocumentationComment(server.documentation, "`\(server.template)`")
        for variable in server.variables {
            comment.parameter(variable.argument, Self.documentation(of: variable))
        }
        guard !server.variables.isEmpty else {
            comment.write(to: &text)
            text.getter("public static var \(server.name): String", Self.expression(of: server.parts.first))
            return
        }
        comment.field("Returns", "The base URL.")
        comment.write(to: &text)
        text.list("public static func \(server.name)(", server.variables.map(Self.declaration), ") -> String {")
        text.indented { text in
            let parts = server.parts.map { part in
                let argument = server.variables.first { part == .argument($0.argument) }
                return Self.expression(of: part, isText: argument?.values == nil)
            }
            if parts.count == 1 { text.line(parts[0]) } else { text.list("[", parts, "].joined()") }
        }
        text.line("}")
    }

    private func write(
        _ values: ServerDescription.Values, of variable: ServerDescription.Variable, to text: inout SwiftText
    ) {
        DocumentationComment(variable.documentation ?? "The values of `\(variable.name)`.").write(to: &text)
        text.block("public enum \(values.typeName)", ["String", "CaseIterable", "Sendable"]) { text in
            for item in values.cases {
                DocumentationComment("`\(item.value)`").write(to: &text)
                text.line("case \(item.name) = \(item.value.swiftLiteral)")
            }
        }
    }

    private static func documentation(of variable: ServerDescription.Variable) -> String {
        if let documentation = variable.documentation { return documentation }
        let name = "`\(variable.name)`"
        return variable.values == nil ? "The value of \(name), which is inserted as it is." : "The value of \(name)."
    }

    private static func declaration(of variable: ServerDescription.Variable) -> String {
        let label = SwiftName.label(variable.argument)
        guard let values = variable.values else { return "\(label): String = \(variable.defaultValue.swiftLiteral)" }
        return "\(label): \(values.typeName) = .\(values.defaultCase)"
    }

    private static func expression(of part: ServerDescription.Part?, isText: Bool = true) -> String {
        switch part {
        case .text(let text): text.swiftLiteral
        case .argument(let name): isText ? name : "\(name).rawValue"
        case nil: "".swiftLiteral
        }
    }
}
