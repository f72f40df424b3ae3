#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension SocketEvent {
    /// The socket and its awaited readiness, as an argument for `poll`.
    var descriptor: pollfd {
        var events: Int16 = 0
        if readiness.contains(.readable) { events |= Int16(POLLIN) }
        if readiness.contains(.writable) { events |= Int16(POLLOUT) }
        return pollfd(fd: socket, events: events, revents: 0)
    }

    /// The event reported by `poll`; nil if there was none.
    init?(reported descriptor: pollfd) {
        if descriptor.revents == 0 { return nil }
        socket = descriptor.fd
        readiness = []
        if descriptor.revents & Int16(POLLIN) != 0 { readiness.insert(.readable) }
        if descriptor.revents & Int16(POLLOUT) != 0 { readiness.insert(.writable) }
        if descriptor.revents & Int16(POLLERR | POLLHUP | POLLNVAL) != 0 { readiness.insert(.failed) }
    }
}
