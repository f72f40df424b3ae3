import AblyLocal
import ArgumentParser
// Dispatch sources can be cancelled from any thread, which their type does not say yet.
@preconcurrency import Dispatch
import Foundation

/// The command `ably-local`.
@main
struct AblyLocalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ably-local",
        abstract: "An Ably-compatible service on this machine, in memory, for development and tests.",
        discussion: """
            The default key is local.dev:offline; local.sub:offline may only subscribe and read history and presence.

            Limits: \(limitsText)
            """)

    @OptionGroup var options: CommandLineOptions

    static func main() async {
        do {
            var command = try parseAsRoot()
            if let command = command as? AblyLocalCommand { return try await run(command.options) }
            // The help command, which throws its text.
            try command.run()
        } catch let failure as Failure {
            fail(failure.message)
        } catch let problem as LocalService.OptionError {
            fail("--\(problem)")
        } catch {
            if exitCode(for: error).isSuccess { return print(fullMessage(for: error)) }
            fail(message(for: error))
        }
    }

    /// An error that prevents the command from starting, as one line.
    private struct Failure: Error {
        let message: String
    }

    /// The names of the limits and their defaults.
    private static var limitsText: String {
        let limits = LocalService.Limits()
        return LocalService.Limits.names.map { "\($0)=\(limits[$0] ?? 0)" }.joined(separator: ", ")
    }

    private static func fail(_ message: String) -> Never {
        FileHandle.standardError.write(Data("ably-local: \(message)\n".utf8))
        Foundation.exit(1)
    }

    private static func run(_ options: CommandLineOptions) async throws {
        // Signals are handled before anything is open, so that none terminates the process halfway.
        let signals = await endSignals()
        let service = try await LocalService.start(serviceOptions(options))
        var authorityFile: String?
        if let authority = service.authorityPEM {
            let file = options.authorityFile ?? NSTemporaryDirectory() + "ably-local-ca.pem"
            do { try authority.write(toFile: file, atomically: true, encoding: .utf8) } catch {
                await service.stop()
                throw Failure(message: "--ca-file: cannot write \(file)")
            }
            authorityFile = file
        }
        if !options.isQuiet {
            // Unbuffered, since a process that waits for this line may read it from a pipe.
            FileHandle.standardOutput.write(Data((greeting(service, authorityFile: authorityFile) + "\n").utf8))
        }
        for await _ in signals { break }
        await service.stop()
    }

    private static func serviceOptions(_ options: CommandLineOptions) throws -> LocalService.Options {
        var result = LocalService.Options()
        result.host = options.host
        result.keys = options.keys
        result.httpPort = options.httpPort
        result.limits = options.limits
        result.hasTestControl = options.hasTestControl
        if options.isTLS {
            result.tls = .throwaway(names: LocalService.Options.TLS.ablyNames + options.tlsNames)
        } else if let certificate = options.tlsCertificateFile, let key = options.tlsKeyFile {
            result.tls = .pem(
                certificates: try contents(certificate, "--tls-cert"), key: try contents(key, "--tls-key"))
        }
        result.port = options.port ?? (result.tls == nil ? 8080 : 8443)
        if let file = options.appFile { result.app = try contents(file, "--app") }
        return result
    }

    private static func contents(_ file: String, _ option: String) throws(Failure) -> String {
        do { return try String(contentsOfFile: file, encoding: .utf8) } catch {
            throw Failure(message: "\(option): cannot read \(file) as UTF-8")
        }
    }

    private static func endSignals() async -> AsyncStream<Void> {
        let numbers = [SIGINT, SIGTERM]
        // The parent process may have left these signals blocked. The set is created without an initializer of its
        // type: which module declares that one depends on the order of imports.
        withUnsafeTemporaryAllocation(of: sigset_t.self, capacity: 1) { buffer in
            // Never nil: the capacity is greater than zero.
            let held = buffer.baseAddress!
            sigemptyset(held)
            for number in numbers { sigaddset(held, number) }
            pthread_sigmask(SIG_UNBLOCK, held, nil)
        }
        let (signals, continuation) = AsyncStream.makeStream(of: Void.self)
        var sources: [any DispatchSourceSignal] = []
        for number in numbers {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { continuation.yield() }
            // A source is registered asynchronously, and a signal before that is lost.
            await withCheckedContinuation { ready in
                source.setRegistrationHandler { ready.resume() }
                source.resume()
            }
            sources.append(source)
        }
        continuation.onTermination = { [sources] _ in for source in sources { source.cancel() } }
        return signals
    }

    private static func greeting(_ service: LocalService, authorityFile: String?) -> String {
        var lines = ["Listening on \(service.secureURL ?? service.url)"]
        if service.secureURL != nil, service.secureURL != service.url { lines.append("         and \(service.url)") }
        lines.append("Keys: " + service.keys.joined(separator: "\n      "))
        if let authorityFile {
            lines.append(
                "Clients have to trust \(authorityFile), for example through SSL_CERT_FILE or NODE_EXTRA_CA_CERTS.")
        }
        let port = (service.secureURL ?? service.url).split(separator: ":").last ?? ""
        let portOption = service.secureURL == nil ? "port: \(port), tls: false" : "tls_port: \(port)"
        lines += [
            "",
            "Point an SDK at it:  endpoint: \"localhost\", \(portOption), key: \"\(service.key)\"",
            "Or try:              curl -u \(service.key) \(service.url)/channels/greetings/messages "
                + #"-d '{"data":"hello"}' -H 'Content-Type: application/json'"#,
            "Press Ctrl-C to stop it; nothing is kept.",
        ]
        return lines.joined(separator: "\n")
    }
}
