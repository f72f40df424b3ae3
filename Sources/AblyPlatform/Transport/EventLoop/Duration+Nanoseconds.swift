extension Duration {
    /// The duration in nanoseconds, clamped to `Int.max`.
    var nanoseconds: Int {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? Int.max : Int(product) + Int(attoseconds / 1_000_000_000)
    }
}
