/// Diagnostics in order, without repetition and up to a limit; those beyond it are only counted, including repetitions.
public struct Diagnostics: Sendable {
    /// The document's file name, as it was given.
    public var file: String { files.list[0].name }
    /// The diagnostics, in order.
    public private(set) var list: [Diagnostic] = []
    /// The number of errors, including those beyond the limit.
    public private(set) var errorCount = 0
    /// The number of warnings, including those beyond the limit.
    public private(set) var warningCount = 0

    /// The source files, which know the positions of values.
    var files: SourceFiles
    private var known: Set<Diagnostic> = []
    private let errorLimit: Int
    private let warningLimit: Int

    /// No diagnostics yet.
    ///
    /// - Parameters:
    ///   - file: The document's file name, as given by the user.
    ///   - errorLimit: The maximum number of errors stored; further ones are counted.
    ///   - warningLimit: The maximum number of warnings stored; further ones are counted.
    public init(file: String, errorLimit: Int = 50, warningLimit: Int = 200) {
        self.init(
            files: SourceFiles(document: file, root: nil), errorLimit: errorLimit, warningLimit: warningLimit)
    }

    init(files: SourceFiles, errorLimit: Int = 50, warningLimit: Int = 200) {
        self.files = files
        self.errorLimit = errorLimit
        self.warningLimit = warningLimit
    }

    /// Whether there is an error.
    public var hasErrors: Bool { errorCount > 0 }

    /// Records an error.
    ///
    /// - Parameters:
    ///   - message: The problem, and what to do about it.
    ///   - pointer: The place in the document; nil for syntax errors.
    ///   - position: The place in the file; nil to look it up by the pointer.
    public mutating func error(_ message: String, at pointer: JSONPointer?, position: SourcePosition? = nil) {
        guard errorCount < errorLimit else {
            errorCount += 1
            return
        }
        if take(diagnostic(.error, message, at: pointer, position)) { errorCount += 1 }
    }

    /// Records a syntax error in a referenced file.
    mutating func error(_ error: SourceError, inFile name: String) {
        guard errorCount < errorLimit else {
            errorCount += 1
            return
        }
        let diagnostic = Diagnostic(
            .error, file: name, pointer: nil, position: error.position, message: error.message)
        if take(diagnostic) { errorCount += 1 }
    }

    /// Records a warning.
    ///
    /// - Parameters:
    ///   - message: What is omitted, or interpreted differently than written.
    ///   - pointer: The location in the document.
    ///   - position: The place in the file; nil to look it up by the pointer.
    public mutating func warning(_ message: String, at pointer: JSONPointer?, position: SourcePosition? = nil) {
        guard warningCount < warningLimit else {
            warningCount += 1
            return
        }
        if take(diagnostic(.warning, message, at: pointer, position)) { warningCount += 1 }
    }

    /// One line about diagnostics beyond the limits, or nil if there are none.
    public var omission: String? {
        let kept = (errors: list.count { $0.severity == .error }, warnings: list.count { $0.severity == .warning })
        let parts = [(errorCount - kept.errors, "error"), (warningCount - kept.warnings, "warning")]
            .filter { $0.0 > 0 }
            .map { "\($0.0) more \($0.1)\($0.0 == 1 ? "" : "s")" }
        return parts.isEmpty ? nil : "\(file): \(parts.joined(separator: " and ")) not shown"
    }

    private func diagnostic(
        _ severity: Diagnostic.Severity, _ message: String, at pointer: JSONPointer?, _ position: SourcePosition?
    ) -> Diagnostic {
        guard let pointer else {
            return Diagnostic(severity, file: file, pointer: nil, position: position, message: message)
        }
        return Diagnostic(
            severity, file: files.file(of: pointer).name, pointer: files.local(pointer),
            position: position ?? files.position(of: pointer), message: message)
    }

    private mutating func take(_ diagnostic: Diagnostic) -> Bool {
        guard known.insert(diagnostic).inserted else { return false }
        list.append(diagnostic)
        return true
    }
}
