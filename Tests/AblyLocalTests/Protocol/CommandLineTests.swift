import AblyLocal
import ArgumentParser
import Testing

@testable import ably_local

@Suite struct CommandLineTests {
    @Test func `ably-local accepts --option value and --option=value`() throws {
        let options = try CommandLineOptions.parse([
            "--port", "0", "--host=localhost", "--key", "a.b:c", "--key=d.e:f", "--tls", "--tls-name", "x",
            "--http-port=80", "-q",
        ])
        #expect(options.port == 0 && options.host == "localhost" && options.keys == ["a.b:c", "d.e:f"])
        #expect(
            options.isTLS && options.tlsNames == ["x"] && options.httpPort == 80 && options.isQuiet)
    }

    @Test(arguments: [
        ["--port"], ["--port", "x"], ["--port=70000"], ["--nope"], ["file"], ["--tls-cert", "x"], ["--tls=yes"],
        ["--key="],
        ["--http-port", "80"], ["--tls", "--tls-cert", "a", "--tls-key", "b"],
    ])
    func `invalid command line options are refused`(arguments: [String]) {
        #expect(throws: (any Error).self) { try CommandLineOptions.parse(arguments) }
    }

    @Test func `every service limit can be set with --limit and its default is in the help`() throws {
        let help = AblyLocalCommand.helpMessage(columns: 10_000)
        #expect(Mirror(reflecting: LocalService.Limits()).children.compactMap(\.label) == LocalService.Limits.names)
        for (index, name) in LocalService.Limits.names.enumerated() {
            let options = try CommandLineOptions.parse(["--limit", "\(name)=\(index + 1)", "--limit=apps=77"])
            #expect(options.limits[name] == (name == "apps" ? 77 : index + 1) && options.limits.apps == 77)
            #expect(help.contains("\(name)=\(try #require(LocalService.Limits()[name]))"))
        }
        #expect(LocalService.Limits()["nope"] == nil)
    }

    @Test(arguments: [
        "storedBytes", "storedBytes=", "storedBytes=x", "storedBytes=0", "storedBytes=-1", "nope=1", "=1",
    ])
    func `a malformed or unknown --limit is refused`(limit: String) {
        #expect {
            try CommandLineOptions.parse(["--limit", limit])
        } throws: {
            CommandLineOptions.message(for: $0).contains("--limit")
        }
    }

    @Test func `the help of ably-local lists every option`() throws {
        for option in [
            "--port", "--host", "--key", "--app", "--tls", "--tls-name", "--ca-file", "--tls-cert", "--tls-key",
            "--http-port", "--limit", "--quiet", "--help",
        ] {
            #expect(AblyLocalCommand.helpMessage().contains(" \(option)"), "\(option)")
        }
    }
}
