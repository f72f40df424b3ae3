extension DocumentParser {
    /// A request body, or the target of a reference to one.
    func requestBody(at place: Place) -> RequestBody? {
        guard let resolved = resolve(place), let place = expectObject(resolved.place) else { return nil }
        checkFields(of: place, ["description", "content", "required"])
        if place.member("content") == nil {
            error("“content” is missing", at: place)
        }
        return RequestBody(
            description: resolved.description ?? string("description", of: place),
            isRequired: bool("required", of: place), content: content(of: place), extensions: extensions(of: place),
            pointer: place.pointer)
    }

    /// The media types of a member `content`.
    func content(of place: Place) -> OrderedMap<MediaType> {
        var content = OrderedMap<MediaType>()
        for (name, place) in object("content", of: place)?.members ?? [] {
            content[name] = mediaType(at: place)
        }
        return content
    }

    private func mediaType(at place: Place) -> MediaType? {
        guard let place = resolve(place).flatMap({ expectObject($0.place) }) else { return nil }
        checkFields(of: place, ["schema", "example", "examples", "encoding"])
        var encodings = OrderedMap<FieldEncoding>()
        for (name, place) in object("encoding", of: place)?.members ?? [] {
            encodings[name] = fieldEncoding(at: place)
        }
        return MediaType(
            schema: place.member("schema").flatMap { schema(at: $0) }, example: example(of: place),
            encodings: encodings, extensions: extensions(of: place), pointer: place.pointer)
    }

    private func fieldEncoding(at place: Place) -> FieldEncoding? {
        guard let place = expectObject(place) else { return nil }
        checkFields(of: place, ["contentType", "headers", "style", "explode", "allowReserved"])
        if let headers = place.member("headers") { omit("headers of a part", at: headers, consequence: "are not sent") }
        var style: Parameter.Style?
        if let member = place.member("style"), let text = expectString(member) {
            style = Parameter.Style(rawValue: text)
            if style.map(Parameter.Location.query.styles.contains) != true {
                warning("the style “\(text)” is not for the fields of a form and is ignored", at: member)
                style = nil
            }
        }
        return FieldEncoding(
            contentType: string("contentType", of: place), style: style, explode: optionalBool("explode", of: place),
            allowsReserved: bool("allowReserved", of: place))
    }

    /// A response without its status: several may share it.
    struct ResponseParts {
        let description: String
        let headers: OrderedMap<Header>
        let content: OrderedMap<MediaType>
        let extensions: OrderedMap<JSONValue>
        let pointer: JSONPointer
    }

    /// An operation's responses, in document order.
    func responses(of place: Place) -> [Response] {
        guard place.member("responses") != nil else {
            if !isVersion31 { error("“responses” is missing", at: place) }
            return []
        }
        guard let responses = object("responses", of: place) else { return [] }
        return responses.members.compactMap { key, place in
            if key.hasPrefix("x-") { return nil }
            guard let statusKey = Self.statusKey(key) else {
                error(
                    "“\(key)” is not a status: expected a code such as 200, a range such as 2XX, or default", at: place)
                return nil
            }
            return responseParts(at: place).map { parts in
                Response(
                    statusKey: statusKey, description: parts.description, headers: parts.headers,
                    content: parts.content, extensions: parts.extensions, pointer: parts.pointer)
            }
        }
    }

    private static func statusKey(_ key: String) -> String? {
        if key == "default" { return key }
        let upper = key.uppercased()
        let bytes = Array(upper.utf8)
        guard bytes.count == 3, (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(bytes[0]) else { return nil }
        let isCode = bytes[1].isDigit && bytes[2].isDigit
        return isCode || upper.hasSuffix("XX") ? upper : nil
    }

    /// A response, or the target of a reference to one.
    func responseParts(at place: Place) -> ResponseParts? {
        guard let resolved = resolve(place), let place = expectObject(resolved.place) else { return nil }
        if resolved.description == nil, let known = responsesByPointer[place.pointer] { return known }
        checkFields(of: place, ["description", "headers", "content", "links"])
        if place.member("description") == nil, resolved.description == nil {
            warning("“description” is missing", at: place)
        }
        if let links = place.member("links") { omit("links", at: links, consequence: "are left out") }
        var headers = OrderedMap<Header>()
        for (name, place) in object("headers", of: place)?.members ?? [] {
            headers[name] = header(at: place)
        }
        let parts = ResponseParts(
            description: resolved.description ?? string("description", of: place) ?? "", headers: headers,
            content: content(of: place), extensions: extensions(of: place), pointer: place.pointer)
        if resolved.description == nil { responsesByPointer[place.pointer] = parts }
        return parts
    }

    /// A header of a response, or the target of a reference to one.
    func header(at place: Place) -> Header? {
        guard let resolved = resolve(place), let place = expectObject(resolved.place) else { return nil }
        return Header(
            description: resolved.description ?? string("description", of: place),
            isRequired: bool("required", of: place), isDeprecated: bool("deprecated", of: place),
            schema: place.member("schema").flatMap { schema(at: $0) } ?? content(of: place).values.first?.schema,
            extensions: extensions(of: place), pointer: place.pointer)
    }
}
