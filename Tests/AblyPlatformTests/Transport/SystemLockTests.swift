import Foundation
import Synchronization
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

@testable import AblyPlatform

@Suite struct SystemLockTests {
    @Test func `only one thread at a time holds the lock`() async {
        let count = Shared(SystemLock(0))
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask { for _ in 0..<1_000 { count.value.withLock { $0 += 1 } } }
            }
        }
        let sum = count.value.withLock { $0 }
        #expect(sum == 8_000)
    }

    @Test func `an attempt to acquire a held lock returns nil without waiting`() {
        let lock = SystemLock("held")
        let whileHeld = lock.withLock { _ in lock.withLockIfAvailable { $0 } }
        #expect(whileHeld == nil)
        let later = lock.withLockIfAvailable { $0 }
        #expect(later == "held")
    }

    @Test func `an error within the lock is rethrown and releases it`() {
        struct Refused: Error {}
        let lock = SystemLock(0)
        do throws(Refused) {
            try lock.withLock { _ throws(Refused) in throw Refused() }
            Issue.record("nothing was thrown")
        } catch {}
        let later = lock.withLockIfAvailable { $0 }
        #expect(later == 0)
    }

    #if os(Linux)
        @Test func `a thread that waits for the lock sleeps and uses no CPU time`() {
            let lock = Shared(SystemLock(0))
            let waiter = Shared(SystemLock<String?>(nil))
            let used = Shared(Atomic(Int64(-1)))
            lock.value.withLock { _ in
                Thread.detachNewThread {
                    let before = threadTime()
                    let name = threadFolder()
                    waiter.value.withLock { $0 = name }
                    lock.value.withLock { _ in }
                    used.value.store(threadTime() - before, ordering: .sequentiallyConsistent)
                }
                let end = ContinuousClock.now + .seconds(10)
                while !isAsleep(waiter.value.withLock { $0 }), ContinuousClock.now < end {}
                // A spinning thread would use as much CPU time.
                let start = threadTime()
                while threadTime() - start < 50_000_000 {}
            }
            let end = ContinuousClock.now + .seconds(10)
            while used.value.load(ordering: .sequentiallyConsistent) < 0, ContinuousClock.now < end {}
            let nanoseconds = used.value.load(ordering: .sequentiallyConsistent)
            #expect((0..<25_000_000).contains(nanoseconds))
        }
    #endif
}

#if os(Linux)
    /// CPU time of the calling thread in nanoseconds.
    private func threadTime() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// The calling thread's folder below `/proc`.
    private func threadFolder() -> String? {
        try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/thread-self")
    }

    /// Whether a thread sleeps, according to the kernel.
    private func isAsleep(_ folder: String?) -> Bool {
        guard let folder, let text = try? String(contentsOfFile: "/proc/\(folder)/stat", encoding: .utf8)
        else { return false }
        return text.split(separator: ")").last?.hasPrefix(" S") == true
    }
#endif
