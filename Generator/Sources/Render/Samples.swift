import API

/// Values to call operations with, as Swift expressions: the document's own examples where it has some.
struct Samples {
    private let types: [String: TypeDeclaration]

    init(_ api: APIDescription) {
        types = Dictionary(api.types.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The arguments that an operation cannot do without.
    func arguments(of operation: OperationDescription, form: FunctionSignature.Form) -> [String] {
        FunctionSignature(operation: operation, form: form).arguments.filter { !$0.hasDefault }.map { argument in
            let name = SwiftName.unescaped(argument.name)
            let example = example(argument.name, in: operation)
            let value = value(argument.type.unwrapped, named: name, example: example, depth: 0)
            return "\(SwiftName.callLabel(name)): \(value)"
        }
    }

    private func example(_ argument: String, in operation: OperationDescription) -> String? {
        if let parameter = operation.parameters.first(where: { $0.name == argument }) { return parameter.example }
        return operation.body?.fields?.fields.first { $0.argument == argument }?.property.example
    }

    /// A value of a type.
    func value(_ type: TypeReference, named name: String, example: String?, depth: Int) -> String {
        switch type {
        case .string: return (example ?? name).swiftLiteral
        case .bool: return "true"
        case .int, .int32, .int64: return "1"
        case .double, .float: return "1.5"
        case .bytes: return "[1, 2, 3]"
        case .dateTime: return "DateTime(millisecondsSinceEpoch: 0)!"
        case .date: return "CalendarDate(year: 2026, month: 1, day: 1)!"
        case .any: return (example ?? name).swiftLiteral
        case .array(let element): return "[\(value(element, named: name, example: example, depth: depth + 1))]"
        case .dictionary(let inner): return "[\"key\": \(value(inner, named: name, example: nil, depth: depth + 1))]"
        case .optional: return "nil"
        case .named(let name): return named(name, depth: depth)
        }
    }

    private func named(_ name: String, depth: Int) -> String {
        guard depth < 8, let declaration = types[name] else { return "nil" }
        switch declaration.kind {
        case .alias(let type): return value(type, named: "value", example: nil, depth: depth + 1)
        case .enumeration(let enumeration): return enumeration.cases.first.map { ".\($0.name)" } ?? "\"\""
        case .union(let union):
            guard let first = union.alternatives.first else { return "nil" }
            return ".\(first.name)(\(value(first.type, named: first.name, example: nil, depth: depth + 1)))"
        case .model(let model):
            let arguments = model.properties.filter { !$0.type.isOptional }.map { property in
                let label = SwiftName.unescaped(property.name)
                return
                    "\(SwiftName.callLabel(label)): \(value(property.type, named: label, example: property.example, depth: depth + 1))"
            }
            return "\(name)(\(arguments.joined(separator: ", ")))"
        case .statuses: return "nil"
        }
    }
}
