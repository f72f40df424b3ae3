import Dispatch
import Synchronization

// A counter that many threads want, under a lock; with an argument, one without a lock too, which is a race.
final class Counters: Sendable {
    let locked = Mutex(0)
    // nonisolated(unsafe): the race is what is to be found.
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
