/// An error code of Ably's: a number of five digits whose first three are often the status code (TI1).
///
/// The service may send codes that have no name here.
public struct AblyErrorCode: RawRepresentable, Sendable, Hashable, ExpressibleByIntegerLiteral {
    /// The number.
    public let rawValue: Int

    /// - Parameter rawValue: The number.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// - Parameter value: The number.
    public init(integerLiteral value: Int) { rawValue = value }

    /// Whether a new token may help (RSA4b): 40140 to 40149.
    public var isTokenError: Bool { (40140...40149).contains(rawValue) }
}

extension AblyErrorCode: CustomStringConvertible {
    /// The number.
    public var description: String { "\(rawValue)" }
}
