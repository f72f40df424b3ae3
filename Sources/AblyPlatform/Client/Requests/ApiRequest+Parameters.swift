extension ApiRequest {
    /// Sets a header field, in place of one that the client would send under that name.
    ///
    /// - Parameters:
    ///   - name: The field's name.
    ///   - value: The value; nil leaves the field alone.
    ///   - style: ``ParameterStyle/simple`` or ``ParameterStyle/json``.
    ///   - explode: Whether the members of an object are `key=value`.
    ///   - argument: The name of the argument, for the error.
    /// - Throws: ``ApiError`` of kind ``ApiError/Kind/invalidArgument(name:)`` when the name is no token, or the value has
    ///   control characters or no form as text.
    public mutating func setHeader<Value: WireEncodable>(
        _ name: String, _ value: Value?, style: ParameterStyle = .simple, explode: Bool = false, argument: String
    ) throws(ApiError) {
        guard let value else { return }
        let parameter = try Self.parameter(value, style: style, argument: argument)
        let text = ParameterSerializer.header(parameter, explode: explode)
        guard HeaderField.isName(name) else {
            throw ApiError(invalidArgument: argument, reason: "a header field cannot have this name")
        }
        guard HeaderField.isValue(text) else {
            throw ApiError(
                invalidArgument: argument, reason: "a header field cannot hold line ends or control characters")
        }
        headers.removeAll { $0.hasName(name) }
        headers.append(HeaderField(name, text))
    }

    /// Adds a cookie, percent-encoded.
    ///
    /// - Parameters:
    ///   - name: The cookie's name.
    ///   - value: The value; nil leaves it out. Items of arrays and members of objects are divided by commas.
    ///   - style: ``ParameterStyle/simple`` or ``ParameterStyle/json``.
    ///   - argument: The name of the argument, for the error.
    /// - Throws: ``ApiError`` of kind ``ApiError/Kind/invalidArgument(name:)`` when the name is no token, or the value has
    ///   no form as text.
    public mutating func setCookie<Value: WireEncodable>(
        _ name: String, _ value: Value?, style: ParameterStyle = .simple, argument: String
    ) throws(ApiError) {
        guard let value else { return }
        let parameter = try Self.parameter(value, style: style, argument: argument)
        guard HeaderField.isName(name) else {
            throw ApiError(invalidArgument: argument, reason: "a cookie cannot have this name")
        }
        let serializer = ParameterSerializer(name: name, style: .simple, explode: false, allowed: .unreserved)
        headers.addCookie("\(name)=\(serializer.path(parameter))")
    }

    /// Sets the format of body and reply, in place of the client's.
    ///
    /// - Parameters:
    ///   - format: The format; nil leaves the client's.
    ///   - parameter: The query parameter that names the format to the service.
    public mutating func setFormat(_ format: WireFormat?, parameter: String) {
        guard let format else { return }
        self.format = format
        target.setQuery(parameter, format.rawValue)
    }

    private static func parameter(
        _ value: some WireEncodable, style: ParameterStyle, argument: String
    ) throws(ApiError) -> ParameterValue {
        do { return style == .json ? try ParameterValue(json: value) : try ParameterValue(value) } catch {
            throw ApiError(invalidArgument: argument, reason: "it has no form as text", cause: error)
        }
    }
}
