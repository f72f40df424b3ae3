extension ResponseHeaders {
    /// The value of a field, decoded as a type.
    ///
    /// - Parameters:
    ///   - name: The field's name, in any case.
    ///   - type: The type.
    /// - Returns: The value; nil if the field is missing or its value is invalid.
    public func value<Value: HeaderValue>(of name: String, as type: Value.Type = Value.self) -> Value? {
        self[name].flatMap(Value.init(headerText:))
    }

    /// The value of a field as an open enumeration, which accepts unknown values.
    ///
    /// - Parameters:
    ///   - name: The field's name, in any case.
    ///   - type: The type.
    /// - Returns: The value; nil if the field is missing or its value is invalid.
    public func value<Value: OpenEnumeration>(
        of name: String, as type: Value.Type = Value.self
    ) -> Value? where Value.RawValue: HeaderValue {
        value(of: name, as: Value.RawValue.self).map(Value.init(rawValue:))
    }

    /// The elements of a comma-separated list field (RFC 9110 section 5.6.1). Commas in quoted strings do not separate
    /// elements.
    ///
    /// - Parameters:
    ///   - name: The field's name, in any case. The elements of several field lines form one list.
    ///   - type: The type of each element.
    /// - Returns: The elements, none for an empty field; nil if the field is missing or an element is invalid.
    public func list<Value: HeaderValue>(of name: String, as type: Value.Type = Value.self) -> [Value]? {
        guard let text = self[name] else { return nil }
        var values: [Value] = []
        for element in Self.elements(of: text) {
            guard let value = Value(headerText: element) else { return nil }
            values.append(value)
        }
        return values
    }

    /// The elements of a list field as open enumerations.
    ///
    /// - Parameters:
    ///   - name: The field's name, in any case. The elements of several field lines form one list.
    ///   - type: The type of each element.
    /// - Returns: The elements, none for an empty field; nil if the field is missing or an element is invalid.
    public func list<Value: OpenEnumeration>(
        of name: String, as type: Value.Type = Value.self
    ) -> [Value]? where Value.RawValue: HeaderValue {
        list(of: name, as: Value.RawValue.self).map { $0.map(Value.init(rawValue:)) }
    }

    /// The links of the `Link` header field (RFC 8288), in order, at most 64.
    public var links: [Link] { Link.parse(values(of: "link")) }

    /// The comma-separated parts of a string, without surrounding white space and without empty parts.
    private static func elements(of text: String) -> [String] {
        var elements: [String] = []
        var (element, isQuoted, isEscaped) = ([UInt8](), false, false)
        func end() {
            let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
            guard let first = element.firstIndex(where: { !isBlank($0) }),
                let last = element.lastIndex(where: { !isBlank($0) })
            else { return }
            elements.append(String(decoding: element[first...last], as: UTF8.self))
        }
        for byte in text.utf8 {
            if byte == UInt8(ascii: ","), !isQuoted {
                end()
                element = []
                continue
            }
            element.append(byte)
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = isQuoted
            } else if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            }
        }
        end()
        return elements
    }
}
