/// An append-only sequence that keeps its newest elements, up to a capacity.
///
/// Every element has a permanent position, so that a reader can stop at one and continue from there while others are
/// appended.
struct BoundedLog<Element> {
    /// The maximum number of elements.
    let capacity: Int
    /// The position of the oldest element.
    private(set) var firstPosition = 0
    private var elements: [Element?] = []
    /// The index of the oldest element in `elements`: slots of dropped ones are removed in bulk.
    private var head = 0

    init(capacity: Int) {
        precondition(capacity > 0, "the capacity must be greater than zero")
        self.capacity = capacity
    }

    /// The number of elements.
    var count: Int { elements.count - head }
    /// The position of the next element.
    var endPosition: Int { firstPosition + count }

    subscript(position: Int) -> Element {
        // Only slots before the head are empty.
        elements[position - firstPosition + head]!
    }

    /// Adds an element at the end.
    ///
    /// - Returns: The oldest element, if it was dropped to make room.
    @discardableResult
    mutating func append(_ element: Element) -> Element? {
        elements.append(element)
        return count > capacity ? removeFirst() : nil
    }

    /// Removes the oldest element.
    ///
    /// - Returns: The element, or nil if there is none.
    @discardableResult
    mutating func removeFirst() -> Element? {
        guard count > 0 else { return nil }
        let dropped = elements[head]
        // Released immediately; its slot is removed with others later.
        elements[head] = nil
        head += 1
        firstPosition += 1
        if head > 64, head * 2 > elements.count {
            elements.removeFirst(head)
            head = 0
        }
        return dropped
    }

    /// The first position at which `predicate` holds, found by binary search; from there on it must hold everywhere.
    func partitioningPosition(where predicate: (Element) -> Bool) -> Int {
        var low = firstPosition
        var high = endPosition
        while low < high {
            let middle = low + (high - low) / 2
            if predicate(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// All elements, oldest first.
    var all: [Element] { elements[head...].compactMap { $0 } }
}
