/// A value as written, with its position in the file.
struct SourceNode: Sendable {
    let content: Content
    let position: Position

    enum Content: Sendable {
        /// `null`, as written: YAML has several spellings, one of them empty.
        case null(String)
        /// `true` or `false`, as written.
        case bool(Bool, String)
        /// A number, as written.
        case number(String)
        case string(String)
        case array([SourceNode])
        case object(OrderedMap<SourceNode>)
    }

    /// Line and column from 1; small, since every value has one.
    struct Position: Sendable {
        let line: UInt32
        let column: UInt32

        var forPerson: SourcePosition { SourcePosition(line: Int(line), column: Int(column)) }
    }

    /// The members, or nil if this is not an object.
    var object: OrderedMap<SourceNode>? {
        if case .object(let object) = content { object } else { nil }
    }

    /// The elements, or nil if this is not an array.
    var array: [SourceNode]? {
        if case .array(let array) = content { array } else { nil }
    }

    /// The string, or nil if this is not one.
    var string: String? {
        if case .string(let string) = content { string } else { nil }
    }

    var isNull: Bool {
        if case .null = content { true } else { false }
    }

    /// The text of a string, number or Boolean: authors often omit quotes.
    var scalarText: String? {
        switch content {
        case .string(let text), .number(let text), .bool(_, let text): text
        case .null, .array, .object: nil
        }
    }

    /// The kind of value, for messages.
    var kind: String {
        switch content {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }

    /// The member or element for a token of a pointer.
    func child(_ token: String) -> SourceNode? {
        switch content {
        case .object(let object):
            object[token]
        case .array(let array):
            Int(token).flatMap { array.indices.contains($0) ? array[$0] : nil }
        case .null, .bool, .number, .string:
            nil
        }
    }

    /// The value at a relative pointer.
    func descendant(at pointer: JSONPointer) -> SourceNode? {
        pointer.tokens.reduce(self as SourceNode?) { node, token in node?.child(token) }
    }

    /// The value without positions.
    var value: JSONValue {
        switch content {
        case .null: .null
        case .bool(let bool, _): .bool(bool)
        case .number(let text): CoreSchema.number(text)
        case .string(let string): .string(string)
        case .array(let array): .array(array.map(\.value))
        case .object(let object):
            .object(object.reduce(into: OrderedMap()) { $0[$1.key] = $1.value.value })
        }
    }
}
