public import Logging
import Synchronization

/// Records what a client logs.
public final class LogRecorder: Sendable {
    /// One log message.
    public struct Entry: Sendable {
        public let level: Logger.Level
        public let message: String
        public let metadata: Logger.Metadata
    }

    private let recorded = Mutex<[Entry]>([])

    public init() {}

    /// The messages so far, one per line, with their levels and metadata.
    public var text: String { entries.map { "\($0.level) \($0.message) \($0.metadata)" }.joined(separator: "\n") }

    /// The messages so far.
    public var entries: [Entry] { recorded.withLock { $0 } }

    /// A logger that writes to this recorder, at any level.
    public var logger: Logger { Logger(label: "recorded") { _ in Handler(recorder: self) } }

    private struct Handler: LogHandler {
        let recorder: LogRecorder
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.MetadataValue? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let all = metadata.merging(event.metadata ?? [:]) { $1 }
            let entry = Entry(level: event.level, message: "\(event.message)", metadata: all)
            recorder.recorded.withLock { $0.append(entry) }
        }
    }
}
