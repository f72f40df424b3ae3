import TestSupport
import Testing

@_spi(Generated) @testable import AblyPlatform

/// Output that writers produce by words and vectors, and at the end of their memory.
@Suite struct WriterTests {
    /// A string in JSON, escaped character by character.
    private func quoted(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = [0x22]
        for byte in bytes {
            switch byte {
            case 0x22, 0x5C: result += [0x5C, byte]
            case 0x08: result += Array(#"\b"#.utf8)
            case 0x09: result += Array(#"\t"#.utf8)
            case 0x0A: result += Array(#"\n"#.utf8)
            case 0x0C: result += Array(#"\f"#.utf8)
            case 0x0D: result += Array(#"\r"#.utf8)
            case 0..<0x10: result += Array((#"\u000"# + String(byte, radix: 16)).utf8)
            case 0x10..<0x20: result += Array((#"\u00"# + String(byte, radix: 16)).utf8)
            default: result.append(byte)
            }
        }
        return result + [0x22]
    }

    /// A string in MessagePack, with the shortest header.
    private func packed(_ bytes: [UInt8]) -> [UInt8] {
        switch bytes.count {
        case ..<32: [0xA0 | UInt8(bytes.count)] + bytes
        case ..<256: [0xD9, UInt8(bytes.count)] + bytes
        default: [0xDA, UInt8(bytes.count / 256), UInt8(bytes.count % 256)] + bytes
        }
    }

    /// Whether the bytes of a string are encoded correctly in both formats.
    private func isWritten(_ bytes: [UInt8]) throws -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        return try JSONWriter.encode(text) == quoted(bytes) && MessagePackWriter.encode(text) == packed(bytes)
    }

    private static let specials = Array(UInt8(0)..<0x20) + [0x22, 0x5C]

    @Test func `special characters are escaped at every position in JSON strings of every length`() throws {
        for length in 0...40 {
            let plain = (0..<length).map { UInt8(ascii: "a") + UInt8($0 % 26) }
            #expect(try isWritten(plain))
            for place in 0..<length {
                for byte in Self.specials + [0x20, 0x7F] {
                    var bytes = plain
                    bytes[place] = byte
                    if try !isWritten(bytes) { Issue.record("\(byte) at \(place) of \(length)") }
                }
            }
        }
    }

    @Test func `any number of adjacent escapes in a JSON string is encoded`() throws {
        var generator = SeededGenerator(seed: 11)
        for length in Array(0...64) + [255, 256, 257, 272, 511, 513, 1000] {
            #expect(try isWritten([UInt8](repeating: 0x22, count: length)))
            #expect(try isWritten([UInt8](repeating: 0x1F, count: length)))
            for share in 1...8 {
                let bytes = (0..<length).map { _ in
                    UInt64.random(in: 0..<8, using: &generator) < share
                        ? Self.specials.randomElement(using: &generator) ?? 0 : UInt8(ascii: "x")
                }
                #expect(try isWritten(bytes))
            }
        }
    }

    @Test func `multibyte characters in JSON strings are encoded unescaped`() throws {
        for length in 0...20 {
            for character in ["é", "’", "😀", "\u{7F}", "\u{80}"] {
                let filling = String(repeating: "x", count: length)
                #expect(try isWritten(Array("\(filling)\(character)\(filling)".utf8)))
                #expect(try isWritten(Array("\(filling)\(character)\"\(character)\(filling)".utf8)))
            }
        }
    }

    /// An object with keys about as long as one or two words, beginning with any of them.
    private struct Keyed: WireEncodable {
        static let names = ["", "a"] + [11, 12, 13, 14, 15, 16, 17, 40, 300].map { String(repeating: "k", count: $0) }
        static let keys = WireKeys(names)
        var indices: [Int]

        func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
            var object = writer.beginObject()
            for index in indices {
                writer.writeKey(index, of: Self.keys, in: &object)
                writer.writeInteger(index - 5)
            }
            writer.endObject(object)
        }
    }

    @Test func `the output buffer grows within strings, escapes, keys and numbers`() throws {
        let order = Array(Keyed.names.indices)
        for length in Array(0...64) + Array(380...600) + Array(950...1100) {
            let filling = [UInt8](repeating: UInt8(ascii: "f"), count: length)
            let text = String(decoding: filling, as: UTF8.self)
            let first = length % Keyed.names.count
            let keyed = Keyed(indices: Array(order[first...] + order[..<first]))
            let members = keyed.indices.map { index in
                quoted(Array(Keyed.names[index].utf8)) + Array(":\(index - 5)".utf8)
            }
            let object = [UInt8(ascii: "{")] + members.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "}")]
            #expect(try JSONWriter.encode([text: keyed]) == Array("{\"\(text)\":".utf8) + object + Array("}".utf8))
            let map = keyed.indices.map { index in
                let number = index < 5 ? UInt8(bitPattern: Int8(index - 5)) : UInt8(index - 5)
                return packed(Array(Keyed.names[index].utf8)) + [number]
            }
            #expect(
                try MessagePackWriter.encode([text: keyed])
                    == [0x81] + packed(filling) + [0x80 | UInt8(order.count)] + map.joined())
            for rest in ["", "short", "\"", "\u{1}", "sixteen bytes up", "seventeen bytes: \"", String(UInt64.max)] {
                let bytes = Array(rest.utf8)
                #expect(
                    try JSONWriter.encode([text: rest])
                        == [0x7B] + quoted(filling) + [0x3A] + quoted(bytes) + [0x7D])
                #expect(try MessagePackWriter.encode([text: rest]) == [0x81] + packed(filling) + packed(bytes))
            }
            for number in [0, -1, Int64.min, .max] {
                let digits = Array(String(number).utf8)
                #expect(
                    try JSONWriter.encode([text: number]) == [0x7B] + quoted(filling) + [0x3A] + digits + [0x7D])
            }
        }
    }

    @Test func `JSON integers have the same digits as their descriptions`() throws {
        for number in UInt64(0)..<10_000 {
            for value in [number, number * 10_000, number * 10_001] {
                var expected: UInt64 = 0
                var rest = value
                for _ in 0..<8 {
                    expected = expected << 8 | (0x30 + rest % 10)
                    rest /= 10
                }
                if ByteWord.digits(value) != expected { Issue.record("\(value)") }
            }
        }
        var power: UInt64 = 1
        for _ in 0..<20 {
            for value in [power - 1, power, power + 1, power &* 9, UInt64.max - power] {
                #expect(try JSONWriter.encode(value) == Array(String(value).utf8))
                let negative = -Int64(truncatingIfNeeded: value >> 1)
                #expect(try JSONWriter.encode(negative) == Array(String(negative).utf8))
            }
            power &*= 10
        }
        #expect(try JSONWriter.encode(Int64.min) == Array(String(Int64.min).utf8))
    }

    @Test func `empty JSON arrays and objects have both brackets`() throws {
        let value: WireValue = [[], [:], ["a": [], "b": [:]], [[[]]]]
        #expect(try JSONWriter.encode(value) == Array(#"[[],{},{"a":[],"b":{}},[[[]]]]"#.utf8))
        #expect(try JSONWriter.encode([Int]()) == Array("[]".utf8))
        #expect(try JSONWriter.encode([[Int]](repeating: [], count: 3)) == Array("[[],[],[]]".utf8))
        #expect(try JSONWriter.encode([Keyed(indices: []), Keyed(indices: [1])]) == Array(#"[{},{"a":-4}]"#.utf8))
    }

    /// The encoded elements, joined as an array.
    private func isArray(_ values: [WireValue]) throws -> Bool {
        let members = try values.map { value in try JSONWriter.encode(value) }
        let json = Array("[".utf8) + members.joined(separator: Array(",".utf8)) + Array("]".utf8)
        let high = UInt8(values.count >> 8)
        let header = values.count < 16 ? [0x90 | UInt8(values.count)] : [0xDC, high, UInt8(values.count & 0xFF)]
        let packed = try header + values.flatMap { value in try MessagePackWriter.encode(value) }
        let nested = try JSONWriter.encode([values]) == Array("[".utf8) + json + Array("]".utf8)
        return try nested && JSONWriter.encode(values) == json && MessagePackWriter.encode(values) == packed
            && MessagePackWriter.encode([values]) == [0x91] + packed
    }

    @Test func `arrays are encoded completely whatever length was estimated`() throws {
        func text(_ length: Int) -> WireValue { .string(String(repeating: "x", count: length)) }
        for count in [0, 1, 2, 15, 16, 17, 255, 256, 1000] {
            #expect(try isArray([WireValue](repeating: 1, count: count)))
            #expect(try isArray([WireValue](repeating: text(50), count: count)))
            // The first element suggests that the others are shorter or longer than they are.
            #expect(try isArray([1] + [WireValue](repeating: text(70), count: count)))
            #expect(try isArray([text(2000)] + [WireValue](repeating: 1, count: count)))
        }
        #expect(try isArray([1, text(100_000), 2, text(3)]))
        #expect(try isArray([text(100_000), 1, 2, text(100_000)]))
        for length in 1000...1100 { #expect(try isArray([text(length), text(length / 2), .bool(true)])) }
    }

    @Test func `a long encoded output has at most twice the capacity it needs`() throws {
        let first = WireValue.string(String(repeating: "x", count: 100_000))
        for format in WireFormat.allCases {
            #expect(try format.encode([first] + [WireValue](repeating: 1, count: 50)).capacity < 250_000)
            #expect(try format.encode([WireValue](repeating: first, count: 20)).capacity < 2_500_000)
        }
    }

    /// Writes several arrays instead of one value: invalid output, but nothing may be lost.
    private struct Several: WireEncodable {
        let arrays: [[Int]]

        func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
            for array in arrays { try array.write(to: &writer) }
        }

        func write(toJSON writer: inout JSONWriter) throws(WireError) {
            for array in arrays { try array.write(toJSON: &writer) }
            writer.writeNull()
        }
    }

    @Test func `encoded output before and after an array is preserved`() throws {
        let long = Array(100_000..<101_000)
        let texts = try [long, [1], long].map { array in String(decoding: try JSONWriter.encode(array), as: UTF8.self) }
        #expect(try JSONWriter.encode(Several(arrays: [long, [1], long])) == Array((texts.joined() + "null").utf8))
    }

    @Test func `an element that cannot be encoded is an error at any position of an array`() {
        for place in [0, 1, 7, 999] {
            var numbers = [Double](repeating: 0.5, count: 1000)
            numbers[place] = .nan
            #expect(throws: WireError.self) { try JSONWriter.encode(numbers) }
            #expect(throws: WireError.self) { try JSONWriter.encode([numbers]) }
        }
    }
}
