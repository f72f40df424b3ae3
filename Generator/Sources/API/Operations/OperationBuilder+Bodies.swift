import OpenAPI

extension OperationBuilder {
    func body(
        _ operation: Operation, prefix: String, parameters: [ParameterDescription], _ arguments: inout NameScope
    ) -> BodyDescription? {
        guard let body = operation.requestBody, let (mediaType, content) = preferred(body.content) else { return nil }
        var kind = bodyKind(mediaType, content)
        var type: TypeReference
        switch kind {
        case .wire, .form, .multipart:
            let place = TypeBuilder.Place(name: prefix + "Body", file: nil)
            type = content.schema.map { types.nullableType(of: $0, at: place) } ?? .any
            requestTypes.append(type)
        case .text: type = .string
        case .bytes: type = .bytes
        }
        if case .multipart = kind {
            if content.schema.map({ types.isObject(types.document.resolve($0)) }) ?? true {
                types.markFiles(of: type)
            } else {
                types.diagnostics.warning(
                    "the schema of a form must be an object; the call takes the body's bytes", at: body.pointer)
                kind = .bytes(mediaType: mediaType)
                type = .bytes
            }
        }
        if !body.isRequired { type = type.asOptional }
        let name = arguments.contains("body") ? arguments.take("requestBody", "content") : arguments.take("body")
        var description = BodyDescription(
            kind: kind, type: type, isRequired: body.isRequired,
            documentation: body.description ?? content.schema?.description, argument: name)
        description.example = content.example ?? content.schema?.annotations.example
        if case .wire = kind { description.fields = fields(of: type, parameters: parameters) }
        if kind == .form || kind == .multipart {
            description.fields = fields(of: type, parameters: parameters)
            description.encodings = content.encodings.map { Self.encoding($0.key, $0.value) }
        }
        if case .bytes(let mediaType) = kind, mediaType.hasPrefix("multipart/") {
            types.diagnostics.warning(
                "\(mediaType) bodies are not supported; the call takes their bytes", at: body.pointer)
        }
        return description
    }

    private static func encoding(_ key: String, _ encoding: OpenAPI.FieldEncoding) -> FieldEncoding {
        var result = FieldEncoding(key: key)
        result.contentType = encoding.contentType
        result.style = encoding.style.flatMap { ParameterDescription.QueryStyle(rawValue: $0.rawValue) }
        result.explode = encoding.explode
        result.allowsReserved = encoding.allowsReserved
        return result
    }

    /// The media type of a request body: JSON is preferred to forms, forms to others.
    private func preferred(_ content: OrderedMap<MediaType>) -> (String, MediaType)? {
        let found =
            content.first { MediaKind($0.key) == .wire } ?? content.first { MediaKind($0.key) == .form }
            ?? content.first { MediaKind($0.key) == .multipart } ?? content.first
        return found.map { ($0.key, $0.value) }
    }

    private func bodyKind(_ mediaType: String, _ content: MediaType) -> BodyDescription.Kind {
        switch MediaKind(mediaType) {
        case .wire: .wire
        case .form: .form
        case .multipart: .multipart
        case .text: .text(mediaType: mediaType)
        case .bytes: .bytes(mediaType: mediaType.contains("*") ? "application/octet-stream" : mediaType)
        }
    }

    /// The members of the body's model as arguments.
    private func fields(of type: TypeReference, parameters: [ParameterDescription]) -> BodyFields? {
        guard case .named(let name) = type.unwrapped, let declaration = types.declaration(name) else { return nil }
        switch declaration.kind {
        case .model(let model):
            return fields(of: model, named: declaration.name, unionCase: nil, parameters: parameters)
        case .union(let union):
            let models = union.alternatives.compactMap { alternative -> (String, String, Model)? in
                guard case .named(let name) = alternative.type, let declaration = types.declaration(name),
                    case .model(let model) = declaration.kind
                else { return nil }
                return (alternative.name, declaration.name, model)
            }
            guard models.count == 1 else { return nil }
            return fields(of: models[0].2, named: models[0].1, unionCase: models[0].0, parameters: parameters)
        default: return nil
        }
    }

    private func fields(
        of model: Model, named name: String, unionCase: String?, parameters: [ParameterDescription]
    ) -> BodyFields {
        var scope = NameScope(ReservedNames.arguments.union(parameters.map { SwiftName.unescaped($0.name) }))
        let fields = model.properties.filter { !$0.isReadOnly }.map { property in
            var field = BodyFields.Field(property: property, argument: property.name)
            if let parameter = parameters.first(where: { $0.isInPath && $0.name == property.name }),
                parameter.type == property.type.unwrapped
            {
                field.isFilledFromPath = true
            } else {
                let plain = SwiftName.unescaped(property.name)
                field.argument = SwiftName.escaped(scope.take(plain, "body" + SwiftName.type(plain)))
            }
            return field
        }
        return BodyFields(model: name, unionCase: unionCase, fields: fields)
    }
}

/// The kind of body of a media type.
enum MediaKind {
    case wire, form, multipart, text, bytes

    init(_ mediaType: String) {
        let type = mediaType.split(separator: ";").first.map { String($0).lowercased().filter { $0 != " " } } ?? ""
        switch type {
        case "application/json", "application/x-msgpack", "application/msgpack", "*/*", "application/*": self = .wire
        case "application/x-www-form-urlencoded": self = .form
        case "multipart/form-data": self = .multipart
        default: self = type.hasSuffix("+json") ? .wire : type.hasPrefix("text/") ? .text : .bytes
        }
    }
}
