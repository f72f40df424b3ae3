/// How one call authenticates.
enum CredentialUse: Sendable, Hashable {
    /// Not at all.
    case nothing
    /// With a constant header field.
    case field(HeaderField)
    /// With a bearer token that has to be obtained.
    case token
    /// With an API key in the query.
    case query(name: String, value: String)
    /// With a cookie.
    case cookie(name: String, value: String)
    /// In several ways at once.
    case several([CredentialUse])

    /// Whether a bearer token has to be obtained.
    var usesToken: Bool { each.contains(.token) }

    /// The single uses.
    var each: [CredentialUse] {
        if case .several(let uses) = self { uses.flatMap(\.each) } else { [self] }
    }
}

extension Credentials {
    /// Why credentials cannot be used.
    enum Refusal: Error, Hashable {
        /// They are malformed.
        case invalid(argument: String, reason: String)
        /// The operation requires others.
        case unsuitable(wanted: String)
    }

    /// Chooses the first of an operation's authentication schemes that these credentials satisfy. Suitable credentials are
    /// sent even if the operation does not require any.
    ///
    /// - Parameter security: The schemes that the operation accepts; empty if it requires none.
    func use(for security: [SecurityScheme]) throws(Refusal) -> CredentialUse {
        if security.isEmpty { return .nothing }
        for scheme in security {
            if let use = use(for: scheme) { return use }
        }
        if security.contains(.none) { return .nothing }
        if let fault { throw fault }
        throw .unsuitable(wanted: Self.list(security))
    }

    private func use(for scheme: SecurityScheme) -> CredentialUse? {
        switch (scheme, kind) {
        case (.all(let schemes), _): return use(forAll: schemes)
        case (_, .several(let credentials)):
            // A key for this name takes precedence over one for any name.
            for credential in credentials where credential.names(scheme) {
                if let use = credential.use(for: scheme) { return use }
            }
            return credentials.lazy.compactMap { $0.use(for: scheme) }.first
        case (.basic, .basic(_, let field)), (.bearer, .bearer(_, let field)): return .field(field)
        case (.bearer, .provider): return .token
        case (.header(let name), .apiKey(let value, let wanted)) where Self.isSame(name, wanted):
            return .field(HeaderField(name, value))
        case (.query(let name), .apiKey(let value, let wanted)) where wanted == nil || wanted == name:
            return .query(name: name, value: value)
        case (.cookie(let name), .apiKey(let value, let wanted)) where wanted == nil || wanted == name:
            return .cookie(name: name, value: value)
        default: return nil
        }
    }

    /// How these satisfy several schemes at once. A key without a name is used for only one of them.
    private func use(forAll schemes: [SecurityScheme]) -> CredentialUse? {
        var left = each
        var uses: [CredentialUse] = []
        for scheme in schemes {
            let suitable = left.indices.filter { left[$0].use(for: scheme) != nil }
            guard let index = suitable.first(where: { left[$0].names(scheme) }) ?? suitable.first,
                let use = left[index].use(for: scheme)
            else { return nil }
            uses.append(use)
            if case .apiKey(_, nil) = left[index].kind { left.remove(at: index) }
        }
        return .several(uses)
    }

    /// The single credentials.
    private var each: [Credentials] {
        if case .several(let credentials) = kind { credentials.flatMap(\.each) } else { [self] }
    }

    /// Whether these are an API key for the scheme's name.
    private func names(_ scheme: SecurityScheme) -> Bool {
        guard case .apiKey(_, let wanted?) = kind else { return false }
        switch scheme {
        case .header(let name): return Self.isSame(name, wanted)
        case .query(let name), .cookie(let name): return name == wanted
        case .none, .basic, .bearer, .all: return false
        }
    }

    private static func isSame(_ name: String, _ wanted: String?) -> Bool {
        wanted.map(name.equalsIgnoringCase) ?? true
    }

    private static func list(_ security: [SecurityScheme]) -> String {
        var names: [String] = []
        for scheme in security {
            let name = describe(scheme)
            if !names.contains(name) { names.append(name) }
        }
        return names.joined(separator: " or ")
    }

    private static func describe(_ scheme: SecurityScheme) -> String {
        switch scheme {
        case .none: "none"
        case .basic: "a key or a user name and password"
        case .bearer: "a token"
        case .header, .query, .cookie: "an API key"
        case .all(let schemes): schemes.map(describeNamed).joined(separator: " together with ")
        }
    }

    /// If several schemes are required, keys are described with their names.
    private static func describeNamed(_ scheme: SecurityScheme) -> String {
        switch scheme {
        case .header(let name), .query(let name), .cookie(let name): "an API key named \(name)"
        default: describe(scheme)
        }
    }

    /// The token provider, or nil.
    var tokenProvider: ExpiringTokenProvider? {
        switch kind {
        case .provider(let provider): provider
        case .several(let credentials): credentials.lazy.compactMap(\.tokenProvider).first
        default: nil
        }
    }

    /// Why these, or one of them, are invalid; nil if they are valid.
    private var fault: Refusal? {
        switch kind {
        case .invalid(let argument, let reason): .invalid(argument: argument, reason: reason)
        case .several(let credentials): credentials.lazy.compactMap(\.fault).first
        default: nil
        }
    }

    /// The strings that must never appear outside a request.
    var secrets: [String] {
        switch kind {
        case .none, .provider, .invalid: []
        case .basic(let password, let field): [password, String(field.value.dropFirst("Basic ".count))]
        case .bearer(let text, _), .apiKey(let text, _): [text]
        case .several(let credentials): credentials.flatMap(\.secrets)
        }
    }
}
