import API
import OpenAPI

/// Arguments for calls of operations, as Swift expressions: the document's examples, if any.
struct Samples {
    let types: [String: TypeDeclaration]
    let effort = Effort()

    init(_ api: APIDescription) {
        types = Dictionary(api.types.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The arguments of a typical call: required ones, and the members of the example of a body.
    func arguments(of operation: OperationDescription, form: FunctionSignature.Form) -> [String] {
        arguments(of: operation, form: form) { argument in
            !argument.hasDefault || example(of: argument, in: operation, form: form) != nil
                || operation.parameters.contains { $0.name == argument.name && $0.isInSamples }
        }
    }

    /// All arguments except the one for the format. In other forms than the first one, those of any type are calls of
    /// the functions `encodable` and `members`, which create `Encodable` values from literals.
    func allArguments(
        of operation: OperationDescription, form: FunctionSignature.Form, values: ValueForm = .wire
    ) -> [String] {
        let format = operation.parameters.first { $0.location == .format }?.name
        return arguments(of: operation, form: form, values: values) { $0.name != format }
    }

    private func arguments(
        of operation: OperationDescription, form: FunctionSignature.Form, values: ValueForm = .wire,
        where isWanted: (FunctionSignature.Argument) -> Bool
    ) -> [String] {
        let signature = FunctionSignature(operation: operation, form: form)
        let valueNames = values == .wire ? [] : signature.valueNames
        return signature.arguments.filter(isWanted).map { argument in
            let name = SwiftName.unescaped(argument.name)
            let value = value(argument, in: operation, form: form, values: values)
            var literal = swift(value, as: argument.type.unwrapped, named: name)
            if valueNames.contains(argument.name) {
                let isValue = values == .encodable && argument.type.unwrapped == .any
                literal = "\(isValue ? "encodable" : "members")(\(literal))"
            }
            return "\(SwiftName.callLabel(name)): \(literal)"
        }
    }

    // MARK: Values

    /// The value of an argument, as JSON: the document's example, or a placeholder.
    private func value(
        _ argument: FunctionSignature.Argument, in operation: OperationDescription, form: FunctionSignature.Form,
        values: ValueForm = .wire
    ) -> JSONValue {
        if values == .members, argument.type.unwrapped == .any {
            let value = value(argument, in: operation, form: form)
            return value.object == nil ? .object(["key": value]) : value
        }
        if let example = example(of: argument, in: operation, form: form) { return example }
        if argument.isBody, let example = operation.body?.example { return example }
        let parameter = operation.parameters.first { $0.name == argument.name }
        let name = SwiftName.unescaped(argument.name)
        return parameter?.example ?? madeUp(argument.type.unwrapped, named: name, depth: 0)
    }

    /// The value of an argument in the example of the body, or the argument's own example if it is required.
    private func example(
        of argument: FunctionSignature.Argument, in operation: OperationDescription, form: FunctionSignature.Form
    ) -> JSONValue? {
        guard let body = operation.body, form == .fields,
            let field = body.fields?.fields.first(where: { $0.argument == argument.name })
        else { return nil }
        if let value = body.example?.object?[field.property.key], value != .null { return value }
        return argument.hasDefault ? nil : field.property.example
    }

    /// The value of a parameter in a call with all arguments.
    func value(of parameter: ParameterDescription) -> JSONValue {
        parameter.example ?? madeUp(parameter.type.unwrapped, named: SwiftName.unescaped(parameter.name), depth: 0)
    }

    /// The body of a call with all arguments; nil if there is none.
    func body(
        of operation: OperationDescription, form: FunctionSignature.Form, values: ValueForm = .wire
    ) -> JSONValue? {
        guard let body = operation.body else { return nil }
        guard form == .fields, let fields = body.fields else {
            return body.example ?? madeUp(body.type.unwrapped, named: "body", depth: 0)
        }
        let signature = FunctionSignature(operation: operation, form: .fields)
        var members: OrderedMap<JSONValue> = [:]
        for field in fields.fields {
            if field.isFilledFromPath {
                let parameter = operation.parameters.first { $0.isInPath && $0.name == field.argument }
                members[field.property.key] = parameter.map(value(of:))
            } else if let argument = signature.arguments.first(where: { $0.name == field.argument }) {
                members[field.property.key] = value(argument, in: operation, form: .fields, values: values)
            }
        }
        return .object(members)
    }

    /// A placeholder of a type.
    func madeUp(_ type: TypeReference, named name: String, depth: Int) -> JSONValue {
        if depth == 0 { effort.begin() }
        switch type {
        case .string: return .string(name)
        case .bool: return .bool(true)
        // A different number for each name, so that swapped arguments are noticed.
        case .int, .int32, .int64, .uint64: return .integer(Int64(name.utf8.reduce(1) { ($0 &* 31 &+ Int($1)) % 997 }))
        case .double: return .number(1.5)
        case .bytes, .file: return .string("AQID")
        case .dateTime: return .string("1970-01-01T00:00:00Z")
        case .date: return .string("2026-01-01")
        case .any: return .string(name)
        case .array(let element): return .array([madeUp(element, named: name, depth: depth + 1)])
        case .dictionary(let inner): return .object(["key": madeUp(inner, named: name, depth: depth + 1)])
        case .optional(let wrapped): return madeUp(wrapped, named: name, depth: depth)
        case .named(let type): return madeUp(type, named: name, depth: depth)
        }
    }

    private func madeUp(_ type: String, named name: String, depth: Int) -> JSONValue {
        guard depth < 8, effort.spend(), let declaration = types[type] else { return .null }
        switch declaration.kind {
        case .alias(let type): return madeUp(type, named: name, depth: depth + 1)
        case .enumeration(let enumeration):
            guard let literal = enumeration.cases.first?.literal else { return .string("") }
            return Self.json(ofLiteral: literal)
        case .union(let union):
            return union.alternatives.first.map { madeUp($0.type, named: $0.name, depth: depth + 1) } ?? .null
        case .model(let model):
            var members: OrderedMap<JSONValue> = [:]
            for property in model.properties where !property.type.isOptional && !property.isReadOnly {
                let name = SwiftName.unescaped(property.name)
                members[property.key] = property.example ?? madeUp(property.type, named: name, depth: depth + 1)
            }
            return .object(members)
        case .statuses, .failures: return .null
        }
    }

    static func json(ofLiteral literal: String) -> JSONValue {
        Int64(literal).map(JSONValue.integer) ?? .string(String(literal.dropFirst().dropLast()))
    }
}

/// Limits the size of one value: with types that contain many of each other it would multiply with each level.
final class Effort {
    private static let limit = 20_000
    private var remaining = limit

    func begin() { remaining = Self.limit }

    /// Counts a step; returns false if there were too many.
    func spend() -> Bool {
        remaining -= 1
        return remaining > 0
    }
}
