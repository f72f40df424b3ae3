import API

/// How arguments of any type are passed. Swift has no conversion that accepts both literals with several types and
/// variables of any type, so that functions with such arguments have several forms.
enum ValueForm {
    /// As `WireValue`, for literals.
    case wire
    /// As any `Encodable` type.
    case encodable
    /// As a dictionary literal with members of several `Encodable` types.
    case members

    /// The forms for arguments of the given types.
    static func forms(of types: [TypeReference]) -> [ValueForm] {
        if types.isEmpty { return [.wire] }
        return types.contains { $0.unwrapped == .any } ? [.wire, .encodable, .members] : [.wire, .encodable]
    }

    /// The documentation of the arguments in this form; nil for the first one.
    func note(_ names: [String]) -> String? {
        let list = names.map { "`\(SwiftName.unescaped($0))`" }.joined(separator: ", ")
        switch self {
        case .wire: return nil
        case .encodable: return "Takes any `Encodable` values for \(list)."
        case .members: return "Takes members of any `Encodable` types for \(list)."
        }
    }

    /// The declaration of a parameter of a type in this form; nil if it is the same in all forms.
    ///
    /// - Parameter isOnlyOne: Whether it is the only such parameter, and therefore required.
    func parameter(_ type: TypeReference, isOnlyOne: Bool) -> (type: String, defaultText: String?)? {
        guard self != .wire, type.holdsAnyValue else { return nil }
        let mayBeLeftOut = type.isOptional && !isOnlyOne
        guard self == .encodable, type.unwrapped == .any else {
            return mayBeLeftOut ? ("[String: (any Encodable)?]?", "nil") : ("[String: (any Encodable)?]", nil)
        }
        // The default of a generic parameter needs a concrete type.
        return type.isOptional
            ? ("(some Encodable)?", isOnlyOne ? nil : "WireValue?.none") : ("some Encodable", nil)
    }

    /// Converts a parameter of this form to the value.
    ///
    /// - Parameters:
    ///   - name: The parameter's name.
    ///   - type: The type of the value.
    func value(_ name: String, _ type: TypeReference, isOnlyOne: Bool) -> String {
        guard let parameter = parameter(type, isOnlyOne: isOnlyOne) else { return name }
        let argument = "argument: \(SwiftName.unescaped(name).swiftLiteral)"
        switch (parameter.type.hasPrefix("["), parameter.type.hasSuffix("?")) {
        case (false, false): return "WireValue.encoding(\(name), \(argument))"
        case (false, true): return "WireValue.encoding(optional: \(name), \(argument))"
        case (true, let isOptional):
            let members = "WireValue.encoding(\(isOptional ? "optionalMembers" : "members"): \(name), \(argument))"
            guard type.unwrapped == .any else { return members }
            return isOptional ? "\(members).map(WireValue.object)" : ".object(\(members))"
        }
    }
}

extension TypeReference {
    /// Whether values are of any type, or objects with such members.
    var holdsAnyValue: Bool { unwrapped == .any || unwrapped == .dictionary(.any) }
}
