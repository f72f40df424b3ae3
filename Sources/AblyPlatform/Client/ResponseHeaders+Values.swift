extension ResponseHeaders {
    /// The value of a field as a type.
    ///
    /// - Parameters:
    ///   - name: The field's name, in any case.
    ///   - type: The type.
    /// - Returns: The value; nil when the field did not come, or its text is not such a value.
    public func value<Value: HeaderValue>(of name: String, as type: Value.Type = Value.self) -> Value? {
        self[name].flatMap(Value.init(headerText:))
    }

    /// The value of a field as one of a set of named values, which it need not be among.
    ///
    /// - Parameters:
    ///   - name: The field's name, in any case.
    ///   - type: The type.
    /// - Returns: The value; nil when the field did not come, or its text is not such a value.
    public func value<Value: OpenEnumeration>(
        of name: String, as type: Value.Type = Value.self
    ) -> Value? where Value.RawValue: HeaderValue {
        value(of: name, as: Value.RawValue.self).map(Value.init(rawValue:))
    }

    /// The elements of a field that is a list, divided by commas (RFC 9110 section 5.6.1). Commas between quotes divide
    /// nothing.
    ///
    /// - Parameters:
    ///   - name: The field's name, in any case. Of one that came several times, the elements of all are one list.
    ///   - type: The type of each element.
    /// - Returns: The elements, none for an empty field; nil when the field did not come, or an element is not such a value.
    public func list<Value: HeaderValue>(of name: String, as type: Value.Type = Value.self) -> [Value]? {
        guard let text = self[name] else { return nil }
        var values: [Value] = []
        for element in Self.elements(of: text) {
            guard let value = Value(headerText: element) else { return nil }
            values.append(value)
        }
        return values
    }

    /// The elements of a field that is a list of named values.
    ///
    /// - Parameters:
    ///   - name: The field's name, in any case. Of one that came several times, the elements of all are one list.
    ///   - type: The type of each element.
    /// - Returns: The elements, none for an empty field; nil when the field did not come, or an element is not such a value.
    public func list<Value: OpenEnumeration>(
        of name: String, as type: Value.Type = Value.self
    ) -> [Value]? where Value.RawValue: HeaderValue {
        list(of: name, as: Value.RawValue.self).map { $0.map(Value.init(rawValue:)) }
    }

    /// The links of the field `Link` (RFC 8288), in order, at most 64.
    public var links: [Link] { Link.parse(values(of: "link")) }

    /// The parts of a text between its commas, without white space around them and without empty ones.
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
