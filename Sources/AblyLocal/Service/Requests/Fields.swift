import AblyPlatform

/// Typed access to the members of an object in a request; errors name the member. A null counts as absent.
struct Fields {
    /// The members that are not null.
    let members: [String: WireValue]
    /// The object's name in errors: `message`, `device.push`.
    let subject: String

    /// - Throws: 40001 if the value is not an object.
    init(_ value: WireValue, subject: String) throws(Refusal) {
        guard case .object(let members) = value else { throw .badBody("\(subject): must be an object") }
        self.members = members.filter { $0.value != .null }
        self.subject = subject
    }

    subscript(name: String) -> WireValue? { members[name] }

    private func mismatch(_ name: String, _ expected: String) -> Refusal {
        .badBody("\(subject).\(name): must be \(expected)")
    }

    /// A string member.
    func string(_ name: String) throws(Refusal) -> String? {
        guard let value = members[name] else { return nil }
        guard case .string(let text) = value else { throw mismatch(name, "a string") }
        return text
    }

    /// A required, nonempty string member.
    func requiredString(_ name: String) throws(Refusal) -> String {
        guard let text = try string(name), !text.isEmpty else {
            throw .badRequest("\(subject).\(name): a nonempty string is required")
        }
        return text
    }

    /// A string member of at most 1,024 bytes, such as an id; nil if it is empty.
    func name(_ name: String) throws(Refusal) -> String? {
        guard let text = try string(name), !text.isEmpty else { return nil }
        guard text.utf8.count <= 1024 else { throw .badRequest("\(subject).\(name): must not exceed 1024 bytes") }
        return text
    }

    /// An integer member.
    func integer(_ name: String) throws(Refusal) -> Int64? {
        guard let value = members[name] else { return nil }
        guard let number = value.exactInteger else { throw mismatch(name, "an integer") }
        return number
    }

    /// A Boolean member.
    func boolean(_ name: String) throws(Refusal) -> Bool? {
        guard let value = members[name] else { return nil }
        guard case .bool(let flag) = value else { throw mismatch(name, "true or false") }
        return flag
    }

    /// An array member.
    func array(_ name: String) throws(Refusal) -> [WireValue]? {
        guard let value = members[name] else { return nil }
        guard case .array(let elements) = value else { throw mismatch(name, "an array") }
        return elements
    }

    /// An object member.
    func object(_ name: String) throws(Refusal) -> Fields? {
        guard let value = members[name] else { return nil }
        guard case .object = value else { throw mismatch(name, "an object") }
        return try Fields(value, subject: "\(subject).\(name)")
    }

    /// An object member as a plain value.
    func objectValue(_ name: String) throws(Refusal) -> WireValue? {
        guard let value = members[name] else { return nil }
        guard case .object = value else { throw mismatch(name, "an object") }
        return value
    }

    /// The member `extras`, and the size of its JSON text in bytes; zero if it is absent.
    ///
    /// - Throws: 40000 if one of its members does not have the type that the OpenAPI document gives it.
    func extras() throws(Refusal) -> (value: PackedValue?, size: Int) {
        guard let value = try objectValue("extras") else { return (nil, 0) }
        let extras = try ValueShape.extras.checked(value, subject: "\(subject).extras")
        return (try PackedValue(extras), try extras.jsonText().utf8.count)
    }
}

extension WireValue {
    /// The value as a 64-bit integer, or nil if it is not one.
    var exactInteger: Int64? {
        switch self {
        case .int(let number): number
        case .uint(let number): Int64(exactly: number)
        case .double(let number): Int64(exactly: number)
        default: nil
        }
    }

    /// An object of the members that are not nil.
    static func object(omittingNil members: [(String, WireValue?)]) -> WireValue {
        var object: [String: WireValue] = [:]
        for case (let name, let value?) in members { object[name] = value }
        return .object(object)
    }

    /// The value as JSON text.
    ///
    /// - Throws: 40013 if it contains a number that is not finite.
    func jsonText() throws(Refusal) -> String {
        do { return String(decoding: try WireFormat.json.encode(self), as: UTF8.self) } catch {
            throw .badData("the value cannot be encoded as JSON")
        }
    }
}
