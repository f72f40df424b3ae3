import Foundation
import Render

/// What was done in a folder.
public struct FolderReport: Sendable {
    public var path: String
    public var written = 0
    public var unchanged = 0
    public var removed = 0
}

/// A folder that holds generated files: the same file is not written again, and one that is no longer generated goes.
struct OutputFolder {
    let path: String
    /// Files with this extension that carry the mark of a generated file belong to the generator; nil removes none.
    let fileExtension: String?

    func write(_ files: [RenderedFile]) throws -> FolderReport {
        var report = FolderReport(path: path)
        let root = URL(fileURLWithPath: path, isDirectory: true)
        let manager = FileManager.default
        for file in files {
            let url = root.appendingPathComponent(file.path)
            let data = Data(file.text.utf8)
            if let old = try? Data(contentsOf: url), old == data {
                report.unchanged += 1
                continue
            }
            try FileFailure.guarding("written", url.path) {
                try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try data.write(to: url, options: .atomic)
            }
            report.written += 1
        }
        if fileExtension != nil { report.removed = try removeStale(root, keeping: Set(files.map(\.path))) }
        return report
    }

    private func removeStale(_ root: URL, keeping: Set<String>) throws -> Int {
        var removed = 0
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted() {
            let url = root.appendingPathComponent(path)
            guard url.pathExtension == fileExtension, !keeping.contains(path),
                let text = try? String(contentsOf: url, encoding: .utf8), Self.isGenerated(text)
            else { continue }
            try FileManager.default.removeItem(at: url)
            removed += 1
        }
        return removed
    }

    /// Whether a file's first line says that the generator wrote it.
    private static func isGenerated(_ text: String) -> Bool {
        let first = text.prefix { $0 != "\n" }
        return first.contains("Generated from") && first.contains("Do not edit")
    }
}
