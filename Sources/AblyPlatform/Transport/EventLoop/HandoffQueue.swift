import Synchronization

/// What is on its way to the event loop: any thread adds to it, and takes all that is there.
///
/// Without a lock, so that tasks that go on together do not line up to say what they want next.
final class HandoffQueue<Element: Sendable>: Sendable {
    // `next` is written by the thread that adds the node, before anybody else sees it.
    private final class Node: @unchecked Sendable {
        let element: Element
        var next: Unmanaged<Node>?

        init(_ element: Element) { self.element = element }
    }

    /// The address of the node added last, 0 for none; each refers to the one before. Holds a reference to each.
    private let last = Atomic<UInt>(0)

    deinit { _ = takeAll() }

    var isEmpty: Bool { last.load(ordering: .sequentiallyConsistent) == 0 }

    /// - Returns: Whether it was empty before: then the caller sees to it that somebody takes what is in it.
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

    /// Takes everything, in the order it was added.
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
