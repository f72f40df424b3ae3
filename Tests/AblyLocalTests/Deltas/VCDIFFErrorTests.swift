import AblyPubSub
import Testing

/// Invalid deltas are errors that say what is wrong and where.
@Suite struct VCDIFFErrorTests {
    private typealias Window = HandmadeDelta.Window

    private static let source = [UInt8](repeating: 7, count: 100)

    /// Expects a description of the error.
    private static func expect(
        _ message: String, _ delta: [UInt8], limit: Int = 1 << 20, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let error = deltaFailure(delta, source: source, limit: limit, sourceLocation: sourceLocation)
        #expect(error?.description == "VCDIFF: " + message, sourceLocation: sourceLocation)
    }

    private static func expect(
        _ message: String, _ window: Window, limit: Int = 1 << 20, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        expect(message, HandmadeDelta(windows: [window]).bytes, limit: limit, sourceLocation: sourceLocation)
    }

    @Test func `an invalid header is an error`() {
        Self.expect("the delta ends inside the header at byte 0", [])
        Self.expect("the delta ends inside the header at byte 4", deltaBytes("d6c3c400"))
        Self.expect("the input is not a VCDIFF delta at byte 2", deltaBytes("d6c3c5 00 00"))
        Self.expect("VCDIFF version 83 is not supported at byte 3", deltaBytes("d6c3c453 00"))
        Self.expect("secondary compression is not supported at byte 4", deltaBytes("d6c3c400 05 01"))
        Self.expect("a custom code table is not supported at byte 4", deltaBytes("d6c3c400 02 00"))
        Self.expect("a reserved bit of the header indicator is set at byte 4", deltaBytes("d6c3c400 08"))
        Self.expect("the delta ends inside the application header at byte 6", deltaBytes("d6c3c400 04 05 61"))
    }

    @Test func `an integer that is too large or incomplete is an error`() {
        let header = deltaBytes("d6c3c400 00 00")
        let large = [UInt8](repeating: 0xFF, count: 9)
        Self.expect(
            "the length of the window is an integer of more than 63 bits at byte 6", header + large + [0xFF, 0x7F])
        Self.expect("the delta ends inside the window at byte 15", header + large.dropLast() + [0x7F])
        Self.expect("the delta ends inside the length of the window at byte 6", header + [0x80, 0x80])
        // Leading zeros are not forbidden.
        Self.expect("the delta ends inside the window at byte 20", header + [UInt8](repeating: 0x80, count: 13) + [1])
    }

    @Test func `an invalid source segment is an error`() {
        let exceeding = "the source segment exceeds the source, which has 100 bytes at byte 6"
        Self.expect(exceeding, Window(segment: (101, 0), length: 0, instructions: []))
        Self.expect(exceeding, Window(segment: (1, 100), length: 0, instructions: []))
        Self.expect(exceeding, Window(segment: (Int.max, Int.max), length: 0, instructions: []))
        Self.expect(
            "the source segment exceeds the target decoded so far, which has 0 bytes at byte 6",
            Window(indicator: 2, segment: (1, 0), length: 0, instructions: []))
        Self.expect(
            "a window is based on both the source and the target at byte 5",
            Window(indicator: 3, segment: (1, 0), length: 0, instructions: []))
        Self.expect(
            "a reserved bit of the window indicator is set at byte 5",
            Window(indicator: 8, length: 0, instructions: []))
    }

    @Test func `inconsistent lengths of a window are errors`() {
        let window = Window(segment: (100, 0), length: 4, instructions: [20], addresses: [0])
        let delta = HandmadeDelta(windows: [window]).bytes
        Self.expect("the delta ends inside the window at byte 9", Array(delta.dropLast()))
        var longer = delta
        longer[8] += 1
        Self.expect("the window continues after its sections at byte 16", longer + [0])
        var shorter = delta
        shorter[8] -= 1
        Self.expect("the window ends inside the address section at byte 15", shorter)
        var compressed = delta
        compressed[10] = 1
        Self.expect("secondary compression is not supported at byte 10", compressed)
        compressed[10] = 8
        Self.expect("a reserved bit of the delta indicator is set at byte 10", compressed)
        Self.expect(
            "the window ends inside the checksum at byte 14",
            Window(indicator: 5, segment: (100, 0), length: 4, checksum: [1, 2], instructions: []))
    }

    @Test func `instructions that do not fit their window are errors`() {
        Self.expect(
            "an instruction makes 5 bytes, but 4 are left in its window at byte 14",
            Window(segment: (100, 0), length: 4, instructions: [21], addresses: [0]))
        Self.expect(
            "an instruction makes 9223372036854775807 bytes, but 3 are left in its window at byte 16",
            Window(segment: (100, 0), length: 4, data: [1], instructions: [2, 0] + HandmadeDelta.integer(.max)))
        Self.expect(
            "the instructions of a window make 4 of 5 bytes at byte 9",
            Window(segment: (100, 0), length: 5, instructions: [20], addresses: [0]))
        Self.expect(
            "the instruction section ends inside the size of an instruction at byte 15",
            Window(segment: (100, 0), length: 5, instructions: [19], addresses: [0]))
        Self.expect(
            "the data section ends inside the bytes of an ADD at byte 14",
            Window(segment: (100, 0), length: 2, data: [1], instructions: [3]))
        Self.expect(
            "the data section ends inside the byte of a RUN at byte 14",
            Window(segment: (100, 0), length: 2, instructions: [0, 2]))
        Self.expect(
            "a part of the data section is unused at byte 15",
            Window(segment: (100, 0), length: 1, data: [1, 2], instructions: [2]))
        Self.expect(
            "a part of the address section is unused at byte 16",
            Window(segment: (100, 0), length: 4, instructions: [20], addresses: [0, 0, 0]))
    }

    @Test func `an address that is out of bounds is an error`() {
        func window(_ code: UInt8, _ address: [UInt8]) -> Window {
            Window(segment: (100, 0), length: 4, instructions: [code], addresses: address)
        }
        Self.expect("a COPY begins outside of the 100 bytes before it at byte 15", window(20, [100]))
        Self.expect("a COPY begins 0 bytes back, outside of the 100 bytes before it at byte 15", window(36, [0]))
        Self.expect("a COPY begins 101 bytes back, outside of the 100 bytes before it at byte 15", window(36, [101]))
        Self.expect("a COPY begins outside of the 100 bytes before it at byte 15", window(52, [100]))
        Self.expect("a COPY of 4 bytes from 97 exceeds the source segment at byte 15", window(20, [97]))
        Self.expect("the address section ends inside the address of a COPY at byte 15", window(20, []))
        Self.expect("the address section ends inside the address of a COPY at byte 15", window(116, []))
        // An address in the near cache plus a distance that overflows.
        Self.expect(
            "a COPY begins outside of the 104 bytes before it at byte 17",
            Window(
                segment: (100, 0), length: 8, instructions: [20, 52], addresses: [50] + HandmadeDelta.integer(.max)))
        // Without a segment, and before the first byte, there is nothing to copy.
        Self.expect(
            "a COPY begins outside of the 0 bytes before it at byte 13",
            Window(indicator: 0, length: 4, instructions: [116], addresses: [0]))
    }

    @Test func `a target that exceeds the limit is an error before anything is decoded`() throws {
        let run = Window(indicator: 0, length: 1_000, data: [1], instructions: deltaBytes("00 8768"))
        let delta = HandmadeDelta(windows: [run, run])
        #expect(try VCDIFFDecoder.target(of: delta.bytes, source: [], limit: 2_000).count == 2_000)
        Self.expect("the target is longer than 1999 bytes at byte 19", delta.bytes, limit: 1_999)
        Self.expect("the target is longer than 999 bytes at byte 7", delta.bytes, limit: 999)
        Self.expect("the target is longer than 0 bytes at byte 7", delta.bytes, limit: 0)
        // No memory is allocated for a length alone.
        Self.expect(
            "the instructions of a window make 1 of 9223372036854775807 bytes at byte 7",
            Window(indicator: 0, length: .max, data: [1], instructions: [2]), limit: .max)
    }
}
