import API

/// Initializers of a structure that take members of any type other than as `WireValue`.
struct ModelValuesRenderer {
    let declaration: TypeDeclaration
    let model: Model

    private struct Member {
        var name: String
        var type: TypeReference
        var valueIfAbsent: String?
        var isAdditional = false
    }

    private var members: [Member] {
        model.properties.map { Member(name: $0.name, type: $0.type, valueIfAbsent: $0.valueIfAbsent) }
            + (model.additional.map {
                [Member(name: $0.name, type: .dictionary($0.value), valueIfAbsent: "[:]", isAdditional: true)]
            } ?? [])
    }

    func write(to text: inout SwiftText) {
        let values = members.filter(\.type.holdsAnyValue)
        let forms = ValueForm.forms(of: values.map(\.type)).dropFirst()
        guard !forms.isEmpty else { return }
        text.blank()
        text.block("extension \(declaration.name)") { text in
            for form in forms {
                text.blank()
                write(form, values: values, to: &text)
            }
        }
    }

    private func write(_ form: ValueForm, values: [Member], to text: inout SwiftText) {
        var comment = DocumentationComment("Creates a value.", form.note(values.map(\.name)))
        comment.field("Throws", "``ApiError`` of kind `.invalidArgument` if one cannot be encoded.")
        comment.write(to: &text)
        text.line("@_disfavoredOverload")
        let parameters = members.map { member in
            let label = "\(SwiftName.label(member.name)): "
            if let parameter = form.parameter(member.type, isOnlyOne: values.count == 1) {
                let defaultText = parameter.defaultText ?? (member.isAdditional && values.count > 1 ? "[:]" : nil)
                return label + parameter.type + (defaultText.map { " = \($0)" } ?? "")
            }
            return label + member.type.swift + (member.valueIfAbsent.map { " = \($0)" } ?? "")
        }
        text.list("public init(", parameters, ") throws(ApiError) {")
        text.indented { text in
            text.call(
                "try self.init(",
                members.map { member in
                    let value = form.value(member.name, member.type, isOnlyOne: values.count == 1)
                    return "\(SwiftName.callLabel(member.name)): \(value)"
                }, ")")
        }
        text.line("}")
    }
}
