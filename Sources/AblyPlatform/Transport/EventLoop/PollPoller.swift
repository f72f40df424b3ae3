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
    private let wanted = SystemLock<[Int32: SocketReadiness]>([:])

    /// - Throws: ``TransportError`` if the process is out of file descriptors.
    init() throws(TransportError) { pipe = try WakePipe() }

    func opened(_ socket: Int32) {}

    func watch(_ socket: Int32, for readiness: SocketReadiness) {
        let changed = wanted.withLock { wanted in
            let before = wanted[socket] ?? []
            wanted[socket] = readiness.isEmpty ? nil : readiness
            return before != readiness
        }
        // A wait in progress only watches the sockets known when it began.
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
                descriptors.append(SocketEvent(socket: socket, readiness: readiness).descriptor)
            }
        }
        guard poll(&descriptors, numericCast(descriptors.count), milliseconds) > 0 else { return }
        if descriptors[0].revents != 0 { pipe.drain() }
        events.append(contentsOf: descriptors.dropFirst().compactMap(SocketEvent.init(reported:)))
    }

    func wake() { pipe.wake() }
}
