/// The servers of a document, as the values that a base URL may have.
public struct ServerChoice: Sendable {
    /// The name of the type inside the client's that has a member for each.
    public var typeName: String
    public var servers: [ServerDescription]

    public init(typeName: String, servers: [ServerDescription]) {
        self.typeName = typeName
        self.servers = servers
    }
}

/// A server, which gives a base URL.
public struct ServerDescription: Sendable {
    /// A piece of the URL.
    public enum Part: Sendable, Hashable {
        case text(String)
        /// The value of a variable, by its argument.
        case argument(String)
    }

    /// The name of the member, escaped if necessary.
    public var name: String
    public var documentation: String?
    /// The URL as the document writes it, with its variables in braces.
    public var template: String
    public var parts: [Part]
    /// What is to be chosen, in the URL's order.
    public var variables: [Variable]

    /// A part of the URL that may be chosen.
    public struct Variable: Sendable {
        /// The name of the argument.
        public var argument: String
        public var documentation: String?
        /// The name of the document's variable.
        public var name: String
        public var defaultValue: String
        /// The values to choose from; nil if any will do.
        public var values: Values?

        public init(argument: String, documentation: String?, name: String, defaultValue: String, values: Values?) {
            self.argument = argument
            self.documentation = documentation
            self.name = name
            self.defaultValue = defaultValue
            self.values = values
        }
    }

    /// The values of a variable, as a type.
    public struct Values: Sendable {
        /// The type's name, inside that of all servers.
        public var typeName: String
        public var cases: [(name: String, value: String)]
        /// The case of the default.
        public var defaultCase: String

        public init(typeName: String, cases: [(name: String, value: String)], defaultCase: String) {
            self.typeName = typeName
            self.cases = cases
            self.defaultCase = defaultCase
        }
    }

    public init(name: String, documentation: String?, template: String, parts: [Part], variables: [Variable]) {
        self.name = name
        self.documentation = documentation
        self.template = template
        self.parts = parts
        self.variables = variables
    }
}
