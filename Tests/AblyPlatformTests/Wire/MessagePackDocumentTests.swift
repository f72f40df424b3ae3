import AblyPlatform
import Testing

/// The forms of the MessagePack specification, and invalid input.
@Suite struct MessagePackDocumentTests {
    @Test(
        arguments: [
            ("c0", .null), ("c2", false), ("c3", true), ("00", 0), ("7f", 127), ("e0", -32), ("ff", -1), ("cc ff", 255),
            ("cd ffff", 65535), ("ce ffffffff", 4_294_967_295), ("cf ffffffffffffffff", .uint(.max)),
            ("cf 7fffffffffffffff", .int(.max)), ("d0 80", -128), ("d1 8000", -32768), ("d2 80000000", -2_147_483_648),
            ("d3 8000000000000000", .int(.min)), ("ca 3fc00000", 1.5), ("cb 3ff8000000000000", 1.5), ("a0", ""),
            ("a3 616263", "abc"), ("d9 03 616263", "abc"), ("da 0003 616263", "abc"), ("db 00000003 616263", "abc"),
            ("c4 00", .bytes([])), ("c4 02 0102", .bytes([1, 2])), ("c5 0002 0102", .bytes([1, 2])),
            ("c6 00000002 0102", .bytes([1, 2])), ("90", []), ("92 01 c0", [1, nil]), ("dc 0001 01", [1]),
            ("dd 00000001 01", [1]), ("80", [:]), ("81 a1 61 01", ["a": 1]), ("de 0001 a161 01", ["a": 1]),
            ("df 00000001 a161 01", ["a": 1]), ("81 c4 01 61 01", ["a": 1]),
        ] as [(String, WireValue)])
    func `every form of the MessagePack specification is decoded`(digits: String, value: WireValue) throws {
        #expect(try WireFormat.msgpack.decode(WireValue.self, from: hexadecimal(digits)) == value)
        // Members that the model does not name are skipped, whatever their form.
        let object = hexadecimal("82 a1 78 \(digits) a2 6964 a1 31")
        #expect(try WireFormat.msgpack.decode(SampleMessage.self, from: object) == SampleMessage(id: "1"))
    }

    @Test(
        arguments: [
            "d4 01 00", "d5 01 0000", "d6 ff 00000000", "d7 ff 0000000000000000",
            "d8 01 00000000000000000000000000000000", "c7 00 01", "c7 03 01 000000", "c8 0001 01 00",
            "c9 00000001 01 00", "c7 0c ff 00000000 0000000000000000",
        ])
    func `extensions are skipped in unknown members and rejected as values`(digits: String) throws {
        let found = WireError.Problem.typeMismatch(expected: "a value", found: "an extension")
        #expect(wireFailure(.msgpack, hexadecimal(digits))?.problem == found)
        let object = hexadecimal("82 a1 78 \(digits) a2 6964 a1 31")
        #expect(try WireFormat.msgpack.decode(SampleMessage.self, from: object) == SampleMessage(id: "1"))
    }

    @Test(
        arguments: [
            ("c1", .malformed("a value cannot begin with 0xC1")),
            ("91 c1", .malformed("a value cannot begin with 0xC1")),
            ("a3 6162", .truncated), ("da ffff 61", .truncated), ("db ffffffff", .truncated),
            ("c6 ffffffff 00", .truncated),
            ("dd ffffffff c0", .truncated), ("df ffffffff a1 61 c0", .truncated), ("cf 00", .truncated),
            ("c9 ffffffff 00", nil),
            ("a1 ff", .invalidUTF8), ("a4 f4908080", .invalidUTF8), ("81 a1 ff c0", .invalidUTF8),
        ] as [(String, WireError.Problem?)])
    func `invalid MessagePack is an error, decoded or skipped`(digits: String, problem: WireError.Problem?) {
        let found = wireFailure(.msgpack, hexadecimal(digits))
        #expect(found != nil)
        if let problem { #expect(found?.problem == problem) }
        #expect(wireFailure(SampleMessage.self, .msgpack, hexadecimal("82 a2 6964 a1 31 a1 78 \(digits)")) != nil)
    }

    @Test func `MessagePack keys that are not strings, and duplicate ones, are errors`() {
        #expect(
            wireFailure(.msgpack, hexadecimal("81 01 01"))?.problem
                == .typeMismatch(expected: "a key", found: "an integer")
        )
        #expect(wireFailure(.msgpack, hexadecimal("82 a1 61 01 a1 61 01"))?.problem == .duplicateKey("a"))
        #expect(wireFailure(.msgpack, hexadecimal("82 a1 61 01 c4 01 61 01"))?.problem == .duplicateKey("a"))
    }

    @Test func `trailing bytes and empty input are errors in MessagePack`() {
        #expect(wireFailure(.msgpack, hexadecimal("01 01"))?.problem == .trailingBytes)
        #expect(wireFailure(.msgpack, [])?.problem == .truncated)
    }

    @Test func `nesting is limited in decoded and skipped MessagePack values`() {
        for (open, size) in [("91", 1), ("81 a1 61", 3)] {
            for depth in [127, 128, 129, 100_000] {
                let document = Array(repeatElement(hexadecimal(open), count: depth).joined()) + [0xC0]
                #expect(document.count == depth * size + 1)
                let problem: WireError.Problem? = depth > 128 ? .tooDeep(limit: 128) : nil
                #expect(wireFailure(.msgpack, document)?.problem == problem)
                let skipped = hexadecimal("82 a2 6964 a1 31 a1 78") + document
                let deeper: WireError.Problem? = depth + 1 > 128 ? .tooDeep(limit: 128) : nil
                #expect(wireFailure(SampleMessage.self, .msgpack, skipped)?.problem == deeper)
            }
        }
    }

    @Test func `MessagePack values are encoded in their shortest form`() throws {
        func digits(_ value: WireValue) throws -> [UInt8] { try WireFormat.msgpack.encode(value) }
        #expect(try digits(127) == hexadecimal("7f"))
        #expect(try digits(128) == hexadecimal("cc 80"))
        #expect(try digits(256) == hexadecimal("cd 0100"))
        #expect(try digits(65536) == hexadecimal("ce 00010000"))
        #expect(try digits(4_294_967_296) == hexadecimal("cf 0000000100000000"))
        #expect(try digits(-32) == hexadecimal("e0"))
        #expect(try digits(-33) == hexadecimal("d0 df"))
        #expect(try digits(-129) == hexadecimal("d1 ff7f"))
        #expect(try digits(-32769) == hexadecimal("d2 ffff7fff"))
        #expect(try digits(-2_147_483_649) == hexadecimal("d3 ffffffff7fffffff"))
        #expect(try digits(1.5) == hexadecimal("cb 3ff8000000000000"))
        #expect(try WireFormat.msgpack.encode(Float(1.5)) == hexadecimal("ca 3fc00000"))
        #expect(throws: WireError.self) { try WireFormat.msgpack.encode(HugeInteger()) }
    }

    /// Writes an integer that MessagePack cannot represent.
    private struct HugeInteger: WireEncodable {
        func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
            writer.writeInteger(Int128.max)
        }
    }

    @Test(arguments: [0, 1, 15, 16, 31, 32, 255, 256, 65535, 65536, 70000])
    func `MessagePack values of every header length survive a round trip`(count: Int) throws {
        let values: [WireValue] = [
            .string(String(repeating: "x", count: count)), .bytes(Bytes([UInt8](repeating: 7, count: count))),
            .array([WireValue](repeating: [1], count: count)),
            .object(Dictionary(uniqueKeysWithValues: (0..<count).map { ("k\($0)", .int(Int64($0))) })),
        ]
        for value in values {
            let bytes = try WireFormat.msgpack.encode(value)
            #expect(try WireFormat.msgpack.decode(WireValue.self, from: bytes) == value)
        }
    }
}
