/// Diagnostics as they are found, in order, without repetition, and no more than a person reads.
public struct Diagnostics: Sendable {
    /// The document's file name, as it was given.
    public let file: String
    /// What was found, in order.
    public private(set) var list: [Diagnostic] = []
    /// How many errors were found, those past the limit included.
    public private(set) var errorCount = 0
    /// How many warnings were found, those past the limit included.
    public private(set) var warningCount = 0

    private var known: Set<Diagnostic> = []
    private let errorLimit: Int
    private let warningLimit: Int

    /// No diagnostics yet.
    ///
    /// - Parameters:
    ///   - file: The document's file name, as a person gave it.
    ///   - errorLimit: How many errors are kept; further ones are counted.
    ///   - warningLimit: How many warnings are kept; further ones are counted.
    public init(file: String, errorLimit: Int = 50, warningLimit: Int = 200) {
        self.file = file
        self.errorLimit = errorLimit
        self.warningLimit = warningLimit
    }

    /// Whether an error was found.
    public var hasErrors: Bool { errorCount > 0 }

    /// Takes an error.
    ///
    /// - Parameters:
    ///   - message: What is the matter, and what to do.
    ///   - pointer: The place in the document; nil for errors of syntax.
    ///   - position: The place in the file, where known.
    public mutating func error(_ message: String, at pointer: JSONPointer?, position: SourcePosition? = nil) {
        let diagnostic = Diagnostic(.error, file: file, pointer: pointer, position: position, message: message)
        if take(diagnostic, isKept: errorCount < errorLimit) { errorCount += 1 }
    }

    /// Takes a warning.
    ///
    /// - Parameters:
    ///   - message: What is left out, or read otherwise than written.
    ///   - pointer: The place in the document.
    ///   - position: The place in the file, where known.
    public mutating func warning(_ message: String, at pointer: JSONPointer?, position: SourcePosition? = nil) {
        let diagnostic = Diagnostic(.warning, file: file, pointer: pointer, position: position, message: message)
        if take(diagnostic, isKept: warningCount < warningLimit) { warningCount += 1 }
    }

    /// One line on what was found but not kept; nil where all was.
    public var omission: String? {
        let kept = (errors: list.count { $0.severity == .error }, warnings: list.count { $0.severity == .warning })
        let parts = [(errorCount - kept.errors, "error"), (warningCount - kept.warnings, "warning")]
            .filter { $0.0 > 0 }
            .map { "\($0.0) more \($0.1)\($0.0 == 1 ? "" : "s")" }
        return parts.isEmpty ? nil : "\(file): \(parts.joined(separator: " and ")) not shown"
    }

    private mutating func take(_ diagnostic: Diagnostic, isKept: Bool) -> Bool {
        // Past the limits repetitions are counted: remembering them would not be bounded.
        guard isKept else { return true }
        guard known.insert(diagnostic).inserted else { return false }
        list.append(diagnostic)
        return true
    }
}
