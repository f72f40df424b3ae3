/// How long to repeat something: for a time, or a number of times.
public struct Repeats: Sendable {
    private let end: UInt64
    private let count: Int

    /// Reads `calls`, or `seconds`.
    ///
    /// - Parameter share: The part of it.
    public init(_ arguments: Arguments, share: Double = 1) {
        let calls = arguments.integer("calls")
        count = calls.map { Int(Double($0) * share) } ?? .max
        end = calls == nil ? monotonicNanoseconds() + UInt64((arguments.number("seconds") ?? 1) * share * 1e9) : .max
    }

    /// Whether there are more.
    ///
    /// - Parameter done: The number of times so far.
    public func continues(after done: Int) -> Bool { done < count && monotonicNanoseconds() < end }
}
