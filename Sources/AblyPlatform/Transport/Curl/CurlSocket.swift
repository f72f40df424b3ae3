#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Opens and closes libcurl's sockets.
enum CurlSocket {
    /// Opens a socket that child processes do not inherit; returns -1 on failure.
    static func open(family: Int32, type: Int32, protocol: Int32) -> Int32 {
        let socket = systemSocket(family, type, `protocol`)
        if socket >= 0 { _ = fcntl(socket, F_SETFD, FD_CLOEXEC) }
        return socket
    }

    static func close(_ socket: Int32) -> Int32 { systemClose(socket) }
}

// Outside the type, since its own functions shadow these names.
private func systemSocket(_ family: Int32, _ type: Int32, _ protocol: Int32) -> Int32 {
    socket(family, type, `protocol`)
}
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
