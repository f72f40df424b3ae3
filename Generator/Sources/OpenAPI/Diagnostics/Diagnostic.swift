/// Something a person should know of a document, with its place.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
    /// How grave it is.
    public let severity: Severity
    /// The file, as a person is told it: the document's own, or one that it refers to.
    public let file: String
    /// The place in the file; nil for errors of syntax.
    public let pointer: JSONPointer?
    /// The place in the file, where known.
    public let position: SourcePosition?
    /// What is the matter, and what to do.
    public let message: String

    /// How grave a diagnostic is.
    public enum Severity: String, Sendable {
        /// The document can't be used.
        case error
        /// Something is left out, or read otherwise than written.
        case warning
    }

    /// A diagnostic.
    ///
    /// - Parameters:
    ///   - severity: How grave it is.
    ///   - file: The document's file name.
    ///   - pointer: The place in the document; nil for errors of syntax.
    ///   - position: The place in the file, where known.
    ///   - message: What is the matter, and what to do.
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

/// A place in a file, for a person.
public struct SourcePosition: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column, from 1.
    public let column: Int

    /// A place in a file.
    ///
    /// - Parameters:
    ///   - line: The line, from 1.
    ///   - column: The column, from 1.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
