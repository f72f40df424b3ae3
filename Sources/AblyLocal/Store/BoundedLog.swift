/// An append-only sequence that keeps its newest elements, up to a capacity.
///
/// Every element has a position that never changes, so that a reader may stop at one and go on from there while others
/// are appended.
struct BoundedLog<Element> {
    /// How many elements are kept.
    let capacity: Int
    /// The position of the oldest element that is kept.
    private(set) var firstPosition = 0
    private var elements: [Element?] = []
    /// Where the oldest kept element stands in `elements`: dropped ones are removed in bulk.
    private var head = 0

    init(capacity: Int) {
        precondition(capacity > 0, "a log keeps at least one element")
        self.capacity = capacity
    }

    /// How many elements are kept now.
    var count: Int { elements.count - head }
    /// The position that the next element gets.
    var endPosition: Int { firstPosition + count }

    subscript(position: Int) -> Element {
        // Only places before the head are empty.
        elements[position - firstPosition + head]!
    }

    /// Adds an element at the end.
    ///
    /// - Returns: The oldest element, when it had to make room.
    @discardableResult
    mutating func append(_ element: Element) -> Element? {
        elements.append(element)
        guard count > capacity else { return nil }
        let dropped = elements[head]
        // It goes at once; its place is removed with others later.
        elements[head] = nil
        head += 1
        firstPosition += 1
        if head > 64, head * 2 > elements.count {
            elements.removeFirst(head)
            head = 0
        }
        return dropped
    }

    /// The first position in the log at which `predicate` holds, for a predicate that holds from some position on.
    func partitioningPosition(where predicate: (Element) -> Bool) -> Int {
        var low = firstPosition
        var high = endPosition
        while low < high {
            let middle = low + (high - low) / 2
            if predicate(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Elements in order, oldest first.
    var all: [Element] { elements[head...].compactMap { $0 } }
}
