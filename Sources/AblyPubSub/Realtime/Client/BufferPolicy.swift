/// How much of what arrives is kept for a subscriber that is busy, and what happens to what exceeds it.
public struct BufferPolicy: Sendable, Hashable {
    /// What happens to what exceeds the limits.
    public enum Overflow: Sendable, Hashable {
        /// What is buffered is delivered; then the subscription throws 42914. Nothing is lost unnoticed.
        case fail
        /// The oldest are dropped, an eighth of the buffer at a time; ``RealtimeChannelEvent/discontinuity(_:)`` and the subscription's `statistics` tell of it.
        case dropOldest
        /// The newest is dropped; ``RealtimeChannelEvent/discontinuity(_:)`` and the subscription's `statistics` tell of it.
        case dropNewest
    }

    /// The most elements.
    public var messages: Int
    /// The most bytes of their payloads.
    public var bytes: Int
    /// What happens to what exceeds the limits.
    public var overflow: Overflow

    /// 8,192 elements of 16 MiB; what exceeds them ends the subscription with an error.
    public static let `default` = BufferPolicy.bounded(messages: 8_192, bytes: 16 << 20, overflow: .fail)
    /// No limit. A subscriber that does not keep up makes the process run out of memory.
    public static let unbounded = BufferPolicy.bounded(messages: .max, bytes: .max, overflow: .fail)
    /// For changes of states, of which few are expected.
    static let states = BufferPolicy.bounded(messages: 1_024, bytes: .max, overflow: .dropOldest)

    /// Limits.
    ///
    /// - Parameters:
    ///   - messages: The most elements.
    ///   - bytes: The most bytes of their payloads.
    ///   - overflow: What happens to what exceeds the limits.
    public static func bounded(messages: Int, bytes: Int, overflow: Overflow) -> BufferPolicy {
        BufferPolicy(messages: messages, bytes: bytes, overflow: overflow)
    }
}

/// What a subscription has delivered, and not.
public struct SubscriptionStatistics: Sendable, Hashable {
    /// The number of elements that were taken.
    public var delivered = 0
    /// The number of elements that wait to be taken.
    public var buffered = 0
    /// The number of elements that were dropped, since the buffer was full.
    public var lost = 0
}
