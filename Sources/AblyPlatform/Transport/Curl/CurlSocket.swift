#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Makes and ends the sockets that libcurl connects.
enum CurlSocket {
    /// A socket that child processes do not inherit; -1 when there is none.
    static func open(family: Int32, type: Int32, protocol: Int32) -> Int32 {
        let socket = systemSocket(family, type, `protocol`)
        if socket >= 0 { _ = fcntl(socket, F_SETFD, FD_CLOEXEC) }
        return socket
    }

    static func close(_ socket: Int32) -> Int32 { systemClose(socket) }
}

// Outside the type, whose own functions have these names.
private func systemSocket(_ family: Int32, _ type: Int32, _ protocol: Int32) -> Int32 {
    socket(family, type, `protocol`)
}
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
