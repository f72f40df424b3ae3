/// The remaining limits while the files of a document are parsed.
struct SourceBudget {
    let limits: SourceLimits
    /// Number of bytes left for further files.
    private(set) var bytes: Int
    /// Number of values that aliases in further files may add.
    private(set) var aliasedValues: Int

    init(_ limits: SourceLimits) {
        self.limits = limits
        bytes = limits.bytes
        aliasedValues = limits.aliasedValues
    }

    /// Subtracts the size of a file; returns false, without a change, if it is too large.
    mutating func take(bytes count: Int) -> Bool {
        guard count <= bytes else { return false }
        bytes -= count
        return true
    }

    /// Subtracts the values that aliases added: values beyond the number of bytes of a text must come from aliases.
    mutating func take(values count: Int, ofBytes bytes: Int) {
        aliasedValues -= min(aliasedValues, max(0, count - bytes))
    }
}
