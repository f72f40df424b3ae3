import API

/// All Swift files of a document.
public struct SwiftRenderer {
    private let api: APIDescription
    private let provenance: Provenance

    public init(api: APIDescription, provenance: Provenance) {
        self.api = api
        self.provenance = provenance
    }

    /// The files, in the order of the document.
    public func files() -> [RenderedFile] {
        var names = NameScope()
        var files = [
            file(names.take(api.client.name), ClientRenderer(api: api).file()),
            file(names.take("Operations"), OperationTableRenderer(api: api).file()),
        ]
        for tag in api.tags {
            let name = names.take(tag.typeName)
            for part in TagRenderer(tag: tag, client: api.client).files() {
                files.append(file(name + part.suffix, part.text))
            }
        }
        return files + modelFiles()
    }

    private func modelFiles() -> [RenderedFile] {
        var order: [String] = []
        var groups: [String: [TypeDeclaration]] = [:]
        for declaration in api.types {
            if groups[declaration.file] == nil { order.append(declaration.file) }
            groups[declaration.file, default: []].append(declaration)
        }
        // File systems that take no notice of case must not lose a file.
        var names = NameScope()
        return order.map { name in
            var text = SwiftText()
            for declaration in groups[name] ?? [] {
                text.blank()
                TypeRenderer(declaration: declaration).write(to: &text)
            }
            let isTaken = names.contains(name.lowercased())
            let lowered = names.take(name.lowercased())
            let path = "Models/" + (isTaken ? name + lowered.dropFirst(name.count) : name)
            return file(path, text, usesRuntime: groups[name]?.contains(where: \.usesRuntime) == true)
        }
    }

    private func file(_ name: String, _ text: SwiftText, usesRuntime: Bool = true) -> RenderedFile {
        RenderedFile(path: name + ".swift", text: text.file(provenance, usesRuntime: usesRuntime))
    }
}

extension TypeDeclaration {
    /// Whether the declaration names something of the runtime: all do but aliases of Swift's own types.
    fileprivate var usesRuntime: Bool {
        guard case .alias(let type) = kind else { return true }
        return type.usesRuntime
    }
}

extension TypeReference {
    fileprivate var usesRuntime: Bool {
        switch self {
        case .bytes, .file, .dateTime, .date, .any: true
        case .array(let inner), .dictionary(let inner), .optional(let inner): inner.usesRuntime
        default: false
        }
    }
}
