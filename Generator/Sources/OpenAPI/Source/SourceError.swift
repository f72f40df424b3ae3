/// An error for text that is not YAML or JSON, or exceeds a limit.
struct SourceError: Error, Equatable {
    /// The position, if known.
    let position: SourcePosition?
    /// The problem, in one line.
    let message: String
}

/// Limits for a document, including referenced files.
struct SourceLimits: Sendable {
    /// The maximum size in bytes. The largest public documents are about half of it.
    var bytes = 64 << 20
    /// The maximum number of files. Public documents with many small files have some thousands.
    var files = 10_000
    /// The maximum nesting depth. Public documents stay below 60.
    var depth = 256
    /// The maximum number of values that aliases may add.
    var aliasedValues = 1_000_000
    /// The timeout for parsing, in seconds.
    var seconds = 120
}
