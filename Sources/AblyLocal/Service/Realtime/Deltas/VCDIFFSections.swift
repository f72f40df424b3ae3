/// The three sections of a window: bytes for ADD and RUN, instructions, and addresses for COPY (RFC 3284, section 4.3).
///
/// Instructions are written with the default code table (section 5.6). Two of them share one code if the table has it.
struct VCDIFFSections {
    private(set) var data: [UInt8] = []
    private(set) var instructions: [UInt8] = []
    private(set) var addresses: [UInt8] = []
    private(set) var addressEncoder = VCDIFFAddressEncoder()

    /// The last instruction, if it takes up exactly the last byte of `instructions` and could share it with the next.
    private var last: Last?

    private enum Last {
        /// An ADD of one to four bytes.
        case add(size: Int)
        /// A COPY of four bytes.
        case copy(mode: Int)
    }

    /// Writes an ADD of at least one byte.
    mutating func add(_ bytes: ArraySlice<UInt8>) {
        data += bytes
        let size = bytes.count
        if size == 1, case .copy(let mode) = last {
            replaceLast(247 + mode)
            return
        }
        if size <= 17 {
            instructions.append(UInt8(1 + size))
        } else {
            instructions.append(1)
            instructions.appendVCDIFFInteger(size)
        }
        last = size <= 4 ? .add(size: size) : nil
    }

    /// Writes a RUN.
    ///
    /// - Parameters:
    ///   - byte: The byte that is repeated.
    ///   - count: The number of its repetitions, at least one.
    mutating func run(_ byte: UInt8, count: Int) {
        data.append(byte)
        instructions.append(0)
        instructions.appendVCDIFFInteger(count)
        last = nil
    }

    /// Writes a COPY.
    ///
    /// - Parameters:
    ///   - size: The number of bytes, at least four.
    ///   - address: Where they are, in the source segment followed by the window.
    ///   - here: The current position there.
    mutating func copy(_ size: Int, from address: Int, here: Int) {
        let mode = addressEncoder.append(address, here: here, to: &addresses)
        if case .add(let addSize) = last, size <= (mode < 6 ? 6 : 4) {
            replaceLast(
                mode < 6 ? 163 + 12 * mode + 3 * (addSize - 1) + size - 4 : 235 + 4 * (mode - 6) + addSize - 1)
            return
        }
        let code = 19 + 16 * mode
        if size <= 18 {
            instructions.append(UInt8(code + size - 3))
        } else {
            instructions.append(UInt8(code))
            instructions.appendVCDIFFInteger(size)
        }
        last = size == 4 ? .copy(mode: mode) : nil
    }

    /// Replaces the code of the last instruction by one for two instructions.
    private mutating func replaceLast(_ code: Int) {
        instructions[instructions.count - 1] = UInt8(code)
        last = nil
    }
}
