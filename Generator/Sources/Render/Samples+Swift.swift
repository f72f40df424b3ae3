import API
import OpenAPI

extension Samples {
    /// A value as a Swift expression of a type; `nil` if the type contains itself endlessly.
    func swift(_ value: JSONValue, as type: TypeReference, named name: String, depth: Int = 0) -> String {
        guard depth < 64 else { return "nil" }
        if depth == 0 { effort.begin() }
        switch (type, value) {
        case (.optional(let wrapped), _):
            return value == .null ? "nil" : swift(value, as: wrapped, named: name, depth: depth + 1)
        case (.named(let type), _): return swift(value, as: type, named: name, depth: depth + 1)
        case (.any, _): return swift(value)
        case (.array(let element), .array(let values)):
            return "[\(values.map { swift($0, as: element, named: name, depth: depth + 1) }.joined(separator: ", "))]"
        case (.dictionary(let inner), .object(let members)):
            let entries = members.map {
                "\($0.key.swiftLiteral): \(swift($0.value, as: inner, named: name, depth: depth + 1))"
            }
            return entries.isEmpty ? "[:]" : "[\(entries.joined(separator: ", "))]"
        case (.string, .string(let text)): return text.swiftLiteral
        case (.bytes, .string(let text)): return "Bytes(base64: \(text.swiftLiteral))!"
        case (.file, .string(let text)): return "FilePart(Bytes(base64: \(text.swiftLiteral))!)"
        case (.dateTime, .string(let text)): return "DateTime(\(text.swiftLiteral))!"
        case (.date, .string(let text)): return "CalendarDate(\(text.swiftLiteral))!"
        case (.bool, .bool), (.int, .integer), (.int32, .integer), (.int64, .integer), (.uint64, .integer),
            (.double, .integer), (.double, .number):
            return value.description
        default:
            // The document's example is not of the type that it describes.
            let fitting = madeUp(type, named: name, depth: 1)
            return fitting == value ? value.description : swift(fitting, as: type, named: name, depth: depth + 1)
        }
    }

    /// A value of any type, as a literal.
    private func swift(_ value: JSONValue) -> String {
        switch value {
        case .null: "nil"
        case .string(let text): text.swiftLiteral
        case .bool, .integer, .number: value.description
        case .array(let values): "[\(values.map { swift($0) }.joined(separator: ", "))]"
        case .object(let members):
            members.isEmpty
                ? "[:]" : "[\(members.map { "\($0.key.swiftLiteral): \(swift($0.value))" }.joined(separator: ", "))]"
        }
    }

    private func swift(_ value: JSONValue, as name: String, named argument: String, depth: Int) -> String {
        guard let declaration = types[name] else { return "nil" }
        switch declaration.kind {
        case .alias(let type): return swift(value, as: type, named: argument, depth: depth + 1)
        case .enumeration(let enumeration):
            if let found = enumeration.cases.first(where: { Self.json(ofLiteral: $0.literal) == value }) {
                return ".\(found.name)"
            }
            return "\(name)(rawValue: \(swift(value)))"
        case .union(let union):
            guard let chosen = union.alternatives.first(where: { fits(value, $0.type) }) ?? union.alternatives.first
            else { return "nil" }
            return ".\(chosen.name)(\(swift(value, as: chosen.type, named: chosen.name, depth: depth + 1)))"
        case .model(let model): return swift(value, as: model, named: name, depth: depth + 1)
        case .statuses, .failures: return "nil"
        }
    }

    private func swift(_ value: JSONValue, as model: Model, named name: String, depth: Int) -> String {
        guard let members = value.object else { return "nil" }
        var arguments: [String] = []
        for property in model.properties {
            let label = SwiftName.unescaped(property.name)
            var member = members[property.key]
            if member == nil || member == .null {
                if property.type.isOptional { continue }
                member = property.example ?? madeUp(property.type, named: label, depth: 1)
            }
            guard let member else { continue }
            arguments.append(
                "\(SwiftName.callLabel(label)): \(swift(member, as: property.type, named: label, depth: depth + 1))")
        }
        if let additional = model.additional {
            let known = Set(model.properties.map(\.key))
            let rest = members.filter { !known.contains($0.key) }.map { entry in
                "\(entry.key.swiftLiteral): \(swift(entry.value, as: additional.value, named: entry.key, depth: depth + 1))"
            }
            let label = SwiftName.callLabel(SwiftName.unescaped(additional.name))
            if !rest.isEmpty { arguments.append("\(label): [\(rest.joined(separator: ", "))]") }
        }
        return "\(name)(\(arguments.joined(separator: ", ")))"
    }

    /// Whether a value matches a type, without members that a model does not have.
    private func fits(_ value: JSONValue, _ type: TypeReference) -> Bool {
        guard effort.spend() else { return false }
        return switch (type, value) {
        case (.any, _): true
        case (.optional(let wrapped), _): value == .null || fits(value, wrapped)
        case (.array(let element), .array(let values)): values.allSatisfy { fits($0, element) }
        case (.dictionary(let inner), .object(let members)): members.values.allSatisfy { fits($0, inner) }
        case (.string, .string), (.bytes, .string), (.file, .string), (.dateTime, .string), (.date, .string),
            (.bool, .bool),
            (.int, .integer), (.int32, .integer), (.int64, .integer), (.uint64, .integer), (.double, .number),
            (.double, .integer):
            true
        case (.named(let name), _): types[name].map { fits(value, $0) } ?? false
        default: false
        }
    }

    private func fits(_ value: JSONValue, _ declaration: TypeDeclaration) -> Bool {
        switch declaration.kind {
        case .alias(let type): return fits(value, type)
        case .enumeration(let enumeration):
            return enumeration.cases.contains { Self.json(ofLiteral: $0.literal) == value }
        case .union(let union): return union.alternatives.contains { fits(value, $0.type) }
        case .model(let model):
            guard let members = value.object else { return false }
            let known = Set(model.properties.map(\.key))
            return (model.additional != nil || members.keys.allSatisfy(known.contains))
                && model.properties.allSatisfy { $0.type.isOptional || members[$0.key] != nil }
        case .statuses, .failures: return false
        }
    }
}
