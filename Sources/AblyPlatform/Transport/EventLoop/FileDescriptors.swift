#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The process's file descriptor limit.
enum FileDescriptors {
    /// Whether fewer than four descriptors are left, found out by opening four. libcurl only reports that it could not
    /// connect, resolve a name or read a certificate, whether for lack of a descriptor or for other reasons.
    static var areExhausted: Bool {
        var opened: [Int32] = []
        defer { for descriptor in opened { _ = close(descriptor) } }
        for _ in 0..<2 {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { return errno == EMFILE || errno == ENFILE }
            opened += ends
        }
        return false
    }
}
