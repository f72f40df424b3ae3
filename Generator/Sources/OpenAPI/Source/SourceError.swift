/// A text that is not YAML or JSON, or more than a document may be.
struct SourceError: Error, Equatable {
    /// Where it was noticed, where known.
    let position: SourcePosition?
    /// What is the matter, in one line.
    let message: String
}

/// How much a document may be, with the files that it refers to.
struct SourceLimits: Sendable {
    /// How long the text may be, in bytes. The largest public documents take about half of it.
    var bytes = 64 << 20
    /// How many files there may be. Public documents that are cut into small files have some thousands.
    var files = 10_000
    /// How deep values may nest. Published documents stay below 60.
    var depth = 256
    /// How many values aliases may add to those that are written.
    var aliasedValues = 1_000_000
    /// How long the text may take to read, in seconds.
    var seconds = 120
}
