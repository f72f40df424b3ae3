import Foundation

/// The resources of this process, for tests that expect them not to grow.
public struct ProcessHoldings: Sendable, CustomStringConvertible {
    /// Resident memory in KiB.
    public var memory = 0
    /// Open file descriptors.
    public var descriptors = 0
    /// Threads.
    public var threads = 0

    /// No resources.
    public init() {}

    public var description: String { "\(memory / 1024) MiB, \(descriptors) descriptors, \(threads) threads" }

    /// The resources at this moment.
    ///
    /// - Throws: An error where there is no `/proc`.
    public static func now() throws -> ProcessHoldings {
        var holdings = ProcessHoldings()
        holdings.descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
        for line in try String(contentsOfFile: "/proc/self/status", encoding: .utf8).split(separator: "\n") {
            let number = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
            if line.hasPrefix("VmRSS:") { holdings.memory = number }
            if line.hasPrefix("Threads:") { holdings.threads = number }
        }
        return holdings
    }
}
