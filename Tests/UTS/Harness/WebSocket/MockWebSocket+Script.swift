import AblyPubSub
import Synchronization
import TestSupport

extension MockWebSocket {
    /// A mock that answers each attempt according to its number, which is 1 for the first one.
    static func scripted(
        clock: FakeClock = FakeClock(), onMessageFromClient: (@Sendable (ProtocolMessage, MockSocket) -> Void)? = nil,
        _ answer: @escaping @Sendable (_ number: Int, _ attempt: PendingConnection) -> Void
    ) -> MockWebSocket {
        let last = Mutex(0)
        return MockWebSocket(
            clock: clock,
            onConnectionAttempt: { attempt in
                let number = last.withLock { last in
                    last += 1
                    return last
                }
                answer(number, attempt)
            }, onMessageFromClient: onMessageFromClient)
    }

    /// A mock that refuses all attempts as long as it is told to.
    static func refusing(
        _ refuses: Toggle, clock: FakeClock = FakeClock(), _ connected: ProtocolMessage = .connected()
    ) -> MockWebSocket {
        MockWebSocket(
            clock: clock,
            onConnectionAttempt: { attempt in
                if refuses.isOn { attempt.respondWithRefused() } else { attempt.respondWithSuccess(connected) }
            })
    }
}

/// What a test turns on and off.
final class Toggle: Sendable {
    private let state: Mutex<Bool>

    init(_ isOn: Bool) { state = Mutex(isOn) }

    var isOn: Bool {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}

extension AblyRealtime {
    /// Waits until so many calls of the program are in progress: until they have begun.
    func hasPending(_ count: Int) async { await eventually { self.pendingCalls == count } }
}

extension Array where Element: Equatable {
    /// Whether these elements appear in this order, with any others between them (`CONTAINS_IN_ORDER`).
    func contains(inOrder elements: [Element]) -> Bool {
        var rest = self[...]
        for element in elements {
            guard let index = rest.firstIndex(of: element) else { return false }
            rest = rest[(index + 1)...]
        }
        return true
    }
}
