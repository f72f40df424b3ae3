import Foundation

/// The command `ably-local` as a process.
struct CommandProcess {
    let process = Process()
    let output = Pipe()
    let errors = Pipe()

    /// The command, in the same build directory as the tests. Looked up once: Foundation leaks each list of bundles.
    private static let executable: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        let tests = bundle ?? URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("ably-local")
    }()

    /// Starts the command.
    init(_ arguments: [String]) throws {
        process.executableURL = Self.executable
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = errors
        try process.run()
    }

    /// Its greeting, once it listens.
    func greeting() -> String { String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) }

    /// The port in its greeting.
    func port() throws -> Int {
        let line = greeting().prefix { $0 != "\n" }
        guard let port = line.split(separator: ":").last.flatMap({ Int($0) }) else {
            throw SocketClient.Failure(step: "greeting: \(line)")
        }
        return port
    }

    /// Its output until it exits.
    func read(_ pipe: Pipe) -> String {
        String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    /// Waits for its exit, on a thread of its own, since tasks share their threads with the services of other tests.
    ///
    /// - Returns: Its exit status.
    func end() async -> Int32 {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                process.waitUntilExit()
                continuation.resume(returning: process.terminationStatus)
            }
        }
    }

    #if os(Linux)
        /// Bytes of resident memory.
        func residentBytes() throws -> Int {
            let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
            let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
            guard let kibibytes = line?.split(separator: " ").compactMap({ Int($0) }).first else {
                throw SocketClient.Failure(step: "VmRSS")
            }
            return kibibytes * 1024
        }
    #endif
}
