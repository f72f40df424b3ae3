/// A code table: the one or two instructions that each byte of an instruction section stands for (RFC 3284, section
/// 5.4).
struct VCDIFFCodeTable: Sendable {
    /// What an instruction does.
    enum Kind: Sendable, Hashable {
        /// Nothing; the second instruction of a code that stands for one.
        case noOperation
        /// Appends bytes of the data section.
        case add
        /// Appends a byte of the data section several times.
        case run
        /// Appends earlier bytes, with the address in a mode of ``VCDIFFAddressCache``.
        case copy(mode: Int)
    }

    /// An instruction; size 0 means that the size follows the code in the instruction section.
    struct Instruction: Sendable, Hashable {
        var kind: Kind
        var size: Int

        static let noOperation = Instruction(kind: .noOperation, size: 0)
    }

    /// The instructions of a code.
    struct Entry: Sendable, Hashable {
        var first: Instruction
        var second: Instruction = .noOperation
    }

    /// The entries of the codes 0 to 255.
    let entries: [Entry]

    subscript(code: UInt8) -> Entry { entries[Int(code)] }

    /// The default code table (RFC 3284, section 5.6), built in the order of its description there.
    static let standard = {
        var entries = [Entry(first: Instruction(kind: .run, size: 0))]
        for size in 0...17 {
            entries.append(Entry(first: Instruction(kind: .add, size: size)))
        }
        for mode in 0...8 {
            for size in [0] + Array(4...18) {
                entries.append(Entry(first: Instruction(kind: .copy(mode: mode), size: size)))
            }
        }
        for mode in 0...8 {
            for addSize in 1...4 {
                for copySize in mode < 6 ? 4...6 : 4...4 {
                    entries.append(
                        Entry(
                            first: Instruction(kind: .add, size: addSize),
                            second: Instruction(kind: .copy(mode: mode), size: copySize)))
                }
            }
        }
        for mode in 0...8 {
            entries.append(
                Entry(
                    first: Instruction(kind: .copy(mode: mode), size: 4), second: Instruction(kind: .add, size: 1)))
        }
        return VCDIFFCodeTable(entries: entries)
    }()
}
