#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The file descriptors that this process may still open.
enum FileDescriptors {
    /// Whether hardly any is left, found out by opening four. libcurl says no more than that it could not connect, look a
    /// name up or read a certificate, for want of a descriptor as well as for other reasons.
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
