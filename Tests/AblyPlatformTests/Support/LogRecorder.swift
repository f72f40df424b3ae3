import Logging
import Synchronization

/// Records all log messages, at every level.
final class LogRecorder: Sendable {
    private let lines = Mutex<[String]>([])

    /// The messages so far, one per line.
    var text: String { lines.withLock { $0.joined(separator: "\n") } }

    /// A logger that writes to this recorder.
    var logger: Logger { Logger(label: "recorded") { _ in Handler(recorder: self) } }

    private func append(_ line: String) { lines.withLock { $0.append(line) } }

    private struct Handler: LogHandler {
        let recorder: LogRecorder
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.MetadataValue? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            recorder.append("\(event.level) \(event.message) \(metadata) \(event.metadata ?? [:])")
        }
    }
}
