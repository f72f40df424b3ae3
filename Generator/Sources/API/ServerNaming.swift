import OpenAPI

/// The names of the servers, if the document offers a choice: several, or one with variables.
struct ServerNaming {
    private var names = NameScope(ReservedNames.values.union(ReservedNames.types))

    /// The choice of servers, or nil if there is none.
    ///
    /// - Parameters:
    ///   - client: The name of the client type, which holds the servers' type.
    ///   - diagnostics: Receives a warning for each relative server URL.
    static func choice(
        of servers: [Server], client: String, diagnostics: inout Diagnostics
    ) -> ServerChoice? {
        guard servers.count > 1 || servers.contains(where: { !$0.variables.isEmpty }) else { return nil }
        var naming = ServerNaming()
        var described: [ServerDescription] = []
        for (index, server) in servers.enumerated() {
            guard let base = BaseURL(server) else {
                // For the first one the base URL has the warning.
                if index > 0 {
                    diagnostics.warning(
                        "the server's URL is relative, so that it is not offered as a choice: the configuration"
                            + " must have the complete base URL", at: server.pointer)
                }
                continue
            }
            described.append(naming.description(of: server, base, number: index + 1))
        }
        guard !described.isEmpty else { return nil }
        // A nested type must not shadow the client type.
        return ServerChoice(typeName: client == "Server" ? "Servers" : "Server", servers: described)
    }

    private mutating func description(of server: Server, _ base: BaseURL, number: Int) -> ServerDescription {
        let given = server.extensions.swiftName.map(SwiftName.value)
        let name = names.take(given ?? "server\(number)", (given ?? "server\(number)") + "Server")
        var arguments = NameScope(ReservedNames.arguments)
        var labels: [String: String] = [:]
        var variables: [ServerDescription.Variable] = []
        for variable in server.variables {
            let wanted = SwiftName.argument(variable.name)
            let argument = arguments.take(wanted, wanted + "Value")
            labels[variable.name] = argument
            variables.append(
                ServerDescription.Variable(
                    argument: argument, documentation: variable.description, name: variable.name,
                    defaultValue: variable.defaultValue, values: values(of: variable, server: name)))
        }
        return ServerDescription(
            name: SwiftName.escaped(name), documentation: server.description, template: server.template,
            parts: base.parts.map { part in
                switch part {
                case .text(let text): .text(text)
                case .variable(let name): labels[name].map(ServerDescription.Part.argument) ?? .text("")
                }
            }, variables: variables)
    }

    private mutating func values(of variable: ServerVariable, server: String) -> ServerDescription.Values? {
        guard !variable.values.isEmpty else { return nil }
        let type = SwiftName.type(server) + SwiftName.type(variable.name)
        // The cases are members of the type, next to those of `CaseIterable`.
        var scope = NameScope(ReservedNames.values.union(["allCases", "AllCases", "RawValue"]))
        var cases: [(name: String, value: String)] = []
        var seen: [String: String] = [:]
        for value in variable.values where seen[value] == nil {
            let wanted = SwiftName.enumerationCase(value)
            let name = SwiftName.escaped(scope.take(wanted, wanted + "Value"))
            seen[value] = name
            cases.append((name, value))
        }
        return ServerDescription.Values(
            typeName: names.take(type, type + "Value"), cases: cases,
            defaultCase: seen[variable.defaultValue] ?? cases[0].name)
    }
}

/// The pieces of a server's address, as a base URL is written: with its scheme and without a slash at its end.
struct BaseURL {
    private(set) var parts: [Server.Part]

    /// Nil if the address, with its variables' defaults, is relative.
    init?(_ server: Server) {
        parts = server.parts
        if case .text(let text)? = parts.last, text.hasSuffix("/") {
            parts[parts.count - 1] = .text(String(text.dropLast()))
        }
        if server.url.hasPrefix("//") {
            parts.insert(.text("https:"), at: 0)
        } else if !server.url.hasPrefix("http://"), !server.url.hasPrefix("https://") {
            return nil
        }
        // Adjacent texts are joined.
        parts = parts.reduce(into: []) { joined, part in
            if case .text(let text) = part, case .text(let before)? = joined.last {
                joined[joined.count - 1] = .text(before + text)
            } else if part != .text("") {
                joined.append(part)
            }
        }
    }
}

extension Server {
    /// The address as the document writes it.
    fileprivate var template: String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .variable(let name): "{\(name)}"
            }
        }.joined()
    }
}
