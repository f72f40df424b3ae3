extension ApiRequest {
    /// Sets a header field, replacing the client's own of that name.
    ///
    /// - Parameters:
    ///   - name: The field's name.
    ///   - value: The value; nil leaves the field unchanged.
    ///   - style: ``ParameterStyle/simple`` or ``ParameterStyle/json``.
    ///   - explode: Whether members of an object are encoded as `key=value`.
    ///   - argument: The name of the argument, for the error.
    /// - Throws: ``ApiError`` of kind ``ApiError/Kind/invalidArgument(name:)`` if the name is not a token, or the value
    ///   contains control characters or cannot be represented as a string.
    public mutating func setHeader<Value: WireEncodable>(
        _ name: String, _ value: Value?, style: ParameterStyle = .simple, explode: Bool = false, argument: String
    ) throws(ApiError) {
        guard let value else { return }
        let parameter = try Self.parameter(value, style: style, argument: argument)
        let text = ParameterSerializer.header(parameter, explode: explode)
        guard HeaderField.isName(name) else {
            throw ApiError(invalidArgument: argument, reason: "its name is not a valid header field name")
        }
        guard HeaderField.isValue(text) else {
            throw ApiError(
                invalidArgument: argument, reason: "a header field must not contain line breaks or control characters")
        }
        headers.removeAll { $0.hasName(name) }
        headers.append(HeaderField(name, text))
    }

    /// Adds a cookie, percent-encoded.
    ///
    /// - Parameters:
    ///   - name: The cookie's name.
    ///   - value: The value; nil omits it. Items of arrays and members of objects are separated by commas.
    ///   - style: ``ParameterStyle/simple`` or ``ParameterStyle/json``.
    ///   - argument: The name of the argument, for the error.
    /// - Throws: ``ApiError`` of kind ``ApiError/Kind/invalidArgument(name:)`` if the name is not a token, or the value
    ///   cannot be represented as a string.
    public mutating func setCookie<Value: WireEncodable>(
        _ name: String, _ value: Value?, style: ParameterStyle = .simple, argument: String
    ) throws(ApiError) {
        guard let value else { return }
        let parameter = try Self.parameter(value, style: style, argument: argument)
        guard HeaderField.isName(name) else {
            throw ApiError(invalidArgument: argument, reason: "its name is not a valid cookie name")
        }
        let serializer = ParameterSerializer(name: name, style: .simple, explode: false, allowed: .unreserved)
        headers.addCookie("\(name)=\(serializer.path(parameter))")
    }

    /// Sets the format of the request and response bodies, instead of the client's.
    ///
    /// - Parameters:
    ///   - format: The format; nil for the client's.
    ///   - parameter: The query parameter for the format.
    public mutating func setFormat(_ format: WireFormat?, parameter: String) {
        guard let format else { return }
        self.format = format
        target.setQuery(parameter, format.rawValue)
    }

    private static func parameter(
        _ value: some WireEncodable, style: ParameterStyle, argument: String
    ) throws(ApiError) -> ParameterValue {
        do { return style == .json ? try ParameterValue(json: value) : try ParameterValue(value) } catch {
            throw ApiError(invalidArgument: argument, reason: "it cannot be represented as a string", cause: error)
        }
    }
}
