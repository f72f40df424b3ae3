import AblyLocal
import Foundation
import Testing

/// Runs the complete programs of the documentation, which are built from their `main.swift`, as processes.
@Suite(.timeLimit(.minutes(2))) struct TopLevelTests {
    /// The folder with the built programs and tests.
    private static let folder: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        let tests = bundle ?? URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return tests.deletingLastPathComponent()
    }()

    @Test(arguments: [
        ("top-level-async", "goodbye goodbye, world\nhello hello, world\n"),
        ("top-level-blocking", "2 messages\n"),
    ])
    func `a program in the README prints the messages that it published`(
        name: String, expected: String
    ) async throws {
        let service = try await LocalService.start()
        let process = Process()
        process.executableURL = Self.folder.appendingPathComponent(name)
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["SAMPLE_KEY": service.key, "SAMPLE_URL": service.url]
        ) { $1 }
        let output = Pipe()
        process.standardOutput = output
        let status = try await withCheckedThrowingContinuation {
            (continuation: CheckedContinuation<Int32, any Error>) in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(status == 0)
        #expect(text == expected)
        await service.stop()
    }
}
