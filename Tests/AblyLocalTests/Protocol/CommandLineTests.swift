import AblyLocal
import Testing

@testable import ably_local

@Suite struct CommandLineTests {
    @Test func `options are read in both forms`() throws {
        let options = try CommandLineOptions([
            "--port", "0", "--host=localhost", "--key", "a.b:c", "--key=d.e:f", "--tls", "--tls-name", "x",
            "--http-port=80", "-q",
        ])
        #expect(options.port == 0 && options.host == "localhost" && options.keys == ["a.b:c", "d.e:f"])
        #expect(
            options.isTLS && options.tlsNames == ["x"] && options.httpPort == 80 && options.isQuiet && !options.isHelp)
    }

    @Test(arguments: [
        ["--port"], ["--port", "x"], ["--port=70000"], ["--nope"], ["file"], ["--tls-cert", "x"], ["--tls=yes"],
        ["--key="],
        ["--http-port", "80"], ["--tls", "--tls-cert", "a", "--tls-key", "b"],
    ])
    func `a line that asks for nothing that exists is refused`(arguments: [String]) {
        #expect(throws: CommandLineOptions.Problem.self) { try CommandLineOptions(arguments) }
    }

    @Test func `every limit is an option, and its default is in the help`() throws {
        #expect(Mirror(reflecting: LocalService.Limits()).children.compactMap(\.label) == LocalService.Limits.names)
        for (index, name) in LocalService.Limits.names.enumerated() {
            let options = try CommandLineOptions(["--limit", "\(name)=\(index + 1)", "--limit=apps=77"])
            #expect(options.limits[name] == (name == "apps" ? 77 : index + 1) && options.limits.apps == 77)
            #expect(CommandLineOptions.help.contains("\(name)=\(try #require(LocalService.Limits()[name]))"))
        }
        #expect(LocalService.Limits()["nope"] == nil)
    }

    @Test(arguments: [
        "storedBytes", "storedBytes=", "storedBytes=x", "storedBytes=0", "storedBytes=-1", "nope=1", "=1",
    ])
    func `a limit that is none is refused`(limit: String) {
        #expect {
            try CommandLineOptions(["--limit", limit])
        } throws: {
            ($0 as? CommandLineOptions.Problem)?.message.hasPrefix("--limit: ") == true
        }
    }

    @Test func `every option is in the help`() throws {
        for option in [
            "--port", "--host", "--key", "--app", "--tls", "--tls-name", "--ca-file", "--tls-cert", "--tls-key",
            "--http-port", "--limit", "--quiet", "--help",
        ] {
            #expect(CommandLineOptions.help.contains("  \(option)"), "\(option)")
        }
    }
}
