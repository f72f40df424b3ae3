/// A form with field encodings from the OpenAPI document.
enum EncodedForm {
    /// Encodes one value as `application/x-www-form-urlencoded`.
    ///
    /// - Parameters:
    ///   - value: A value that encodes as an object.
    ///   - encodings: The encodings of members, by their keys. By default, arrays repeat their name, and members of objects
    ///     are `a[b]=c`.
    /// - Throws: ``WireError`` if the value is not an object, or contains a number that is not finite.
    static func encode(_ value: some WireEncodable, _ encodings: [String: FieldEncoding]) throws(WireError) -> [UInt8] {
        guard case .object(let members) = try ParameterValue(value) else {
            throw WireError(.notRepresentable("a form that is not an object"), format: nil, offset: 0)
        }
        var target = RequestTarget("")
        for member in members {
            let encoding = encodings[member.name]
            if encoding?.isJSON == true {
                let name = PercentEncoding.encode(member.name)
                target.appendPair(name, PercentEncoding.encode(member.value.jsonText))
                continue
            }
            let style = encoding?.style ?? (encoding?.explode == nil ? member.value.styleOfForms : .form)
            ParameterSerializer(
                name: member.name, style: style, explode: encoding?.explode ?? style.explodesByDefault,
                allowed: encoding?.allowsReserved == true ? .reserved : .unreserved
            ).appendQuery(member.value, to: &target)
        }
        return Array(target.text.utf8.dropFirst())
    }
}

extension ParameterValue {
    /// The default style of a value in a form.
    fileprivate var styleOfForms: ParameterStyle {
        if case .object = self { .deepObject } else { .form }
    }
}
