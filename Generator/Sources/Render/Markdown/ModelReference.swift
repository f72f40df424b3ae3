import API

/// The page with all types.
struct ModelReference {
    let api: APIDescription

    func text(_ origin: String) -> String {
        var text = origin + "# Models\n\n"
        for declaration in api.types.sorted(by: { $0.name < $1.name }) { text += section(declaration) }
        return text
    }

    /// A type, linked to its description.
    static func link(_ type: TypeReference, from page: String) -> String {
        let names = type.names
        guard let name = names.first, name != "WireFormat" else { return "`\(type.swift)`" }
        return "[`\(type.swift)`](\(page)#\(name.lowercased()))"
    }

    private func section(_ declaration: TypeDeclaration) -> String {
        var text = "## \(declaration.name)\n\n"
        if let documentation = declaration.documentation { text += documentation.trimmedMarkdown + "\n\n" }
        switch declaration.kind {
        case .model(let model): text += table(model)
        case .enumeration(let enumeration):
            text += "| value | on the wire | |\n| --- | --- | --- |\n"
            for item in enumeration.cases {
                text +=
                    "| `.\(SwiftName.unescaped(item.name))` | `\(item.literal.cell)` | \((item.documentation ?? "").cell) |\n"
            }
            text += "\nUnknown values are preserved.\n"
        case .union(let union):
            text += "One of:\n\n"
            for alternative in union.alternatives {
                text += "- `.\(SwiftName.unescaped(alternative.name))`: \(Self.link(alternative.type, from: ""))\n"
            }
            if union.isOpen { text += "- `.unknown`: any other value\n" }
        case .statuses(let variants), .failures(let variants):
            text += "By status:\n\n"
            for variant in variants {
                let type = variant.type.map { ": " + Self.link($0, from: "") } ?? ""
                text += "- `.\(variant.name)`\(type)\n"
            }
        case .alias(let type): text += "The same as \(Self.link(type, from: "")).\n"
        }
        return text + "\n"
    }

    private func table(_ model: Model) -> String {
        var text = "| member | type | | |\n| --- | --- | --- | --- |\n"
        for property in model.properties {
            let need = property.isReadOnly ? "read only" : property.isRequired ? "required" : ""
            let type = Self.link(property.type, from: "")
            text +=
                "| `\(SwiftName.unescaped(property.name))` | \(type) | \(need) | \((property.documentation ?? "").cell) |\n"
        }
        if let additional = model.additional {
            let type = Self.link(.dictionary(additional.value), from: "")
            text += "| `\(additional.name)` | \(type) | | \((additional.documentation ?? "").cell) |\n"
        }
        return text
    }
}
