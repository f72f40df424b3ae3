/// The structure of a parameter's value, before a style serializes it.
enum ParameterValue: Sendable, Hashable {
    /// Nothing: the parameter is omitted.
    case absent
    /// A scalar, and whether JSON quotes it as a string.
    case text(String, isString: Bool = true)
    case array([ParameterValue])
    case object([Member])

    /// A member of an object.
    struct Member: Sendable, Hashable {
        var name: String
        var value: ParameterValue
    }

    /// Encodes any value that has a wire format.
    ///
    /// - Throws: ``WireError`` if the value cannot be represented as a string: a number that is not finite.
    init(_ value: some WireEncodable) throws(WireError) {
        var writer = ParameterWriter()
        try value.write(to: &writer)
        self = writer.result
    }

    /// Encodes a value as JSON text.
    ///
    /// - Throws: ``WireError`` if the value cannot be represented in JSON.
    init(json value: some WireEncodable) throws(WireError) {
        self = .text(String(decoding: try WireFormat.json.encode(value), as: UTF8.self))
    }

    /// The value as one item of several; arrays and objects, which have no such form, as JSON.
    var flatText: String {
        switch self {
        case .absent: ""
        case .text(let text, _): text
        case .array(let items): "[" + items.map(\.jsonText).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { "\(Self.quoted($0.name)):\($0.value.jsonText)" }.joined(separator: ",") + "}"
        }
    }

    /// The value as JSON.
    var jsonText: String {
        switch self {
        case .absent: "null"
        case .text(let text, let isString): isString ? Self.quoted(text) : text
        case .array, .object: flatText
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
