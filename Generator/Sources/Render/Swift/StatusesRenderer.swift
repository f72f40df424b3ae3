import API

/// What an operation answers whose replies carry another type for each status.
struct StatusesRenderer {
    let declaration: TypeDeclaration
    let variants: [ResponseDescription.Variant]

    func write(to text: inout SwiftText) {
        declaration.writeHead(to: &text, fallback: "A reply, by its status.")
        text.block("public enum \(declaration.name): Sendable, Hashable") { text in
            for variant in variants {
                let range = variant.statuses
                let status = range.count == 1 ? "Status \(range.lowerBound)." : "Another successful status."
                DocumentationComment(variant.documentation, status).write(to: &text)
                text.line("case \(variant.name)" + (variant.type.map { "(\($0.swift))" } ?? ""))
            }
        }
        text.blank()
        text.block("extension ResponseDecoder where Body == \(declaration.name)") { text in
            text.line("/// Reads the reply that goes with the status.")
            text.block("public static var byStatus: Self") { text in
                text.line("Self { response throws(WireError) in")
                text.indented { writeSwitch(to: &$0) }
                text.line("}")
            }
        }
    }

    private func writeSwitch(to text: inout SwiftText) {
        let last = variants.count - 1
        text.line("switch response.status {")
        for (index, variant) in variants.enumerated() {
            let range = variant.statuses
            let pattern = range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)...\(range.upperBound)"
            text.line(index == last ? "default:" : "case \(pattern):")
            text.indented { text in
                guard let type = variant.type else {
                    text.line("return .\(variant.name)")
                    return
                }
                let decoder = "ResponseDecoder<\(type.swift)>.\(variant.kind.decoder)"
                text.line("return .\(variant.name)(try \(decoder).decode(response))")
            }
        }
        text.line("}")
    }
}

extension ResponseDescription.Kind {
    /// The runtime's decoder for such a reply.
    var decoder: String {
        switch self {
        case .empty: "empty"
        case .wire: "wire"
        case .text: "text"
        case .bytes: "binary"
        case .byStatus: "byStatus"
        case .optional(let kind): "optional(.\(kind.decoder))"
        }
    }
}
