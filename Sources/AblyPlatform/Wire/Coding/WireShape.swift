/// What one alternative of a `oneOf` or `anyOf` looks like from outside, so that a value's alternative is found by looking
/// at its kind and at its own keys, without trying each one.
public indirect enum WireShape: Sendable, Hashable {
    /// Fits everything.
    case any
    case null
    case bool
    /// A number without a fraction.
    case integer
    case number
    /// A string; with `values`, best one of these.
    case string(values: [String] = [])
    case bytes
    /// An array whose first element has this shape.
    case array(WireShape)
    /// A number without a fraction, best one of these.
    case integers(values: [Int64])
    /// A boolean, best this one.
    case boolean(Bool)
    /// An object.
    ///
    /// - Parameters:
    ///   - required: The keys that it must have.
    ///   - known: The keys that it may have.
    ///   - constants: The strings under keys that are constant (a discriminator).
    ///   - members: What stands under keys that other alternatives have too, with something else under them.
    ///   - others: What stands under keys that are not known; nil where such members are skipped.
    case object(
        required: [String], known: [String], constants: [String: [String]] = [:], members: [String: WireShape] = [:],
        others: WireShape? = nil)
    /// One of several.
    case oneOf([WireShape])
}
