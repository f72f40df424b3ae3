/// The names of the cases of a union: the title of an alternative, or the name of its type without the words that repeat
/// the name of the union.
struct UnionCaseNames {
    /// Names that are not available: those of the union's other members and cases.
    private static let reserved = ReservedNames.values.union(["unknown"])
    /// Names that dropping a prefix must not lead to: they need backticks, or are ambiguous for optionals.
    private static let avoided = reserved.union(ReservedNames.keywords).union(["none", "some"])

    /// The union's name.
    let union: String

    /// The name of the case for a type. An inline type is named after the union, which the case does not repeat.
    func name(of type: TypeReference) -> String {
        switch type {
        case .string: "string"
        case .bool: "bool"
        case .int, .int32, .int64, .uint64: "integer"
        case .double: "number"
        case .bytes, .file: "bytes"
        case .dateTime: "dateTime"
        case .date: "date"
        case .any: "any"
        case .array(let element): name(of: element) + "List"
        case .dictionary: "object"
        case .optional(let wrapped): name(of: wrapped)
        case .named(let name):
            SwiftName.value(name.hasPrefix(union + "Option") ? String(name.dropFirst(union.count)) : name)
        }
    }

    /// Gives the cases their final names, all of them different.
    func complete(_ alternatives: inout [Union.Alternative]) {
        dropPrefix(&alternatives)
        var scope = NameScope(Self.reserved)
        for index in alternatives.indices {
            let wanted = alternatives[index].name
            alternatives[index].name = SwiftName.escaped(scope.take(wanted, wanted + "Value"))
        }
    }

    /// Drops the words that the union and all cases named after their types begin with.
    private func dropPrefix(_ alternatives: inout [Union.Alternative]) {
        let named = alternatives.indices.filter { index in
            let alternative = alternatives[index]
            return !alternative.type.names.isEmpty && alternative.name == name(of: alternative.type)
        }
        let words = named.map { SwiftName.words(alternatives[$0].name) }
        let own = SwiftName.words(union)
        var count = 0
        while count < own.count,
            words.allSatisfy({ count + 1 < $0.count && $0[count].lowercased() == own[count].lowercased() })
        {
            count += 1
        }
        guard count > 0 else { return }
        var names = alternatives.map(\.name)
        for (index, words) in zip(named, words) {
            let rest = words.dropFirst(count)
            guard rest.first?.first?.isNumber != true else { return }
            names[index] = SwiftName.value(rest.joined(separator: " "))
        }
        guard Set(names).count == names.count, named.allSatisfy({ !Self.avoided.contains(names[$0]) }) else { return }
        for index in named { alternatives[index].name = names[index] }
    }
}
