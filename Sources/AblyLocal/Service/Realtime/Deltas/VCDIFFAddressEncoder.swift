/// Encodes the addresses of COPY instructions in the shortest mode, and keeps the caches that decoders keep as well (RFC
/// 3284, sections 5.1 to 5.3).
struct VCDIFFAddressEncoder {
    /// An address in one of the modes.
    struct Encoding: Equatable {
        /// 0 for the address itself, 1 for the distance back from the current position, 2 to 5 for the distance from an
        /// entry of the near cache, 6 to 8 for an entry of the same cache.
        var mode: Int
        /// The integer to write, or for the modes 6 to 8 the byte.
        var value: Int
        /// The number of bytes that are written.
        var length: Int
    }

    /// The last four addresses, in a ring.
    private var near = [0, 0, 0, 0]
    private var nextNear = 0
    /// For each value modulo 768, the last address that has it.
    private var same = [Int](repeating: 0, count: 768)

    /// The shortest encoding, and of those the one of the lowest mode, since fewer double instructions exist for the
    /// modes of the same cache.
    ///
    /// - Parameters:
    ///   - address: The address, in the source segment followed by the window.
    ///   - here: The current position there.
    func encoding(of address: Int, here: Int) -> Encoding {
        var best = Encoding(mode: 0, value: address, length: [UInt8].vcdiffLength(of: address))
        func consider(_ mode: Int, _ value: Int, length: Int) {
            if length < best.length { best = Encoding(mode: mode, value: value, length: length) }
        }
        guard best.length > 1 else { return best }
        consider(1, here - address, length: [UInt8].vcdiffLength(of: here - address))
        for (slot, nearby) in near.enumerated() where nearby <= address {
            consider(2 + slot, address - nearby, length: [UInt8].vcdiffLength(of: address - nearby))
        }
        let slot = address % same.count
        if same[slot] == address { consider(6 + slot / 256, slot % 256, length: 1) }
        return best
    }

    /// Encodes an address, and stores it in the caches.
    ///
    /// - Parameters:
    ///   - address: The address, in the source segment followed by the window.
    ///   - here: The current position there.
    ///   - section: The address section.
    /// - Returns: The mode.
    mutating func append(_ address: Int, here: Int, to section: inout [UInt8]) -> Int {
        let encoding = encoding(of: address, here: here)
        if encoding.mode < 6 {
            section.appendVCDIFFInteger(encoding.value)
        } else {
            section.append(UInt8(encoding.value))
        }
        near[nextNear] = address
        nextNear = (nextNear + 1) % near.count
        same[address % same.count] = address
        return encoding.mode
    }
}
