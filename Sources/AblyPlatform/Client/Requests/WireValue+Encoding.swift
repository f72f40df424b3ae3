extension WireValue {
    /// Encodes any `Encodable` value, for members and arguments of any type: `data: .encoding(order)`.
    ///
    /// The result is an object, an array, a string, a number and so on. `[UInt8]` and Foundation's `Data` become bytes.
    /// Foundation's `Date`, `URL` and `Decimal` are encoded as by their own conformances, without the special cases of
    /// `JSONEncoder`.
    ///
    /// - Parameter value: The value to encode.
    /// - Returns: The encoded value.
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if the value cannot be encoded.
    public static func encoding(_ value: some Encodable) throws(ApiError) -> WireValue {
        try encoding(value, argument: "value")
    }

    /// Encodes an argument, for generated code.
    ///
    /// - Parameters:
    ///   - value: The value to encode.
    ///   - argument: The argument's name.
    /// - Returns: The encoded value.
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if the value cannot be encoded.
    @_spi(Generated)
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

    /// Encodes an optional argument, for generated code.
    ///
    /// - Parameters:
    ///   - value: The value to encode, or nil.
    ///   - argument: The argument's name.
    /// - Returns: The encoded value, or nil.
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if the value cannot be encoded.
    @_spi(Generated)
    public static func encoding(
        optional value: (some Encodable)?, argument: String
    ) throws(ApiError) -> WireValue? {
        guard let value else { return nil }
        return try encoding(value, argument: argument)
    }

    /// Encodes the members of an object argument, for generated code: nil members become null.
    ///
    /// - Parameters:
    ///   - members: The members to encode.
    ///   - argument: The argument's name.
    /// - Returns: The encoded members.
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if a member cannot be encoded.
    @_spi(Generated)
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

    /// Encodes the members of an optional object argument, for generated code: nil members become null.
    ///
    /// - Parameters:
    ///   - members: The members to encode, or nil.
    ///   - argument: The argument's name.
    /// - Returns: The encoded members, or nil.
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if a member cannot be encoded.
    @_spi(Generated)
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
