#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// An IP address.
struct AddressBytes: Sendable, Hashable {
    /// The 4 or 16 bytes of the address.
    let bytes: [UInt8]

    /// - Parameter text: The address, without brackets; nil if it is something else, such as a host name.
    init?(_ text: String) {
        var buffer = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &buffer) == 1 {
            bytes = Array(buffer[..<4])
        } else if inet_pton(AF_INET6, text, &buffer) == 1 {
            bytes = buffer
        } else {
            return nil
        }
    }

    /// The first bits; the others are zero.
    func prefix(_ bits: Int) -> [UInt8] {
        bytes.enumerated().map { index, byte in
            switch bits - index * 8 {
            case 8...: byte
            case ...0: 0
            case let count: byte & ~(0xFF >> UInt8(count))
            }
        }
    }
}
