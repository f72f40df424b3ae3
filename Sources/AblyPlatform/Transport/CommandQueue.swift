import Synchronization

/// Commands on their way to the event loop: any thread adds, one at a time takes all of them.
///
/// Without a lock, so that tasks that go on together do not line up to say what they want next.
final class CommandQueue: Sendable {
    enum Command: Sendable {
        case submit(CurlCall)
        case cancel(CurlCall)
    }

    // `next` is written by the thread that adds the node, before anybody else sees it.
    private final class Node: @unchecked Sendable {
        let command: Command
        var next: Unmanaged<Node>?

        init(_ command: Command) { self.command = command }
    }

    /// The address of the command added last, 0 for none; each refers to the one before. Holds a reference to each.
    private let last = Atomic<UInt>(0)

    deinit { _ = takeAll() }

    var isEmpty: Bool { last.load(ordering: .sequentiallyConsistent) == 0 }

    /// - Returns: Whether it was empty before: then the caller sees to it that somebody takes what is in it.
    func add(_ command: Command) -> Bool {
        let node = Node(command)
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
    func takeAll() -> [Command] {
        guard !isEmpty else { return [] }
        var commands: [Command] = []
        var next = Self.node(at: last.exchange(0, ordering: .sequentiallyConsistent))
        while let current = next {
            let node = current.takeRetainedValue()
            commands.append(node.command)
            next = node.next
        }
        commands.reverse()
        return commands
    }

    private static func node(at address: UInt) -> Unmanaged<Node>? {
        UnsafeRawPointer(bitPattern: address).map { Unmanaged.fromOpaque($0) }
    }
}
