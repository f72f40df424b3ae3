/// A value of a document as written, with its place in the file.
struct SourceNode: Sendable {
    let content: Content
    let position: Position

    enum Content: Sendable {
        /// `null`, with its text: YAML has several spellings, one of them empty.
        case null(String)
        /// `true` or `false`, with its text.
        case bool(Bool, String)
        /// A number, by its text.
        case number(String)
        case string(String)
        case array([SourceNode])
        case object(OrderedMap<SourceNode>)
    }

    /// Line and column from 1, small, because every value carries one.
    struct Position: Sendable {
        let line: UInt32
        let column: UInt32

        var forPerson: SourcePosition { SourcePosition(line: Int(line), column: Int(column)) }
    }

    /// The members, where this is an object.
    var object: OrderedMap<SourceNode>? {
        if case .object(let object) = content { object } else { nil }
    }

    /// The elements, where this is an array.
    var array: [SourceNode]? {
        if case .array(let array) = content { array } else { nil }
    }

    /// The string, where this is one.
    var string: String? {
        if case .string(let string) = content { string } else { nil }
    }

    var isNull: Bool {
        if case .null = content { true } else { false }
    }

    /// The text of a string, number or boolean: what an author means who leaves the quotes out.
    var scalarText: String? {
        switch content {
        case .string(let text), .number(let text), .bool(_, let text): text
        case .null, .array, .object: nil
        }
    }

    /// What this is, for messages.
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

    /// A member or an element by a pointer's token.
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

    /// What stands at a pointer that starts here.
    func descendant(at pointer: JSONPointer) -> SourceNode? {
        pointer.tokens.reduce(self as SourceNode?) { node, token in node?.child(token) }
    }

    /// The value without places.
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
