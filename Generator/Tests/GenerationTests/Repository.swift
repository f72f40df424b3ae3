import Foundation
import Generation
import OpenAPI
import Testing

/// The repository of the tests.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../..").standardizedFileURL

    static let golden = root.appendingPathComponent("Tests/Golden")
    static let ownDocument = root.appendingPathComponent("openapi/ably-platform.yaml")
    /// Ably's published document, which is outside the repository and may be missing.
    static let publishedDocument = root.appendingPathComponent(
        "../shared/reference/ably-open-specs/platform-v1.yaml"
    ).standardizedFileURL

    static func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }

    /// The file of a golden document, or the first one of a folder.
    static func goldenFile(_ document: String) -> URL {
        let url = golden.appendingPathComponent("Documents/\(document)")
        return document.contains(".") ? url : url.appendingPathComponent("openapi.yaml")
    }

    /// The golden documents, by name: files, and folders with several of them.
    static let goldenDocuments: [String] =
        (try? FileManager.default.contentsOfDirectory(atPath: golden.appendingPathComponent("Documents").path))?
        .filter { !$0.hasPrefix(".") }.sorted() ?? []

    static func render(
        _ document: URL, client: String? = nil, module: String? = "AblyPlatform"
    ) throws -> Generation.Output {
        let bytes = [UInt8](try Data(contentsOf: document))
        let options = GenerateOptions(spec: document.path, out: "", client: client, module: module)
        let (output, diagnostics) = Generation.render(
            bytes, options: options, loader: .files(beside: document.path))
        return try #require(output, "\(diagnostics.list)")
    }
}

/// A folder that is removed when the test ends.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("generation-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    func write(_ text: String, to name: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(_ name: String) throws -> String {
        try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
    }

    /// The files below a folder, sorted.
    func files(_ name: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path(name)).filter { $0.contains(".") }.sorted()
    }
}
