extension DocumentParser {
    /// The location if there is an object, otherwise an error and nil.
    func expectObject(_ place: Place) -> Place? {
        guard place.object != nil else {
            error("expected an object, found \(place.node.kind)", at: place)
            return nil
        }
        return place
    }

    /// The elements of an array; otherwise an error, and none.
    func expectElements(_ place: Place) -> [Place] {
        guard place.node.array != nil else {
            error("expected an array, found \(place.node.kind)", at: place)
            return []
        }
        return place.elements
    }

    /// A member that is an object. Null counts as absent.
    func object(_ key: String, of place: Place) -> Place? {
        place.member(key).flatMap(expectObject)
    }

    /// The elements of a member that is an array. Null counts as absent.
    func elements(_ key: String, of place: Place) -> [Place] {
        place.member(key).map(expectElements) ?? []
    }

    /// The string. Unquoted numbers and Booleans are accepted as strings.
    func expectString(_ place: Place) -> String? {
        guard let text = place.node.scalarText else {
            error("expected a string, found \(place.node.kind)", at: place)
            return nil
        }
        return text
    }

    /// A member that is a string. Null counts as absent.
    func string(_ key: String, of place: Place) -> String? {
        place.member(key).flatMap(expectString)
    }

    /// A member that must be a string; an error if it is absent.
    func requiredString(_ key: String, of place: Place) -> String? {
        guard let member = place.member(key) else {
            error("“\(key)” is missing", at: place)
            return nil
        }
        return expectString(member)
    }

    /// The strings of a member that is an array. Null counts as absent.
    func strings(_ key: String, of place: Place) -> [String] {
        elements(key, of: place).compactMap(expectString)
    }

    /// A Boolean member; false if it is absent.
    func bool(_ key: String, of place: Place) -> Bool {
        optionalBool(key, of: place) ?? false
    }

    /// A Boolean member. Null counts as absent.
    func optionalBool(_ key: String, of place: Place) -> Bool? {
        guard let member = place.member(key) else { return nil }
        switch member.node.content {
        case .bool(let bool, _):
            return bool
        case .string("true"), .string("false"):
            warning("expected a boolean, found a string, which is read as one: leave out the quotes", at: member)
            return member.node.string == "true"
        default:
            error("expected a boolean, found \(member.node.kind)", at: member)
            return nil
        }
    }

    /// A number member. Anything else is omitted with a warning: limits are only documented.
    func number(_ key: String, of place: Place) -> Double? {
        guard let member = place.member(key) else { return nil }
        switch member.node.value {
        case .integer(let integer): return Double(integer)
        case .number(let number): return number
        default:
            warning("expected a number, found \(member.node.kind), which is left out", at: member)
            return nil
        }
    }

    /// A count member. Anything else is omitted with a warning: limits are only documented.
    func count(_ key: String, of place: Place) -> Int? {
        guard let number = number(key, of: place) else { return nil }
        if let count = Int(exactly: number), count >= 0 { return count }
        place.member(key).map { warning("expected a count, found \(number), which is left out", at: $0) }
        return nil
    }

    /// The `x-…` members.
    func extensions(of place: Place) -> OrderedMap<JSONValue> {
        var extensions = OrderedMap<JSONValue>()
        for (key, node) in place.object ?? [:] where key.hasPrefix("x-") {
            extensions[key] = node.value
        }
        return extensions
    }

    /// Warns about members unknown to OpenAPI, most of which are mistakes.
    func checkFields(of place: Place, _ known: Set<String>) {
        for (key, _) in place.object ?? [:] where !known.contains(key) && !key.hasPrefix("x-") {
            guard let member = place[key] else { continue }
            warning("“\(key)” is not a field of OpenAPI here and is left out", at: member)
        }
    }

    /// External documentation.
    func externalDocs(of place: Place) -> ExternalDocs? {
        guard let docs = object("externalDocs", of: place), let url = requiredString("url", of: docs) else {
            return nil
        }
        return ExternalDocs(url: url, description: string("description", of: docs))
    }
}
