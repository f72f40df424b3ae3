extension WireValue {
    /// Any `Encodable` value, for members and arguments that take any value: `data: .encoding(order)`.
    ///
    /// The value encodes itself: an object, an array, text, a number. `[UInt8]` and Foundation's `Data` are bytes.
    /// Foundation's `Date`, `URL` and `Decimal` come out as their own conformances have it, since what they become with
    /// `JSONEncoder` is that encoder's choice.
    ///
    /// - Parameter value: The value to encode.
    /// - Returns: The value as it stands in a document.
    /// - Throws: ``ApiError`` of kind `.invalidArgument` when the value cannot be encoded.
    public static func encoding(_ value: some Encodable) throws(ApiError) -> WireValue {
        try encoding(value, argument: "value")
    }

    /// A value that was given as an argument, for generated code.
    ///
    /// - Parameters:
    ///   - value: The value to encode.
    ///   - argument: The argument's name.
    /// - Returns: The value as it stands in a document.
    /// - Throws: ``ApiError`` of kind `.invalidArgument` when the value cannot be encoded.
    public static func encoding(_ value: some Encodable, argument: String) throws(ApiError) -> WireValue {
        try encoding(value, key: nil, argument: argument)
    }

    private static func encoding(
        _ value: some Encodable, key: String?, argument: String
    ) throws(ApiError) -> WireValue {
        if let text = value as? String { return .string(text) }
        do {
            return try WireValueEncoder.encode(value, key: key)
        } catch {
            throw ApiError(invalidArgument: argument, reason: clause(about: error), cause: error)
        }
    }

    /// A value that was given as an argument, or left out, for generated code.
    ///
    /// - Parameters:
    ///   - value: The value to encode; nil for none.
    ///   - argument: The argument's name.
    /// - Returns: The value as it stands in a document; nil for none.
    /// - Throws: ``ApiError`` of kind `.invalidArgument` when the value cannot be encoded.
    public static func encoding(
        optional value: (some Encodable)?, argument: String
    ) throws(ApiError) -> WireValue? {
        guard let value else { return nil }
        return try encoding(value, argument: argument)
    }

    /// An object whose members were given as an argument, for generated code: nil members are null.
    ///
    /// - Parameters:
    ///   - members: The members to encode.
    ///   - argument: The argument's name.
    /// - Returns: The members as they stand in a document.
    /// - Throws: ``ApiError`` of kind `.invalidArgument` when a member cannot be encoded.
    public static func encoding(
        members: [String: (any Encodable)?], argument: String
    ) throws(ApiError) -> [String: WireValue] {
        var values: [String: WireValue] = [:]
        values.reserveCapacity(members.count)
        for (key, value) in members {
            guard let value else {
                values[key] = .null
                continue
            }
            values[key] = try encoding(value, key: key, argument: argument)
        }
        return values
    }

    /// An object whose members were given as an argument, or left out, for generated code: nil members are null.
    ///
    /// - Parameters:
    ///   - members: The members to encode; nil for no object.
    ///   - argument: The argument's name.
    /// - Returns: The members as they stand in a document; nil for no object.
    /// - Throws: ``ApiError`` of kind `.invalidArgument` when a member cannot be encoded.
    public static func encoding(
        optionalMembers members: [String: (any Encodable)?]?, argument: String
    ) throws(ApiError) -> [String: WireValue]? {
        guard let members else { return nil }
        return try encoding(members: members, argument: argument)
    }

    private static func clause(about error: any Error) -> String {
        guard case EncodingError.invalidValue(_, let context) = error else { return "\(error)" }
        let pointer = context.codingPath.pointer
        return context.debugDescription + (pointer.isEmpty ? "" : " (\(pointer))")
    }
}
