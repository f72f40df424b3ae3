extension ReservedNames {
    /// Members of the runtime's `ResponseHeaders`, which a property for a header field must not hide.
    static let headerMembers: Set<String> = declaredHeaderMembers.union(sequenceMembers)

    /// The members that the runtime's sources declare. A test compares them.
    static let declaredHeaderMembers: Set<String> = [
        "block", "customMirror", "description", "elements", "init", "isEmpty", "links", "list",
        "makeIterator",
        "value", "values", "withFirstValue", "withoutBreak", "withoutCredentials",
    ]

    /// The members of every sequence.
    static let sequenceMembers: Set<String> = [
        "allSatisfy", "compactMap", "contains", "count", "debugDescription", "drop", "dropFirst", "dropLast",
        "elementsEqual", "enumerated", "filter", "first", "flatMap", "forEach", "joined", "lazy",
        "lexicographicallyPrecedes", "map", "max", "min", "prefix", "publisher", "reduce", "reversed", "shuffled",
        "sorted", "split", "starts",
        "suffix", "underestimatedCount", "withContiguousStorageIfAvailable",
    ]
}
