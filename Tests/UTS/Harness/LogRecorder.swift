import Logging
import Synchronization

/// Records what a client logs.
final class LogRecorder: Sendable {
    /// One log message.
    struct Entry: Sendable {
        let level: Logger.Level
        let message: String
        let metadata: Logger.Metadata
    }

    private let recorded = Mutex<[Entry]>([])

    /// The messages so far.
    var entries: [Entry] { recorded.withLock { $0 } }

    /// A logger that writes to this recorder, at any level.
    var logger: Logger { Logger(label: "recorded") { _ in Handler(recorder: self) } }

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
