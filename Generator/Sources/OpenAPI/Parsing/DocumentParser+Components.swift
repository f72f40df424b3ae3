extension DocumentParser {
    func checkComponents() {
        guard let components else { return }
        checkFields(
            of: components,
            [
                "schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes",
                "links", "callbacks", "pathItems",
            ])
    }

    /// Parses unused components as well, so that errors in them are reported.
    func readUnusedComponents() {
        guard let components else { return }
        for (_, place) in section("parameters", of: components)?.members ?? [] {
            _ = parameter(at: place)
        }
        for (_, place) in section("responses", of: components)?.members ?? [] {
            _ = responseParts(at: place)
        }
        for (_, place) in section("requestBodies", of: components)?.members ?? [] {
            _ = requestBody(at: place)
        }
        for (_, place) in section("headers", of: components)?.members ?? [] {
            _ = header(at: place)
        }
    }

    /// The security schemes by name.
    func securitySchemes() -> OrderedMap<SecurityScheme> {
        var schemes = OrderedMap<SecurityScheme>()
        guard let components, let place = section("securitySchemes", of: components) else { return schemes }
        for (name, place) in place.members {
            schemes[name] = securityScheme(name, at: place)
        }
        return schemes
    }

    private func securityScheme(_ name: String, at place: Place) -> SecurityScheme? {
        guard let resolved = resolve(place), let place = expectObject(resolved.place),
            let type = requiredString("type", of: place), let kind = securityKind(type, at: place)
        else { return nil }
        return SecurityScheme(
            name: name, kind: kind, description: resolved.description ?? string("description", of: place),
            extensions: extensions(of: place), pointer: place.pointer)
    }

    private func securityKind(_ type: String, at place: Place) -> SecurityScheme.Kind? {
        switch type {
        case "http":
            guard let scheme = requiredString("scheme", of: place)?.lowercased() else { return nil }
            switch scheme {
            case "basic": return .basic
            case "bearer": return .bearer(format: string("bearerFormat", of: place))
            default: return .http(scheme: scheme)
            }
        case "apiKey":
            guard let name = requiredString("name", of: place), let text = requiredString("in", of: place) else {
                return nil
            }
            guard let location = Parameter.Location(rawValue: text), location != .path else {
                error("“in” is “\(text)”: expected header, query or cookie", at: place)
                return nil
            }
            return .apiKey(name: name, location: location)
        case "oauth2":
            return .oauth2
        case "openIdConnect":
            return requiredString("openIdConnectUrl", of: place).map { .openIdConnect(url: $0) }
        case "mutualTLS":
            return .mutualTLS
        default:
            error(
                "the security scheme's type is “\(type)”: expected http, apiKey, oauth2, openIdConnect or mutualTLS",
                at: place)
            return nil
        }
    }

    /// The alternatives in an object's `security`, if any.
    func security(of place: Place, schemes: OrderedMap<SecurityScheme>) -> [SecurityRequirement]? {
        guard let security = place.member("security") else { return nil }
        return expectElements(security).compactMap { element in
            guard let element = expectObject(element) else { return nil }
            var scopes = OrderedMap<[String]>()
            for (name, place) in element.members {
                // An invalid scheme has its own error.
                if schemes[name] == nil, components?["securitySchemes"]?[name] == nil {
                    error("“\(name)” is not among the document's security schemes", at: place)
                }
                scopes[name] = place.node.isNull ? [] : expectElements(place).compactMap(expectString)
            }
            return SecurityRequirement(scopes: scopes)
        }
    }
}
