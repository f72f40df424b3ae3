import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Watches sockets with `poll`, for systems without epoll.
final class PollPoller: SocketPoller {
    private let pipe: WakePipe
    private let wanted = Mutex<[Int32: SocketReadiness]>([:])

    /// - Throws: ``TransportError`` when the process has no descriptor left.
    init() throws(TransportError) { pipe = try WakePipe() }

    func opened(_ socket: Int32) {}

    func watch(_ socket: Int32, for readiness: SocketReadiness) {
        let changed = wanted.withLock { wanted in
            let before = wanted[socket] ?? []
            wanted[socket] = readiness.isEmpty ? nil : readiness
            return before != readiness
        }
        // A wait under way looks at the sockets of its beginning.
        if changed { pipe.wake() }
    }

    func closed(_ socket: Int32) { watch(socket, for: []) }

    func wants(_ event: SocketEvent) -> Bool {
        wanted.withLock { $0[event.socket] != nil }
    }

    func wait(milliseconds: Int32, into events: inout [SocketEvent]) {
        events.removeAll(keepingCapacity: true)
        var descriptors = [pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0)]
        wanted.withLock { wanted in
            for (socket, readiness) in wanted {
                var events: Int16 = 0
                if readiness.contains(.readable) { events |= Int16(POLLIN) }
                if readiness.contains(.writable) { events |= Int16(POLLOUT) }
                descriptors.append(pollfd(fd: socket, events: events, revents: 0))
            }
        }
        guard poll(&descriptors, numericCast(descriptors.count), milliseconds) > 0 else { return }
        if descriptors[0].revents != 0 { pipe.drain() }
        for descriptor in descriptors.dropFirst() where descriptor.revents != 0 {
            events.append(SocketEvent(socket: descriptor.fd, readiness: Self.readiness(descriptor.revents)))
        }
    }

    func wake() { pipe.wake() }

    private static func readiness(_ events: Int16) -> SocketReadiness {
        var readiness: SocketReadiness = []
        if events & Int16(POLLIN) != 0 { readiness.insert(.readable) }
        if events & Int16(POLLOUT) != 0 { readiness.insert(.writable) }
        if events & Int16(POLLERR | POLLHUP | POLLNVAL) != 0 { readiness.insert(.failed) }
        return readiness
    }
}
