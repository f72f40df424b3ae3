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
                if let type = variant.type {
                    text.list("case \(variant.name)(", [type.swift], ")")
                } else {
                    text.line("case \(variant.name)")
                }
            }
        }
        text.blank()
        text.block("extension ResponseDecoder where Body == \(declaration.name)") { text in
            text.line("/// Reads the reply that goes with the status.")
            text.block("public static var statuses: Self") { text in
                text.line(".byStatus(")
                text.indented { writeDecoders(to: &$0) }
                text.line(")")
            }
        }
    }

    private func writeDecoders(to text: inout SwiftText) {
        let single = variants.filter { $0.statuses.count == 1 }
        let range = variants.first { $0.statuses.count > 1 }
        if single.isEmpty {
            text.line("[:],")
        } else {
            text.line("[")
            text.indented { text in
                for variant in single { text.line("\(variant.statuses.lowerBound): \(variant.caseDecoder),") }
            }
            text.line("],")
        }
        text.line("otherwise: " + (range?.caseDecoder ?? "nil"))
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
        case .byStatus: "statuses"
        case .optional(let kind): "optional(.\(kind.decoder))"
        }
    }
}
