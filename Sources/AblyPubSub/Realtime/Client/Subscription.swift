/// What arrives on a channel, in its order, from the moment at which the subscription was created.
///
/// A subscription has one consumer: iterate over it once, or let several tasks each create their own. It ends when the program
/// detaches or releases the channel, or closes the client; it throws when the channel or the connection fails. Interruptions
/// of the connection do not end it. Releasing it, or cancelling the task that iterates, unsubscribes.
public struct Subscription<Element: Sendable>: AsyncSequence, Sendable {
    public typealias Failure = AblyError

    /// What to deliver in place of what is missing.
    typealias Filler = @Sendable (_ gap: Discontinuity, _ last: Element?) async throws(AblyError) -> [Element]

    let buffer: EventBuffer<Element>
    let registration: Registration
    let attachment: PendingReply?
    let filler: Filler?
    /// Whether an element comes after another one in the channel's order; used after gaps were filled.
    let isNew: (@Sendable (_ element: Element, _ last: Element) -> Bool)?
    private let progress = Progress()

    init(
        buffer: EventBuffer<Element>, registration: Registration, attachment: PendingReply?, filler: Filler? = nil,
        isNew: (@Sendable (Element, Element) -> Bool)? = nil
    ) {
        self.buffer = buffer
        self.registration = registration
        self.attachment = attachment
        self.filler = filler
        self.isNew = isNew
    }

    /// Waits for the channel to be attached, if subscribing attaches it (RTL7g).
    ///
    /// - Returns: The change to `attached`; nil if the channel was attached already, or subscribing does not attach it.
    /// - Throws: ``AblyError``: why the channel could not be attached. The subscription goes on nevertheless: it delivers
    ///   what arrives once the channel is attached.
    @discardableResult
    public func attached() async throws(AblyError) -> ChannelStateChange? {
        guard case .channelChange(let change)? = try await attachment?.value() else { return nil }
        return change
    }

    /// Unsubscribes: what is buffered is delivered, then the sequence ends.
    public func cancel() {
        registration.cancel()
        buffer.finish(.success(()))
    }

    /// What the subscription has delivered, and not.
    public var statistics: SubscriptionStatistics { buffer.statistics }

    /// An iterator. What it has not delivered when it is released, the next one delivers.
    public func makeAsyncIterator() -> Iterator { Iterator(subscription: self, progress: progress) }

    /// How far the elements were delivered; used only if gaps are filled.
    final class Progress: Sendable {
        struct State: Sendable {
            var last: Element?
            /// Whether elements may arrive a second time, since a gap was filled.
            var mayRepeat = false
        }

        let state = SystemLock(State())
    }

    /// Waits for one element after the other.
    public struct Iterator: AsyncIteratorProtocol {
        private let subscription: Subscription
        private let progress: Progress
        @usableFromInline let fillsGaps: Bool
        @usableFromInline let intake: Intake<Element>

        fileprivate init(subscription: Subscription, progress: Progress) {
            self.subscription = subscription
            self.progress = progress
            fillsGaps = subscription.filler != nil
            intake = Intake(subscription.buffer)
        }

        /// The next element; nil if the subscription has ended, or the task is cancelled.
        ///
        /// - Throws: ``AblyError``: why the channel or the connection has failed; 42914 if the buffer was full.
        @inlinable
        public mutating func next() async throws(AblyError) -> Element? { try await next(isolation: nil) }

        /// The next element; nil if the subscription has ended, or the task is cancelled.
        ///
        /// - Throws: ``AblyError``: why the channel or the connection has failed; 42914 if the buffer was full.
        @inlinable
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(AblyError) -> Element? {
            if !fillsGaps, let element = intake.element() { return element }
            return try await nextPiece(isolation: actor)
        }

        // Specialized, since other modules call it, and generic code looks up types again and again.
        @usableFromInline
        @_specialize(where Element == Message)
        mutating func nextPiece(isolation actor: isolated (any Actor)?) async throws(AblyError) -> Element? {
            while true {
                switch try await intake.next(isolation: actor) {
                case nil: return nil
                case .element(let element)?: if !fillsGaps || isNew(element) { return element }
                case .gap(let gap)?: try await fill(gap, isolation: actor)
                }
            }
        }

        /// Whether an element has not been delivered before.
        private func isNew(_ element: Element) -> Bool {
            progress.state.withLock { state in
                if state.mayRepeat, let last = state.last, subscription.isNew?(element, last) == false { return false }
                state.last = element
                return true
            }
        }

        /// Puts the missing elements before the next one.
        private func fill(_ gap: Discontinuity, isolation actor: isolated (any Actor)?) async throws(AblyError) {
            guard let filler = subscription.filler else { return }
            let last = progress.state.withLock { $0.last }
            let missing = try await filler(gap, last)
            progress.state.withLock { $0.mayRepeat = true }
            intake.insert(missing)
        }
    }
}

/// Messages whose payloads are read as a type; see ``RealtimeChannel/messages(of:named:matching:buffer:)``.
public struct TypedSubscription<Payload: Decodable & Sendable>: AsyncSequence, Sendable {
    public typealias Element = TypedMessage<Payload>
    public typealias Failure = AblyError

    /// The subscription to the messages as they are.
    public let messages: Subscription<Message>

    /// Unsubscribes: what is buffered is delivered, then the sequence ends.
    public func cancel() { messages.cancel() }

    /// An iterator.
    public func makeAsyncIterator() -> Iterator { Iterator(base: messages.makeAsyncIterator()) }

    /// Waits for one message after the other.
    public struct Iterator: AsyncIteratorProtocol {
        var base: Subscription<Message>.Iterator

        /// The next message; nil if the subscription has ended, or the task is cancelled.
        ///
        /// - Throws: ``AblyError``: 40013 for a message whose payload is not of the type, after which the next call returns
        ///   the message after it; otherwise as ``Subscription``.
        public mutating func next() async throws(AblyError) -> TypedMessage<Payload>? { try await next(isolation: nil) }

        /// The next message; nil if the subscription has ended, or the task is cancelled.
        ///
        /// - Throws: ``AblyError``, as ``next()``.
        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(AblyError) -> TypedMessage<Payload>? {
            guard let message = try await base.next(isolation: actor) else { return nil }
            return try TypedMessage(message)
        }
    }
}

/// What happens on a channel, in the order in which it happens.
public enum RealtimeChannelEvent: Sendable {
    /// A message was published.
    case message(Message)
    /// Messages may be missing here.
    case discontinuity(Discontinuity)
    /// The channel has changed.
    case state(ChannelStateChange)
}
