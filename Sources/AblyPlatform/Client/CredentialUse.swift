/// How one call shows who calls.
enum CredentialUse: Sendable, Hashable {
    /// Not at all.
    case nothing
    /// With a header field that never changes.
    case field(HeaderField)
    /// With a bearer token that has to be obtained.
    case token
    /// With a key in the query.
    case query(name: String, value: String)
    /// With a cookie.
    case cookie(name: String, value: String)
}

extension Credentials {
    /// Why credentials cannot be used.
    enum Refusal: Error, Hashable {
        /// They are not well formed.
        case invalid(argument: String, reason: String)
        /// The operation asks for others.
        case unsuitable(wanted: String)
    }

    /// Chooses among the ways that an operation accepts the first one that these credentials can satisfy. An operation
    /// that accepts calls without credentials gets some all the same where there are suitable ones.
    ///
    /// - Parameter security: What the operation accepts; empty where it asks for nothing.
    func use(for security: [SecurityScheme]) throws(Refusal) -> CredentialUse {
        if security.isEmpty { return .nothing }
        for scheme in security {
            if let use = use(for: scheme) { return use }
        }
        if security.contains(.none) { return .nothing }
        if case .invalid(let argument, let reason) = kind { throw .invalid(argument: argument, reason: reason) }
        throw .unsuitable(wanted: Self.list(security))
    }

    private func use(for scheme: SecurityScheme) -> CredentialUse? {
        switch (scheme, kind) {
        case (.basic, .basic(_, let field)), (.bearer, .bearer(_, let field)): return .field(field)
        case (.bearer, .provider): return .token
        case (.header(let name), .apiKey(let value)): return .field(HeaderField(name, value))
        case (.query(let name), .apiKey(let value)): return .query(name: name, value: value)
        case (.cookie(let name), .apiKey(let value)): return .cookie(name: name, value: value)
        default: return nil
        }
    }

    private static func list(_ security: [SecurityScheme]) -> String {
        var names: [String] = []
        for scheme in security {
            let name =
                switch scheme {
                case .none: "none"
                case .basic: "a key or a user name and password"
                case .bearer: "a token"
                case .header, .query, .cookie: "an API key"
                }
            if !names.contains(name) { names.append(name) }
        }
        return names.joined(separator: " or ")
    }

    /// The texts that must never be seen outside a request.
    var secrets: [String] {
        switch kind {
        case .none, .provider, .invalid: []
        case .basic(let password, let field): [password, String(field.value.dropFirst("Basic ".count))]
        case .bearer(let text, _), .apiKey(let text): [text]
        }
    }
}
