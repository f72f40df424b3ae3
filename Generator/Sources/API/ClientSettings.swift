import OpenAPI

/// Settings for clients from the document: the extension `x-client`, and the security schemes.
struct ClientSettings {
    private let settings: OrderedMap<JSONValue>
    private let document: Document

    init(_ document: Document) {
        self.document = document
        settings = document.extensions["x-client"]?.object ?? [:]
    }

    /// The name of the client type, from `x-client` or the title.
    ///
    /// - Parameter reserved: Names that are not available. An explicit name that cannot be used is an error.
    func clientName(besides reserved: Set<String>, diagnostics: inout Diagnostics) -> String {
        if let given = settings["name"]?.string {
            guard let fault = SwiftName.fault(ofType: given, reserved: reserved) else { return given }
            diagnostics.error(
                "the client's name “\(given)” \(fault)", at: .root.appending("x-client").appending("name"))
        }
        let name = SwiftName.type(document.info.title)
        return SwiftName.fault(ofType: name, reserved: reserved) == nil ? name : name + "Client"
    }

    /// Header parameters that the client sends on its own; the same parameter of a call overrides them.
    var headers: [(name: String, value: String)] {
        (settings["headers"]?.object ?? [:]).compactMap { entry in
            (entry.value.string ?? entry.value.integer.map(String.init)).map { (entry.key, $0) }
        }
    }

    func client(name: String, document: Document, diagnostics: inout Diagnostics) -> ClientDescription {
        var client = ClientDescription(
            name: name, title: document.info.title, version: document.info.version, baseURL: baseURL(&diagnostics))
        client.documentation = document.info.description
        client.servers = ServerNaming.choice(of: document.servers, client: name, diagnostics: &diagnostics)
        client.fallbackHosts = settings["fallbackHosts"]?.array?.compactMap(\.string) ?? []
        client.headers = headers
        if let library = settings["library"]?.object, let name = library["name"]?.string {
            client.library = (name, library["version"]?.string)
        }
        client.agentHeader = settings["agentHeader"]?.string
        client.versionHeader = settings["versionHeader"]?.string
        client.requestIdParameter = settings["requestIdParameter"]?.string
        if let codes = settings["renewableCodes"]?.array?.compactMap(\.integer), codes.count == 2, codes[0] <= codes[1]
        {
            client.renewableCodes = Int(codes[0])...Int(codes[1])
        }
        let formats =
            settings["formats"]?.array?.compactMap(\.string).filter { ["json", "msgpack"].contains($0) } ?? []
        client.formats = formats.isEmpty ? ["json"] : formats
        client.initializers = initializers
        return client
    }

    private func baseURL(_ diagnostics: inout Diagnostics) -> String {
        guard let server = document.servers.first else {
            diagnostics.warning("there is no server; http://localhost is used", at: .root)
            return "http://localhost"
        }
        let url = server.url.hasSuffix("/") ? String(server.url.dropLast()) : server.url
        if url.hasPrefix("http://") || url.hasPrefix("https://") { return url }
        if url.hasPrefix("//") { return "https:" + url }
        diagnostics.warning(
            "the server's URL is relative; it is resolved against http://localhost unless the configuration has a base URL",
            at: server.pointer)
        return "http://localhost" + (url.isEmpty || url.hasPrefix("/") ? url : "/" + url)
    }

    private var initializers: [ClientInitializer] {
        var result: [ClientInitializer] = []
        for scheme in document.securitySchemes.values {
            let found: [ClientInitializer] =
                switch scheme.kind {
                case .basic:
                    (scheme.extensions["x-key"]?.string.map { [.combined(label: SwiftName.argument($0))] } ?? []) + [
                        .usernameAndPassword
                    ]
                case .bearer, .oauth2, .openIdConnect: [.token]
                case .apiKey: [.apiKey]
                case .http, .mutualTLS: []
                }
            for initializer in found where !result.contains(initializer) { result.append(initializer) }
        }
        return result
    }
}
