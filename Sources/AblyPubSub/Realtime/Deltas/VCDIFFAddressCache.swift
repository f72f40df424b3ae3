/// Decodes the addresses of COPY instructions, and remembers them for later ones (RFC 3284, sections 5.1 to 5.3).
///
/// Modes: 0 is the address itself and 1 the distance back from the current position. 2 to 5 are the distance from one of
/// the last four addresses, the near cache. 6 to 8 are a byte that selects an entry of the same cache, in which each
/// address is stored at its value modulo 768.
struct VCDIFFAddressCache {
    private static let nearSize = 4
    private static let sameSize = 3 * 256

    private var near = [Int](repeating: 0, count: nearSize)
    private var nextNear = 0
    private var same = [Int](repeating: 0, count: sameSize)

    /// Decodes an address.
    ///
    /// - Parameters:
    ///   - mode: The mode, 0 to 8.
    ///   - here: The current position, which the address must be below.
    ///   - section: The address section.
    /// - Throws: ``VCDIFFError`` at the start of an address that is incomplete or out of bounds.
    mutating func address(
        mode: Int, here: Int, from section: inout VCDIFFReader
    ) throws(VCDIFFError) -> Int {
        let offset = section.offset
        let address: Int
        if mode < 2 + Self.nearSize {
            let value = try section.integer(of: "the address of a COPY")
            address =
                switch mode {
                case 0: value
                case 1: here - value
                default: near[mode - 2].addingReportingOverflow(value).partialValue
                }
        } else {
            let index = try section.byte(of: "the address of a COPY")
            address = same[(mode - 2 - Self.nearSize) * 256 + Int(index)]
        }
        // A sum of two integers that overflows is negative.
        guard address >= 0, address < here else {
            let what =
                mode == 1
                ? "a COPY begins \(here - address) bytes back, outside of the \(here) bytes before it"
                : "a COPY begins outside of the \(here) bytes before it"
            throw VCDIFFError(.malformed(what), at: offset)
        }
        near[nextNear] = address
        nextNear = (nextNear + 1) % Self.nearSize
        same[address % Self.sameSize] = address
        return address
    }
}
