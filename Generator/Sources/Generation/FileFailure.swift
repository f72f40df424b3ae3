import Foundation

/// A file or folder that could not be read or written.
public struct FileFailure: Error, CustomStringConvertible {
    /// The path, as given.
    public var path: String
    /// What failed, and why.
    public var reason: String

    /// One line: the path and the reason.
    public var description: String { "\(path): \(reason)" }

    /// Performs an action at a path, and converts its error.
    static func guarding<Result>(_ action: String, _ path: String, _ body: () throws -> Result) throws -> Result {
        do { return try body() } catch let error as FileFailure { throw error } catch {
            throw FileFailure(path: path, reason: "cannot be \(action): \(cause(error, path))")
        }
    }

    private static func cause(_ error: any Error, _ path: String) -> String {
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile: return "it does not exist"
        case .fileReadNoPermission, .fileWriteNoPermission: return "permission is denied"
        case .fileWriteOutOfSpace: return "the disk is full"
        default: return isThere && isFolder.boolValue ? "it is a folder" : error.localizedDescription
        }
    }
}
