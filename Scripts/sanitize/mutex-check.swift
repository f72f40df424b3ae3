import Dispatch
import Synchronization

// A counter under a lock that many threads contend for; with an argument, also one without a lock, which is a race.
final class Counters: Sendable {
    let locked = Mutex(0)
    // nonisolated(unsafe): the race is intended, and has to be detected.
    nonisolated(unsafe) var unlocked = 0
}

let counters = Counters()
let isRacing = CommandLine.arguments.count > 1
DispatchQueue.concurrentPerform(iterations: 8) { _ in
    for _ in 0..<5_000 {
        counters.locked.withLock { $0 += 1 }
        _ = counters.locked.withLockIfAvailable { $0 += 1 }
        if isRacing { counters.unlocked += 1 }
    }
}
