#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A system thread, outside Swift's cooperative pool, since it blocks.
//
// @unchecked: on platforms where pthread_t is a pointer, it is only an identifier, never dereferenced; it is immutable.
final class EventThread: @unchecked Sendable {
    fileprivate final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private let thread: pthread_t

    /// - Throws: ``TransportError`` if the thread could not be created.
    init(_ run: @escaping @Sendable () -> Void) throws(TransportError) {
        let body = Unmanaged.passRetained(Body(run))
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        // The process's signals are left to its other threads.
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        let code = pthread_create(&thread, nil, eventThreadBody, body.toOpaque())
        pthread_sigmask(SIG_SETMASK, &before, nil)
        guard code == 0 else {
            body.release()
            throw .outOfResources("the event loop's thread could not be created (error \(code))")
        }
        #if canImport(Darwin)
            self.thread = thread!
        #else
            self.thread = thread
        #endif
    }

    /// Waits until the thread has ended, or detaches it if it is the calling thread. Must be called at most once.
    func join() {
        if pthread_equal(thread, pthread_self()) != 0 {
            pthread_detach(thread)
        } else {
            pthread_join(thread, nil)
        }
    }
}

#if canImport(Darwin)
    private func eventThreadBody(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        Unmanaged<EventThread.Body>.fromOpaque(context).takeRetainedValue().run()
        return nil
    }
#else
    private func eventThreadBody(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let context else { return nil }
        Unmanaged<EventThread.Body>.fromOpaque(context).takeRetainedValue().run()
        return nil
    }
#endif
