import Synchronization

/// A lock-free stack with many producers. A consumer takes all elements at once, in the order they were added.
///
/// Lock-free, so that tasks resumed at the same time do not contend when they submit their next calls.
final class HandoffQueue<Element: Sendable>: Sendable {
    // `next` is written by the thread that adds the node, before it is published.
    private final class Node: @unchecked Sendable {
        let element: Element
        var next: Unmanaged<Node>?

        init(_ element: Element) { self.element = element }
    }

    /// The address of the newest node, or 0 if empty; each node links to the previous one. The nodes are retained.
    private let last = Atomic<UInt>(0)

    deinit { _ = takeAll() }

    var isEmpty: Bool { last.load(ordering: .sequentiallyConsistent) == 0 }

    /// - Returns: Whether the queue was empty before; if so, the caller must ensure that it is drained.
    func add(_ element: Element) -> Bool {
        let node = Node(element)
        let added = UInt(bitPattern: Unmanaged.passRetained(node).toOpaque())
        var before = last.load(ordering: .relaxed)
        while true {
            node.next = Self.node(at: before)
            let (exchanged, found) = last.weakCompareExchange(
                expected: before, desired: added, ordering: .sequentiallyConsistent)
            if exchanged { return before == 0 }
            before = found
        }
    }

    /// Removes and returns all elements, in the order they were added.
    func takeAll() -> [Element] {
        guard !isEmpty else { return [] }
        var elements: [Element] = []
        var next = Self.node(at: last.exchange(0, ordering: .sequentiallyConsistent))
        while let current = next {
            let node = current.takeRetainedValue()
            elements.append(node.element)
            next = node.next
        }
        elements.reverse()
        return elements
    }

    private static func node(at address: UInt) -> Unmanaged<Node>? {
        UnsafeRawPointer(bitPattern: address).map { Unmanaged.fromOpaque($0) }
    }
}
