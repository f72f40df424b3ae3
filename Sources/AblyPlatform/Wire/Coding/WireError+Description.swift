extension WireError: CustomStringConvertible {
    /// What is wrong and where, for example "JSON: expected a string, found an object at byte 17 (/items/3/name)".
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

    /// Same as ``description``, instead of Foundation's generic message. Through `any Error`, Foundation finds it if
    /// the module `AblyPlatformFoundation` is linked.
    public var localizedDescription: String { description }

    /// The same error for a value that was not decoded from bytes, so that a position would be meaningless.
    var withoutDocument: WireError { WireError(problem, format: nil, offset: 0, pointer: pointer) }
}

extension WireError.Problem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .truncated: "the input ends inside a value"
        case .trailingBytes: "bytes follow the value"
        case .malformed(let what): what
        case .typeMismatch(let expected, let found): "expected \(expected), found \(found)"
        case .numberOutOfRange(let type): "the number does not fit \(type)"
        case .duplicateKey(let key): "duplicate key \(Self.quoted(key))"
        case .missingKey(let key): "the key \(Self.quoted(key)) is missing"
        case .tooDeep(let limit): "arrays and objects are nested deeper than \(limit)"
        case .invalidUTF8: "the string is not valid UTF-8"
        case .noAlternative(let name): "the value does not match any alternative of \(name)"
        case .invalidValue(let expected): "expected \(expected)"
        case .notRepresentable(let what): "\(what) cannot be encoded"
        }
    }

    /// A key, truncated if it is long: it is content, and errors end up in logs.
    private static func quoted(_ key: String) -> String {
        key.count > 64 ? "\"\(key.prefix(64))…\"" : "\"\(key)\""
    }
}
