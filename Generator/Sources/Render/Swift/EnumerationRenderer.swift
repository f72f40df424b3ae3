import API

/// An open set of values: a structure with the raw value, and a constant for each documented value.
struct EnumerationRenderer {
    let declaration: TypeDeclaration
    let enumeration: Enumeration

    private var rawType: String {
        switch enumeration.rawValue {
        case .string: "String"
        case .integer: "Int"
        }
    }

    private var literal: String {
        switch enumeration.rawValue {
        case .string: "ExpressibleByStringLiteral"
        case .integer: "ExpressibleByIntegerLiteral"
        }
    }

    func write(to text: inout SwiftText) {
        declaration.writeHead(to: &text)
        text.block("public struct \(declaration.name)", ["OpenEnumeration", literal]) { text in
            text.line("/// The value on the wire.")
            text.line("public let rawValue: \(rawType)")
            text.blank()
            text.line(
                "/// - Parameter rawValue: The value on the wire, which may be an unknown one."
            )
            text.line("public init(rawValue: \(rawType)) { self.rawValue = rawValue }")
            text.blank()
            for item in enumeration.cases {
                DocumentationComment(item.documentation ?? "`\(item.literal)`").write(to: &text)
                text.list("public static let \(item.name) = Self(", ["rawValue: \(item.literal)"], ")")
            }
            text.blank()
            text.line("/// The values that the OpenAPI document lists, in its order.")
            text.filledList("public static let allKnown: [Self] = [", enumeration.cases.map { "." + $0.name }, "]")
        }
    }
}
