extension DocumentParser {
    /// Reads the whole document; nil if so little of it is OpenAPI that there is no document at all.
    func document() -> Document? {
        guard let version = version() else { return nil }
        checkFields(
            of: root,
            [
                "openapi", "info", "jsonSchemaDialect", "servers", "paths", "webhooks", "components", "security",
                "tags", "externalDocs",
            ])
        components = section("components", of: root)
        componentSchemas = components.flatMap { section("schemas", of: $0) }
        checkComponents()
        adoptSchemas()

        let info = info()
        let securitySchemes = securitySchemes()
        let security = security(of: root, schemes: securitySchemes)
        let defaults = OperationDefaults(security: security, securitySchemes: securitySchemes)
        let paths = paths(defaults: defaults)
        readUnusedComponents()
        if let webhooks = root.member("webhooks") { omit("webhooks", at: webhooks, consequence: "are left out") }

        let schemas = schemas()
        guard let info else { return nil }
        return Document(
            version: version, info: info, servers: servers(of: root), tags: tags(), paths: paths, schemas: schemas,
            securitySchemes: securitySchemes, security: security, externalDocs: externalDocs(of: root),
            extensions: extensions(of: root))
    }

    private func version() -> String? {
        guard root.object != nil else {
            error("this is not an OpenAPI document: expected an object, found \(root.node.kind)", at: root)
            return nil
        }
        guard let place = root.member("openapi") else {
            if let swagger = root["swagger"] {
                let version = swagger.node.scalarText ?? "?"
                error("this is a Swagger \(version) document: convert it to OpenAPI 3.0 or 3.1 first", at: swagger)
            } else {
                error("this is not an OpenAPI document: “openapi” is missing", at: root)
            }
            return nil
        }
        guard let version = expectString(place) else { return nil }
        let parts = version.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts[0] == "3", parts[1] == "0" || parts[1] == "1" else {
            error("OpenAPI “\(version)” is not supported: only 3.0 and 3.1 are", at: place)
            return nil
        }
        isVersion31 = parts[1] == "1"
        return version
    }

    private func info() -> Info? {
        guard root.member("info") != nil else {
            error("“info” is missing", at: root)
            return nil
        }
        guard let info = object("info", of: root) else { return nil }
        let title = requiredString("title", of: info)
        let version = requiredString("version", of: info)
        guard let title, let version else { return nil }
        return Info(
            title: title, version: version, summary: string("summary", of: info),
            description: string("description", of: info), extensions: extensions(of: info), pointer: info.pointer)
    }

    private func tags() -> [Tag] {
        var seen: Set<String> = []
        return elements("tags", of: root).compactMap { element in
            guard let place = expectObject(element), let name = requiredString("name", of: place) else { return nil }
            guard seen.insert(name).inserted else {
                warning("the tag “\(name)” is declared twice: the first declaration counts", at: place)
                return nil
            }
            return Tag(
                name: name, description: string("description", of: place), externalDocs: externalDocs(of: place),
                extensions: extensions(of: place), pointer: place.pointer)
        }
    }
}
