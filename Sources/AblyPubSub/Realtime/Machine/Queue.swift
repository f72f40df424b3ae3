/// A first-in, first-out queue whose operations take constant time on average.
struct Queue<Element: Sendable>: Sendable {
    private var elements: [Element?] = []
    private var head = 0

    /// An empty queue.
    init() {}

    /// The number of elements.
    var count: Int { elements.count - head }
    /// Whether there is no element.
    var isEmpty: Bool { head == elements.count }
    /// The element that was added first; nil if there is none.
    var first: Element? { isEmpty ? nil : elements[head] }

    /// Adds an element at the end.
    mutating func append(_ element: Element) { elements.append(element) }

    /// Removes the element that was added first.
    mutating func popFirst() -> Element? {
        guard !isEmpty else { return nil }
        let element = elements[head]
        elements[head] = nil
        head += 1
        if head == elements.count {
            elements.removeAll(keepingCapacity: elements.count <= 1_024)
            head = 0
        } else if head >= 64, head * 2 >= elements.count {
            elements.removeFirst(head)
            head = 0
        }
        return element
    }

    /// Puts elements in front of all others, in their order.
    mutating func prepend(_ others: Queue) {
        elements = Array(others.elements[others.head...] + elements[head...])
        head = 0
    }

    /// Removes the elements that match, and returns them in their order.
    mutating func removeAll(where matches: (Element) -> Bool) -> [Element] {
        var removed: [Element] = []
        var kept: [Element?] = []
        for element in elements[head...].compactMap(\.self) {
            if matches(element) { removed.append(element) } else { kept.append(element) }
        }
        elements = kept
        head = 0
        return removed
    }

    /// Changes each element in place.
    mutating func forEach(_ change: (inout Element) -> Void) {
        for index in elements.indices where index >= head {
            if var element = elements[index] {
                change(&element)
                elements[index] = element
            }
        }
    }

    /// All elements in their order.
    var all: [Element] { elements[head...].compactMap(\.self) }
}
