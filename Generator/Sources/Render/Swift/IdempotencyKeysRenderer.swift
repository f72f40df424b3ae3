import API

/// The conformance of a type whose items can carry idempotency keys.
struct IdempotencyKeysRenderer {
    let declaration: TypeDeclaration

    func write(to text: inout SwiftText) {
        switch declaration.kind {
        case .model(let model) where !model.keyedMembers.isEmpty:
            writeConformance(to: &text) { text in
                for member in model.keyedMembers { text.line("keys.fill(&self.\(member))") }
            }
        case .union(let union) where union.alternatives.contains(where: \.isKeyed):
            writeConformance(to: &text) { write(union, to: &$0) }
        default: break
        }
    }

    private func writeConformance(to text: inout SwiftText, _ body: (inout SwiftText) -> Void) {
        text.blank()
        text.block("extension \(declaration.name): IdempotencyKeyed") { text in
            text.block("public mutating func fillIdempotencyKeys(from keys: inout IdempotencyKeys)") { body(&$0) }
        }
    }

    private func write(_ union: Union, to text: inout SwiftText) {
        text.line("switch self {")
        for alternative in union.alternatives where alternative.isKeyed {
            text.line("case .\(alternative.name)(var value):")
            text.indented { text in
                text.line("keys.fill(&value)")
                text.line("self = .\(alternative.name)(value)")
            }
        }
        if union.isOpen || union.alternatives.contains(where: { !$0.isKeyed }) { text.line("default: break") }
        text.line("}")
    }
}
