extension DocumentParser {
    /// Reads `enum` and `const`.
    func readValues(at place: Place, into facts: inout SchemaObject.Facts) {
        if let constant = place["const"] {
            facts.constant = value(of: constant, types: facts.types)
        }
        guard let enumeration = place.member("enum") else { return }
        var values: [JSONValue] = []
        var seen: Set<String> = []
        for element in expectElements(enumeration) {
            let value = value(of: element, types: facts.types)
            guard seen.insert(value.description).inserted else {
                warning("the value \(value) is given twice", at: element)
                continue
            }
            values.append(value)
        }
        if values.isEmpty {
            warning("“enum” has no values and is left out", at: enumeration)
            return
        }
        if values.contains(.null) {
            facts.isNullable = true
            values.removeAll { $0 == .null }
            guard !values.isEmpty else {
                facts.types = [.null]
                return
            }
        }
        facts.enumeration = values
    }

    /// A value of a schema with the given types. If there is only one type, a value with different quotes (an unquoted
    /// `1.0` among strings, a quoted `"1"` among numbers) is converted to it.
    private func value(of place: Place, types: [SchemaType]) -> JSONValue {
        let value = place.node.value
        guard types.count == 1, let type = types.first else { return value }
        switch (type, place.node.content) {
        case (.string, .number(let text)), (.string, .bool(_, let text)):
            warning("expected a string, found \(place.node.kind), which is read as “\(text)”: quote it", at: place)
            return .string(text)
        case (.integer, .string(let text)), (.number, .string(let text)):
            guard case .number = CoreSchema.content(text) else { return value }
            warning(
                "expected a number, found the string “\(text)”, which is read as one: leave out the quotes", at: place)
            return CoreSchema.number(text)
        case (.boolean, .string("true")), (.boolean, .string("false")):
            warning("expected a boolean, found a string, which is read as one: leave out the quotes", at: place)
            return .bool(place.node.string == "true")
        default:
            return value
        }
    }

    /// The limits on a value. In 3.0 a limit can be marked as exclusive, 3.1 has separate exclusive limits.
    func limits(at place: Place) -> Limits {
        var limits = Limits()
        limits.minimum = number("minimum", of: place)
        limits.maximum = number("maximum", of: place)
        if let member = place.member("exclusiveMinimum") {
            if case .bool(let isExclusive, _) = member.node.content {
                limits.isMinimumExclusive = isExclusive
            } else if let minimum = number("exclusiveMinimum", of: place) {
                limits.minimum = minimum
                limits.isMinimumExclusive = true
            }
        }
        if let member = place.member("exclusiveMaximum") {
            if case .bool(let isExclusive, _) = member.node.content {
                limits.isMaximumExclusive = isExclusive
            } else if let maximum = number("exclusiveMaximum", of: place) {
                limits.maximum = maximum
                limits.isMaximumExclusive = true
            }
        }
        limits.minLength = count("minLength", of: place)
        limits.maxLength = count("maxLength", of: place)
        limits.minItems = count("minItems", of: place)
        limits.maxItems = count("maxItems", of: place)
        limits.pattern = string("pattern", of: place)
        return limits
    }
}
