import Foundation
import OpenAPI

/// A file of a document.
enum DocumentFile {
    /// The bytes of a regular file. Others are rejected before they are opened: reading a pipe might never end.
    ///
    /// - Parameter maximumBytes: The maximum size: of a larger file only one more byte is read.
    /// - Throws: ``FileFailure``.
    static func read(_ path: String, maximumBytes: Int = Document.maximumBytes) throws -> [UInt8] {
        try FileFailure.guarding("read", path) {
            let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
            let type = try FileManager.default.attributesOfItem(atPath: url.path)[.type] as? FileAttributeType
            guard type != .typeDirectory else {
                throw FileFailure(path: path, reason: "cannot be read: it is a folder")
            }
            guard type == .typeRegular else {
                throw FileFailure(path: path, reason: "cannot be read: it is \(kind(type)), and not a file")
            }
            let file = try FileHandle(forReadingFrom: url)
            defer { try? file.close() }
            return try bytes(of: file, limit: maximumBytes + 1)
        }
    }

    /// A file's bytes up to a limit, since a file may not fit into memory.
    private static func bytes(of file: FileHandle, limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < limit {
            guard let part = try file.read(upToCount: min(limit - bytes.count, 8 << 20)), !part.isEmpty else { break }
            bytes += part
        }
        return bytes
    }

    private static func kind(_ type: FileAttributeType?) -> String {
        switch type {
        case .typeCharacterSpecial?, .typeBlockSpecial?: "a device"
        case .typeSocket?: "a socket"
        default: "a pipe"
        }
    }
}

extension FileLoader {
    /// Reads files below a document's folder.
    ///
    /// - Parameter document: The document's path.
    public static func files(beside document: String) -> FileLoader {
        let folder = URL(fileURLWithPath: document).deletingLastPathComponent()
        return FileLoader { (path, maximumBytes) throws(Failure) in
            do {
                try checkLinks(to: path, in: folder)
                return try DocumentFile.read(folder.appendingPathComponent(path).path, maximumBytes: maximumBytes)
            } catch {
                throw Failure(reason: (error as? FileFailure)?.reason ?? "cannot be read: \(error)")
            }
        }
    }

    /// Rejects links out of the folder: a document may only read files below it.
    private static func checkLinks(to path: String, in folder: URL) throws {
        let root = folder.resolvingSymlinksInPath().path
        let file = folder.appendingPathComponent(path).resolvingSymlinksInPath().path
        guard file.hasPrefix(root.hasSuffix("/") ? root : root + "/") else {
            throw FileFailure(
                path: path, reason: "cannot be read: it is a link that leads out of the document's folder")
        }
    }
}
