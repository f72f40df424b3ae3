/// A placeholder for a secret in descriptions, dumps and mirrors.
@_spi(Generated)
public struct Redacted: Sendable, CustomStringConvertible {
    private init() {}

    /// Redacts a member for `customMirror`. Nil remains nil, so that its presence is visible.
    ///
    /// - Parameter value: The secret.
    /// - Returns: A value that does not contain the secret.
    public static func hiding<Value>(_ value: Value?) -> Any {
        value == nil ? Redacted?.none as Any : Redacted()
    }

    /// Redacts members that the OpenAPI document does not name, for `customMirror`: keeps their keys, but not their
    /// values.
    ///
    /// - Parameter members: The members, whose values are secrets.
    /// - Returns: A value that does not contain the secrets.
    public static func hiding<Value>(members: [String: Value]) -> Any { members.mapValues { _ in Redacted() } }

    /// `[redacted]`.
    public var description: String { "[redacted]" }
}
