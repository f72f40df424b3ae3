import API

/// A structure with its members, its memberwise initializer, its reader and its writer.
struct ModelRenderer {
    let declaration: TypeDeclaration
    let model: Model

    private var name: String { declaration.name }

    func write(to text: inout SwiftText) {
        declaration.writeHead(to: &text)
        text.block("public struct \(name): WireModel") { text in
            for property in model.properties { writeProperty(property, to: &text) }
            if let additional = model.additional {
                text.blank()
                DocumentationComment(additional.documentation).write(to: &text)
                text.line("public var \(additional.name): [String: \(additional.value.swift)]")
            }
            text.blank()
            writeInitializer(to: &text)
        }
        text.blank()
        text.block("extension \(name)") { text in
            writeKeys(to: &text)
            text.blank()
            writeReader(to: &text)
            text.blank()
            writeWriter(to: &text)
        }
    }

    // MARK: Members

    private func writeProperty(_ property: Property, to text: inout SwiftText) {
        if property.documentation != nil || property.isIndirect { text.blank() }
        DocumentationComment(property.documentation).write(to: &text)
        guard property.isIndirect else {
            text.line("public var \(property.name): \(property.type.swift)")
            return
        }
        let storage = storageName(property)
        let isOptional = property.type.isOptional
        text.block("public var \(property.name): \(property.type.swift)") { text in
            text.line(isOptional ? "get { \(storage)?.value }" : "get { \(storage).value }")
            text.line(isOptional ? "set { \(storage) = newValue.map(Indirect.init) }" : "set { \(storage) = Indirect(newValue) }")
        }
        text.line("private var \(storage): Indirect<\(property.type.unwrapped.swift)>\(isOptional ? "?" : "")")
    }

    private func storageName(_ property: Property) -> String { SwiftName.unescaped(property.name) + "Storage" }

    private func writeInitializer(to text: inout SwiftText) {
        var comment = DocumentationComment("Makes a value of its members.")
        var arguments: [String] = []
        for property in model.properties {
            comment.parameter(SwiftName.unescaped(property.name), property.documentation ?? "The member `\(property.key)`.")
            arguments.append("\(property.name): \(property.type.swift)" + (property.type.isOptional ? " = nil" : ""))
        }
        if let additional = model.additional {
            comment.parameter(additional.name, additional.documentation ?? "Members with other keys.")
            arguments.append("\(additional.name): [String: \(additional.value.swift)] = [:]")
        }
        comment.write(to: &text)
        if arguments.isEmpty {
            text.line("public init() {}")
            return
        }
        text.list("public init(", arguments, ") {")
        text.indented { text in
            for property in model.properties {
                if property.isIndirect {
                    let plain = property.name
                    let value = property.type.isOptional ? "\(plain).map(Indirect.init)" : "Indirect(\(plain))"
                    text.line("self.\(storageName(property)) = \(value)")
                } else {
                    text.line("self.\(property.name) = \(property.name)")
                }
            }
            if let additional = model.additional { text.line("self.\(additional.name) = \(additional.name)") }
        }
        text.line("}")
    }

    // MARK: Codec

    private func writeKeys(to text: inout SwiftText) {
        text.filledList("private static let wireKeys = WireKeys(", model.properties.map(\.key.swiftLiteral), ")")
    }

    /// Names for the reader's own variables that no member has.
    private var locals: (object: String, field: String) {
        var scope = NameScope(Set(model.properties.map { SwiftName.unescaped($0.name) }))
        if let additional = model.additional { _ = scope.take(additional.name) }
        return (scope.take("object", "members", "wireObject"), scope.take("field", "member", "wireField"))
    }

    private func writeReader(to text: inout SwiftText) {
        let (object, field) = locals
        let hasAdditional = model.additional != nil
        text.block("public init<Reader: WireReader>(from reader: inout Reader) throws(WireError)") { text in
            for property in model.properties {
                text.line("var \(local(property)): \(property.type.asOptional.swift)")
            }
            if let additional = model.additional {
                text.line("var \(additional.name): [String: \(additional.value.swift)] = [:]")
            }
            text.line("var \(object) = try reader.beginObject()")
            if model.properties.isEmpty && !hasAdditional {
                text.line("while try reader.nextField(in: &\(object), of: Self.wireKeys) != nil {}")
                text.line("self.init()")
                return
            }
            let next = hasAdditional ? "nextFieldOrKey" : "nextField"
            text.block("while let \(field) = try reader.\(next)(in: &\(object), of: Self.wireKeys)") { text in
                writeSwitch(on: field, to: &text)
            }
            for property in model.properties where !property.type.isOptional {
                let failure = "throw reader.error(.missingKey(\(property.key.swiftLiteral)))"
                text.line("guard let \(local(property)) else { \(failure) }")
            }
            for property in model.properties where property.isRequired && property.type.isOptional {
                _ = property
            }
            var arguments = model.properties.map { "\($0.name): \(local($0))" }
            if let additional = model.additional { arguments.append("\(additional.name): \(additional.name)") }
            text.list("self.init(", arguments, ")")
        }
    }

    private func local(_ property: Property) -> String {
        property.name == "reader" ? "readerValue" : property.name
    }

    private func writeSwitch(on field: String, to text: inout SwiftText) {
        text.line("switch \(field) {")
        for (index, property) in model.properties.enumerated() {
            let isLast = index == model.properties.count - 1
            let label: String
            if model.additional != nil {
                label = isLast ? "case .known" : "case .known(\(index))"
            } else {
                label = isLast ? "default" : "case \(index)"
            }
            text.line("\(label): \(local(property)) = try \(read(property))")
        }
        if let additional = model.additional {
            if model.properties.isEmpty { text.line("case .known: try reader.skipValue()") }
            text.block("case .other(let key):") { _ in }
            _ = additional
        }
        text.line("}")
    }

    private func read(_ property: Property) -> String {
        property.type.isOptional ? "reader.readOptional()" : "\(property.type.swift)(from: &reader)"
    }

    private func writeWriter(to text: inout SwiftText) {
        text.block("public func write<Writer: WireWriter>(to writer: inout Writer) throws(WireError)") { _ in }
    }
}
