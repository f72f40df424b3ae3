import API

/// The mirror of a structure with secret members, which it omits.
struct ModelMirrorRenderer {
    let declaration: TypeDeclaration
    let model: Model

    func write(to text: inout SwiftText) {
        guard model.properties.contains(where: \.isSecret) || model.additional?.isSecret == true else { return }
        text.blank()
        text.block("extension \(declaration.name): CustomReflectable") { text in
            DocumentationComment("The members for `print` and `dump`, without secret ones.")
                .write(to: &text)
            text.block("public var customMirror: Mirror") { text in
                text.line("Mirror(")
                text.indented { text in
                    text.line("self,")
                    text.line("children: [")
                    text.indented { text in
                        for property in model.properties {
                            text.line(child(property.name, isSecret: property.isSecret, ""))
                        }
                        if let additional = model.additional {
                            text.line(child(additional.name, isSecret: additional.isSecret, "members: "))
                        }
                    }
                    text.line("],")
                    text.line("displayStyle: .struct")
                }
                text.line(")")
            }
        }
    }

    private func child(_ name: String, isSecret: Bool, _ label: String) -> String {
        let value = isSecret ? "Redacted.hiding(\(label)self.\(name))" : "self.\(name) as Any"
        return "(\(SwiftName.unescaped(name).swiftLiteral), \(value)),"
    }
}
