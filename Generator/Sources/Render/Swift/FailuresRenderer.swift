import API

/// The bodies of an operation's error responses, if they differ by status: what `ApiError.failure(as:)` reads.
struct FailuresRenderer {
    let declaration: TypeDeclaration
    let variants: [ResponseDescription.Variant]

    func write(to text: inout SwiftText) {
        declaration.writeHead(to: &text, fallback: "A failure, by its status.")
        text.block("public enum \(declaration.name): ApiFailure, Hashable") { text in
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
            text.line("/// Reads the response by its status.")
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
            // The formatter wants no comma behind the only element of a collection.
            for entry in entries { text.line(entry + (entries.count > 1 ? "," : "")) }
        }
        text.line("],")
    }
}

extension ResponseDescription.Variant {
    /// The decoder that makes the case of a response.
    var caseDecoder: String {
        guard let type else { return "ResponseDecoder<Void>.empty.map { .\(name) }" }
        return "ResponseDecoder<\(type.swift)>.\(kind.decoder).map { .\(name)($0) }"
    }
}
