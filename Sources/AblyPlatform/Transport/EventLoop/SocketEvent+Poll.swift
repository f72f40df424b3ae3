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
}
