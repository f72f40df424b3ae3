import API

/// The header fields of responses, as properties of the runtime's `ResponseHeaders`.
struct HeadersRenderer {
    let headers: [HeaderDescription]

    func file() -> SwiftText {
        var text = SwiftText()
        text.block("extension ResponseHeaders") { text in
            for header in headers {
                text.blank()
                write(header, to: &text)
            }
        }
        return text
    }

    private func write(_ header: HeaderDescription, to text: inout SwiftText) {
        var comment = DocumentationComment(header.documentation)
        let isText = header.type == .string
        comment.add("The field `\(header.key)`; nil if it is absent\(isText ? "" : ", or is not of this type").")
        comment.write(to: &text)
        if header.isDeprecated { text.line("@available(*, deprecated)") }
        var function = "value"
        if case .array = header.type { function = "list" }
        text.getter("public var \(header.name): \(header.type.swift)?", "\(function)(of: \(header.key.swiftLiteral))")
    }
}
