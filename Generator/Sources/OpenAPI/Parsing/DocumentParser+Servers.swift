extension DocumentParser {
    /// The servers of an object.
    func servers(of place: Place) -> [Server] {
        elements("servers", of: place).compactMap { element in
            guard let place = expectObject(element), let template = requiredString("url", of: place) else {
                return nil
            }
            let parts = parts(of: template, at: place)
            var variables = OrderedMap<ServerVariable>()
            let declared = object("variables", of: place)
            for case .variable(let name) in parts where variables[name] == nil {
                variables[name] = variable(name, among: declared, at: place)
            }
            return Server(
                url: parts.map { part in
                    switch part {
                    case .text(let text): text
                    case .variable(let name): variables[name]?.defaultValue ?? ""
                    }
                }.joined(), parts: parts, variables: variables.values, description: string("description", of: place),
                extensions: extensions(of: place), pointer: place.pointer)
        }
    }

    /// The parts of a URL such as `https://{region}.example`.
    private func parts(of template: String, at place: Place) -> [Server.Part] {
        var parts: [Server.Part] = []
        var rest = Substring(template)
        while let open = rest.firstIndex(of: "{") {
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            let afterOpen = rest.index(after: open)
            guard let close = rest[afterOpen...].firstIndex(of: "}") else {
                error("the server's URL “\(template)” has a “{” without “}”", at: place)
                return [.text(template)]
            }
            parts.append(.variable(String(rest[afterOpen..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        return parts
    }

    /// A variable of a URL, or an error and nil.
    private func variable(_ name: String, among declared: Place?, at place: Place) -> ServerVariable? {
        guard let variable = declared?.member(name).flatMap(expectObject) else {
            error("the server's URL has a variable “\(name)” that “variables” does not declare", at: place)
            return nil
        }
        guard let defaultValue = requiredString("default", of: variable) else { return nil }
        var values = strings("enum", of: variable)
        if !values.isEmpty, !values.contains(defaultValue) {
            warning("the default “\(defaultValue)” is not among the values, and is added to them", at: variable)
            values.append(defaultValue)
        }
        return ServerVariable(
            name: name, defaultValue: defaultValue, values: values, description: string("description", of: variable))
    }
}
