import Foundation
import Testing

@testable import AblyLocal

/// The command, as a process.
@Suite struct CommandTests {
    @Test(arguments: [SIGINT, SIGTERM])
    func `ably-local prints its address and stops on a signal`(signal: Int32) async throws {
        let command = try CommandProcess(["--port", "0", "--key", "mine.key:secret"])
        let greeting = command.greeting()
        #expect(greeting.hasPrefix("Listening on http://127.0.0.1:"))
        #expect(greeting.contains("mine.key:secret") && greeting.contains("Point an SDK at it"))
        kill(command.process.processIdentifier, signal)
        #expect(await command.end() == 0)
        #expect(command.process.terminationReason == .exit)
    }

    @Test func `ably-local reports a port in use as one line and exits with status 1`() async throws {
        let service = try await LocalService.start()
        let command = try CommandProcess(["--port", "\(service.port)"])
        #expect(await command.end() == 1)
        let line = command.read(command.errors)
        #expect(line.hasPrefix("ably-local: cannot listen on 127.0.0.1:\(service.port): the port is in use"))
        #expect(line.filter { $0 == "\n" }.count == 1 && command.read(command.output).isEmpty)
        await service.stop()
    }

    @Test(arguments: [
        ["--nope"], ["--app", "/nowhere.json"], ["--key", "nonsense"], ["--key", ":"], ["--key", "a.b:"],
        ["--key", "local.dev:again"], ["--key", "a.b:c", "--key", "a.b:d"], ["--tls-cert", "a", "--tls-key", "b"],
        ["--host", "nowhere.invalid"], ["--limit", "nope=1"], ["--tls", "--ca-file", "/nowhere/authority.pem"],
    ])
    func `ably-local reports invalid options as one line and exits with status 1`(arguments: [String]) async throws {
        let command = try CommandProcess(arguments + ["--port", "0"])
        #expect(await command.end() == 1)
        let line = command.read(command.errors)
        #expect(line.hasPrefix("ably-local: ") && line.filter { $0 == "\n" }.count == 1, "\(line)")
    }

    @Test(arguments: ["{", "[]", "{}", #"{"post_apps":{}}"#, #"{"keys":[{"capability":"{\"a\":[\"fly\"]}"}]}"#])
    func `ably-local reports an invalid app description as one line and exits with status 1`(text: String) async throws
    {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("app-\(UUID()).json")
        try text.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let command = try CommandProcess(["--port", "0", "--app", file.path])
        #expect(await command.end() == 1)
        let line = command.read(command.errors)
        #expect(line.hasPrefix("ably-local: --app: ") && line.filter { $0 == "\n" }.count == 1, "\(line)")
    }

    @Test func `ably-local prints its help`() async throws {
        let command = try CommandProcess(["--help"])
        #expect(await command.end() == 0)
        #expect(command.read(command.output).contains("USAGE: ably-local"))
    }
}
