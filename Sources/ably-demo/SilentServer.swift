import Foundation

/// A port on loopback that accepts connections and never responds.
struct SilentServer: Sendable {
    /// The port.
    let port: UInt16
    private let descriptor: Int32

    /// Listens on a port that the system chooses. The kernel accepts connections into the backlog.
    ///
    /// - Throws: ``Unexpected`` if no port can be opened.
    init() throws {
        #if canImport(Darwin)
            let kind = SOCK_STREAM
        #else
            let kind = Int32(SOCK_STREAM.rawValue)
        #endif
        descriptor = socket(AF_INET, kind, 0)
        guard descriptor >= 0 else { throw Unexpected("cannot open a socket: errno \(errno)") }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        let isOpen = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, length) == 0 && listen(descriptor, 1) == 0
                    && getsockname(descriptor, address, &length) == 0
            }
        }
        guard isOpen else {
            let number = errno
            _ = Foundation.close(descriptor)
            throw Unexpected("cannot listen on loopback: errno \(number)")
        }
        port = UInt16(bigEndian: address.sin_port)
    }

    /// Closes the port.
    func close() { _ = Foundation.close(descriptor) }
}
