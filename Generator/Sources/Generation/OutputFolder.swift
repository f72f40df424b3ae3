import Foundation
import Render

/// The changes in a folder.
public struct FolderReport: Sendable {
    public var path: String
    public var written = 0
    public var unchanged = 0
    public var removed = 0
}

/// A folder of generated files: unchanged files are not written, obsolete ones are removed.
struct OutputFolder {
    let path: String
    /// Obsolete generated files with this extension are removed; nil to remove none.
    let fileExtension: String?

    /// Throws if a file to be replaced was not written by the generator.
    ///
    /// - Throws: ``FileFailure`` with the first such file.
    func checkOwnership(of files: [RenderedFile]) throws {
        let root = URL(fileURLWithPath: path, isDirectory: true)
        for file in files {
            let url = root.appendingPathComponent(file.path)
            guard let attributes = try? FileManager.default.attributesOfItem(atPath: url.path) else { continue }
            let isFile = attributes[.type] as? FileAttributeType == .typeRegular
            guard isFile, let text = try? Data(contentsOf: url), Self.isGenerated(text) else {
                throw FileFailure(
                    path: url.path,
                    reason: "cannot be written: a file of that name exists, and according to its first line it was not"
                        + " generated. Move it, or choose another folder")
            }
        }
    }

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

    /// Removes obsolete generated files, only from folders that files are written to.
    private func removeStale(_ root: URL, keeping: Set<String>) throws -> Int {
        var removed = 0
        for folder in ["", "Models/"] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/" + folder)) ?? []
            for path in names.sorted().map({ folder + $0 }) where !keeping.contains(path) {
                let url = root.appendingPathComponent(path)
                let type = try? FileManager.default.attributesOfItem(atPath: url.path)[.type] as? FileAttributeType
                guard url.pathExtension == fileExtension, type == .typeRegular,
                    let text = try? Data(contentsOf: url), Self.isGenerated(text)
                else { continue }
                try FileManager.default.removeItem(at: url)
                removed += 1
            }
        }
        return removed
    }

    /// Whether a file's first line marks it as generated.
    private static func isGenerated(_ file: Data) -> Bool {
        let first = String(decoding: file.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        return ["// ", "<!-- "].contains { mark in
            first.hasPrefix(mark + Provenance.origin) && first.contains(Provenance.instruction)
        }
    }
}
