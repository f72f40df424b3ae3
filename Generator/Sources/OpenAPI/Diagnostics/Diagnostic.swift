/// A problem in a document, with its location.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
    /// Its severity.
    public let severity: Severity
    /// The file, for display: the document's own, or a referenced one.
    public let file: String
    /// The place in the file; nil for syntax errors.
    public let pointer: JSONPointer?
    /// The place in the file, if known.
    public let position: SourcePosition?
    /// The problem, and what to do about it.
    public let message: String

    /// The severity of a diagnostic.
    public enum Severity: String, Sendable {
        /// The document cannot be used.
        case error
        /// Something is omitted, or interpreted differently than written.
        case warning
    }

    /// A diagnostic.
    ///
    /// - Parameters:
    ///   - severity: Its severity.
    ///   - file: The document's file name.
    ///   - pointer: The place in the document; nil for syntax errors.
    ///   - position: The place in the file, if known.
    ///   - message: The problem, and what to do about it.
    public init(
        _ severity: Severity, file: String, pointer: JSONPointer?, position: SourcePosition? = nil, message: String
    ) {
        self.severity = severity
        self.file = file
        self.pointer = pointer
        self.position = position
        self.message = message
    }

    /// One line: `error: api.yaml#/paths/~1x/get: message (line 12)`, or `error: api.yaml:3:7: message`.
    public var description: String {
        guard let pointer else {
            let place = position.map { ":\($0.line):\($0.column)" } ?? ""
            return "\(severity.rawValue): \(file)\(place): \(message)"
        }
        let line = position.map { " (line \($0.line))" } ?? ""
        return "\(severity.rawValue): \(file)#\(pointer.text): \(message)\(line)"
    }
}

/// A position in a file, for display.
public struct SourcePosition: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column, from 1.
    public let column: Int

    /// Creates a position.
    ///
    /// - Parameters:
    ///   - line: The line, from 1.
    ///   - column: The column, from 1.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
