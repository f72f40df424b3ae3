import OpenAPI

extension TypeBuilder {
    /// The type of a schema that lists its values; nil when it lists none.
    func enumeration(_ object: SchemaObject, at place: Place, ownName: String?) -> TypeReference? {
        guard let listed = object.enumeration ?? object.constant.map({ [$0] }) else { return nil }
        let values = listed.filter { $0 != .null }
        // A single value is a constant, which needs no type of its own unless the document names it.
        if values.count == 1, ownName == nil {
            switch values[0] {
            case .string: return .string
            case .integer: return .int
            case .bool: return .bool
            case .number: return .double
            default: return .any
            }
        }
        let strings = values.compactMap(\.string)
        if !values.isEmpty, strings.count == values.count {
            return declareEnumeration(
                strings.map { ($0, $0.swiftLiteral) }, .string, object, at: place, ownName: ownName)
        }
        let integers = values.compactMap(\.integer)
        if !values.isEmpty, integers.count == values.count {
            return declareEnumeration(
                integers.map { (String($0), String($0)) }, .integer, object, at: place, ownName: ownName)
        }
        if values.allSatisfy({ $0.bool != nil }), !values.isEmpty { return .bool }
        let texts = values.compactMap { $0.string ?? $0.integer.map(String.init) ?? $0.bool.map(String.init) }
        if object.types == [.string], texts.count == values.count, !texts.isEmpty {
            // YAML does not parse `on` or `1` as strings, but the schema says that they are.
            return declareEnumeration(texts.map { ($0, $0.swiftLiteral) }, .string, object, at: place, ownName: ownName)
        }
        if object.types.isEmpty || object.types.count > 1 {
            diagnostics.warning("an enumeration has values of several types: any value is assumed", at: object.pointer)
            return .any
        }
        return nil
    }

    private func declareEnumeration(
        _ values: [(text: String, literal: String)], _ raw: Enumeration.RawValue, _ object: SchemaObject,
        at place: Place,
        ownName: String?
    ) -> TypeReference {
        let (name, slot) = declare(at: place, ownName: ownName, schema: object, documentation: nil)
        let names = object.annotations.extensions["x-enum-varnames"]?.array?.map(\.string) ?? []
        let descriptions = object.annotations.extensions["x-enum-descriptions"]?.array?.map(\.string) ?? []
        var scope = NameScope(ReservedNames.values)
        var seen: Set<String> = []
        var cases: [Enumeration.Case] = []
        for (index, value) in values.enumerated() where seen.insert(value.text).inserted {
            let given = names.indices.contains(index) ? names[index] : nil
            let wanted = given.map(SwiftName.value) ?? Self.caseName(value.text, raw)
            let name = scope.take(wanted, wanted + "Value")
            let text = descriptions.indices.contains(index) ? descriptions[index] : nil
            cases.append(Enumeration.Case(name: SwiftName.escaped(name), literal: value.literal, documentation: text))
        }
        declarations[slot].kind = .enumeration(Enumeration(rawValue: raw, cases: cases))
        return .named(name)
    }

    private static func caseName(_ text: String, _ raw: Enumeration.RawValue) -> String {
        guard raw == .integer else { return SwiftName.enumerationCase(text) }
        return text.hasPrefix("-") ? "minus" + text.dropFirst() : "n" + text
    }
}
