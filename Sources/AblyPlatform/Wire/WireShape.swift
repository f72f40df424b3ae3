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
    /// An object: the keys that it must have, the keys that it may have, and the values of those that are constant
    /// (a discriminator).
    case object(required: [String], known: [String], constants: [String: [String]] = [:])
    /// One of several.
    case oneOf([WireShape])
}
