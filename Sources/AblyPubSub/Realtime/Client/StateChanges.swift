/// Changes of a state, in their order, from the moment at which the sequence was created.
public struct StateChanges<Change: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Change
    public typealias Failure = Never

    let buffer: EventBuffer<Change>
    let registration: Registration

    /// An iterator. Several ones share the changes.
    public func makeAsyncIterator() -> Iterator { Iterator(buffer: buffer, registration: registration) }

    /// Waits for one change after the other.
    public struct Iterator: AsyncIteratorProtocol {
        private let intake: Intake<Change>
        private let registration: Registration

        init(buffer: EventBuffer<Change>, registration: Registration) {
            intake = Intake(buffer)
            self.registration = registration
        }

        /// The next change; nil if the sequence has ended, or the task is cancelled.
        public mutating func next() async -> Change? { await next(isolation: nil) }

        /// The next change; nil if the sequence has ended, or the task is cancelled.
        public mutating func next(isolation actor: isolated (any Actor)?) async -> Change? {
            // It never ends with an error, and has no gaps.
            guard case .element(let change)? = try? await intake.next(isolation: actor) else { return nil }
            return change
        }
    }
}
