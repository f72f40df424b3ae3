#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A value protected by a pthread mutex. A thread that finds the lock taken sleeps until it is released.
///
/// `Synchronization.Mutex` spins before it sleeps. With more threads than cores, the holder is often not running, and
/// the spinning thread keeps it from running.
//
// @unchecked: the value is accessed only with the mutex held, and the pointer does not change.
package struct SystemLock<Value>: ~Copyable, @unchecked Sendable {
    private struct Contents {
        var mutex = pthread_mutex_t()
        var value: Value
    }

    private let contents: UnsafeMutablePointer<Contents>

    package init(_ value: consuming sending Value) {
        contents = .allocate(capacity: 1)
        contents.initialize(to: Contents(value: value))
        pthread_mutex_init(mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        contents.deinitialize(count: 1)
        contents.deallocate()
    }

    // The address of a structure is that of its first member.
    private var mutex: UnsafeMutablePointer<pthread_mutex_t> {
        UnsafeMutableRawPointer(contents).assumingMemoryBound(to: pthread_mutex_t.self)
    }

    /// Acquires the lock and calls `body`. `body` must not acquire it again.
    package borrowing func withLock<Result, Failure: Error>(
        _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&contents.pointee.value)
    }

    /// Acquires the lock and calls `body`, or returns nil at once if the lock is taken.
    package borrowing func withLockIfAvailable<Result, Failure: Error>(
        _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result? {
        guard pthread_mutex_trylock(mutex) == 0 else { return nil }
        defer { pthread_mutex_unlock(mutex) }
        return try body(&contents.pointee.value)
    }
}
