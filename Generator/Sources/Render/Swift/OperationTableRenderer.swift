import API

/// The operations as constants, and the formats without a typed form.
struct OperationTableRenderer {
    let api: APIDescription

    func file() -> SwiftText {
        var text = SwiftText()
        text.line("/// The operations of the OpenAPI document.")
        text.block("public enum Operations") { text in
            for operation in api.operations {
                text.blank()
                DocumentationComment(operation.summary ?? "`\(operation.method) \(operation.path)`").write(to: &text)
                text.list("public static let \(operation.name) = ApiOperation(", arguments(operation), ")")
            }
            text.blank()
            text.line("/// All operations, in the document's order within each tag.")
            text.line("public static let all: [ApiOperation] = [")
            text.indented { text in
                // The formatter wants no comma after the only element of a collection.
                let comma = api.operations.count > 1 ? "," : ""
                for operation in api.operations { text.line(operation.name + comma) }
            }
            text.line("]")
        }
        writeFormats(to: &text)
        return text
    }

    private func arguments(_ operation: OperationDescription) -> [String] {
        var arguments = [
            "id: \(operation.id.swiftLiteral)", "method: \(operation.method.swiftLiteral)",
            "path: \(operation.path.swiftLiteral)", "tag: \(operation.tag.swiftLiteral)",
        ]
        if !operation.security.isEmpty {
            arguments.append("security: [\(operation.security.map(\.swift).joined(separator: ", "))]")
        }
        for (label, types) in [("requestTypes", operation.requestTypes), ("responseTypes", operation.responseTypes)]
        where !types.isEmpty {
            arguments.append("\(label): [\(types.map(\.swiftLiteral).joined(separator: ", "))]")
        }
        if operation.pageItem != nil { arguments.append("isPaginated: true") }
        if let isIdempotent = operation.isIdempotent { arguments.append("isIdempotent: \(isIdempotent)") }
        return arguments
    }

    private func writeFormats(to text: inout SwiftText) {
        var seen: Set<String> = []
        let formats = api.operations.compactMap(\.undecodedFormats).flatMap { formats in
            formats.names.map { (parameter: formats.parameter, name: $0) }
        }.filter { seen.insert($0.name).inserted }
        guard !formats.isEmpty else { return }
        text.blank()
        text.block("extension UndecodedFormat") { text in
            for format in formats {
                text.line("/// `\(format.name)`, as the bytes received.")
                let name = SwiftName.escaped(SwiftName.enumerationCase(format.name))
                let arguments = "parameter: \(format.parameter.swiftLiteral), name: \(format.name.swiftLiteral)"
                text.line("public static let \(name) = UndecodedFormat(\(arguments))")
            }
        }
        text.blank()
        text.block("extension ResponseFormat where Body == [UInt8]") { text in
            for format in formats {
                text.line("/// `\(format.name)`, as the bytes received.")
                let name = SwiftName.escaped(SwiftName.enumerationCase(format.name))
                text.line("public static var \(name): Self { .undecoded(.\(name)) }")
            }
        }
    }
}

extension Security {
    /// The runtime's `SecurityScheme`.
    fileprivate var swift: String {
        switch self {
        case .none: ".none"
        case .basic: ".basic"
        case .bearer: ".bearer"
        case .header(let name): ".header(\(name.swiftLiteral))"
        case .query(let name): ".query(\(name.swiftLiteral))"
        case .cookie(let name): ".cookie(\(name.swiftLiteral))"
        case .all(let schemes): ".all([\(schemes.map(\.swift).joined(separator: ", "))])"
        }
    }
}
