import API

/// The client type, and the description of the service.
struct ClientRenderer {
    let api: APIDescription

    private var client: ClientDescription { api.client }

    func file() -> SwiftText {
        var text = SwiftText()
        DocumentationComment(client.documentation ?? client.title).write(to: &text)
        text.block("public struct \(client.name): Sendable") { text in
            text.line("/// The client that carries all calls.")
            text.line("public let client: ApiClient")
            for tag in api.tags {
                text.blank()
                DocumentationComment(tag.documentation ?? "The operations under the tag \(tag.tag).").write(to: &text)
                text.getter("public var \(tag.propertyName): \(tag.typeName)", "\(tag.typeName)(client: client)")
            }
            text.blank()
            text.line("/// The same calls for synchronous code, which block the calling thread.")
            text.line("public var blocking: Blocking { Blocking(client: client) }")
            text.blank()
            text.line("/// - Parameter configuration: The service, the credentials, and the options for calls.")
            text.line("public init(configuration: Configuration) { client = ApiClient(configuration: configuration) }")
            for initializer in client.initializers {
                text.blank()
                write(initializer, to: &text)
            }
            text.blank()
            writeOptions(to: &text)
            text.blank()
            text.line("/// Fails the calls in flight, and rejects further ones.")
            text.line("public func close() { client.close() }")
            text.blank()
            writeGracefulClose(isBlocking: false, to: &text)
        }
        text.blank()
        text.block("extension \(client.name)") { text in
            text.line("/// Calls that block the calling thread until the response has been received.")
            text.block("public struct Blocking: Sendable") { text in
                text.line("let client: ApiClient")
                for tag in api.tags {
                    text.blank()
                    DocumentationComment(tag.documentation ?? "The operations under the tag \(tag.tag).").write(
                        to: &text)
                    text.getter(
                        "public var \(tag.propertyName): \(tag.typeName).Blocking",
                        "\(tag.typeName).Blocking(client: client)")
                }
                text.blank()
                writeGracefulClose(isBlocking: true, to: &text)
            }
        }
        if let servers = client.servers {
            text.blank()
            ServersRenderer(client: client, choice: servers).write(to: &text)
        }
        text.blank()
        text.block("extension ServiceDescription") { text in
            text.line("/// \(client.title), as described in its OpenAPI document.")
            text.list("public static let \(serviceName) = ServiceDescription(", serviceArguments, ")")
        }
        text.blank()
        text.block("extension Configuration") { text in
            text.line("/// The configuration of a client of \(client.title).")
            text.line("///")
            text.line("/// - Parameter credentials: The credentials of the caller.")
            text.block("public static func \(serviceName)(_ credentials: Credentials = .none) -> Configuration") {
                text in
                text.line("Configuration(service: .\(serviceName), credentials: credentials)")
            }
        }
        return text
    }

    private func writeOptions(to text: inout SwiftText) {
        text.line("private init(client: ApiClient) { self.client = client }")
        text.blank()
        var comment = DocumentationComment(
            "The same client with different options for its calls. It shares connections and tokens, and is cheap to"
                + " create.")
        comment.parameter("change", "Changes the options, which are initially those of this client.")
        comment.field("Returns", "The client with these options; its calls fail if an option is invalid.")
        comment.write(to: &text)
        text.block("public func with(_ change: (inout CallOptions) -> Void) -> \(client.name)") { text in
            text.line("\(client.name)(client: client.with(change))")
        }
    }

    private var serviceName: String { SwiftName.escaped(SwiftName.value(client.name)) }

    private func writeGracefulClose(isBlocking: Bool, to text: inout SwiftText) {
        text.line("/// Rejects further calls, waits for those in flight, then closes the client.")
        text.line("///")
        text.line("/// - Parameter timeout: The maximum time to wait. Calls that take longer fail.")
        let function = "public func close(gracefully timeout: Duration)"
        if isBlocking {
            text.line(#"@available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")"#)
            text.line("\(function) { client.blocking.close(gracefully: timeout) }")
        } else {
            text.line("\(function) async { await client.close(gracefully: timeout) }")
        }
    }

    private func write(_ initializer: ClientInitializer, to text: inout SwiftText) {
        let (parameters, documentation, credentials): ([String], [(String, String)], String) =
            switch initializer {
            case .combined(let label):
                (["\(label): String"], [(label, "Name and secret, `name:secret`.")], ".key(\(label))")
            case .usernameAndPassword:
                (
                    ["username: String", "password: String"],
                    [("username", "The user name."), ("password", "The password.")],
                    ".basic(username: username, password: password)"
                )
            case .token: (["token: String"], [("token", "The token, sent unchanged.")], ".bearer(token)")
            case .apiKey:
                (["apiKey: String"], [("apiKey", "The key, sent where the service expects it.")], ".apiKey(apiKey)")
            }
        var comment = DocumentationComment("Creates a client with these credentials and default options.")
        for (name, text) in documentation { comment.parameter(name, text) }
        comment.write(to: &text)
        text.line("public init(\(parameters.joined(separator: ", "))) {")
        text.indented { $0.line("self.init(configuration: .\(serviceName)(\(credentials)))") }
        text.line("}")
    }

    private var serviceArguments: [String] {
        var arguments = ["name: \(client.title.swiftLiteral)", "baseURL: \(client.baseURL.swiftLiteral)"]
        if !client.fallbackHosts.isEmpty {
            arguments.append("fallbackHosts: [\(client.fallbackHosts.map(\.swiftLiteral).joined(separator: ", "))]")
        }
        if !client.headers.isEmpty {
            let fields = client.headers.map { "HeaderField(\($0.name.swiftLiteral), \($0.value.swiftLiteral))" }
            arguments.append("headers: [\(fields.joined(separator: ", "))]")
        }
        if let library = client.library {
            let parts = [library.name, library.version].compactMap { $0?.swiftLiteral }
            arguments.append("library: AgentProduct(\(parts.joined(separator: ", ")))")
        }
        if let header = client.agentHeader { arguments.append("agentHeader: \(header.swiftLiteral)") }
        if let header = client.versionHeader { arguments.append("versionHeader: \(header.swiftLiteral)") }
        if let name = client.requestIdParameter { arguments.append("requestIdParameter: \(name.swiftLiteral)") }
        if let codes = client.renewableCodes {
            arguments.append("renewableCodes: \(codes.lowerBound)...\(codes.upperBound)")
        }
        arguments.append("formats: [\(client.formats.map { ".\($0)" }.joined(separator: ", "))]")
        return arguments
    }
}
