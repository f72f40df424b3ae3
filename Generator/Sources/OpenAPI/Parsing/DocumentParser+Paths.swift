extension DocumentParser {
    /// Defaults for operations.
    struct OperationDefaults {
        let security: [SecurityRequirement]?
        let securitySchemes: OrderedMap<SecurityScheme>
    }

    private static let methods: Set<String> = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

    /// The paths, in document order.
    func paths(defaults: OperationDefaults) -> [PathItem] {
        guard root.member("paths") != nil else {
            // 3.1 allows documents that only describe components or webhooks.
            if !isVersion31 || (root["components"] == nil && root["webhooks"] == nil) {
                error("“paths” is missing", at: root)
            }
            return []
        }
        guard let paths = section("paths", of: root) else { return [] }
        return paths.members.compactMap { path, place in
            path.hasPrefix("x-") ? nil : pathItem(path, at: place, defaults: defaults)
        }
    }

    private func pathItem(_ path: String, at place: Place, defaults: OperationDefaults) -> PathItem? {
        if !path.hasPrefix("/") {
            error("the path “\(path)” must start with “/”", at: place)
        }
        if path.contains("?") {
            warning("the path “\(path)” holds a query, which is not supported: it is left out", at: place)
            return nil
        }
        // A fragment is never sent. Some documents use it to distinguish operations on the same path.
        let sentPath = String(path.prefix { $0 != "#" })
        if sentPath != path {
            omit("the fragment of a path", at: place, consequence: "is left out, because it is never sent")
        }
        guard let item = resolve(place).flatMap({ expectObject($0.place) }) else { return nil }
        checkFields(
            of: item, Self.methods.union(["$ref", "summary", "description", "servers", "parameters"]))
        warnOfServers(of: item, what: "path")
        let shared = SharedParts(
            path: sentPath, names: templateNames(of: sentPath, at: place), parameters: parameters(of: item),
            servers: servers(of: item))
        return PathItem(
            path: sentPath, summary: string("summary", of: item), description: string("description", of: item),
            operations: item.members.compactMap { key, place in
                Self.methods.contains(key) ? operation(key, at: place, shared: shared, defaults: defaults) : nil
            },
            extensions: extensions(of: item), pointer: place.pointer)
    }

    /// Warns that servers of a path or operation are not used, unless they are those of the document.
    private func warnOfServers(of place: Place, what: String) {
        guard let member = place.member("servers"), let first = member.elements.first?["url"]?.node.string,
            first != root["servers"]?.elements.first?["url"]?.node.string
        else { return }
        warning(
            "the servers of a single \(what) are not used: its calls go where all calls of the client go. A client whose"
                + " configuration names “\(first)” as its base URL calls that server", at: member)
    }

    /// The properties that operations inherit from their path item.
    struct SharedParts {
        let path: String
        let names: [String]
        let parameters: [Parameter]
        let servers: [Server]
    }

    /// The names in a path template, with errors for unbalanced braces and duplicate names.
    private func templateNames(of path: String, at place: Place) -> [String] {
        var names: [String] = []
        var rest = Substring(path)
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            let after = rest.index(after: brace)
            guard rest[brace] == "{",
                let close = rest[after...].firstIndex(where: { $0 == "{" || $0 == "}" || $0 == "/" }),
                rest[close] == "}", close > after
            else {
                error("the path template “\(path)” has braces that enclose no name", at: place)
                return names
            }
            let name = String(rest[after..<close])
            if names.contains(name) {
                error("the path template “\(path)” names “\(name)” twice", at: place)
            }
            names.append(name)
            rest = rest[rest.index(after: close)...]
        }
        return names
    }

    private func operation(
        _ method: String, at place: Place, shared: SharedParts, defaults: OperationDefaults
    ) -> Operation? {
        guard let resolved = resolve(place), let place = expectObject(resolved.place) else { return nil }
        checkFields(
            of: place,
            [
                "tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody",
                "responses", "callbacks", "deprecated", "security", "servers",
            ])
        if let callbacks = place.member("callbacks") { omit("callbacks", at: callbacks, consequence: "are left out") }
        let own = parameters(of: place)
        let inherited = shared.parameters.filter { parameter in !own.contains { $0.isSame(as: parameter) } }
        let parameters = inherited + own
        check(parameters, against: shared, at: place)
        let servers = servers(of: place)
        warnOfServers(of: place, what: "operation")
        return Operation(
            method: method.uppercased(), path: shared.path, operationId: operationId(of: place),
            tags: strings("tags", of: place), summary: string("summary", of: place),
            description: resolved.description ?? string("description", of: place),
            externalDocs: externalDocs(of: place), isDeprecated: bool("deprecated", of: place), parameters: parameters,
            requestBody: place.member("requestBody").flatMap { requestBody(at: $0) }, responses: responses(of: place),
            security: security(of: place, schemes: defaults.securitySchemes) ?? defaults.security,
            servers: servers.isEmpty ? shared.servers : servers, extensions: extensions(of: place),
            pointer: place.pointer)
    }

    private func operationId(of place: Place) -> String? {
        guard let member = place.member("operationId"), let id = expectString(member) else { return nil }
        if let first = operationIds[id] {
            error(
                "the operationId “\(id)” is given twice: the first is at \(diagnostics.files.text(of: first))",
                at: member)
        } else {
            operationIds[id] = member.pointer
        }
        return id
    }

    private func check(_ parameters: [Parameter], against shared: SharedParts, at place: Place) {
        let declared = parameters.filter { $0.location == .path }
        for name in shared.names where !declared.contains(where: { $0.name == name }) {
            error("the path names “{\(name)}”, but no path parameter “\(name)” is declared", at: place)
        }
        for parameter in declared where !shared.names.contains(parameter.name) {
            error(
                "the path parameter “\(parameter.name)”"
                    + " (\(diagnostics.files.text(of: parameter.pointer))) is not in the path “\(shared.path)”",
                at: place)
        }
    }
}

extension Parameter {
    /// Whether both are the same parameter: names of header fields are case-insensitive.
    func isSame(as other: Parameter) -> Bool {
        guard location == other.location else { return false }
        return location == .header ? name.lowercased() == other.name.lowercased() : name == other.name
    }
}
