public import Foundation

extension Date {
    /// The time in milliseconds since 1970, as calls and messages have it, rounded to the nearest one.
    ///
    /// ```swift
    /// let page = try await channel.history(start: yesterday.millisecondsSinceEpoch)
    /// ```
    public var millisecondsSinceEpoch: Int64 { Int64((timeIntervalSince1970 * 1_000).rounded()) }

    /// - Parameter milliseconds: The time in milliseconds since 1970, such as the timestamp of a message.
    public init(millisecondsSinceEpoch milliseconds: Int64) {
        self.init(timeIntervalSince1970: Double(milliseconds) / 1_000)
    }
}
