import Foundation

/// The file that holds the document.
enum DocumentFile {
    /// The bytes of a regular file. Everything else is refused before it is opened: a pipe without a writer, for one,
    /// would never end.
    ///
    /// - Throws: ``FileFailure``.
    static func read(_ path: String) throws -> [UInt8] {
        try FileFailure.guarding("read", path) {
            let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
            let type = try FileManager.default.attributesOfItem(atPath: url.path)[.type] as? FileAttributeType
            guard type == .typeRegular || type == .typeDirectory else {
                throw FileFailure(path: path, reason: "cannot be read: it is \(kind(type)), and not a file")
            }
            return [UInt8](try Data(contentsOf: url))
        }
    }

    private static func kind(_ type: FileAttributeType?) -> String {
        switch type {
        case .typeCharacterSpecial?, .typeBlockSpecial?: "a device"
        case .typeSocket?: "a socket"
        default: "a pipe"
        }
    }
}
