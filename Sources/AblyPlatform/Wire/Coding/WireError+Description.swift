extension WireError: CustomStringConvertible {
    /// What is wrong and where, in a sentence: "JSON: expected a string, found an object at byte 17 (/items/3/name)".
    public var description: String {
        let name =
            switch format {
            case .json: "JSON: "
            case .msgpack: "MessagePack: "
            case nil: ""
            }
        let position = format == nil ? "" : " at byte \(offset)"
        let place = if let pointer, !pointer.isEmpty { " (\(pointer))" } else { "" }
        return name + problem.description + position + place
    }

    /// As ``description``, in place of the text that Foundation has for any error. Through `any Error`, Foundation finds
    /// it where the module `AblyPlatformFoundation` is linked.
    public var localizedDescription: String { description }

    /// The same error about a value that was not read from a document, so that a position says nothing.
    var withoutDocument: WireError { WireError(problem, format: nil, offset: 0, pointer: pointer) }
}

extension WireError.Problem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .truncated: "the document ends inside a value"
        case .trailingBytes: "bytes follow the value"
        case .malformed(let what): what
        case .typeMismatch(let expected, let found): "expected \(expected), found \(found)"
        case .numberOutOfRange(let type): "the number does not fit \(type)"
        case .duplicateKey(let key): "the key \(Self.quoted(key)) comes twice"
        case .missingKey(let key): "the key \(Self.quoted(key)) is missing"
        case .tooDeep(let limit): "arrays and objects are nested deeper than \(limit)"
        case .invalidUTF8: "the string is no valid UTF-8"
        case .noAlternative(let name): "the value fits no alternative of \(name)"
        case .invalidValue(let expected): "expected \(expected)"
        case .notRepresentable(let what): "\(what) cannot be written"
        }
    }

    /// A key, cut where it is long: it is content, and an error ends up in logs.
    private static func quoted(_ key: String) -> String {
        key.count > 64 ? "\"\(key.prefix(64))…\"" : "\"\(key)\""
    }
}
