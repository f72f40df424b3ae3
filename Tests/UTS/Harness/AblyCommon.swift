import AblyPubSub
import Foundation
import Testing

/// Ably's shared test data, where a copy lies beside this repository.
enum AblyCommon {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../../../../shared/reference/ably-common").standardized

    /// Whether there is a copy.
    static let isPresent = FileManager.default.fileExists(atPath: folder.path)

    /// Why tests are skipped without a copy.
    static let absence: Comment = "needs a copy of ably-common beside this repository"

    /// Reads one of the files.
    static func read(_ name: String) throws -> WireValue {
        try WireFormat.json.decode(from: [UInt8](Data(contentsOf: folder.appending(path: name))))
    }
}
