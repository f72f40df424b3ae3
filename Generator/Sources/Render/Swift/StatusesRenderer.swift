import API

/// The bodies of an operation's responses, if they differ by status: an enumeration with a case for each.
struct StatusesRenderer {
    let declaration: TypeDeclaration
    let variants: [ResponseDescription.Variant]
    /// Whether these are error responses, which `ApiError.failure(as:)` decodes.
    let areFailures: Bool

    func write(to text: inout SwiftText) {
        declaration.writeHead(to: &text, fallback: "\(areFailures ? "A failure" : "A response"), by its status.")
        let conformance = areFailures ? "ApiFailure" : "Sendable"
        text.block("public enum \(declaration.name): \(conformance), Hashable") { text in
            for variant in variants {
                DocumentationComment(variant.documentation, status(variant)).write(to: &text)
                if let type = variant.type {
                    text.list("case \(variant.name)(", [type.swift], ")")
                } else {
                    text.line("case \(variant.name)")
                }
            }
        }
        text.blank()
        text.block("extension \(declaration.name)") { text in
            text.line("/// Decodes the response by its status.")
            text.block("public static var decoder: ResponseDecoder<Self>") { text in
                text.line(".byStatus(")
                text.indented { writeDecoders(to: &$0) }
                text.line(")")
            }
        }
    }

    private func status(_ variant: ResponseDescription.Variant) -> String {
        let range = variant.statuses
        switch range.count {
        case 1: return "Status \(range.lowerBound)."
        case 100: return "Another status from \(range.lowerBound) to \(range.upperBound)."
        default: return "Another status."
        }
    }

    private func writeDecoders(to text: inout SwiftText) {
        let single = variants.filter { $0.statuses.count == 1 }
        let ranges = variants.filter { $0.statuses.count == 100 }
        let other = variants.first { $0.statuses.count > 100 }
        let codes = single.map { "\($0.statuses.lowerBound): \($0.caseDecoder)" }
        writeTable("", codes, to: &text)
        if !ranges.isEmpty {
            let entries = ranges.map { "\($0.statuses.lowerBound)...\($0.statuses.upperBound): \($0.caseDecoder)" }
            writeTable("ranges: ", entries, to: &text)
        }
        text.line("otherwise: " + (other?.caseDecoder ?? "nil"))
    }

    private func writeTable(_ label: String, _ entries: [String], to text: inout SwiftText) {
        guard !entries.isEmpty else {
            text.line(label + "[:],")
            return
        }
        text.line(label + "[")
        text.indented { text in
            // The formatter wants no comma after the only element of a collection.
            for entry in entries { text.line(entry + (entries.count > 1 ? "," : "")) }
        }
        text.line("],")
    }
}

extension ResponseDescription {
    /// The decoder of the body, as the argument of a request.
    var decoder: String {
        if case .byStatus = kind, let type { return "\(type.swift).decoder" }
        return ".\(kind.decoder)"
    }
}

extension ResponseDescription.Variant {
    /// The decoder that creates the case of a response.
    fileprivate var caseDecoder: String {
        guard let type else { return "ResponseDecoder<Void>.empty.map { .\(name) }" }
        return "ResponseDecoder<\(type.swift)>.\(kind.decoder).map { .\(name)($0) }"
    }
}

extension ResponseDescription.Kind {
    /// The runtime's decoder for such a response.
    fileprivate var decoder: String {
        switch self {
        case .empty: "empty"
        case .wire: "wire"
        case .text: "text"
        case .bytes: "binary"
        case .byStatus: "decoder"
        case .optional(let kind): "optional(.\(kind.decoder))"
        }
    }
}
