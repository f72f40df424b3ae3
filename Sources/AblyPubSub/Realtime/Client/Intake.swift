/// What one iterator has taken out of a buffer. It delivers without a lock; what it has not delivered when it is released,
/// it gives back, so that the next iterator goes on from there.
@usableFromInline
final class Intake<Element: Sendable> {
    /// The next element, or the next gap.
    enum Next {
        case element(Element)
        case gap(Discontinuity)
    }

    private let buffer: EventBuffer<Element>
    /// The elements that are being delivered, the next one at the end: taken from there, it is moved and not copied.
    // Only ``element()`` takes elements, and calls nothing; the check would cost as much.
    @usableFromInline @exclusivity(unchecked) var elements: [Element] = []
    /// The pieces after them, the next one at the end.
    private var pieces: [EventBuffer<Element>.Piece] = []

    init(_ buffer: EventBuffer<Element>) { self.buffer = buffer }

    deinit {
        if !elements.isEmpty { pieces.append(.elements(elements.reversed()[...])) }
        buffer.giveBack(pieces.reversed())
    }

    /// The next element, if it is here already.
    @inlinable
    func element() -> Element? { elements.popLast() }

    /// Waits for the next element or gap; nil at the end, or if the task is cancelled.
    ///
    /// - Throws: How the buffer ends, if that is an error.
    func next(isolation actor: isolated (any Actor)?) async throws(AblyError) -> Next? {
        while true {
            if let element = element() { return .element(element) }
            if let gap = takePiece() { return .gap(gap) }
            guard elements.isEmpty else { continue }
            guard let next = try await buffer.next() else { return nil }
            pieces = next
            pieces.reverse()
        }
    }

    /// Begins to deliver the next piece, if there is one.
    ///
    /// - Returns: The gap, if it is one.
    private func takePiece() -> Discontinuity? {
        switch pieces.popLast() {
        case nil: return nil
        case .gap(let gap)?: return gap
        case .elements(let next)?: elements = Array(next)
        }
        // Without another reference to the elements, they are moved; those of an array itself would be copied nevertheless.
        elements.withUnsafeMutableBufferPointer { $0.reverse() }
        return nil
    }

    /// Puts elements before all that comes next.
    func insert(_ new: [Element]) {
        buffer.countDelivered(new.count)
        elements += new.reversed()
    }
}
