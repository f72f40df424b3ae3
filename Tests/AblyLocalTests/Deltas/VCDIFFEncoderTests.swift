import Testing

@testable import AblyLocal
@testable import AblyPubSub

/// The deltas that the local service makes, byte by byte.
@Suite struct VCDIFFEncoderTests {
    @Test func `the example of RFC 3284 is encoded with the instructions given there`() {
        let delta = VCDIFFEncoder.delta(
            from: Array("abcdefghijklmnop".utf8), to: Array("abcdwxyzefghefghefghefghzzzz".utf8))
        // Section 3: COPY 4, 0; ADD 4, wxyz; COPY 4, 4; COPY 12, 24; RUN 4, z. The second and third share a code.
        let header = deltaBytes("d6c3c400 00 01 10 00 12 1c 00 05 05 03")
        #expect(delta == header + Array("wxyzz".utf8) + deltaBytes("14 ac 1c 00 04 00 04 18"))
    }

    @Test func `a JSON text with one other character is a copy, a byte and a copy`() {
        let delta = VCDIFFEncoder.delta(
            from: Array(#"{"foo":"bar","count":1,"status":"active"}"#.utf8),
            to: Array(#"{"foo":"bar","count":2,"status":"active"}"#.utf8))
        #expect(delta == deltaBytes("d6c3c400 00 01 29 00 0d 29 00 01 05 02 32 13 15 02 13 13 00 16"))
    }

    @Test func `identical texts are a single copy`() {
        let text = Array("the same text, before and after".utf8)
        #expect(
            VCDIFFEncoder.delta(from: text, to: text)
                == deltaBytes("d6c3c400 00 01 1f 00 08 1f 00 00 02 01 13 1f 00"))
    }

    @Test func `an empty target is a window without instructions`() {
        #expect(
            VCDIFFEncoder.delta(from: [1, 2, 3], to: [])
                == deltaBytes("d6c3c400 00 01 03 00 05 00 00 00 00 00"))
        #expect(VCDIFFEncoder.delta(from: [], to: []) == deltaBytes("d6c3c400 00 00 05 00 00 00 00 00"))
    }

    @Test func `without a source, a window has no source segment`() {
        let zeros = [UInt8](repeating: 0, count: 300)
        #expect(
            VCDIFFEncoder.delta(from: [], to: zeros)
                == deltaBytes("d6c3c400 00 00 0a 822c 00 01 03 00 00 00 822c"))
    }

    @Test func `an address is encoded in the shortest mode`() {
        var encoder = VCDIFFAddressEncoder()
        var section: [UInt8] = []
        for (address, mode, bytes) in [
            // The address itself, the distance back, the distance from each of the last four addresses.
            (100, 0, "64"), (999_999, 1, "01"), (200_000, 0, "8c9a40"), (300_000, 0, "92a760"),
            (400_000, 0, "98b500"), (200_005, 4, "05"), (300_006, 5, "06"), (400_007, 2, "07"), (200_105, 3, "64"),
            // Four others, so that the first ones are only in the same cache, in each third of it.
            (500_000, 0, "9ec220"), (600_000, 0, "a4cf40"), (700_000, 0, "aadc60"), (800_000, 0, "b0ea00"),
            (200_000, 7, "40"), (400_000, 8, "80"), (500_000, 6, "20"), (600_000, 6, "c0"), (800_000, 8, "00"),
        ] {
            section = []
            let found = encoder.append(address, here: 1_000_000, to: &section)
            #expect(found == mode && section == deltaBytes(bytes), "\(address): mode \(found), \(section)")
        }
    }

    @Test func `every pair of instructions that the default table has shares a code`() {
        for mode in 0...8 {
            for size in 4...(mode < 6 ? 6 : 4) {
                for addSize in 1...4 {
                    var sections = Self.preparedSections()
                    sections.add([UInt8](repeating: 7, count: addSize)[...])
                    let count = sections.instructions.count
                    Self.copy(size, mode: mode, in: &sections)
                    #expect(sections.instructions.count == count)
                    let entry = sections.instructions.last.map { VCDIFFCodeTable.standard[$0] }
                    #expect(entry?.first == .init(kind: .add, size: addSize))
                    #expect(entry?.second == .init(kind: .copy(mode: mode), size: size))
                }
            }
            var sections = Self.preparedSections()
            Self.copy(4, mode: mode, in: &sections)
            let count = sections.instructions.count
            sections.add([7])
            #expect(sections.instructions.count == count)
            let entry = sections.instructions.last.map { VCDIFFCodeTable.standard[$0] }
            #expect(entry?.first == .init(kind: .copy(mode: mode), size: 4))
            #expect(entry?.second == .init(kind: .add, size: 1))
        }
    }

    @Test func `every instruction of the default table is encoded with its code`() {
        for size in 1...300 {
            var sections = VCDIFFSections()
            sections.add([UInt8](repeating: 7, count: size)[...])
            Self.expect(sections.instructions, kind: .add, size: size)
            sections = VCDIFFSections()
            sections.run(7, count: size)
            Self.expect(sections.instructions, kind: .run, size: size)
            for mode in 0...8 where size >= 4 {
                sections = Self.preparedSections()
                let count = sections.instructions.count
                Self.copy(size, mode: mode, in: &sections)
                Self.expect(Array(sections.instructions.dropFirst(count)), kind: .copy(mode: mode), size: size)
            }
        }
    }

    /// Expects one instruction, with its size in the code if the default table has it.
    private static func expect(_ instructions: [UInt8], kind: VCDIFFCodeTable.Kind, size: Int) {
        let table = VCDIFFCodeTable.standard
        let sized = table.entries.firstIndex { $0 == .init(first: .init(kind: kind, size: size)) }
        if let sized {
            #expect(instructions == [UInt8(sized)])
        } else {
            let entry = instructions.first.map { table[$0] }
            #expect(entry == .init(first: .init(kind: kind, size: 0)))
            #expect(Array(instructions.dropFirst()) == HandmadeDelta.integer(size))
        }
    }

    /// Sections whose caches have an address for each mode.
    private static func preparedSections() -> VCDIFFSections {
        var sections = VCDIFFSections()
        // Those for the modes of the same cache have left the near cache.
        for address in same + near { sections.copy(50, from: address, here: here) }
        return sections
    }

    /// Writes a copy from an address for which the mode is the shortest.
    private static func copy(_ size: Int, mode: Int, in sections: inout VCDIFFSections) {
        let address =
            switch mode {
            case 0: 10
            case 1: here - 10
            case 2...5: near[mode - 2] + 10
            default: same[mode - 6]
            }
        sections.copy(size, from: address, here: here)
    }

    private static let here = 1_000_000
    private static let near = [200_000, 300_000, 400_000, 500_000]
    /// Addresses whose values modulo 768 are in the first, second and last third; four, so that the next one is in the
    /// first slot of the near cache.
    private static let same = [768 * 200 + 5, 768 * 200 + 256 + 5, 768 * 200 + 512 + 5, 768 * 200 + 6]
}
