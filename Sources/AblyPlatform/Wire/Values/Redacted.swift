/// What stands in the place of a secret where a value is printed, dumped or looked into.
public struct Redacted: Sendable, CustomStringConvertible {
    private init() {}

    /// A member's value for `customMirror`: nil where it is nil, so that one sees whether there is any.
    ///
    /// - Parameter value: The secret.
    /// - Returns: A value that does not hold the secret.
    public static func hiding<Value>(_ value: Value?) -> Any {
        value == nil ? Redacted?.none as Any : Redacted()
    }

    /// Members that the document does not name, for `customMirror`: their keys without their values.
    ///
    /// - Parameter members: The members, whose values are secrets.
    /// - Returns: A value that holds none of them.
    public static func hiding<Value>(members: [String: Value]) -> Any { members.mapValues { _ in Redacted() } }

    /// `[redacted]`.
    public var description: String { "[redacted]" }
}
