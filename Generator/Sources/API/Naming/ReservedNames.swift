/// Names that are not available for a document's names.
public enum ReservedNames {
    /// Keywords that need backticks as a name.
    public static let keywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
        "inout",
        "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
        "rethrows",
        "return", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias",
        "var",
        "where", "while", "any", "await", "async",
    ]

    /// Names that are invalid even in backticks, or that every Swift value has.
    public static let values: Set<String> = [
        "self", "Self", "init", "Type", "Protocol", "hashValue", "hash", "rawValue", "allKnown", "encode", "write",
        "customMirror", "decode",
    ]

    /// Invalid argument names.
    public static let arguments: Set<String> = ["self", "Self", "init"]

    /// Types of Swift and of the runtime that generated code refers to.
    public static let types: Set<String> = swiftTypes.union(runtimeTypes).union(hidingTypes)

    /// ``types`` and all other types in the runtime's sources, for generated code in the same module.
    public static let typesBesideRuntime: Set<String> = types.union(runtimeInternalTypes).union(runtimeForeignTypes)

    /// Types nested in each tag's type, and generic parameters, which would shadow a schema's type.
    static let hidingTypes: Set<String> = ["Blocking", "Body", "Pages", "Raw", "Reader", "Request", "Writer"]

    static let swiftTypes: Set<String> = [
        "Any", "AnyObject", "AnyHashable", "Array", "ArraySlice", "AsyncIteratorProtocol", "AsyncSequence", "Bool",
        "CaseIterable",
        "Character", "ClosedRange", "Codable", "Collection", "Comparable", "CustomStringConvertible", "Data", "Date",
        "Decodable",
        "Decoder", "Dictionary", "Double", "Duration", "Encodable", "Encoder", "Equatable", "Error",
        "FixedWidthInteger", "Float",
        "Hashable", "Hasher", "Identifiable", "Int", "Int16", "Int32", "Int64", "Int8", "IteratorProtocol", "Never",
        "Optional",
        "Protocol", "Range", "RawRepresentable", "Result", "Self", "Sendable", "Sequence", "Set", "StaticString",
        "String",
        "Substring", "Swift", "Task", "Type", "UInt", "UInt16", "UInt32", "UInt64", "UInt8", "URL", "UUID", "Unicode",
        "Void",
        "ExpressibleByIntegerLiteral", "ExpressibleByStringLiteral", "Mirror", "Mutex", "Logger", "Observation",
        "Operation", "Regex", "Clock", "Instant", "Actor", "MainActor",
    ]
}

extension SwiftName {
    /// The name in source code, with backticks if it is a keyword.
    public static func escaped(_ name: String) -> String {
        ReservedNames.keywords.contains(name) ? "`\(name)`" : name
    }

    /// The name as the label of a parameter, for which few keywords need backticks.
    public static func label(_ name: String) -> String {
        let plain = unescaped(name)
        return ["inout", "var", "let"].contains(plain) ? "`\(plain)`" : plain
    }

    /// The name as the label of an argument of a call.
    public static func callLabel(_ name: String) -> String {
        let plain = unescaped(name)
        return plain == "inout" ? "`\(plain)`" : plain
    }

    /// The name without the backticks.
    public static func unescaped(_ name: String) -> String {
        name.hasPrefix("`") ? String(name.dropFirst().dropLast()) : name
    }
}
