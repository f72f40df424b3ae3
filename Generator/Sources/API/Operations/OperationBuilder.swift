import OpenAPI

/// Determines names, arguments and results of each operation's functions.
///
/// A builder is for one document and one thread.
final class OperationBuilder {
    let types: TypeBuilder
    let settings: ClientSettings
    /// The types of request bodies, and those of responses.
    var requestTypes: [TypeReference] = []
    var responseTypes: [TypeReference] = []

    private var names = NameScope(ReservedNames.values.union(["client", "raw", "pages", "all"]))
    private var sharedEnumerations: SharedEnumerations
    /// The types of inline error bodies of responses that several operations may share.
    var failureTypes: [ObjectIdentifier: TypeReference] = [:]

    init(types: TypeBuilder, settings: ClientSettings) {
        self.types = types
        self.settings = settings
        sharedEnumerations = SharedEnumerations(types.document)
    }

    func build(_ operation: Operation, tag: String) -> OperationDescription {
        if operation.tags.count > 1 {
            types.diagnostics.warning("only the first of several tags is used", at: operation.pointer)
        }
        let id = operation.operationId ?? Self.derivedId(operation)
        let wanted = SwiftName.value(operation.extensions.swiftName ?? Self.withoutTag(id, tag: tag))
        let name = names.take(wanted, SwiftName.value(tag) + SwiftName.type(wanted), SwiftName.value(id))
        let typePrefix = SwiftName.type(name)
        var description = OperationDescription(
            name: SwiftName.escaped(name), id: id, method: operation.method.uppercased(), path: operation.path,
            tag: tag,
            pointer: operation.pointer.text, response: response(operation, prefix: typePrefix))
        description.summary = operation.summary
        description.documentation = operation.description
        description.isDeprecated = operation.isDeprecated
        description.security = security(operation)
        description.isIdempotent = isIdempotent(operation)
        description.failures = operation.responses.filter { !Self.isSuccess($0.statusKey, in: operation) }
            .map { ($0.statusKey, $0.description) }
        description.failure = failure(operation, prefix: typePrefix)
        var arguments = NameScope(ReservedNames.arguments)
        description.parameters = parameters(operation, prefix: typePrefix, &arguments)
        description.body = body(operation, prefix: typePrefix, parameters: description.parameters, &arguments)
        description.requestTypes = operation.requestBody?.content.keys ?? []
        if description.response.type != nil {
            description.undecodedFormats = undecodedFormats(operation, parameters: description.parameters)
        }
        description.responseTypes = responseTypes(operation, all: description.undecodedFormats != nil)
        description.mediaTypes = mediaTypes(operation, description)
        if operation.extensions["x-pagination"]?.string == "link" {
            if case .array(let item)? = description.response.type {
                description.pageItem = item
            } else {
                types.diagnostics.warning("x-pagination requires an array as the response", at: operation.pointer)
            }
        }
        return description
    }

    /// Whether an operation is idempotent, according to the document (RFC 9110 section 9.2.2).
    private func isIdempotent(_ operation: Operation) -> Bool? {
        guard let mark = operation.extensions["x-idempotent"] else { return nil }
        if mark.bool == nil {
            types.diagnostics.warning("x-idempotent must be true or false; the method decides", at: operation.pointer)
        }
        return mark.bool
    }

    // MARK: Names

    /// `GET /channels/{channel_id}/messages` becomes `getChannelsByChannelIdMessages`.
    private static func derivedId(_ operation: Operation) -> String {
        let segments = operation.path.split(separator: "/").map { segment in
            segment.hasPrefix("{") ? "by " + segment.dropFirst().dropLast() : String(segment)
        }
        return SwiftName.value(operation.method.lowercased() + " " + segments.joined(separator: " "))
    }

    /// `repos/get` under the tag `repos` is `get`: the type has the rest.
    private static func withoutTag(_ id: String, tag: String) -> String {
        for separator in ["/", ".", "#"] where id.hasPrefix(tag + separator) && id.count > tag.count + 1 {
            return String(id.dropFirst(tag.count + 1))
        }
        return id
    }

    // MARK: Parameters

    private func parameters(
        _ operation: Operation, prefix: String, _ arguments: inout NameScope
    ) -> [ParameterDescription] {
        var result: [ParameterDescription] = []
        for parameter in operation.parameters {
            if parameter.location == .header,
                ["accept", "content-type", "authorization"].contains(parameter.name.lowercased())
            {
                continue
            }
            let given =
                parameter.extensions["x-argument-name"]?.string ?? parameter.extensions.swiftName ?? parameter.name
            let swift = SwiftName.value(given)
            let name = arguments.take(swift, swift + SwiftName.type(parameter.location.rawValue))
            result.append(describe(parameter, name: SwiftName.escaped(name), prefix: prefix))
        }
        return result
    }

    private func describe(_ parameter: Parameter, name: String, prefix: String) -> ParameterDescription {
        let isFormat = parameter.extensions["x-response-format"]?.bool == true
        var type = TypeReference.string
        if isFormat {
            type = .named("WireFormat")
        } else if let schema = parameter.schema ?? parameter.content.values.first?.schema {
            type =
                sharedEnumerations.type(of: schema, parameter: parameter, types: types)
                ?? types.type(of: schema, at: .init(name: prefix + SwiftName.type(parameter.name), file: nil))
        }
        var description = ParameterDescription(
            name: name, key: parameter.name, location: location(parameter, isFormat: isFormat, type: type),
            type: parameter.isRequired ? type : type.asOptional, isRequired: parameter.isRequired,
            documentation: parameter.description ?? parameter.schema?.description)
        description.example = parameter.example ?? parameter.schema?.annotations.example
        description.isInSamples = parameter.extensions["x-in-samples"]?.bool == true
        description.allowsReserved = parameter.allowsReserved
        let defaultValue = parameter.schema.flatMap {
            $0.annotations.defaultValue ?? types.document.resolve($0).annotations.defaultValue
        }
        if let value = defaultValue, value != .null { description.defaultText = value.string ?? value.description }
        return description
    }

    private func location(_ parameter: Parameter, isFormat: Bool, type: TypeReference) -> ParameterDescription.Location
    {
        if isFormat { return .format }
        let isJSON = parameter.content.keys.first.map { MediaKind($0) == .wire } ?? false
        switch parameter.location {
        case .path where isJSON: return .pathJSON
        case .path:
            // The parser rejects other styles.
            return .path(style: .init(rawValue: parameter.style.rawValue) ?? .simple, explode: parameter.explode)
        case .header: return isJSON ? .headerJSON : .header(explode: parameter.explode)
        case .cookie: return isJSON ? .cookieJSON : .cookie
        case .query:
            if isJSON { return .queryJSON }
            return .query(style: .init(rawValue: parameter.style.rawValue) ?? .form, explode: parameter.explode)
        }
    }

    private func undecodedFormats(_ operation: Operation, parameters: [ParameterDescription]) -> UndecodedFormats? {
        guard let format = parameters.first(where: { $0.location == .format }),
            let parameter = operation.parameters.first(where: { $0.name == format.key && $0.location == .query }),
            let values = parameter.schema.map({ types.document.resolve($0) })?.enumeration?.compactMap(\.string)
        else { return nil }
        let names = values.filter { !["json", "msgpack"].contains($0) }
        return names.isEmpty ? nil : UndecodedFormats(argument: format.name, parameter: format.key, names: names)
    }

    // MARK: Security

    private func security(_ operation: Operation) -> [Security] {
        var result: [Security] = []
        for requirement in operation.security ?? types.document.security ?? [] {
            let schemes = requirement.scopes.keys.map { name in
                (name, types.document.securitySchemes[name].flatMap(Self.security))
            }
            if let missing = schemes.first(where: { $0.1 == nil }) {
                types.diagnostics.warning(
                    "the security scheme \(missing.0) is not supported; no credentials are sent",
                    at: operation.pointer)
                continue
            }
            let needed = schemes.compactMap(\.1)
            let security = needed.isEmpty ? Security.none : needed.count == 1 ? needed[0] : .all(needed)
            if !result.contains(security) { result.append(security) }
        }
        return result
    }

    private static func security(_ scheme: SecurityScheme) -> Security? {
        switch scheme.kind {
        case .basic: .basic
        case .bearer, .oauth2, .openIdConnect: .bearer
        case .apiKey(let name, .header): .header(name)
        case .apiKey(let name, .query): .query(name)
        case .apiKey(let name, .cookie): .cookie(name)
        case .apiKey, .http, .mutualTLS: nil
        }
    }

    /// The description with the types of responses by status.
    func completed(_ api: APIDescription) -> APIDescription {
        var api = api
        api.types = types.declarations
        return api
    }
}
