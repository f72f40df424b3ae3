import Synchronization

@testable import OpenAPI

/// Files in memory, by path. Requests are recorded.
final class FilesInMemory: Sendable {
    private let files: [String: String]
    private let asked = Mutex<[String]>([])

    init(_ files: [String: String]) { self.files = files }

    /// The requested paths, in order.
    var requests: [String] { asked.withLock { $0 } }

    var loader: FileLoader {
        FileLoader { [self] (path, maximumBytes) throws(FileLoader.Failure) in
            asked.withLock { $0.append(path) }
            guard let text = files[path] else { throw FileLoader.Failure(reason: "cannot be read: it does not exist") }
            return Array(text.utf8.prefix(maximumBytes + 1))
        }
    }

    /// Parses a document with the given parts, which is `specs/api.yaml` among these files.
    func read(
        paths: String = "{}", components: String = "{}", version: String = "3.1.0",
        limits: SourceLimits = SourceLimits()
    ) -> Document.Reading {
        let text = """
            openapi: \(version)
            info: { title: T, version: '1' }
            paths: \(paths)
            components: \(components)
            """
        return Document.read(Array(text.utf8), file: "specs/api.yaml", loader: loader, limits: limits)
    }
}

extension Document.Reading {
    /// The errors and warnings.
    var messages: [String] { diagnostics.list.map(\.description) }
}
