import TestSupport
import Testing

@_spi(Generated) @testable import AblyPlatform

@Suite struct WireKeysTests {
    private func index(of key: String, in keys: WireKeys) -> Int {
        let padded = Array(key.utf8) + [1, 2, 3, 4, 5, 6, 7, 8]
        return padded.withUnsafeBufferPointer { buffer in
            let count = key.utf8.count
            let near = keys.table.index(of: buffer.baseAddress!, count: count, available: count)
            #expect(near == keys.table.index(of: buffer.baseAddress!, count: count, available: buffer.count))
            return near
        }
    }

    @Test func `every key is found at its index, and other keys are not found`() {
        var generator = SeededGenerator(seed: 5)
        for size in [0, 1, 2, 3, 10, 40, 64, 65, 300] {
            var names: Set<String> = size > 3 ? ["", "id", "connectionId", "connectionKey"] : []
            while names.count < size {
                let prefix = ["", "x", "connection", "a-long-prefix-of-many-keys-"].randomElement(using: &generator)!
                names.insert(
                    prefix + String(generator.next() >> UInt64.random(in: 0..<60, using: &generator), radix: 36))
            }
            let ordered = names.sorted()
            let keys = WireKeys(ordered)
            #expect(keys.names == ordered)
            for (position, name) in ordered.enumerated() {
                #expect(index(of: name, in: keys) == position)
                for other in [name + "x", "x" + name, String(name.dropLast()), name.uppercased()]
                where !names.contains(other) {
                    #expect(index(of: other, in: keys) == -1)
                }
            }
        }
    }

    @Test func `keys that differ only in the middle are distinguished`() throws {
        let names = (0..<20).map { "the-same-beginning-\($0)-and-the-same-end" }
        let keys = WireKeys(names)
        for (position, name) in names.enumerated() { #expect(index(of: name, in: keys) == position) }
        #expect(index(of: "the-same-beginning-?-and-the-same-end", in: keys) == -1)
    }

    @Test(arguments: WireFormat.allCases)
    func `members of a model are decoded whichever others are absent`(format: WireFormat) throws {
        for members in 0..<64 {
            func has(_ member: Int) -> Bool { members >> member & 1 == 1 }
            let message = SampleMessage(
                name: has(0) ? "n" : nil, data: has(1) ? "d" : nil, id: "1", timestamp: has(2) ? 4 : nil,
                payload: has(3) ? [1, 2] : nil, tags: has(4) ? ["t"] : nil, extras: has(5) ? ["e": 1.5] : nil)
            let document = try format.encode(message, includingReadOnly: true)
            #expect(try format.decode(SampleMessage.self, from: document) == message)
            #expect(try format.decode([SampleMessage].self, from: try format.encode([message, message])).count == 2)
        }
    }

    @Test func `a duplicate key is an error, adjacent or not`() throws {
        for rest in ["", "\"name\":\"b\",", "\"other\":[],", "\"tags\":[],\"extras\":{},"] {
            let failure = wireFailure(SampleMessage.self, .json, Array("{\"id\":\"1\",\(rest)\"id\":\"2\"}".utf8))
            #expect(failure?.problem == .duplicateKey("id"))
            #expect(failure?.offset == 10 + rest.utf8.count)
            let spaced = Array("{ \"id\" : \"1\" , \(rest) \"id\" : \"2\" }".utf8)
            #expect(wireFailure(SampleMessage.self, .json, spaced)?.problem == .duplicateKey("id"))
        }
        for (count, rest) in [("82", ""), ("83", "a1 78 c0"), ("83", "a4 6e616d65 c0"), ("83", "a4 74616773 90")] {
            let document = hexadecimal("\(count) a2 6964 a1 31 \(rest) a2 6964 a1 32 c0 c0 c0 c0 c0 c0 c0 c0 c0")
            #expect(wireFailure(SampleMessage.self, .msgpack, document)?.problem == .duplicateKey("id"))
        }
    }

    @Test func `a model's keys are encoded with the required escapes and decoded with any`() throws {
        let keys = WireKeys("a\"b\\c\n", "é", "漢字漢字漢字漢字漢字漢字", "")
        for position in 0..<keys.count {
            for format in WireFormat.allCases {
                let bytes = try format.encode(OneKey(keys: keys, index: position))
                #expect(try format.decode([String: Int].self, from: bytes) == [keys.names[position]: position])
            }
        }
    }

    private struct OneKey: WireEncodable {
        let keys: WireKeys
        let index: Int

        func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
            var object = writer.beginObject()
            try writer.writeField(index, index, of: keys, in: &object)
            writer.endObject(object)
        }
    }
}
