/// The shape of one alternative of a `oneOf` or `anyOf`, so that the alternative of a value is selected by its kind and
/// keys, without trying to decode each one.
@_spi(Generated)
public indirect enum WireShape: Sendable, Hashable {
    /// Matches everything.
    case any
    case null
    case bool
    /// A number without a fraction.
    case integer
    case number
    /// A string; with `values`, preferably one of these.
    case string(values: [String] = [])
    case bytes
    /// An array whose first element has this shape.
    case array(WireShape)
    /// A number without a fraction, preferably one of these.
    case integers(values: [Int64])
    /// A Boolean, preferably this one.
    case boolean(Bool)
    /// An object.
    ///
    /// - Parameters:
    ///   - required: The keys that it must have.
    ///   - known: The keys that it may have.
    ///   - constants: The strings at keys with constant values (a discriminator).
    ///   - members: The shapes of members that other alternatives have with another shape.
    ///   - others: The shape of members with unknown keys; nil if such members are skipped.
    case object(
        required: [String], known: [String], constants: [String: [String]] = [:], members: [String: WireShape] = [:],
        others: WireShape? = nil)
    /// One of several.
    case oneOf([WireShape])
}
