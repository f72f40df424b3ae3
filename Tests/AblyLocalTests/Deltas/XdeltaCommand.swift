import Foundation
import Testing

/// The command `xdelta3`, an independent implementation of VCDIFF.
struct XdeltaCommand {
    /// The comment on tests that are skipped because the command is missing.
    static let absence: Comment = "xdelta3 is not installed in the usual places; `make test` installs it if it can"

    static let executable: URL? = ["/usr/bin/xdelta3", "/usr/local/bin/xdelta3", "/opt/homebrew/bin/xdelta3"]
        .map { URL(filePath: $0) }.first { FileManager.default.isExecutableFile(atPath: $0.path) }

    /// The command failed; says how it was called and what it wrote.
    struct Failure: Error {
        let arguments: [String]
        let errors: String
    }

    /// Applies a delta.
    static func target(of delta: [UInt8], source: [UInt8]) async throws -> [UInt8] {
        try await run(["-d"], input: delta, source: source)
    }

    /// Makes a delta, without secondary compression.
    ///
    /// - Parameter options: Further options.
    static func delta(from source: [UInt8], to target: [UInt8], _ options: [String] = []) async throws -> [UInt8] {
        try await run(["-e", "-S", "none"] + options, input: target, source: source)
    }

    private static func run(_ arguments: [String], input: [UInt8], source: [UInt8]) async throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "xdelta-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = (
            source: folder.appending(path: "source"), input: folder.appending(path: "input"),
            output: folder.appending(path: "output")
        )
        try Data(source).write(to: files.source)
        try Data(input).write(to: files.input)

        let process = Process()
        process.executableURL = executable
        process.arguments = ["-f"] + arguments + ["-s", files.source.path, files.input.path, files.output.path]
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        // On a thread of its own, since tasks share their threads with those of other tests.
        let message = await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let message = errors.fileHandleForReading.readDataToEndOfFile()
                process.waitUntilExit()
                continuation.resume(returning: String(decoding: message, as: UTF8.self))
            }
        }
        guard process.terminationStatus == 0 else {
            throw Failure(arguments: process.arguments ?? [], errors: message)
        }
        // `Data(contentsOf:)` leaks its buffer if the file is empty.
        return [UInt8](try FileHandle(forReadingFrom: files.output).readToEnd() ?? Data())
    }
}
