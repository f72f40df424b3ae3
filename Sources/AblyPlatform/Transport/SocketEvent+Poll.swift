internal import CCurl

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension SocketEvent {
    /// The socket as `poll` takes it, with what is awaited of it.
    var descriptor: pollfd {
        var events: Int16 = 0
        if readiness.contains(.readable) { events |= Int16(POLLIN) }
        if readiness.contains(.writable) { events |= Int16(POLLOUT) }
        return pollfd(fd: socket, events: events, revents: 0)
    }

    /// What `poll` reported; nil for nothing.
    init?(reported descriptor: pollfd) {
        if descriptor.revents == 0 { return nil }
        socket = descriptor.fd
        readiness = []
        if descriptor.revents & Int16(POLLIN) != 0 { readiness.insert(.readable) }
        if descriptor.revents & Int16(POLLOUT) != 0 { readiness.insert(.writable) }
        if descriptor.revents & Int16(POLLERR | POLLHUP | POLLNVAL) != 0 { readiness.insert(.failed) }
    }

    /// Waits for sockets on the calling thread.
    ///
    /// - Parameters:
    ///   - sockets: What to wait for.
    ///   - end: When to give up; where the system cannot wait for less than a millisecond, up to one later.
    /// - Returns: What became ready.
    static func wait(for sockets: [SocketEvent], until end: MonotonicTime) -> [SocketEvent] {
        let now = MonotonicTime.now
        guard now < end else { return [] }
        var descriptors = sockets.map(\.descriptor)
        #if os(Linux)
            let left = Int(clamping: end.nanoseconds - now.nanoseconds)
            let count = ccurl_poll(&descriptors, UInt(descriptors.count), left)
        #else
            let left = Int32(clamping: now.milliseconds(until: end))
            let count = poll(&descriptors, numericCast(descriptors.count), left)
        #endif
        return count > 0 ? descriptors.compactMap(SocketEvent.init(reported:)) : []
    }
}
