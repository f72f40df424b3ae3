/// What is left of the limits while the files of one document are read, one after the other.
struct SourceBudget {
    let limits: SourceLimits
    /// How many bytes further files may have.
    private(set) var bytes: Int
    /// How many values the aliases of further files may add.
    private(set) var aliasedValues: Int

    init(_ limits: SourceLimits) {
        self.limits = limits
        bytes = limits.bytes
        aliasedValues = limits.aliasedValues
    }

    /// Takes the text of a file; false, and nothing is taken, where it is too long.
    mutating func take(bytes count: Int) -> Bool {
        guard count <= bytes else { return false }
        bytes -= count
        return true
    }

    /// Takes the values that a text's aliases added. No text holds more values than bytes, so what is above that comes
    /// from aliases.
    mutating func take(values count: Int, ofBytes bytes: Int) {
        aliasedValues -= min(aliasedValues, max(0, count - bytes))
    }
}
