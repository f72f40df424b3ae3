#if os(Linux)
    internal import CCurl

    #if canImport(Glibc)
        import Glibc
    #elseif canImport(Musl)
        import Musl
    #endif

    /// Watches sockets with epoll.
    ///
    /// A connection that becomes idle between two calls stays registered: most are reused at once, and this saves two
    /// system calls per request. A registered but unwanted socket is unregistered on its first event.
    //
    // @unchecked: the watches are accessed only by the holder of the event loop's lock, as the protocol requires.
    // exclusivity(unchecked): see CurlMulti.
    final class EpollPoller: SocketPoller, @unchecked Sendable {
        private struct Watch {
            var wanted: SocketReadiness = []
            var registered: SocketReadiness = []
            var isRegistered = false
            /// Whether closing the socket will be reported, so that it may stay registered while unwanted.
            var reportsEnd = false
        }

        private let epoll: Int32
        private let pipe: WakePipe
        @exclusivity(unchecked) private var watches: [Watch] = []

        /// - Throws: ``TransportError`` if the process is out of file descriptors.
        init() throws(TransportError) {
            pipe = try WakePipe()
            epoll = ccurl_epoll_create()
            guard epoll >= 0 else { throw .outOfResources("epoll could not be created (errno \(errno))") }
            guard ccurl_epoll_control(epoll, EPOLL_CTL_ADD, pipe.readEnd, EPOLLIN.rawValue) == 0 else {
                throw .outOfResources("epoll rejected a descriptor (errno \(errno))")
            }
        }

        deinit { _ = close(epoll) }

        func opened(_ socket: Int32) {
            update(socket) { watch in
                watch = Watch()
                watch.reportsEnd = true
            }
        }

        func watch(_ socket: Int32, for readiness: SocketReadiness) {
            update(socket) { watch in
                watch.wanted = readiness
                if readiness == watch.registered, watch.isRegistered { return }
                if readiness.isEmpty, watch.reportsEnd, watch.registered == .readable { return }
                if readiness.isEmpty { drop(socket, &watch) } else { register(socket, &watch) }
            }
        }

        func closed(_ socket: Int32) {
            update(socket) { watch in
                // epoll drops a closed socket only with its last descriptor, and a child process may hold one.
                if watch.isRegistered { drop(socket, &watch) }
                watch = Watch()
            }
        }

        func wants(_ event: SocketEvent) -> Bool {
            update(event.socket) { watch in
                if !watch.wanted.isEmpty { return true }
                if watch.isRegistered { drop(event.socket, &watch) }
                return false
            }
        }

        func wait(milliseconds: Int32, into events: inout [SocketEvent]) {
            events.removeAll(keepingCapacity: true)
            withUnsafeTemporaryAllocation(of: epoll_event.self, capacity: Self.batch) { buffer in
                let count = epoll_wait(epoll, buffer.baseAddress, Int32(Self.batch), milliseconds)
                // A negative count means an interrupted wait: the loop checks its clock and waits again.
                for index in 0..<Int(max(count, 0)) {
                    let event = buffer[index]
                    guard event.data.fd != pipe.readEnd else {
                        pipe.drain()
                        continue
                    }
                    events.append(SocketEvent(socket: event.data.fd, readiness: Self.readiness(event.events)))
                }
            }
        }

        func wake() { pipe.wake() }

        /// Maximum events per wait: few enough that the next calls start on handles and connections that are still in
        /// the processor's caches.
        private static let batch = 32

        private func update<Result>(_ socket: Int32, _ change: (inout Watch) -> Result) -> Result {
            let index = Int(socket)
            if index >= watches.count {
                watches.append(contentsOf: repeatElement(Watch(), count: index + 16 - watches.count))
            }
            return change(&watches[index])
        }

        private func register(_ socket: Int32, _ watch: inout Watch) {
            var events: UInt32 = 0
            if watch.wanted.contains(.readable) { events |= EPOLLIN.rawValue }
            if watch.wanted.contains(.writable) { events |= EPOLLOUT.rawValue }
            let operation = watch.isRegistered ? EPOLL_CTL_MOD : EPOLL_CTL_ADD
            if ccurl_epoll_control(epoll, operation, socket, events) != 0 {
                // The descriptor's number may have been reused for another socket, so the registration may be out of
                // date.
                let other = watch.isRegistered ? EPOLL_CTL_ADD : EPOLL_CTL_MOD
                _ = ccurl_epoll_control(epoll, other, socket, events)
            }
            watch.isRegistered = true
            watch.registered = watch.wanted
        }

        private func drop(_ socket: Int32, _ watch: inout Watch) {
            _ = ccurl_epoll_control(epoll, EPOLL_CTL_DEL, socket, 0)
            watch.isRegistered = false
            watch.registered = []
        }

        private static func readiness(_ events: UInt32) -> SocketReadiness {
            var readiness: SocketReadiness = []
            if events & EPOLLIN.rawValue != 0 { readiness.insert(.readable) }
            if events & EPOLLOUT.rawValue != 0 { readiness.insert(.writable) }
            if events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 { readiness.insert(.failed) }
            return readiness
        }
    }
#endif
