import API

/// All Swift files of a document.
public struct SwiftRenderer {
    private let api: APIDescription
    private let provenance: Provenance

    private let maximumBytes: Int

    /// - Parameter maximumBytes: The maximum total size in bytes.
    public init(
        api: APIDescription, provenance: Provenance, maximumBytes: Int = RenderedFile.maximumTotalBytes
    ) {
        self.api = api
        self.provenance = provenance
        self.maximumBytes = maximumBytes
    }

    /// The files, in the document's order; those up to the limit if they are too long in total.
    public func files() -> [RenderedFile] {
        var names = NameScope()
        var files = RenderedFiles(remaining: maximumBytes)
        files.add { file(names.take(api.client.name), ClientRenderer(api: api).file()) }
        files.add { file(names.take("Operations"), OperationTableRenderer(api: api).file()) }
        if !api.responseHeaders.isEmpty {
            // File names in a module must differ, and the runtime has a file with the type's name.
            let name = names.take("ResponseHeaders+" + api.client.name)
            files.add { file(name, HeadersRenderer(headers: api.responseHeaders).file()) }
        }
        for tag in api.tags {
            let name = names.take(Self.fileName(tag.typeName))
            for part in TagRenderer(tag: tag, client: api.client).files() {
                files.add { file(name + part.suffix, part.text) }
            }
        }
        addModels(to: &files)
        return files.list
    }

    private func addModels(to files: inout RenderedFiles) {
        var order: [String] = []
        var groups: [String: [TypeDeclaration]] = [:]
        for declaration in api.types {
            if groups[declaration.file] == nil { order.append(declaration.file) }
            groups[declaration.file, default: []].append(declaration)
        }
        // File names must also differ on case-insensitive file systems.
        var names = NameScope()
        for name in order {
            files.add {
                var text = SwiftText()
                for declaration in groups[name] ?? [] {
                    text.blank()
                    TypeRenderer(declaration: declaration).write(to: &text)
                }
                let short = Self.fileName(name)
                let isTaken = names.contains(short.lowercased())
                let lowered = names.take(short.lowercased())
                let path = "Models/" + (isTaken ? short + lowered.dropFirst(short.count) : short)
                return file(path, text, usesRuntime: groups[name]?.contains(where: \.usesRuntime) == true)
            }
        }
    }

    /// A type's name, shortened for file systems, which allow 255 bytes with the extension.
    private static func fileName(_ name: String) -> String {
        guard name.utf8.count > 200 else { return name }
        var short = name
        while short.utf8.count > 200 { short.removeLast() }
        return short
    }

    private func file(_ name: String, _ text: SwiftText, usesRuntime: Bool = true) -> RenderedFile {
        RenderedFile(
            path: name + ".swift", text: text.file(provenance, usesRuntime: usesRuntime), isCut: text.isFull)
    }
}

/// The rendered files, up to the total limit.
private struct RenderedFiles {
    private(set) var list: [RenderedFile] = []
    private var remaining: Int

    init(remaining: Int) { self.remaining = remaining }

    mutating func add(_ render: () -> RenderedFile) {
        guard list.last?.isCut != true else { return }
        var file = render()
        remaining -= file.text.utf8.count
        if remaining < 0 { file.isCut = true }
        list.append(file)
    }
}

extension TypeDeclaration {
    /// Whether the declaration uses the runtime, as all do except aliases of Swift's own types.
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
