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
    /// The elements that are being delivered, and how far.
    @usableFromInline var elements: ArraySlice<Element> = []
    @usableFromInline var position = 0
    /// The pieces after them.
    private var pieces: [EventBuffer<Element>.Piece] = []
    private var index = 0

    init(_ buffer: EventBuffer<Element>) { self.buffer = buffer }

    deinit {
        let rest = elements[position...]
        buffer.giveBack((rest.isEmpty ? [] : [.elements(rest)]) + pieces[index...])
    }

    /// The next element, if it is here already.
    @inlinable
    func element() -> Element? {
        guard position < elements.endIndex else { return nil }
        defer { position += 1 }
        return elements[position]
    }

    /// Waits for the next element or gap; nil at the end, or if the task is cancelled.
    ///
    /// - Throws: How the buffer ends, if that is an error.
    func next(isolation actor: isolated (any Actor)?) async throws(AblyError) -> Next? {
        while true {
            if let element = element() { return .element(element) }
            if index == pieces.count {
                elements = []
                position = 0
                pieces = []
                index = 0
                guard let next = try await buffer.next() else { return nil }
                pieces = next
            }
            index += 1
            switch pieces[index - 1] {
            case .gap(let gap): return .gap(gap)
            case .elements(let next):
                elements = next
                position = next.startIndex
            }
        }
    }

    /// Puts elements before all that comes next.
    func insert(_ new: [Element]) {
        buffer.countDelivered(new.count)
        elements = new + elements[position...]
        position = 0
    }
}
