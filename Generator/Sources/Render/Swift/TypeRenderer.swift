import API

/// A declared type and the functions that read and write it.
struct TypeRenderer {
    let declaration: TypeDeclaration

    func write(to text: inout SwiftText) {
        switch declaration.kind {
        case .model(let model): ModelRenderer(declaration: declaration, model: model).write(to: &text)
        case .enumeration(let enumeration):
            EnumerationRenderer(declaration: declaration, enumeration: enumeration).write(to: &text)
        case .union(let union): UnionRenderer(declaration: declaration, union: union).write(to: &text)
        case .statuses(let variants):
            StatusesRenderer(declaration: declaration, variants: variants, areFailures: false).write(to: &text)
        case .failures(let variants):
            StatusesRenderer(declaration: declaration, variants: variants, areFailures: true).write(to: &text)
        case .alias(let type):
            declaration.writeHead(to: &text)
            text.line("public typealias \(declaration.name) = \(type.swift)")
        }
        IdempotencyKeysRenderer(declaration: declaration).write(to: &text)
    }
}

extension TypeDeclaration {
    /// The documentation of the declaration. Deprecation is only mentioned there: an attribute would make each use in
    /// other generated code a warning.
    func writeHead(to text: inout SwiftText, fallback: String? = nil) {
        DocumentationComment(documentation ?? fallback, isDeprecated ? "Deprecated by the document." : nil).write(
            to: &text)
    }
}
