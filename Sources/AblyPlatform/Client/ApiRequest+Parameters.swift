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

extension HeaderField {
    /// Whether the field's name is this one, in any case (RFC 9110 section 5.1).
    func hasName(_ other: String) -> Bool {
        name.equalsIgnoringCase(other)
    }

    /// Whether a text is a `token` (RFC 9110 section 5.6.2).
    static func isName(_ text: String) -> Bool {
        let separators = Array("\"(),/:;<=>?@[\\]{}".utf8)
        return !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !separators.contains($0) }
    }

    /// Whether a text can be a field's value: no control characters but tab.
    static func isValue(_ text: String) -> Bool {
        text.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }
    }
}

extension [HeaderField] {
    /// Sets a field, in place of one with the same name.
    ///
    /// - Returns: Its index.
    @discardableResult
    mutating func set(_ field: HeaderField) -> Int {
        guard let index = firstIndex(where: { $0.hasName(field.name) }) else {
            append(field)
            return count - 1
        }
        self[index] = field
        return index
    }

    /// Adds one `name=value` to the field that carries all cookies (RFC 6265 section 5.4).
    mutating func addCookie(_ pair: String) {
        if let index = firstIndex(where: { $0.hasName("Cookie") }) {
            self[index].value += "; \(pair)"
        } else {
            append(HeaderField("Cookie", pair))
        }
    }
}
