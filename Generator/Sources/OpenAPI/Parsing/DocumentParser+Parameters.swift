extension DocumentParser {
    /// The parameters of a path item or an operation itself.
    func parameters(of place: Place) -> [Parameter] {
        var parameters: [Parameter] = []
        for element in elements("parameters", of: place) {
            guard let parameter = parameter(at: element) else { continue }
            if let first = parameters.first(where: { $0.isSame(as: parameter) }) {
                error(
                    "the \(parameter.location.rawValue) parameter “\(parameter.name)” is given twice: the first is at"
                        + " \(diagnostics.files.text(of: first.pointer))", at: element)
                continue
            }
            // OpenAPI 3.0.3, Parameter Object: a definition of these headers "SHALL be ignored".
            if parameter.location == .header, Self.ignoredHeaders.contains(parameter.name.lowercased()) {
                omit(
                    "the header parameter “\(parameter.name)”", at: element, consequence: "is ignored, as OpenAPI says")
                continue
            }
            parameters.append(parameter)
        }
        return parameters
    }

    private static let ignoredHeaders: Set<String> = ["accept", "content-type", "authorization"]

    /// A parameter, or the target of a reference to one.
    func parameter(at place: Place) -> Parameter? {
        guard let resolved = resolve(place), let place = expectObject(resolved.place) else { return nil }
        if resolved.description == nil, let known = parametersByPointer[place.pointer] { return known }
        let parameter = readParameter(at: place, description: resolved.description)
        if resolved.description == nil { parametersByPointer[place.pointer] = parameter }
        return parameter
    }

    private func readParameter(at place: Place, description: String?) -> Parameter? {
        checkFields(
            of: place,
            [
                "name", "in", "description", "required", "deprecated", "allowEmptyValue", "style", "explode",
                "allowReserved", "schema", "example", "examples", "content",
            ])
        let name = requiredString("name", of: place)
        let location = location(of: place)
        guard let name, let location else { return nil }

        let style = style(of: place, location: location)
        let content = content(of: place)
        let schema = place.member("schema").flatMap { self.schema(at: $0) }
        if place.member("schema") == nil, content.isEmpty {
            warning("the parameter “\(name)” has no schema: any string is assumed", at: place)
        }
        if schema != nil, !content.isEmpty {
            warning("the parameter “\(name)” has a schema and content: the schema counts", at: place)
        }
        return Parameter(
            name: name, location: location, isRequired: isRequired(name, location: location, at: place),
            description: description ?? string("description", of: place), isDeprecated: bool("deprecated", of: place),
            allowsEmptyValue: bool("allowEmptyValue", of: place), schema: schema, style: style,
            explode: optionalBool("explode", of: place) ?? (style == .form),
            allowsReserved: bool("allowReserved", of: place), content: schema == nil ? content : [:],
            example: example(of: place), extensions: extensions(of: place), pointer: place.pointer)
    }

    private func location(of place: Place) -> Parameter.Location? {
        guard let text = requiredString("in", of: place) else { return nil }
        if let location = Parameter.Location(rawValue: text) { return location }
        let hint = text == "body" || text == "formData" ? " (Swagger 2.0's “\(text)” is “requestBody” here)" : ""
        error("“in” is “\(text)”: expected path, query, header or cookie\(hint)", at: place)
        return nil
    }

    private func isRequired(_ name: String, location: Parameter.Location, at place: Place) -> Bool {
        let isRequired = bool("required", of: place)
        guard location == .path else { return isRequired }
        if !isRequired {
            warning("the path parameter “\(name)” is not marked as required: it is read as if it were", at: place)
        }
        return true
    }

    private func style(of place: Place, location: Parameter.Location) -> Parameter.Style {
        guard let member = place.member("style"), let text = expectString(member) else { return location.defaultStyle }
        guard let style = Parameter.Style(rawValue: text) else {
            error("the style “\(text)” is unknown", at: member)
            return location.defaultStyle
        }
        guard location.styles.contains(style) else {
            warning(
                "the style “\(text)” is not for \(location.rawValue) parameters: “\(location.defaultStyle.rawValue)” is"
                    + " assumed", at: member)
            return location.defaultStyle
        }
        return style
    }

    /// An example: the value of `example`, or of the first inline one of `examples`.
    func example(of place: Place) -> JSONValue? {
        if let example = place["example"] { return example.node.value }
        guard let examples = place.member("examples") else { return nil }
        return examples.members.lazy.compactMap { $0.place["value"]?.node.value }.first
    }
}

extension Parameter.Location {
    /// The styles that OpenAPI allows for this location.
    var styles: Set<Parameter.Style> {
        switch self {
        case .path: [.matrix, .label, .simple]
        case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject]
        case .header: [.simple]
        case .cookie: [.form]
        }
    }
}
