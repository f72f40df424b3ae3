import Foundation
import Testing

@testable import AblyLocal

/// The command, as a process.
@Suite struct CommandTests {
    /// The command beside the tests, where the build puts both. Looked for once: Foundation leaks each list of bundles.
    private static let executable: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        let tests = bundle ?? URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("ably-local")
    }()

    private func process(_ arguments: [String]) -> (process: Process, output: Pipe, errors: Pipe) {
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        return (process, output, errors)
    }

    /// Waits on a thread of its own, as those of tasks are shared with the services of other tests.
    private func end(of process: Process) async -> Int32 {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                process.waitUntilExit()
                continuation.resume(returning: process.terminationStatus)
            }
        }
    }

    private func read(_ pipe: Pipe) -> String {
        String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `the command says where it listens and ends on a signal`(signal: Int32) async throws {
        let (process, output, _) = process(["--port", "0", "--key", "mine.key:secret"])
        try process.run()
        let greeting = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        #expect(greeting.hasPrefix("Listening at http://127.0.0.1:"))
        #expect(greeting.contains("mine.key:secret") && greeting.contains("Point an SDK at it"))
        kill(process.processIdentifier, signal)
        #expect(await end(of: process) == 0)
        #expect(process.terminationReason == .exit)
    }

    @Test func `a port in use is one clear line and status 1`() async throws {
        let service = try await LocalService.start()
        let (process, output, errors) = process(["--port", "\(service.port)"])
        try process.run()
        #expect(await end(of: process) == 1)
        let line = read(errors)
        #expect(line.hasPrefix("ably-local: cannot listen at 127.0.0.1:\(service.port): the port is in use"))
        #expect(line.filter { $0 == "\n" }.count == 1 && read(output).isEmpty)
        await service.stop()
    }

    @Test(arguments: [
        ["--nope"], ["--app", "/nowhere.json"], ["--key", "nonsense"], ["--key", ":"], ["--key", "a.b:"],
        ["--key", "local.dev:again"], ["--key", "a.b:c", "--key", "a.b:d"], ["--tls-cert", "a", "--tls-key", "b"],
        ["--host", "nowhere.invalid"], ["--tls", "--ca-file", "/nowhere/authority.pem"],
    ])
    func `bad options are one clear line and status 1`(arguments: [String]) async throws {
        let (process, _, errors) = process(arguments + ["--port", "0"])
        try process.run()
        #expect(await end(of: process) == 1)
        let line = read(errors)
        #expect(line.hasPrefix("ably-local: ") && line.filter { $0 == "\n" }.count == 1, "\(line)")
    }

    @Test(arguments: ["{", "[]", "{}", #"{"post_apps":{}}"#, #"{"keys":[{"capability":"{\"a\":[\"fly\"]}"}]}"#])
    func `a description that is no app's is one clear line and status 1`(text: String) async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("app-\(UUID()).json")
        try text.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let (process, _, errors) = process(["--port", "0", "--app", file.path])
        try process.run()
        #expect(await end(of: process) == 1)
        let line = read(errors)
        #expect(line.hasPrefix("ably-local: --app: ") && line.filter { $0 == "\n" }.count == 1, "\(line)")
    }

    @Test func `help is printed`() async throws {
        let (process, output, _) = process(["--help"])
        try process.run()
        #expect(await end(of: process) == 0)
        #expect(read(output).contains("USAGE: ably-local"))
    }
}
