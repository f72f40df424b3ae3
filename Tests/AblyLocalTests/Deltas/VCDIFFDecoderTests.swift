import Testing

@testable import AblyPubSub

/// Deltas written by hand, one rule of RFC 3284 each.
@Suite struct VCDIFFDecoderTests {
    private typealias Window = HandmadeDelta.Window

    /// Bytes that differ from their neighbours, so that an address is recognized by its bytes.
    private static let source = (0..<3_000).map { UInt8(truncatingIfNeeded: $0 ^ $0 >> 8 &* 37) }

    private static func decoded(_ windows: Window..., limit: Int = 1 << 20) throws -> [UInt8] {
        try VCDIFFDecoder.target(of: HandmadeDelta(windows: windows).bytes, source: source, limit: limit)
    }

    /// Four bytes from each address.
    private static func words(at addresses: Int...) -> [UInt8] {
        addresses.flatMap { source[$0..<$0 + 4] }
    }

    @Test func `a delta of copies and an addition is decoded`() throws {
        let delta = deltaBytes("d6c3c400 00 01 29 00 0e 29 00 01 06 02 32 13 15 01 01 13 13 00 16")
        let source = Array(#"{"foo":"bar","count":1,"status":"active"}"#.utf8)
        let target = try VCDIFFDecoder.target(of: delta, source: source, limit: 41)
        #expect(String(decoding: target, as: UTF8.self) == #"{"foo":"bar","count":2,"status":"active"}"#)
    }

    @Test func `the example of RFC 3284 is decoded`() throws {
        let header = deltaBytes("d6c3c400 00 01 10 00 12 1c 00 05 05 03")
        let delta = header + Array("wxyzz".utf8) + deltaBytes("14 ac 1c 00 04 00 04 18")
        let target = try VCDIFFDecoder.target(of: delta, source: Array("abcdefghijklmnop".utf8), limit: 28)
        #expect(String(decoding: target, as: UTF8.self) == "abcdwxyzefghefghefghefghzzzz")
    }

    @Test func `a delta without windows is an empty target`() throws {
        #expect(try VCDIFFDecoder.target(of: deltaBytes("d6c3c400 00"), source: [1], limit: 0).isEmpty)
    }

    @Test func `the near cache holds the last four addresses in a ring`() throws {
        // COPY 4 in the modes 0, 0, 0, 0, then 2 to 5, each relative to its slot; the last again to the first slot.
        let target = try Self.decoded(
            Window(
                segment: (200, 0), length: 36, instructions: deltaBytes("14 14 14 14 34 44 54 64 34"),
                addresses: deltaBytes("64 32 0a 14 01 02 03 04 05")))
        #expect(target == Self.words(at: 100, 50, 10, 20, 101, 52, 13, 24, 106))
    }

    @Test func `the same cache holds addresses by their value modulo 768`() throws {
        // 1000 is 232 in the first third, 300 is 44 in the second, 1300 is 20 in the last; 1068 takes the place of 300.
        let target = try Self.decoded(
            Window(
                segment: (2_000, 0), length: 36, instructions: deltaBytes("14 14 14 74 84 94 14 84 74"),
                addresses: deltaBytes("8768 822c 8a14 e8 2c 14 882c 2c 01")))
        #expect(target == Self.words(at: 1_000, 300, 1_300, 1_000, 300, 1_300, 1_068, 1_068, 0))
    }

    @Test func `each window begins with empty caches`() throws {
        let first = Window(
            segment: (200, 0), length: 4, instructions: deltaBytes("14"), addresses: deltaBytes("64"))
        let second = Window(
            segment: (200, 0), length: 8, instructions: deltaBytes("34 74"), addresses: deltaBytes("02 64"))
        #expect(try Self.decoded(first, second) == Self.words(at: 100, 2, 0))
    }

    @Test func `an address can be a distance back from the current position`() throws {
        // At the positions 204, 208 and 212: the start of the segment, the last word, the first word of the window.
        let target = try Self.decoded(
            Window(
                segment: (200, 0), length: 16, instructions: deltaBytes("14 24 24 24"),
                addresses: deltaBytes("64 814c 04 0c")))
        #expect(target == Self.words(at: 100, 0, 0, 100))
    }

    @Test func `a code can stand for an addition and a copy or the reverse`() throws {
        // ADD 4 and COPY 6 in mode 1, whose address counts from the position after the addition.
        let add = deltaBytes("01020304")
        let first = Window(
            segment: (10, 0), length: 10, data: add, instructions: [175 + 11], addresses: deltaBytes("0e"))
        #expect(try Self.decoded(first) == add + Self.source[0..<6])
        // COPY 4 in mode 0 and ADD 1.
        let second = Window(
            segment: (10, 0), length: 5, data: [9], instructions: [247], addresses: deltaBytes("03"))
        #expect(try Self.decoded(second) == Self.source[3..<7] + [9])
    }

    @Test func `a copy may overlap the bytes that it makes`() throws {
        let target = try Self.decoded(
            Window(
                indicator: 0, length: 1_003, data: deltaBytes("010203"), instructions: deltaBytes("04 13 8768"),
                addresses: deltaBytes("00")))
        #expect(target == (0..<1_003).map { UInt8($0 % 3 + 1) })
    }

    @Test func `a source segment can be a part of the source or of the target so far`() throws {
        let first = Window(
            segment: (100, 1_000), length: 8, instructions: deltaBytes("18"), addresses: deltaBytes("07"))
        // Four bytes from the second byte of the target on, then twelve that begin with these.
        let second = Window(
            indicator: 2, segment: (6, 1), length: 16, instructions: deltaBytes("14 1c"),
            addresses: deltaBytes("00 06"))
        let start = Array(Self.source[1_007..<1_015])
        let word = start[1..<5]
        #expect(try Self.decoded(first, second) == start + word + word + word + word)
    }

    @Test func `an application header is skipped and a checksum verified`() throws {
        // The checksum of "abcd" is given in RFC 1950's terms: 1 + 394 and 4 + 980.
        var delta = HandmadeDelta(windows: [
            Window(
                indicator: 4, length: 4, checksum: deltaBytes("03d8018b"), data: Array("abcd".utf8),
                instructions: deltaBytes("05"))
        ])
        delta.header = deltaBytes("d6c3c400 04 03 616263")
        #expect(try VCDIFFDecoder.target(of: delta.bytes, source: [], limit: 4) == Array("abcd".utf8))
        delta.windows[0].checksum[3] = 0
        let error = deltaFailure(delta.bytes)
        #expect(error?.problem == .checksumMismatch(expected: 0x03d8_0100, found: 0x03d8_018b))
        #expect(error?.offset == 16)
    }

    @Test func `a checksum of many bytes does not overflow`() {
        var adler = Adler32()
        adler.update([UInt8](repeating: 255, count: 100_000)[...])
        // Both sums in closed form.
        let (low, high) = (1 + 255 * 100_000, 100_000 + 255 * (100_000 * 100_001 / 2))
        #expect(adler.value == UInt32(high % 65_521) << 16 | UInt32(low % 65_521))
    }

    @Test func `the default code table has 256 entries, as numbered in RFC 3284`() {
        let table = VCDIFFCodeTable.standard
        #expect(table.entries.count == 256)
        #expect(Set(table.entries).count == 256)
        // The first entry of each line of section 5.6.
        let starts: [(UInt8, VCDIFFCodeTable.Kind, Int, VCDIFFCodeTable.Kind, Int)] = [
            (0, .run, 0, .noOperation, 0), (1, .add, 0, .noOperation, 0), (19, .copy(mode: 0), 0, .noOperation, 0),
            (35, .copy(mode: 1), 0, .noOperation, 0), (51, .copy(mode: 2), 0, .noOperation, 0),
            (67, .copy(mode: 3), 0, .noOperation, 0), (83, .copy(mode: 4), 0, .noOperation, 0),
            (99, .copy(mode: 5), 0, .noOperation, 0), (115, .copy(mode: 6), 0, .noOperation, 0),
            (131, .copy(mode: 7), 0, .noOperation, 0), (147, .copy(mode: 8), 0, .noOperation, 0),
            (163, .add, 1, .copy(mode: 0), 4), (175, .add, 1, .copy(mode: 1), 4), (187, .add, 1, .copy(mode: 2), 4),
            (199, .add, 1, .copy(mode: 3), 4), (211, .add, 1, .copy(mode: 4), 4), (223, .add, 1, .copy(mode: 5), 4),
            (235, .add, 1, .copy(mode: 6), 4), (239, .add, 1, .copy(mode: 7), 4), (243, .add, 1, .copy(mode: 8), 4),
            (247, .copy(mode: 0), 4, .add, 1),
        ]
        for (code, first, firstSize, second, secondSize) in starts {
            let expected = VCDIFFCodeTable.Entry(
                first: .init(kind: first, size: firstSize), second: .init(kind: second, size: secondSize))
            #expect(table[code] == expected, "code \(code)")
        }
    }
}
